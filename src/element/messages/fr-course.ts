import type { CourseMessages } from './en-course.js';

export const frCourse: CourseMessages = {
  courseTitle: 'L’évolution de la douleur',
  courseHint: 'De 0, aucune douleur, à 10. Comme vous l’avez noté.',
  courseDrawn: (from, to) => `La douleur du ${from} au ${to}, sous forme de ligne.`,
  courseSummed: (first, last, lowest) => `Première note ${first}, dernière ${last}, la plus basse ${lowest}.`,
  courseTable: 'La même chose en tableau',
  courseEarlier: (count) => (count <= 1 ? `${count} note plus ancienne` : `${count} notes plus anciennes`),
  courseDate: 'Date',
  courseScore: 'Douleur, de 0 à 10',
  courseBeside: 'Ce qui a été dit d’autre',
  courseTried: (remedy) => `Essayé avant : ${remedy}.`,
  courseCheckIn: {
    better: 'Point : mieux.',
    same: 'Point : à peu près pareil.',
    worse: 'Point : moins bien.',
  },

  carryHint: 'Vous pouvez créer un lien qui contient vos réponses et l’ouvrir sur l’autre appareil.',
  carryWarning: 'Toute personne qui a le lien peut lire vos réponses. Ne l’envoyez qu’à vous-même.',
  carryMake: 'Créer le lien',
  carryLink: 'Le lien',
  carryCopy: 'Copier le lien',
  carryShare: 'Envoyer le lien',
  carryCopied: 'Copié.',
  carryNotCopied:
    'Ce navigateur n’a pas pu le copier. Le lien est sélectionné : vous pouvez le copier vous-même.',

  broughtTitle: 'Ce lien contient des réponses',
  broughtText:
    'Quelqu’un a répondu aux questions de ce guide et en a fait un lien. Ne continuez que si c’était vous.',
  broughtInstead: 'Elles prendraient la place des réponses qui sont ici maintenant.',
  broughtYes: 'Continuer avec les réponses du lien',
  broughtAfresh: 'Recommencer',
  broughtStay: 'Rester avec les réponses d’ici',
  broughtFault: {
    broken:
      'Les réponses de ce lien ne peuvent pas être lues. Il en manque peut-être une partie. Recommencez, s’il vous plaît.',
    outdated:
      'Le guide a changé depuis la création de ce lien. Répondez de nouveau aux questions, s’il vous plaît.',
    other: 'Les réponses de ce lien sont pour un autre guide. Recommencez, s’il vous plaît.',
  },
};
