import type { PlanTextVariant } from '../../../guide/guide.js';

/** What particular visitors must know before they read the plan. */
export const planVariants: readonly PlanTextVariant[] = [
  {
    when: ['for-other'],
    notes: [
      'Dieser Plan spricht zu der Person mit den Schmerzen: „Sie“ meint diese Person. Lesen Sie ihn mit ihr zusammen.',
    ],
  },
  {
    when: ['age-open'],
    notes: [
      'Wir kennen das Alter nicht. Darum lässt dieser Plan alle Medikamente weg. Im Übrigen ist er so vorsichtig, wie es ab 65 passt.',
    ],
  },
  {
    when: ['health-open'],
    notes: [
      'Bei der Gesundheit war die Antwort „Nicht sicher“. Darum lässt dieser Plan alles weg, was bei irgendeiner Krankheit schaden könnte. Eine Apotheke oder Arztpraxis kann helfen, mehr herauszufinden.',
    ],
  },
];
