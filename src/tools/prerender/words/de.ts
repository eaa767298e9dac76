import type { PrerenderWords } from './en.js';

export const de: PrerenderWords = {
  asText:
    'Das ist der ganze Ratgeber als Text. Er kann nichts fragen. Deshalb bitte von oben lesen: Die Warnzeichen kommen zuerst.',
  oneIsEnough: 'Eines davon genügt.',
  notSure: 'Bei einem davon unsicher? Dann heute noch medizinische Hilfe holen.',
  whichBelow: 'Welche: siehe unten.',
  moreSigns: 'Mehr zu jedem dieser Zeichen',

  and: 'und dazu:',
  anyOf: (count) => (count === 1 ? 'Irgendeines davon:' : `Mindestens ${count} davon:`),
  andAnyOf: (count) => (count === 1 ? 'und dazu irgendeines davon:' : `und dazu mindestens ${count} davon:`),
  unless: 'aber nicht, wenn:',
  noneOf: 'Nichts davon:',
  onlyIf: 'Nur wenn:',

  homeOnly:
    'Pflege zu Hause passt nur, wenn kein Zeichen für einen Notfall und kein Zeichen für Hilfe am selben Tag zutrifft.',
  noPlanFor: 'Dieser Ratgeber hat nichts für zu Hause, wenn eines davon zutrifft:',
  comfortWith:
    'Wenn nur dieses Zeichen zutrifft: zuerst untersuchen lassen. Manches hier kann es bis dahin lindern:',
  beforeTrying: 'Vor dem ersten Versuch',
  alsoFor: 'Außerdem, wenn das zutrifft:',

  causesNote: 'Von oben lesen. Nichts davon ist eine Diagnose.',
  suits: 'Was dazu passt, das Beste zuerst:',

  cautionsTitle: 'Was etwas ausschließt oder ändert',
  cautionsNote:
    'Bitte lesen, bevor etwas versucht wird. In Anführungszeichen steht, was der Ratgeber zu jemandem mit dieser Antwort sagt.',
  leavesOut: 'Das weglassen:',
  changes: 'Das ändert sich:',

  rowsNote: 'Von oben lesen. Das Erste, das zutrifft, zählt.',
  everyoneElse: 'Für alle anderen',
  beginWith: 'Anfangen mit:',
  or: 'oder',
  leave: 'Das alles vorerst lassen.',
  otherWay: 'Wenn es ein anderer Weg sein soll, oder nur einer bleibt',
  noneLeft: 'Wenn das alles ausgeschlossen ist',
  belongs: 'Das gehört dazu:',
  comesWith: 'Das kommt dabei zuerst:',
  inItsPlace: 'Stattdessen:',

  remediesTitle: 'Was sich versuchen lässt, eines nach dem anderen',
  remediesNote:
    'Vor dem Anfangen alles lesen. Wenn eine Zeile zutrifft, die sagt, wer es nicht tun darf: weglassen.',
  howLong: 'Wie lange und wie oft',
  changedFor: 'Für manche anders',
};
