import type { TextVariant } from '../../../guide/guide.js';
import { pregnancySigns, texts } from './texts.js';

// None of these may say whose body it is: they stand for whoever answers, for themselves or for another.

/** In pregnancy and the first weeks after a birth. Who could not say anything about their health is not meant. */
export const inPregnancy = {
  whenAny: ['pregnant', 'new-baby', 'pregnancy-danger'],
  unless: ['health-open'],
  levels: {
    urgent: {
      who: 'Die Geburtsklinik, der ärztliche Bereitschaftsdienst (Notdienst), ein dringender Termin in einer Arztpraxis oder eine medizinische Beratung am Telefon. Wenn nichts davon offen ist: in eine Notaufnahme gehen.',
    },
    doctor: {
      title: 'In den nächsten Tagen zur Hebamme oder in eine Arztpraxis gehen',
      lead: 'Das sollte sich bald eine Hebamme oder Arztpraxis ansehen. Wenn es schlimmer wird: nicht auf den Termin warten.',
      who: 'Die Hebamme, die Geburtsklinik oder die Arztpraxis.',
    },
  },
  actions: {
    'act-see-doctor':
      'Einen Termin bei einer Hebamme oder in einer Arztpraxis vereinbaren. Dabei sagen, wo es wehtut und wie lange schon.',
  },
  safetyNet: [
    'Sofort den Rettungsdienst oder die Geburtsklinik anrufen bei starken Kopfschmerzen oder Problemen beim Sehen. Auch bei Blutungen oder plötzlichen Schwellungen.',
    'Sofort dort anrufen auch bei Bauchschmerzen, Schmerzen unter den Rippen oder Problemen beim Atmen. Auch wenn sich das Baby weniger bewegt.',
    ...texts.safetyNet.filter((line) => line !== pregnancySigns),
  ],
  notes: ['Beim Bitten um Hilfe zuerst die Schwangerschaft nennen, oder wie lange die Geburt her ist.'],
} satisfies TextVariant;

/** From 65 on, and where the age is not known. */
export const from65: readonly TextVariant[] = [
  {
    when: ['over-65'],
    watchFor: [
      'Ab 65: Plötzlicher Schmerz nach Heben, Bücken, Husten oder einem kleinen Stoß braucht am selben Tag Hilfe.',
    ],
  },
  {
    when: ['over-65'],
    unless: ['age-open'],
    notes: ['Beim Bitten um Hilfe das Alter und jedes eingenommene Medikament nennen.'],
  },
];

/** With a blood thinner or a bleeding problem. */
export const withBloodThinner: readonly TextVariant[] = [
  {
    whenAny: ['thinner', 'bleeding', 'maybe-thinner'],
    watchFor: [
      'Mit einem Blutverdünner oder einer Neigung zu Blutungen: sofort den Notruf wählen bei plötzlichem starkem Schmerz in Nacken oder Rücken. Auch bei neuer Schwäche, neuer Taubheit oder einem großen blauen Fleck, der wächst.',
    ],
  },
  {
    whenAny: ['thinner', 'bleeding', 'thinner-sudden'],
    unless: ['health-open'],
    notes: ['Beim Bitten um Hilfe zuerst den Blutverdünner oder die Neigung zu Blutungen nennen.'],
  },
];

/** Where the age or all about the health was not known: someone who sees the person can find out. */
export const notSure = {
  whenAny: ['age-open', 'health-open'],
  actions: {
    'act-summary-for-clinician':
      'Die Antworten zeigen oder vorlesen und dazu sagen, bei welchen „Nicht sicher“ steht. Das hilft bei der Untersuchung.',
  },
} satisfies TextVariant;
