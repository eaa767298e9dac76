import type { CourseMessages } from './en-course.js';

export const deCourse: CourseMessages = {
  courseTitle: 'Der Verlauf der Schmerzen',
  courseHint: 'Von 0, keine Schmerzen, bis 10. So wie notiert.',
  courseDrawn: (from, to) => `Schmerzen vom ${from} bis zum ${to}, als Linie.`,
  courseSummed: (first, last, lowest) => `Zuerst ${first}, zuletzt ${last}, am niedrigsten ${lowest}.`,
  courseTable: 'Dasselbe als Tabelle',
  courseEarlier: (count) => (count === 1 ? 'Eine frühere Notiz' : `${count} frühere Notizen`),
  courseDate: 'Datum',
  courseScore: 'Schmerzen, 0 bis 10',
  courseBeside: 'Was sonst gesagt wurde',
  courseTried: (remedy) => `Davor ausprobiert: ${remedy}.`,
  courseCheckIn: {
    better: 'Zwischenstand: besser.',
    same: 'Zwischenstand: etwa gleich.',
    worse: 'Zwischenstand: schlechter.',
  },

  carryHint: 'Ein Link kann die Antworten enthalten. Er lässt sich auf dem anderen Gerät öffnen.',
  carryWarning: 'Wer den Link hat, kann die Antworten lesen. Bitte nur an sich selbst schicken.',
  carryMake: 'Den Link erstellen',
  carryLink: 'Der Link',
  carryCopy: 'Den Link kopieren',
  carryShare: 'Den Link senden',
  carryCopied: 'Kopiert.',
  carryNotCopied:
    'Dieser Browser hat ihn nicht kopiert. Der Link ist jetzt markiert und lässt sich von Hand kopieren.',

  broughtTitle: 'Dieser Link enthält Antworten',
  broughtText:
    'Jemand hat die Fragen dieses Ratgebers beantwortet und daraus einen Link gemacht. Bitte nur fortfahren, wenn es der eigene ist.',
  broughtInstead: 'Sie würden die Antworten ersetzen, die jetzt hier sind.',
  broughtYes: 'Mit den Antworten aus dem Link weitermachen',
  broughtAfresh: 'Neu anfangen',
  broughtStay: 'Bei den Antworten hier bleiben',
  broughtFault: {
    broken: 'Die Antworten in diesem Link sind nicht lesbar. Vielleicht fehlt ein Teil. Bitte neu anfangen.',
    outdated:
      'Der Ratgeber hat sich geändert, seit es diesen Link gibt. Bitte die Fragen noch einmal beantworten.',
    other: 'Die Antworten in diesem Link gehören zu einem anderen Ratgeber. Bitte neu anfangen.',
  },
};
