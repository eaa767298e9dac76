import type { LaterMessages } from './en-later.js';

/** The element's own words in Spanish for what comes after a plan. They arrive with its views. */
export const esLater = {
  checkTitle: 'Compruebe si funciona',
  checkNow: 'Decir cómo va',
  tryThis: 'Probar esto ahora',
  tryNamed: (remedy: string): string => `Probar esto ahora: ${remedy}`,
  stopRule: 'Cuándo parar de inmediato',

  toPlan: 'Volver al plan',
  warning: 'Algo va mal',
  done: 'Ya lo he hecho',
  howWasIt: '¿Cómo está ahora?',
  howWasItFor: (remedy: string): string => `Lo que acaba de probar: ${remedy}`,
  outcomes: {
    better: 'Siento mejoría',
    same: 'Más o menos igual',
    worse: 'Está peor, o ha aparecido algo nuevo',
  },
  tooSoon: 'Aún no puedo decirlo: volver al plan',
  stopFirst: 'Si duele más, pare ahora.',

  howMuch: '¿Cuánto duele ahora?',
  howMuchHint: 'De 0, sin dolor, a 10. Solo si lo desea.',
  noteIt: 'Anotar',
  noted: (score: number): string => `Anotado: ${score} de 10.`,
  scoreSigns: 'El número es alto, o más alto que antes. Responda primero a esto.',
  picturesMissing:
    'No se pudieron cargar las imágenes. Las palabras dicen lo mismo. Si intentarlo de nuevo no sirve, recargue la página.',
  again: 'Intentar de nuevo',

  stopNow: (remedy: string): string => `Deje esto ahora: ${remedy}. Después conteste a esto, por favor.`,
  wentBetter: (remedy: string): string =>
    `Esto ayudó: ${remedy}. Siga con ello por ahora, como dice en su ficha.`,
  wentSame: (remedy: string): string =>
    `Con esto no cambió nada: ${remedy}. Lo siguiente que puede probar es lo primero de la lista.`,
  wentWorse: (remedy: string): string =>
    `Empeoró después de esto: ${remedy}. Déjelo, y vaya con suavidad en todo lo demás.`,
  settlesOrNot:
    'Si se calma en un día o menos, puede seguir con el resto. Si después de un día sigue peor, vaya al médico.',

  nextTitle: 'Lo siguiente que puede probar',
  tried: 'Ya lo ha probado',
  helped: 'Esto ayudó',
  noDifference: 'Ya lo ha probado. No cambió nada',
  worseOnce:
    'Una vez empeoró después de esto. Empiece con menos y durante menos tiempo, y pare si duele más.',
  waits: (remedy: string): string =>
    `Empeoró después de esto: ${remedy}. Espere hasta que en una comprobación se vea mejoría.`,

  lookAgain: (date: string): string => `Vuelva a comprobarlo el ${date}.`,
  wasDue: (date: string): string => `La comprobación tocaba el ${date}.`,
  isDue: 'La comprobación toca hoy.',
  checkInNow: 'Hacer la comprobación ahora',
  allDone: 'Ya ha hecho todas las comprobaciones de este plan.',

  whatIf: 'Qué respuesta cambiaría esto',
  whatIfHint: 'Lo que hace cada respuesta, de una en una. Cambie una respuesta solo si no es correcta.',
  whatIfWorking: 'Calculando.',
  whatIfNone: 'Ninguna respuesta por sí sola cambiaría esto.',
  moreWhatIfs: (count: number): string => (count === 1 ? 'Mostrar una más' : `Mostrar ${count} más`),
  would: {
    say: (level: string): string => `La guía diría: ${level}.`,
    noPlan: 'No habría plan para casa.',
    askMore: 'La guía preguntaría más cosas antes.',
    better: 'La guía diría que el dolor se está aliviando.',
    choose: (choice: string, side: string): string => `${choice} Sería: ${side}.`,
    chooseNone: (choice: string): string => `${choice} Ninguna de las dos cosas estaría en el plan.`,
    beFirst: (remedy: string): string => `Esto sería lo primero de la lista: ${remedy}.`,
    fit: (cause: string): string => `Las respuestas encajarían mejor con esto: ${cause}.`,
    leaveOut: (remedies: string): string => `El plan dejaría fuera: ${remedies}.`,
  },
  whyNow: {
    say: (level: string): string => `Por qué la guía dice: ${level}.`,
    choose: (choice: string, side: string): string => `${choice} Por qué es: ${side}.`,
    chooseNone: (choice: string): string => `${choice} Por qué ninguna de las dos cosas está en el plan.`,
    beFirst: (remedy: string): string => `Por qué esto es lo primero de la lista: ${remedy}.`,
    fit: (cause: string): string => `Por qué las respuestas encajan mejor con esto: ${cause}.`,
    leaveOut: (remedies: string): string => `Por qué el plan deja fuera: ${remedies}.`,
  },
  ifAnswer: {
    added: (count: number): string =>
      count === 1 ? 'Si esto también fuera cierto:' : 'Si una sola de estas cosas también fuera cierta:',
    taken: (count: number): string =>
      count === 1 ? 'Si esto no fuera cierto:' : 'Si una sola de estas cosas no fuera cierta:',
    instead: (count: number): string =>
      count === 1 ? 'Con esta otra respuesta:' : 'Con cualquiera de estas otras respuestas:',
    given: (count: number): string => (count === 1 ? 'La respuesta ahora:' : 'Las respuestas ahora:'),
  },
  sameToo: (count: number): string =>
    count === 1
      ? 'Otra respuesta más a esta pregunta hace lo mismo.'
      : `Otras ${count} respuestas a esta pregunta hacen lo mismo.`,

  takeAlong: 'Llevárselo',
  takeAlongHow: 'Imprimir, copiar o añadir a un calendario',

  sources: 'De dónde sale esto',
  sourcesHint: 'En qué se basa esta página, por entidad que lo publica. Ninguna de ellas la ha respaldado.',
} satisfies LaterMessages;
