import type { LaterMessages } from './en-later.js';

/** The element's own words in French for what comes after a plan. They arrive with its views. */
export const frLater = {
  checkTitle: 'Vérifiez si cela marche',
  checkNow: 'Dire comment cela évolue',
  tryThis: 'Essayer ceci maintenant',
  tryNamed: (remedy: string): string => `Essayer ceci maintenant\u00a0: ${remedy}`,
  stopRule: 'Quand s’arrêter tout de suite',

  toPlan: 'Retour au plan',
  warning: 'Quelque chose ne va pas',
  done: 'C’est fait',
  howWasIt: 'Comment est la douleur maintenant ?',
  howWasItFor: (remedy: string): string => `Ce qui vient d’être essayé\u00a0: ${remedy}`,
  outcomes: {
    better: 'Cela va mieux',
    same: 'À peu près pareil',
    worse: 'C’est pire, ou quelque chose de nouveau est apparu',
  },
  tooSoon: 'Je ne peux pas encore le dire : retour au plan',
  stopFirst: 'Si cela fait plus mal, arrêtez maintenant.',

  howMuch: 'À quel point est-ce douloureux maintenant ?',
  howMuchHint: 'De 0, aucune douleur, à 10. Seulement si vous le souhaitez.',
  noteIt: 'Noter',
  noted: (score: number): string => `Noté : ${score} sur 10.`,
  scoreSigns: 'Le chiffre est élevé, ou plus élevé qu’avant. Répondez d’abord à ceci.',
  picturesMissing:
    'Les images n’ont pas pu être chargées. Les mots disent la même chose. Si réessayer ne suffit pas, rechargez la page.',
  again: 'Réessayer',

  stopNow: (remedy: string): string =>
    `Arrêtez ceci maintenant\u00a0: ${remedy}. Ensuite, répondez à cette question, s’il vous plaît.`,
  wentBetter: (remedy: string): string =>
    `Ceci a aidé\u00a0: ${remedy}. Continuez pour le moment, comme c’est écrit sur sa fiche.`,
  wentSame: (remedy: string): string =>
    `Ceci n’a rien changé\u00a0: ${remedy}. Ce qu’il faut essayer ensuite est en premier dans la liste.`,
  wentWorse: (remedy: string): string =>
    `C’est devenu pire après ceci\u00a0: ${remedy}. Laissez cela de côté, et allez-y doucement avec tout le reste.`,
  settlesOrNot:
    'Si cela se calme en un jour au plus, vous pouvez continuer le reste. Si c’est encore pire après un jour, voyez un médecin.',

  nextTitle: 'À essayer ensuite',
  tried: 'Déjà essayé',
  helped: 'Ceci a aidé',
  noDifference: 'Déjà essayé. Cela n’a rien changé',
  worseOnce:
    'C’est devenu pire après ceci une fois. Commencez par moins et moins longtemps, et arrêtez si cela fait plus mal.',
  waits: (remedy: string): string =>
    `C’est devenu pire après ceci\u00a0: ${remedy}. Attendez qu’un point de suivi dise que cela va mieux.`,

  lookAgain: (date: string): string => `Refaites le point le ${date}.`,
  wasDue: (date: string): string => `Le point de suivi était prévu le ${date}.`,
  isDue: 'Le point de suivi est prévu aujourd’hui.',
  checkInNow: 'Faire le point maintenant',
  allDone: 'Tous les points de suivi de ce plan sont derrière vous.',

  whatIf: 'Quelle réponse changerait cela',
  whatIfHint:
    'Ce que fait chaque réponse, une par une. Changez une réponse seulement si elle n’est pas juste.',
  whatIfWorking: 'Calcul en cours.',
  whatIfNone: 'Aucune réponse à elle seule ne changerait cela.',
  moreWhatIfs: (count) => `Afficher ${count} de plus`,
  would: {
    say: (level) => `Le guide dirait\u00a0: ${level}.`,
    noPlan: 'Il n’y aurait pas de plan pour la maison.',
    askMore: 'Le guide poserait d’abord d’autres questions.',
    better: 'Le guide dirait que la douleur diminue.',
    choose: (choice, side) => `${choice} Ce serait\u00a0: ${side}.`,
    chooseNone: (choice) => `${choice} Aucun des deux ne serait dans le plan.`,
    beFirst: (remedy) => `Ceci serait en premier dans la liste\u00a0: ${remedy}.`,
    fit: (cause) => `Ceci correspondrait le mieux aux réponses\u00a0: ${cause}.`,
    leaveOut: (remedies) => `Le plan laisserait de côté\u00a0: ${remedies}.`,
  },
  whyNow: {
    say: (level) => `Pourquoi le guide dit\u00a0: ${level}.`,
    choose: (choice, side) => `${choice} Pourquoi ce choix\u00a0: ${side}.`,
    chooseNone: (choice) => `${choice} Pourquoi aucun des deux n’est dans le plan.`,
    beFirst: (remedy) => `Pourquoi ceci est en premier dans la liste\u00a0: ${remedy}.`,
    fit: (cause) => `Pourquoi ceci correspond le mieux aux réponses\u00a0: ${cause}.`,
    leaveOut: (remedies) => `Pourquoi le plan laisse de côté\u00a0: ${remedies}.`,
  },
  ifAnswer: {
    added: (count) =>
      count <= 1 ? 'Si ceci était vrai aussi\u00a0:' : 'Si l’une de ces choses était vraie aussi\u00a0:',
    taken: (count) =>
      count <= 1 ? 'Si ceci n’était pas vrai\u00a0:' : 'Si l’une de ces choses n’était pas vraie\u00a0:',
    instead: (count) =>
      count <= 1 ? 'Avec cette réponse à la place\u00a0:' : 'Avec l’une de ces réponses à la place\u00a0:',
    given: (count) => (count <= 1 ? 'La réponse maintenant\u00a0:' : 'Les réponses maintenant\u00a0:'),
  },
  sameToo: (count) =>
    count <= 1
      ? 'Une autre réponse à cette question a le même effet.'
      : `${count} autres réponses à cette question ont le même effet.`,

  takeAlong: 'À emporter',
  takeAlongHow: 'Imprimer, copier ou ajouter à un agenda',

  sources: 'D’où viennent ces informations',
  sourcesHint: 'Ce sur quoi cette page s’appuie, par organisme qui le publie. Aucun d’eux ne l’a approuvée.',
} satisfies LaterMessages;
