import type { PrerenderWords } from './en.js';

export const fr: PrerenderWords = {
  asText:
    'Voici tout le guide sous forme de texte. Il ne peut rien demander. Il faut donc le lire depuis le haut : les signes d’alerte viennent d’abord.',
  oneIsEnough: 'Un seul de ces signes suffit.',
  notSure: 'Un doute sur l’un de ces signes ? Il faut alors une aide médicale aujourd’hui.',
  whichBelow: 'Lesquels : voir plus bas.',
  moreSigns: 'En savoir plus sur chacun de ces signes',

  and: 'et aussi :',
  anyOf: (count) => (count === 1 ? 'L’un de ces points :' : `Au moins ${count} de ces points :`),
  andAnyOf: (count) =>
    count === 1 ? 'et aussi l’un de ces points :' : `et aussi au moins ${count} de ces points :`,
  unless: 'mais pas si :',
  noneOf: 'Aucun de ces points :',
  onlyIf: 'Seulement si :',

  homeOnly:
    'Les soins à la maison ne conviennent que s’il n’y a aucun signe d’urgence et aucun signe qui demande une aide aujourd’hui.',
  noPlanFor: 'Ce guide n’a rien pour la maison si l’un de ces points est vrai :',
  comfortWith:
    'Si c’est le seul signe présent, il faut d’abord un avis médical. Certaines choses ici peuvent soulager en attendant :',
  beforeTrying: 'Avant d’essayer quoi que ce soit',
  alsoFor: 'De plus, si ceci est vrai :',

  causesNote: 'À lire depuis le haut. Rien de ceci n’est un diagnostic.',
  suits: 'Ce qui convient, le mieux d’abord :',

  cautionsTitle: 'Ce qui exclut ou change quelque chose',
  cautionsNote:
    'À lire avant d’essayer quoi que ce soit. Entre guillemets : ce que le guide dit à une personne qui donne cette réponse.',
  leavesOut: 'À laisser de côté :',
  changes: 'Ce qui change :',

  rowsNote: 'À lire depuis le haut. Le premier cas qui correspond est celui qui compte.',
  everyoneElse: 'Pour toutes les autres personnes',
  beginWith: 'Commencer par :',
  or: 'ou',
  leave: 'Laisser tout cela pour l’instant.',
  otherWay: 'Pour choisir une autre voie, ou s’il n’en reste qu’une',
  noneLeft: 'Si tout cela est exclu',
  belongs: 'Cela en fait partie :',
  comesWith: 'Cela vient d’abord avec :',
  inItsPlace: 'À la place :',

  remediesTitle: 'Ce qu’on peut essayer, une chose après l’autre',
  remediesNote:
    'Tout lire avant de commencer. Si une ligne qui dit qui ne doit pas le faire est vraie, il faut s’en passer.',
  howLong: 'Combien de temps, et combien de fois',
  changedFor: 'Différent pour certaines personnes',
};
