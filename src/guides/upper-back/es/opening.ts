import type { OpeningTexts } from '../../../guide/guide.js';

/** The words of the first screen: all that a visitor reads while the rest arrives. */
export const openingTexts = {
  title: 'Dolor en la parte alta de la espalda: qué puede ayudar',
  intro:
    'Para el dolor entre el cuello y la parte baja de la espalda. Unas pocas preguntas sencillas llevan a la ayuda adecuada, o a un plan para casa. Esto es información, no un diagnóstico.',
  questions: {
    age: {
      title: '¿Qué edad tiene usted?',
      why: 'La edad cambia lo que hay que revisar y lo que ayuda.',
    },
  },
  options: {
    'for-other': {
      label: 'Respondo por otra persona',
      hint: 'Indique la edad de esa persona, no la de usted.',
    },
    'under-10': 'Menos de 10 años',
    'age-10-15': 'De 10 a 15 años',
    'age-16-49': 'De 16 a 49 años',
    'age-50-59': 'De 50 a 59 años',
    'age-60-64': 'De 60 a 64 años',
    'age-65': '65 años o más',
  },
} satisfies OpeningTexts;
