import type { TextVariant } from '../../../guide/guide.js';

/** For a parent or carer of someone under 16, laid over the words for whoever answers for another. No dose, no plan. */
export const forParent = {
  when: ['for-other', 'under-16'],
  questions: {
    age: { title: '¿Qué edad tiene su hijo o hija?' },
    'signs-since': { title: 'Desde la última vez en esta guía, ¿ha tenido su hijo o hija algo de esto?' },
    danger: {
      title: 'Con este dolor, ¿tiene su hijo o hija algo de esto?',
      hint: 'Marque todo lo que corresponda, aunque ya haya pasado. Pregunte a su hijo o hija, y confíe en lo que usted ha visto.',
    },
    nerves: {
      title: '¿Ha tenido su hijo o hija algo de esto con el dolor?',
      hint: 'Marque todo lo que corresponda. Piense en cómo camina y cómo usa las manos su hijo o hija.',
    },
    happened: { title: '¿Se cumple algo de esto en el caso de su hijo o hija?' },
    health: { title: 'Sobre la salud de su hijo o hija: ¿se cumple algo de esto?' },
    place: { title: '¿Dónde le duele más a su hijo o hija?' },
  },
  options: {
    'for-other': 'Responde la madre, el padre u otra persona que cuida',
    'hurt-by-someone': {
      label: 'Alguien hizo daño a mi hijo o hija',
      hint: 'Marque también cómo ocurrió: por ejemplo, un golpe o un golpe fuerte.',
    },
  },
  flags: {
    'rf-safety':
      'Un niño o una niña a quien otra persona hizo daño necesita estar a salvo. La culpa no es del niño o de la niña.',
  },
  levels: {
    emergency: {
      lead: 'Estas respuestas necesitan ayuda de emergencia. Por favor, deténgase aquí, llame y quédese con su hijo o hija.',
    },
    urgent: {
      title: 'Busque atención médica para su hijo o hija hoy',
      lead: 'Personal médico o de enfermería debe revisar hoy a su hijo o hija. Usted conoce a su hijo o hija: si le preocupa cada vez más, no espere.',
      worse:
        'Llame al número de emergencias si hay dolor en el pecho, dificultad para respirar, desmayo o confusión. También si hay un dolor muy fuerte y repentino, piernas débiles o adormecidas, o problemas con el pis o la caca. Llame también si siente que algo va muy mal.',
    },
    doctor: {
      title: 'Lleve a su hijo o hija al médico en los próximos días',
      lead: 'Un médico debe revisar el dolor de espalda en un niño o adolescente. Usted conoce a su hijo o hija: si le preocupa, pida que la cita sea antes.',
      who: 'El médico o el centro de salud de su hijo o hija, o un médico de niños (pediatra).',
      worse:
        'Si empeora o aparece algo nuevo, busque ayuda el mismo día. Llame al número de emergencias si hay dolor en el pecho o dificultad para respirar. También si hay piernas débiles o adormecidas, o problemas con el pis o la caca. Llame también si siente que algo va muy mal.',
    },
  },
  actions: {
    'act-call-emergency':
      'Llame ahora al número de emergencias, o pida a alguien cercano que llame. Diga qué edad tiene su hijo o hija, y qué señales han aparecido con el dolor de espalda. Quédese con su hijo o hija.',
    'act-no-self-drive':
      'Si no ha habido un accidente, ayude a su hijo o hija a sentarse y a no moverse. No le dé nada de comer.',
    'act-keep-still':
      'Mantenga el cuello y la espalda de su hijo o hija lo más quietos que pueda. Si viene una ambulancia, no mueva a su hijo o hija.',
    'act-same-day-care':
      'Pida hoy una cita o una llamada con personal médico o de enfermería. Quédese con su hijo o hija, y vaya también a la cita.',
    'act-nhs-111':
      'Pida una cita urgente en el consultorio médico de su hijo o hija. O use la línea de orientación o la página web del NHS. Irlanda del Norte tiene un servicio propio.',
    'act-see-doctor':
      'Pida cita con un médico. Diga qué edad tiene su hijo o hija. Diga dónde duele y desde cuándo.',
    'act-ask-pharmacist':
      'Consulte a un médico o a un farmacéutico antes de que su hijo o hija tome un medicamento o use una crema. Dígale qué más toma su hijo o hija, y cualquier enfermedad o alergia.',
    'act-tell-parent-guardian':
      'Vaya a la cita con su hijo o hija. Diga qué le preocupa: usted es quien mejor conoce a su hijo o hija.',
    'act-private-support':
      'Escuche con calma, y mantenga a su hijo o hija lejos de quien lo hizo. Cuénteselo a personal médico o de enfermería, o a una línea de protección de menores. Si su hijo o hija está en peligro ahora, llame al número de emergencias.',
    'act-safety-net':
      'Lea las señales de alarma de esta página. Quédese con su hijo o hija, y busque ayuda si aparece una de ellas.',
    'act-summary-for-clinician':
      'Repase las respuestas con su hijo o hija si puede. Muéstrelas o léalas en voz alta en la consulta.',
  },
  watchFor: [
    'Su preocupación cuenta. Si su hijo o hija parece estar muy mal, busque ayuda, aunque no haya ninguna de estas señales.',
  ],
} satisfies TextVariant;
