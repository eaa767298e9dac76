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

  sources: 'D’où viennent ces informations',
  sourcesHint: 'Ce sur quoi cette page s’appuie, par organisme qui le publie. Aucun d’eux ne l’a approuvée.',
} satisfies LaterMessages;
