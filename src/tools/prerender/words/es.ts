import type { PrerenderWords } from './en.js';

export const es: PrerenderWords = {
  asText:
    'Esta es toda la guía como texto. No puede preguntar nada. Por eso, léala desde arriba: las señales de alarma van primero.',
  oneIsEnough: 'Basta con una de estas.',
  notSure: '¿Tiene dudas sobre alguna de estas? Entonces busque ayuda médica hoy.',
  whichBelow: 'Cuáles: vea más abajo.',
  moreSigns: 'Más sobre cada una de estas señales',

  and: 'y además:',
  anyOf: (count) => (count === 1 ? 'Cualquiera de estas:' : `Al menos ${count} de estas:`),
  andAnyOf: (count) =>
    count === 1 ? 'y además cualquiera de estas:' : `y además al menos ${count} de estas:`,
  unless: 'pero no si:',
  noneOf: 'Ninguna de estas:',
  onlyIf: 'Solo si:',

  homeOnly:
    'El cuidado en casa solo es para usted si no hay ninguna señal de emergencia ni ninguna señal que pida ayuda hoy.',
  noPlanFor: 'Esta guía no tiene cuidados en casa si se cumple alguna de estas:',
  comfortWith:
    'Si esta es la única señal que hay, primero pida que le revisen. Algunas cosas de aquí pueden aliviar hasta entonces:',
  beforeTrying: 'Antes de probar nada',
  alsoFor: 'Además, si esto se cumple:',

  causesNote: 'Lea desde arriba. Nada de esto es un diagnóstico.',
  suits: 'Lo que le va bien, lo mejor primero:',

  cautionsTitle: 'Lo que descarta o cambia algo',
  cautionsNote:
    'Lea esto antes de probar nada. Entre comillas está lo que la guía dice a quien da esa respuesta.',
  leavesOut: 'Deje esto:',
  changes: 'Esto cambia:',

  rowsNote: 'Lea desde arriba. Cuenta el primer caso que se cumple.',
  everyoneElse: 'Para todos los demás',
  beginWith: 'Empiece con:',
  or: 'o',
  leave: 'Deje todo esto por ahora.',
  otherWay: 'Si elige otro camino, o solo queda uno',
  noneLeft: 'Si todo esto queda descartado',
  belongs: 'Esto forma parte:',
  comesWith: 'Esto va primero con ello:',
  inItsPlace: 'En su lugar:',

  remediesTitle: 'Lo que puede probar, una cosa tras otra',
  remediesNote: 'Léalo todo antes de empezar. Si se cumple una línea que dice quién no debe usarlo, déjelo.',
  howLong: 'Cuánto tiempo y cuántas veces',
  changedFor: 'Distinto para algunas personas',
};
