import type { TextVariant } from '../../../guide/guide.js';

/** For someone under 16 who answers alone: an adult is brought in at once, and how to manage if none is near. */
export const forYoung = {
  when: ['under-16'],
  unless: ['for-other'],
  questions: {
    danger: {
      hint: 'Marque todo lo que encaje, aunque ya haya pasado. Pregunte a una persona adulta si una palabra es difícil.',
    },
    nerves: {
      hint: 'Marque todo lo que encaje. Pregunte a una persona adulta si una palabra es difícil.',
    },
    happened: {
      hint: 'Marque todo lo que encaje. Pregunte a una persona adulta si una palabra es difícil.',
    },
    pattern: {
      hint: 'Marque todo lo que encaje. Pregunte a una persona adulta si una palabra es difícil.',
    },
    health: {
      hint: 'Marque todo lo que encaje. Su madre, su padre o quien cuida de usted quizá lo sepa. Debajo de cada opción puede decir cuál.',
    },
    place: { hint: 'Elija el lugar que más duele. Pregunte a una persona adulta si una palabra es difícil.' },
  },
  flags: {
    'rf-child':
      'A su edad, un médico debe revisar el dolor de espalda. Nuestros planes son a partir de los 16 años.',
    'rf-child-urgent': 'A su edad, una respuesta así debe revisarse hoy.',
    'rf-safety': 'Nadie debe hacerle daño. Usted no tiene la culpa.',
  },
  levels: {
    emergency: {
      lead: 'Esto necesita ayuda ahora mismo. Pare aquí, busque a una persona adulta y llame.',
      when: 'Ahora. No espere a ver si se pasa.',
    },
    urgent: {
      lead: 'Personal médico o de enfermería debe revisar esto hoy. Muestre esta página ahora a su madre, a su padre o a otra persona adulta de confianza.',
      who: 'Un médico, un centro de atención urgente o una línea de orientación de enfermería. Una persona adulta puede llamar por usted. Si no hay nada abierto, vaya con esa persona a un servicio de urgencias (emergencias) de un hospital.',
      worse:
        'Llame al número de emergencias si le duele el pecho o le cuesta respirar. Llame también si se desmaya o siente confusión. También si hay un dolor muy fuerte y repentino, piernas débiles o adormecidas, o problemas con el pis o la caca.',
    },
    doctor: {
      lead: 'Un médico debe revisar esto pronto. Muestre esta página ahora a su madre, a su padre o a otra persona adulta de confianza.',
      who: 'Su médico o su centro de salud. Una persona adulta de confianza puede pedir la cita y acompañarle.',
      worse:
        'Si empeora o aparece algo nuevo, dígaselo a una persona adulta. Busque ayuda el mismo día. Llame al número de emergencias si le duele el pecho o le cuesta respirar. También si hay piernas débiles o adormecidas, o problemas con el pis o la caca.',
    },
  },
  actions: {
    'act-call-emergency':
      'Muestre esto ahora a una persona adulta que esté cerca. Pídale que llame al número de emergencias. Si no hay ninguna persona adulta cerca, llame usted. Tiene permiso para hacerlo. Diga dónde está, qué edad tiene y qué le duele.',
    'act-no-self-drive':
      'Si no ha tenido un accidente, siéntese y no se mueva. No coma. Pida a alguien que se quede con usted.',
    'act-same-day-care':
      'Pida hoy a su madre, a su padre o a otra persona adulta de confianza que llame a un médico o a personal de enfermería. Vaya con esa persona. Si ninguna persona adulta puede ayudar, llame usted a un médico o a una línea de orientación.',
    'act-nhs-111':
      'Pida a una persona adulta que llame a su consultorio médico para una cita urgente. Esa persona también puede usar la línea de orientación o la página web del NHS. Irlanda del Norte tiene un servicio propio.',
    'act-see-doctor':
      'Pida a su madre, a su padre o a quien cuida de usted que pida cita con un médico. Diga dónde le duele y desde cuándo.',
    'act-ask-pharmacist':
      'Deje que una persona adulta pregunte a un médico o a un farmacéutico antes de usar cualquier medicamento o crema nuevos.',
    'act-tell-parent-guardian':
      'Muestre esto ahora a su madre, a su padre, a quien cuida de usted o a otra persona adulta de confianza. Vaya a la cita con esa persona.',
    'act-private-support':
      'Cuando sea seguro, cuénteselo a una persona adulta de confianza. Puede ser un médico, alguien de enfermería o un profesor. También puede llamar a una línea de ayuda para niños. Puede que tengan que contárselo a alguien, para protegerle. Si está en peligro ahora, llame al número de emergencias.',
    'act-safety-net':
      'Lea las señales de alarma de esta página con una persona adulta. Si aparece una de ellas, busque ayuda de inmediato.',
    'act-summary-for-clinician':
      'Muestre las respuestas al personal médico o de enfermería, o léalas en voz alta.',
  },
} satisfies TextVariant;
