import type { TextVariant } from '../../../guide/guide.js';
import { pregnancySigns, texts } from './texts.js';

// None of these may say whose body it is: they stand for whoever answers, for themselves or for another.

/** In pregnancy and the first weeks after a birth. Who could not say anything about their health is not meant. */
export const inPregnancy = {
  whenAny: ['pregnant', 'new-baby', 'pregnancy-danger'],
  unless: ['health-open'],
  levels: {
    urgent: {
      who: 'El servicio de maternidad, un centro de atención urgente, una cita médica urgente o una línea de orientación de enfermería. Si no hay nada abierto, vaya a un servicio de urgencias (emergencias) de un hospital.',
    },
    doctor: {
      title: 'Vaya a la matrona (partera) o al médico en los próximos días',
      lead: 'Una matrona (partera) o un médico debe revisarlo pronto. Si empeora, no espere a la cita.',
      who: 'La matrona (partera), el servicio de maternidad o el médico.',
    },
  },
  actions: {
    'act-see-doctor': 'Pida cita con una matrona (partera) o un médico. Diga dónde duele y desde cuándo.',
  },
  safetyNet: [
    'Llame ahora a una ambulancia o al servicio de maternidad si hay dolor de cabeza fuerte o problemas de la vista. También si hay sangrado o hinchazón repentina.',
    'Llame ahora también si hay dolor de barriga, dolor bajo las costillas o dificultad para respirar. También si el bebé se mueve menos.',
    ...texts.safetyNet.filter((line) => line !== pregnancySigns),
  ],
  notes: ['Al pedir ayuda, diga primero que hay un embarazo, o cuánto hace que fue el parto.'],
} satisfies TextVariant;

/** From 65 on, and where the age is not known. */
export const from65: readonly TextVariant[] = [
  {
    when: ['over-65'],
    watchFor: [
      'A partir de los 65 años: un dolor repentino después de levantar algo, agacharse, toser o darse un golpe leve necesita atención el mismo día.',
    ],
  },
  {
    when: ['over-65'],
    unless: ['age-open'],
    notes: ['Al pedir ayuda, diga la edad y todos los medicamentos que se toman.'],
  },
];

/** With a blood thinner or a bleeding problem. */
export const withBloodThinner: readonly TextVariant[] = [
  {
    whenAny: ['thinner', 'bleeding', 'maybe-thinner'],
    watchFor: [
      'Con medicamentos contra los coágulos (anticoagulantes) o con un problema de sangrado: llame ahora si hay un dolor fuerte y repentino de cuello o de espalda. También si hay debilidad o adormecimiento nuevos, o un moretón grande que crece.',
    ],
  },
  {
    whenAny: ['thinner', 'bleeding', 'thinner-sudden'],
    unless: ['health-open'],
    notes: ['Al pedir ayuda, nombre primero el medicamento contra los coágulos o el problema de sangrado.'],
  },
];

/** Where the age or all about the health was not known: someone who sees the person can find out. */
export const notSure = {
  whenAny: ['age-open', 'health-open'],
  actions: {
    'act-summary-for-clinician':
      'Muestre las respuestas o léalas en voz alta, y diga en cuáles se eligió «No lo sé con seguridad». Ayudan a quien haga la revisión.',
  },
} satisfies TextVariant;
