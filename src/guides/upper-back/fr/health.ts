import type { TextVariant } from '../../../guide/guide.js';
import { pregnancySigns, texts } from './texts.js';

// None of these may say whose body it is: they stand for whoever answers, for themselves or for another.

/** In pregnancy and the first weeks after a birth. Who could not say anything about their health is not meant. */
export const inPregnancy = {
  whenAny: ['pregnant', 'new-baby', 'pregnancy-danger'],
  unless: ['health-open'],
  levels: {
    urgent: {
      who: 'La maternité, un centre de soins urgents, un rendez-vous urgent chez un médecin ou une ligne de conseil infirmier. Si rien n’est ouvert, allez au service des urgences d’un hôpital.',
    },
    doctor: {
      title: 'Voyez une sage-femme ou un médecin dans les prochains jours',
      lead: 'Une sage-femme ou un médecin doit examiner cela bientôt. Si cela s’aggrave, n’attendez pas le rendez-vous.',
      who: 'La sage-femme, la maternité ou le médecin.',
    },
  },
  actions: {
    'act-see-doctor':
      'Prenez rendez-vous avec une sage-femme ou un médecin. Dites où se trouve la douleur et depuis combien de temps.',
  },
  safetyNet: [
    'Appelez maintenant une ambulance ou la maternité en cas de fort mal de tête ou de troubles de la vue. Aussi en cas de saignement ou de gonflement soudain.',
    'Appelez-les maintenant aussi en cas de mal au ventre, de douleur sous les côtes ou de difficulté à respirer. Aussi si le bébé bouge moins.',
    ...texts.safetyNet.filter((line) => line !== pregnancySigns),
  ],
  notes: [
    'En demandant de l’aide, dites d’abord qu’il y a une grossesse, ou à quand remonte l’accouchement.',
  ],
} satisfies TextVariant;

/** From 65 on, and where the age is not known. */
export const from65: readonly TextVariant[] = [
  {
    when: ['over-65'],
    watchFor: [
      'À partir de 65 ans : une douleur soudaine en soulevant quelque chose, en se penchant ou en toussant, ou juste après, ou après un petit choc, demande de l’aide le jour même.',
    ],
  },
  {
    when: ['over-65'],
    unless: ['age-open'],
    notes: ['En demandant de l’aide, dites l’âge et tous les médicaments pris.'],
  },
];

/** With a blood thinner or a bleeding problem. */
export const withBloodThinner: readonly TextVariant[] = [
  {
    whenAny: ['thinner', 'bleeding', 'maybe-thinner'],
    watchFor: [
      'Avec un médicament qui fluidifie le sang (anticoagulant) ou un problème de saignement : appelez les secours maintenant en cas de forte douleur soudaine au cou ou au dos. Aussi en cas de faiblesse ou d’engourdissement nouveaux, ou d’un gros bleu qui grandit.',
    ],
  },
  {
    whenAny: ['thinner', 'bleeding', 'thinner-sudden'],
    unless: ['health-open'],
    notes: [
      'En demandant de l’aide, nommez d’abord le médicament qui fluidifie le sang ou le problème de saignement.',
    ],
  },
];

/** Where the age or all about the health was not known: someone who sees the person can find out. */
export const notSure = {
  whenAny: ['age-open', 'health-open'],
  actions: {
    'act-summary-for-clinician':
      'Montrez les réponses ou lisez-les à voix haute, et dites lesquelles étaient « Je ne sais pas ». Elles aident ceux qui feront l’examen.',
  },
} satisfies TextVariant;
