import type { DoingMessages } from './en-doing.js';

/** The element's own words in Spanish for doing something, step by step. They arrive when something is done. */
export const esDoing: DoingMessages = {
  practise: 'Hacerlo paso a paso',
  practiseHint: (minutes) =>
    minutes === 1
      ? 'Lleva la cuenta por usted, y dura más o menos 1 minuto.'
      : `Lleva la cuenta por usted, y dura más o menos ${minutes} minutos.`,

  stepByStep: 'Paso a paso',
  begin: 'Empezar',
  pause: 'Pausar',
  goOn: 'Seguir',
  skip: 'Saltar esto',
  stop: 'Parar aquí',
  stopAnyTime: 'Pare cuando quiera. No hace falta que duela.',
  toHow: 'Cómo se hace',

  hold: 'Mantenga.',
  comeBack: 'Vuelva despacio.',
  rest: 'Descanse.',
  breatheIn: 'Tome aire.',
  breatheOut: 'Suelte el aire.',
  side: { right: 'Lado derecho.', left: 'Lado izquierdo.' },
  times: (count, of) => `${count} de ${of}`,
  timeOf: (passed, whole) => `${passed} de ${whole}`,

  packOn: 'Póngase la compresa, con una tela entre ella y la piel.',
  isOn: 'Ya está puesta: poner en marcha el temporizador',
  packIsOn: 'Déjela puesta. Siéntese sin moverse, y no se duerma.',
  look: 'Retírela y revise la piel.',
  lookFor:
    '¿La piel está muy roja, con manchas, blanca, gris, dura, adormecida o con ampollas? No se vuelva a poner la compresa.',
  looksUsual: 'Mi piel está como siempre',
  off: 'Quítela ahora.',
  isOff: 'Ya está quitada',
  tooLong: (minutes) =>
    `La compresa lleva puesta ${minutes} minutos, y eso es demasiado. Revise la piel. Si está blanca, gris, dura, quemada o con ampollas, busque atención médica hoy.`,
  skinFirst: 'Espere a que la piel se vea y se sienta como siempre.',

  away: 'Usted no estaba aquí, así que la cuenta se paró. Siga cuando quiera.',
  goesOn: 'El temporizador de una compresa sigue en marcha mientras usted no está.',
  aloud: 'Decir los pasos en voz alta',
  buzz: 'Vibrar en cada paso',

  missing: 'No se pudieron cargar las imágenes. Las palabras dicen lo mismo.',
};
