import type { LaterMessages } from './en-later.js';

/** The element's own words in German for what comes after a plan. They arrive with its views. */
export const deLater: LaterMessages = {
  checkTitle: 'Prüfen, ob es hilft',
  checkNow: 'Sagen, wie es läuft',
  tryThis: 'Jetzt ausprobieren',
  tryNamed: (remedy) => `Jetzt ausprobieren: ${remedy}`,
  stopRule: 'Wann sofort aufhören',

  toPlan: 'Zurück zum Plan',
  warning: 'Etwas stimmt nicht',
  done: 'Gemacht',
  howWasIt: 'Wie ist es jetzt?',
  howWasItFor: (remedy) => `Gerade ausprobiert: ${remedy}`,
  outcomes: {
    better: 'Es fühlt sich besser an',
    same: 'Etwa gleich',
    worse: 'Es ist schlimmer, oder etwas Neues ist dazugekommen',
  },
  tooSoon: 'Noch nicht zu sagen: zurück zum Plan',
  stopFirst: 'Wenn es mehr wehtut: jetzt aufhören.',

  howMuch: 'Wie stark sind die Schmerzen jetzt?',
  howMuchHint: 'Von 0, keine Schmerzen, bis 10. Nur auf Wunsch.',
  noteIt: 'Notieren',
  noted: (score: number): string => `Notiert: ${score} von 10.`,
  scoreSigns: 'Die Zahl ist hoch, oder höher als zuvor. Bitte zuerst das hier beantworten.',
  picturesMissing:
    'Die Bilder konnten nicht geladen werden. Die Worte sagen dasselbe. Hilft ein neuer Versuch nicht: bitte die Seite neu laden.',
  again: 'Noch einmal versuchen',

  stopNow: (remedy) => `Jetzt damit aufhören: „${remedy}“. Dann bitte das hier beantworten.`,
  wentBetter: (remedy) =>
    `Das hat geholfen: „${remedy}“. Erst einmal dabei bleiben, so wie es auf der Karte steht.`,
  wentSame: (remedy) =>
    `Das hat nichts geändert: „${remedy}“. Was als Nächstes dran ist, steht jetzt oben in der Liste.`,
  wentWorse: (remedy) =>
    `Danach wurde es schlimmer: „${remedy}“. Das bitte weglassen und alles andere sanft angehen.`,
  settlesOrNot:
    'Wenn es sich innerhalb eines Tages beruhigt, kann es mit dem Rest weitergehen. Wenn es nach einem Tag noch schlimmer ist: in eine Arztpraxis gehen.',

  nextTitle: 'Das als Nächstes ausprobieren',
  tried: 'Schon ausprobiert',
  helped: 'Das hat geholfen',
  noDifference: 'Schon ausprobiert. Es hat nichts geändert',
  worseOnce:
    'Danach wurde es einmal schlimmer. Kleiner und kürzer anfangen und aufhören, wenn es mehr wehtut.',
  waits: (remedy) =>
    `Danach wurde es schlimmer: „${remedy}“. Bitte warten, bis ein Zwischenstand zeigt, dass es besser ist.`,

  lookAgain: (date) => `Wieder nachsehen am ${date}.`,
  wasDue: (date) => `Der Zwischenstand war am ${date} fällig.`,
  isDue: 'Der Zwischenstand ist heute fällig.',
  checkInNow: 'Jetzt den Zwischenstand angeben',
  allDone: 'Alle Zwischenstände dieses Plans sind geschafft.',

  whatIf: 'Welche Antwort das hier ändern würde',
  whatIfHint:
    'Was jede Antwort bewirkt, eine nach der anderen. Bitte eine Antwort nur ändern, wenn sie nicht stimmt.',
  whatIfWorking: 'Wird berechnet.',
  whatIfNone: 'Keine einzelne Antwort würde das hier ändern.',
  moreWhatIfs: (count) => (count === 1 ? 'Noch eine anzeigen' : `Noch ${count} anzeigen`),
  would: {
    say: (level) => `Der Ratgeber würde sagen: ${level}.`,
    noPlan: 'Es gäbe keinen Plan für zu Hause.',
    askMore: 'Der Ratgeber würde zuerst mehr fragen.',
    better: 'Der Ratgeber würde sagen, dass die Schmerzen nachlassen.',
    choose: (choice, side) => `${choice} Es wäre: ${side}.`,
    chooseNone: (choice) => `${choice} Nichts davon wäre im Plan.`,
    beFirst: (remedy) => `Das stünde an erster Stelle: ${remedy}.`,
    fit: (cause) => `Die Antworten würden am besten dazu passen: ${cause}.`,
    leaveOut: (remedies) => `Der Plan würde weglassen: ${remedies}.`,
  },
  whyNow: {
    say: (level) => `Warum der Ratgeber das sagt: ${level}.`,
    choose: (choice, side) => `${choice} Warum es das ist: ${side}.`,
    chooseNone: (choice) => `${choice} Warum nichts davon im Plan ist.`,
    beFirst: (remedy) => `Warum das an erster Stelle steht: ${remedy}.`,
    fit: (cause) => `Warum die Antworten am besten dazu passen: ${cause}.`,
    leaveOut: (remedies) => `Warum der Plan das weglässt: ${remedies}.`,
  },
  ifAnswer: {
    added: (count) => (count === 1 ? 'Wenn außerdem das zuträfe:' : 'Wenn außerdem eines davon zuträfe:'),
    taken: (count) => (count === 1 ? 'Wenn das nicht zuträfe:' : 'Wenn eines davon nicht zuträfe:'),
    instead: (count) =>
      count === 1 ? 'Mit dieser Antwort stattdessen:' : 'Mit einer dieser Antworten stattdessen:',
    given: (count) => (count === 1 ? 'Die Antwort jetzt:' : 'Die Antworten jetzt:'),
  },
  sameToo: (count) =>
    count === 1
      ? 'Noch eine Antwort auf diese Frage bewirkt dasselbe.'
      : `Noch ${count} Antworten auf diese Frage bewirken dasselbe.`,

  takeAlong: 'Zum Mitnehmen',
  takeAlongHow: 'Drucken, kopieren oder in den Kalender eintragen',

  sources: 'Woher das stammt',
  sourcesHint:
    'Worauf diese Seite beruht, nach Herausgebern geordnet. Niemand davon hat die Seite empfohlen oder bestätigt.',
};
