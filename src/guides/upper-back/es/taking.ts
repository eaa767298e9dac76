import type { TakingTexts } from '../../../guide/guide.js';

/** What the parts of a handover are called, in Spanish. */
export const takingTexts: TakingTexts = {
  complaint: 'Dolor en la parte alta de la espalda',
  handover: {
    'told-who': 'Edad',
    'told-began': 'Cuándo empezó',
    'told-place': 'Dónde duele más',
    'told-changes': 'Qué lo provocó, y cómo está ahora',
    'told-course': 'Desde que empezaron los cuidados en casa',
    'told-signs': 'Señales de alarma',
    'told-health': 'Salud, medicamentos y alergias',
  },
};
