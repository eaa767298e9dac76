import type { TextVariant } from '../../../guide/guide.js';

/** For someone who answers for an adult: «la persona» has the pain, and whoever reads helps. */
export const forOther = {
  when: ['for-other'],
  questions: {
    age: { title: '¿Qué edad tiene la persona?' },
    'signs-since': { title: 'Desde la última vez en esta guía, ¿ha tenido la persona algo de esto?' },
    'care-time': { title: '¿Cuánto tiempo hace que hay cuidados en casa?' },
    danger: {
      title: 'Con este dolor, ¿tiene la persona algo de esto?',
      hint: 'Marque todo lo que corresponda, aunque ya haya pasado. Pregúntele si puede.',
    },
    nerves: { title: '¿Ha notado la persona algo de esto con el dolor?' },
    happened: { title: '¿Se cumple algo de esto en el caso de la persona?' },
    health: { title: 'Sobre la salud de la persona: ¿se cumple algo de esto?' },
    place: { title: '¿Dónde le duele más a la persona?' },
  },
  options: {
    'for-other': 'Responde alguien que ayuda a la persona',
    'hurt-by-someone': {
      label: 'Alguien hizo daño a la persona',
      hint: 'Marque también cómo ocurrió: por ejemplo, un golpe o un golpe fuerte.',
    },
  },
  flags: {
    'rf-safety': 'Alguien a quien otra persona hizo daño puede pedir apoyo confidencial.',
  },
  levels: {
    doctor: {
      who: 'El médico o el centro de salud de la persona. En el embarazo o después de un parto, la matrona (partera) que la atiende también puede ayudar.',
    },
    physio: {
      who: 'Un fisioterapeuta (terapeuta físico o kinesiólogo). En algunos lugares la persona puede pedir cita sin ver antes a un médico.',
    },
  },
  actions: {
    'act-call-emergency':
      'Llame ahora al número de emergencias, o pida a alguien cercano que llame. Diga quién tiene el dolor de espalda y qué señales han aparecido con él. Quédese con la persona.',
    'act-no-self-drive':
      'No deje que la persona conduzca. Si la persona no ha tenido un accidente, ayúdela a sentarse y a no moverse. No le dé nada de comer.',
    'act-keep-still':
      'Ayude a la persona a mantener el cuello y la espalda lo más quietos posible. Si viene una ambulancia, no la mueva.',
    'act-same-day-care':
      'Pida hoy una cita o una llamada con personal médico o de enfermería. Acompañe a la persona, o busque a alguien que pueda.',
    'act-nhs-111':
      'Pida una cita urgente en el consultorio médico de la persona. O use la línea de orientación o la página web del NHS con esa persona. Irlanda del Norte tiene un servicio propio.',
    'act-ask-pharmacist':
      'Consulte a un farmacéutico antes de que la persona tome un medicamento o se lo ponga en la piel. Dígale qué más toma la persona, y cualquier enfermedad o alergia.',
    'act-tell-parent-guardian': 'Vaya a la cita con la persona.',
    'act-private-support':
      'Cuando sea seguro, y a solas con la persona, dígale que hay ayuda. La persona puede contárselo a alguien de su confianza, o llamar a una línea de apoyo confidencial. Si la persona está en peligro ahora, llame al número de emergencias.',
    'act-safety-net':
      'Lea las señales de alarma de esta página, y muéstrelas a quien esté con la persona. Busque ayuda si aparece una de ellas.',
    'act-summary-for-clinician':
      'Repase las respuestas con la persona si puede. Muéstrelas o léalas en voz alta: ayudan a quien haga la revisión.',
  },
} satisfies TextVariant;
