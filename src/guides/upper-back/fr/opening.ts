import type { OpeningTexts } from '../../../guide/guide.js';

/** The words of the first screen: all that a visitor reads while the rest arrives. */
export const openingTexts = {
  title: 'Douleur dans le haut du dos : ce qui peut aider',
  intro:
    'Pour une douleur entre le cou et le bas du dos. Quelques questions simples mènent à la bonne aide, ou à un plan pour la maison. Ceci est une information, pas un diagnostic.',
  questions: {
    age: {
      title: 'Quel âge avez-vous ?',
      why: 'L’âge change ce qu’il faut vérifier, et ce qui aide.',
    },
  },
  options: {
    'for-other': {
      label: 'Je réponds pour une autre personne',
      hint: 'Indiquez l’âge de cette personne, pas le vôtre.',
    },
    'under-10': 'Moins de 10 ans',
    'age-10-15': 'De 10 à 15 ans',
    'age-16-49': 'De 16 à 49 ans',
    'age-50-59': 'De 50 à 59 ans',
    'age-60-64': 'De 60 à 64 ans',
    'age-65': '65 ans ou plus',
  },
} satisfies OpeningTexts;
