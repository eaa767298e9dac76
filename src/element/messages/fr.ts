import type { Messages } from './en.js';

/** The element's own words in French, with « vous » throughout. 0 and 1 take the singular. */
export const fr = {
  loading: 'Le guide se prépare.',
  start: 'Commencer',
  next: 'Continuer',
  back: 'Retour',
  restart: 'Recommencer',
  startInstead: 'Répondre plutôt à des questions',
  beenHere: 'J’ai déjà utilisé ce guide : voir comment cela évolue',
  none: 'Rien de tout cela',
  unsure: 'Je ne sais pas',
  unsureWhich: 'Je ne sais pas préciser',
  why: 'Pourquoi cette question',
  more: (most: number): string =>
    most === 0
      ? 'Dernière question'
      : most === 1
        ? 'Encore 1 question au plus'
        : `Encore ${most} questions au plus`,
  errorEmpty:
    'Choisissez une réponse pour continuer. Si vous ne pouvez pas le dire, choisissez « Je ne sais pas ».',
  errorIncomplete: (option: string): string =>
    `Vous avez coché «\u202f${option}\u202f». Précisez de quoi il s’agit, s’il vous plaît.`,

  emergencyLine: 'Si vous pensez que c’est une urgence, n’attendez pas ce guide.',
  call: (number: string): string => `Appelez le ${number}`,
  callLocal: 'Appelez le numéro d’urgence de l’endroit où vous êtes.',
  callOrLocal: 'ou le numéro d’urgence de l’endroit où vous êtes',
  inManyCountries: 'Ces numéros fonctionnent dans beaucoup de pays :',
  country: 'Pays',
  countryUnknown: 'Autre pays',
  pointOrChoose: 'Touchez le dessin, ou choisissez dans la liste.',
  seenFrom: { back: 'De dos', front: 'De face', side: 'De côté' },
  advice: (number: string): string => `Appelez la ligne de conseil\u00a0: ${number}`,
  poison: (number: string): string => `Appelez le centre antipoison\u00a0: ${number}`,

  urgency: {
    emergency: 'Urgence',
    urgent: 'Aujourd’hui',
    doctor: 'Dans les prochains jours',
    physio: 'Dans les deux prochaines semaines',
    selfcare: 'À la maison',
  },
  because: 'En raison de vos réponses',
  unsureSigns:
    'Pour ces signes, vous ne saviez pas. Si un seul est présent, considérez que c’est une urgence :',
  ifWorse: 'Si cela s’aggrave',
  sayIt: 'Que dire, en peu de mots',
  tellThem: 'Ce qu’il faut dire en demandant de l’aide',
  tellThemHint: 'Toutes les réponses, dans l’ordre. Montrez-les ou lisez-les à voix haute.',
  comfort: 'Voir ce qui peut soulager d’ici là',
  notSelfCare: 'Nous ne montrons pas de soins à la maison ici, pour que rien ne retarde l’aide.',
  yourAnswers: 'Vos réponses',
  change: 'Modifier',
  changeWhat: (question: string): string => `Modifier\u00a0: ${question}`,

  planTitle: 'Un plan à essayer',
  setOff: 'Ce qui a pu déclencher la douleur',
  setOffNote: 'C’est ce qui correspond le mieux aux réponses. Ce n’est pas un diagnostic.',
  stillSee: (result) => `Faites quand même ceci, s’il vous plaît\u00a0: ${result}.`,
  closed: 'Pas pour le moment',
  bothGood: (sides: string): string =>
    `Pour commencer, cela convient\u00a0: ${sides}. Choisissez ce qui vous plaît.`,
  leaveOut: 'Ce qui n’est pas dans ce plan',
  helpers: 'Ce qui peut aider aussi, en commençant par le meilleur',
  moreHelpers: (count: number): string =>
    count < 2 ? `Afficher ${count} option de plus` : `Afficher ${count} options de plus`,
  how: 'Comment',
  fits: (cause: string): string =>
    `Cela correspond\u00a0: ${cause.charAt(0).toLocaleLowerCase('fr')}${cause.slice(1)}.`,
  forYou: 'Ce qui change dans ce plan',
  careful: 'Prudence',
  notTogether: (other: string): string => `Pas en même temps que ceci, qui est dans le plan\u00a0: ${other}.`,
  notFor: 'À ne pas utiliser si',
  stopIf: 'Quand s’arrêter',
  evidence: 'La solidité des preuves',
  spent: 'Cela s’est aggravé avec tout ce qui restait dans le plan.',
  details: 'Comment faire',
  detailsOf: (remedy: string): string => `Comment faire\u00a0: ${remedy}`,
  safetyNet: 'Quand demander de l’aide',

  betterTitle: 'La douleur diminue, tant mieux',
  betterText:
    'Continuez ce qui a aidé. Faites-le un peu moins à mesure que la douleur s’en va. Continuez de bouger tous les jours.',
  betterStill: 'Vos réponses indiquent encore ceci, même si cela va mieux :',
  lookAtPlan: 'Voir le plan',
  worseAgain: 'La douleur peut revenir. Si elle revient, revenez aussi et répondez de nouveau aux questions.',

  laterMissing:
    'Le reste du guide n’a pas pu être chargé. Vos réponses sont toujours là. Vérifiez votre connexion et réessayez. Si cela ne suffit pas, rechargez la page. Il faudra peut-être répondre de nouveau.',
  retry: 'Réessayer',
  failedTitle: 'Ce guide ne peut pas s’afficher pour le moment',
  failedText:
    'Le problème vient de cette page, pas de vous. Si la douleur vous inquiète, demandez conseil à un médecin ou à un pharmacien. Si réessayer ne suffit pas, rechargez la page.',

  partComing: 'C’est en route.',
  partMissing:
    'Cette partie n’a pas pu être chargée. Tout le reste est toujours là. Si réessayer ne suffit pas, rechargez la page.',

  remember: {
    session: 'Garder mes réponses jusqu’à ce que je ferme cet onglet',
    device: 'Garder mes réponses sur cet appareil, pour pouvoir revenir',
  },
  rememberHint: 'Elles restent ici et ne vont nulle part ailleurs. Décochez la case pour les effacer.',
  rememberFailed: 'Ce navigateur n’a pas voulu les garder.',
  resumed: 'Nous avons gardé vos réponses de la dernière fois.',
  keptUntil: (date) => `Gardées jusqu’au ${date} au plus tard.`,
  stillKept:
    'Ce navigateur n’a pas voulu effacer vos réponses. Pour les enlever, effacez les données de ce site dans ses réglages.',
  erase: 'Les effacer',
  carryOn: 'Continuer sur un autre appareil',

  provider: (name: string): string => `Vous pouvez contacter ${name}.`,
  providerPhone: (number: string): string => `Appelez le ${number}`,
  providerSite: 'Voir leur site web',

  notSignedOff: 'Aucun professionnel de santé n’a encore approuvé ce guide.',
  signedOff: (name: string, date: string): string => `Approuvé par ${name} le ${date}.`,
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  date: (day, month, year) => `${day === '1' ? '1er' : day} ${month} ${year}`,
  checked: (date: string): string => `Vérifié le ${date}.`,
  outOfDate: (date: string): string =>
    `Ce guide aurait dû être vérifié de nouveau au plus tard le ${date}. Demandez conseil à un pharmacien ou à un médecin avant de vous y fier.`,
  languageMissing: (language: string): string =>
    `Ces textes n’ont pas pu être chargés\u00a0: ${language}. Vous pouvez continuer ainsi, ou réessayer.`,
  uncheckedTranslation: 'Cette traduction n’a pas encore été vérifiée par un professionnel de santé.',
  checkedTranslation: (name, date) => `Traduction vérifiée par ${name} le ${date}.`,
  information: 'Ceci est une information. Elle ne peut examiner personne et ne remplace pas les soins.',
  private: 'Toutes les réponses restent sur cette page. Rien n’est envoyé.',
} satisfies Messages;
