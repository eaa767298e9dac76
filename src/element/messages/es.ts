import type { Messages } from './en.js';

/** The element's own words in Spanish, with «usted» throughout. */
export const es = {
  loading: 'Preparando la guía.',
  start: 'Empezar',
  next: 'Continuar',
  back: 'Volver',
  restart: 'Empezar de nuevo',
  startInstead: 'Mejor responder preguntas',
  beenHere: 'Ya he usado esta guía: ver cómo va todo',
  none: 'Nada de esto',
  unsure: 'No lo sé con seguridad',
  unsureWhich: 'No sé con seguridad cuál',
  why: 'Por qué lo preguntamos',
  more: (most: number): string =>
    most === 0
      ? 'Última pregunta'
      : most === 1
        ? 'Como mucho, 1 pregunta más'
        : `Como mucho, ${most} preguntas más`,
  errorEmpty: 'Elija una respuesta para seguir. Si no puede decirlo, elija «No lo sé con seguridad».',
  errorIncomplete: (option: string): string => `Ha marcado «${option}». Indique cuál, por favor.`,

  emergencyLine: 'Si cree que es una emergencia, no espere a esta guía.',
  call: (number: string): string => `Llame al ${number}`,
  callLocal: 'Llame al número de emergencias de su zona.',
  callOrLocal: 'o al número de emergencias de su zona',
  inManyCountries: 'Estos números funcionan en muchos países:',
  country: 'País',
  countryUnknown: 'Otro país',
  pointOrChoose: 'Toque el dibujo, o elija en la lista.',
  seenFrom: { back: 'Desde atrás', front: 'Desde delante', side: 'De lado' },
  advice: (number: string): string => `Llame a la línea de orientación: ${number}`,
  poison: (number: string): string => `Llame al centro de intoxicaciones: ${number}`,

  urgency: {
    emergency: 'Emergencia',
    urgent: 'Hoy',
    doctor: 'En los próximos días',
    physio: 'En las próximas dos semanas',
    selfcare: 'En casa',
  },
  because: 'Por sus respuestas',
  unsureSigns: 'No estaba claro si había estas señales. Si alguna es cierta, trátelo como una emergencia:',
  ifWorse: 'Si empeora',
  sayIt: 'Qué decir, en pocas palabras',
  tellThem: 'Qué decir al pedir ayuda',
  tellThemHint: 'Todas las respuestas, en orden. Muéstrelas o léalas en voz alta.',
  comfort: 'Ver qué puede aliviar hasta entonces',
  notSelfCare: 'Aquí no mostramos cuidados en casa, para que nada retrase la ayuda.',
  yourAnswers: 'Sus respuestas',
  change: 'Cambiar',
  changeWhat: (question: string): string => `Cambiar: ${question}`,

  planTitle: 'Un plan para probar',
  setOff: 'Qué puede haberlo provocado',
  setOffNote: 'Es lo que mejor encaja con las respuestas. No es un diagnóstico.',
  stillSee: (result: string): string => `Aun así, haga esto, por favor: ${result}.`,
  closed: 'Por ahora no',
  bothGood: (sides: string): string => `Para empezar vale cualquiera: ${sides}. Elija lo que prefiera.`,
  leaveOut: 'Lo que queda fuera de este plan',
  helpers: 'Qué más puede ayudar, lo mejor primero',
  moreHelpers: (count: number): string => (count === 1 ? 'Mostrar una opción más' : `Mostrar ${count} más`),
  how: 'Cómo',
  fits: (cause: string): string =>
    `Encaja con esto: ${cause.charAt(0).toLocaleLowerCase('es')}${cause.slice(1)}.`,
  forYou: 'Lo que cambia en este plan',
  careful: 'Tenga cuidado',
  notTogether: (other: string): string => `No junto con esto, que está en el plan: ${other}.`,
  notFor: 'No use esto si',
  stopIf: 'Cuándo parar',
  evidence: 'Qué solidez tienen las pruebas',
  spent: 'Empeoró con todo lo que quedaba en el plan.',
  details: 'Cómo hacerlo',
  detailsOf: (remedy: string): string => `Cómo hacerlo: ${remedy}`,
  safetyNet: 'Cuándo pedir ayuda',

  betterTitle: 'Qué bien que se alivie',
  betterText:
    'Siga con lo que ayudó. Hágalo un poco menos a medida que el dolor se va. Muévase todos los días.',
  betterStill: 'Sus respuestas aún indican esto, aunque vaya mejor:',
  lookAtPlan: 'Ver el plan',
  worseAgain: 'Puede volver. Si vuelve, vuelva usted también y conteste las preguntas de nuevo.',

  laterMissing:
    'No se pudo cargar el resto de la guía. Sus respuestas siguen aquí. Revise su conexión e inténtelo de nuevo. Si no sirve, recargue la página. Quizá tenga que responder otra vez.',
  retry: 'Intentar de nuevo',
  languageMissing: (language: string): string =>
    `No se pudieron cargar estos textos: ${language}. Puede seguir así o intentarlo de nuevo.`,
  failedTitle: 'Esta guía no se puede mostrar ahora mismo',
  failedText:
    'El fallo está en esta página, no en usted. Si el dolor le preocupa, consulte a un médico o a un farmacéutico. Si intentarlo de nuevo no sirve, recargue la página.',

  partComing: 'Está en camino.',
  partMissing:
    'Esta parte no se pudo cargar. Todo lo demás sigue aquí. Si intentarlo de nuevo no sirve, recargue la página.',

  remember: {
    session: 'Guardar mis respuestas hasta que cierre esta pestaña',
    device: 'Guardar mis respuestas en este dispositivo, para poder volver',
  },
  rememberHint: 'Se quedan aquí y no van a ningún otro sitio. Desmarque la casilla para borrarlas.',
  rememberFailed: 'Este navegador no ha podido guardarlas.',
  resumed: 'Hemos guardado sus respuestas de la última vez.',
  keptUntil: (date) => `Se guardan hasta el ${date} como máximo.`,
  stillKept:
    'Este navegador no quiso borrar sus respuestas. Para quitarlas, borre los datos de este sitio en los ajustes.',
  erase: 'Borrarlas',
  carryOn: 'Seguir en otro dispositivo',

  provider: (name: string): string => `Puede acudir a ${name}.`,
  providerPhone: (number: string): string => `Llame al ${number}`,
  providerSite: 'Visite su página web',

  notSignedOff: 'Ningún profesional clínico ha aprobado todavía esta guía.',
  signedOff: (name: string, date: string): string => `Aprobada por ${name} el ${date}.`,
  uncheckedTranslation: 'Esta traducción aún no ha pasado una revisión clínica.',
  checkedTranslation: (name: string, date: string): string =>
    `Esta traducción fue revisada por ${name} el ${date}.`,
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  date: (day, month, year) => `${day} de ${month} de ${year}`,
  checked: (date: string): string => `Revisada el ${date}.`,
  outOfDate: (date: string): string =>
    `Esta guía debía haberse revisado de nuevo a más tardar el ${date}. Consulte a un farmacéutico o a un médico antes de fiarse de ella.`,
  information: 'Esto es información. No puede examinar a nadie ni sustituye la atención médica.',
  private: 'Todas las respuestas se quedan en esta página. No se envía nada.',
} satisfies Messages;
