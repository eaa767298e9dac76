import type { CourseMessages } from './en-course.js';

export const esCourse: CourseMessages = {
  courseTitle: 'Cómo ha ido el dolor',
  courseHint: 'De 0, sin dolor, a 10. Tal como usted lo anotó.',
  courseDrawn: (from, to) => `El dolor del ${from} al ${to}, como una línea.`,
  courseSummed: (first, last, lowest) => `Primero ${first}, último ${last}, más bajo ${lowest}.`,
  courseTable: 'Lo mismo en una tabla',
  courseEarlier: (count) => (count === 1 ? 'Una nota anterior' : `${count} notas anteriores`),
  courseDate: 'Fecha',
  courseScore: 'Dolor, de 0 a 10',
  courseBeside: 'Qué más se dijo',
  courseTried: (remedy) => `Probado antes: ${remedy}.`,
  courseCheckIn: {
    better: 'Comprobación: mejor.',
    same: 'Comprobación: más o menos igual.',
    worse: 'Comprobación: peor.',
  },

  carryHint: 'Puede crear un enlace que contiene sus respuestas y abrirlo en el otro dispositivo.',
  carryWarning: 'Quien tenga el enlace puede leer sus respuestas. Envíelo solo a usted.',
  carryMake: 'Crear el enlace',
  carryLink: 'El enlace',
  carryCopy: 'Copiar el enlace',
  carryShare: 'Enviar el enlace',
  carryCopied: 'Copiado.',
  carryNotCopied: 'Este navegador no lo pudo copiar. El enlace ya está marcado, para copiarlo a mano.',

  broughtTitle: 'Este enlace trae respuestas',
  broughtText:
    'Alguien contestó las preguntas de esta guía y creó un enlace con ello. Siga solo si fue usted.',
  broughtInstead: 'Ocuparían el lugar de las respuestas que hay aquí ahora.',
  broughtYes: 'Seguir con las respuestas del enlace',
  broughtAfresh: 'Empezar de nuevo',
  broughtStay: 'Quedarse con las respuestas de aquí',
  broughtFault: {
    broken:
      'No se pueden leer las respuestas de este enlace. Puede que le falte una parte. Empiece de nuevo, por favor.',
    outdated:
      'La guía ha cambiado desde que se creó este enlace. Conteste las preguntas de nuevo, por favor.',
    other: 'Las respuestas de este enlace son de otra guía. Empiece de nuevo, por favor.',
  },
};
