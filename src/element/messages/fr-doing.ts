import type { DoingMessages } from './en-doing.js';

/** The element's own words in French for doing something, step by step. 0 and 1 take the singular. */
export const frDoing: DoingMessages = {
  practise: 'Le faire étape par étape',
  practiseHint: (minutes) =>
    minutes < 2
      ? `Le guide compte à votre place. Cela prend environ ${minutes} minute.`
      : `Le guide compte à votre place. Cela prend environ ${minutes} minutes.`,

  stepByStep: 'Pas à pas',
  begin: 'Commencer',
  pause: 'Mettre en pause',
  goOn: 'Reprendre',
  skip: 'Sauter cette étape',
  stop: 'Arrêter ici',
  stopAnyTime: 'Arrêtez quand vous voulez. Cela n’a pas besoin de faire mal.',
  toHow: 'Comment faire',

  hold: 'Tenez.',
  comeBack: 'Revenez lentement.',
  rest: 'Reposez-vous.',
  breatheIn: 'Inspirez.',
  breatheOut: 'Soufflez.',
  side: { right: 'Côté droit.', left: 'Côté gauche.' },
  times: (count, of) => `${count} sur ${of}`,
  timeOf: (passed, whole) => `${passed} sur ${whole}`,

  packOn: 'Mettez la poche en place, avec un tissu entre elle et votre peau.',
  isOn: 'Elle est en place : lancer le minuteur',
  packIsOn: 'Laissez-la en place. Restez en position assise sans bouger, et ne vous endormez pas.',
  look: 'Soulevez la poche et regardez votre peau.',
  lookFor:
    'Peau très rouge, tachetée, blanche, grise, dure, engourdie ou avec des cloques ? Ne remettez pas la poche.',
  looksUsual: 'Ma peau est comme d’habitude',
  off: 'Enlevez la poche maintenant.',
  isOff: 'La poche est enlevée',
  tooLong: (minutes) =>
    `La poche est en place depuis ${minutes} ${minutes < 2 ? 'minute' : 'minutes'}, et c’est trop long. Regardez votre peau. Si elle est blanche, grise, dure ou brûlée, ou si elle a des cloques, demandez une aide médicale aujourd’hui.`,
  skinFirst: 'Attendez que votre peau soit comme d’habitude, à la vue et au toucher.',

  away: 'Vous n’étiez pas là, alors le guide a arrêté de compter. Reprenez quand vous voulez.',
  goesOn: 'Le minuteur d’une poche continue pendant votre absence.',
  aloud: 'Dire les étapes à voix haute',
  buzz: 'Vibrer à chaque étape',

  missing: 'Les images n’ont pas pu être chargées. Les mots disent la même chose.',
};
