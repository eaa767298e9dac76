import type { TakingTexts } from '../../../guide/guide.js';

/** What the parts of a handover are called, in German. */
export const takingTexts: TakingTexts = {
  complaint: 'Schmerzen im oberen Rücken',
  handover: {
    'told-who': 'Alter',
    'told-began': 'Wann es begann',
    'told-place': 'Wo es am meisten wehtut',
    'told-changes': 'Was der Auslöser war und wie es jetzt ist',
    'told-course': 'Seit dem Beginn der Behandlung zu Hause',
    'told-signs': 'Warnzeichen',
    'told-health': 'Gesundheit, Medikamente und Allergien',
  },
};
