import type { Messages } from './en.js';

// The wording names no reader where it can, so that it stands beside the guide's “Sie” and its “du” alike.

/** The element's own words in German. What is about the body is the guide's and stands in its text packs. */
export const de: Messages = {
  loading: 'Der Ratgeber wird vorbereitet.',
  start: 'Anfangen',
  next: 'Weiter',
  back: 'Zurück',
  restart: 'Neu anfangen',
  startInstead: 'Lieber Fragen beantworten',
  beenHere: 'Ich war schon einmal hier: nachsehen, wie es läuft',
  none: 'Nichts davon',
  unsure: 'Nicht sicher',
  unsureWhich: 'Nicht sicher, was davon',
  why: 'Warum wir das fragen',
  more: (most) =>
    most === 0 ? 'Letzte Frage' : most === 1 ? 'Höchstens noch 1 Frage' : `Höchstens noch ${most} Fragen`,
  errorEmpty: 'Bitte eine Antwort wählen, dann geht es weiter. Im Zweifel „Nicht sicher“ wählen.',
  errorIncomplete: (option) => `„${option}“ ist angekreuzt. Bitte auch angeben, was davon zutrifft.`,

  emergencyLine: 'Wenn es ein Notfall sein könnte: nicht auf diesen Ratgeber warten.',
  call: (number) => `${number} anrufen`,
  callLocal: 'Den Notruf vor Ort wählen.',
  callOrLocal: 'oder den Notruf vor Ort',
  inManyCountries: 'Diese Nummern gelten in vielen Ländern:',
  country: 'Land',
  countryUnknown: 'Ein anderes Land',
  pointOrChoose: 'Auf das Bild tippen oder aus der Liste wählen.',
  seenFrom: { back: 'Von hinten', front: 'Von vorne', side: 'Von der Seite' },
  advice: (number) => `Medizinische Beratung am Telefon: ${number} anrufen`,
  poison: (number) => `Giftnotruf: ${number} anrufen`,

  urgency: {
    emergency: 'Notfall',
    urgent: 'Heute',
    doctor: 'In den nächsten Tagen',
    physio: 'In den nächsten zwei Wochen',
    selfcare: 'Zu Hause',
  },
  because: 'Wegen dieser Antworten',
  unsureSigns:
    'Hier war die Antwort „Nicht sicher“. Wenn auch nur eines davon zutrifft, bitte wie einen Notfall behandeln:',
  ifWorse: 'Wenn es schlimmer wird',
  sayIt: 'Was zu sagen ist, in wenigen Worten',
  tellThem: 'Was dort zu sagen ist',
  tellThemHint: 'Alle Antworten der Reihe nach. Zum Zeigen oder Vorlesen.',
  comfort: 'Ansehen, was die Schmerzen bis dahin lindern kann',
  notSelfCare: 'Tipps für zu Hause zeigen wir hier nicht. So hält nichts davon ab, Hilfe zu holen.',
  yourAnswers: 'Die Antworten',
  change: 'Ändern',
  changeWhat: (question) => `Ändern: ${question}`,

  planTitle: 'Ein Plan zum Ausprobieren',
  setOff: 'Was der Auslöser sein kann',
  setOffNote: 'Dazu passen die Antworten am besten. Das ist keine Diagnose.',
  stillSee: (result) => `Bitte trotzdem: ${result}.`,
  closed: 'Vorerst nicht',
  bothGood: (sides) => `Gut für den Anfang: ${sides}. Bitte wählen, was angenehmer ist.`,
  leaveOut: 'In diesem Plan weggelassen',
  helpers: 'Was sonst noch helfen kann, das Beste zuerst',
  moreHelpers: (count) => (count === 1 ? 'Noch eines anzeigen' : `Noch ${count} anzeigen`),
  how: 'So geht es',
  fits: (cause) => `Das passt zu: „${cause}“.`,
  forYou: 'In diesem Plan geändert',
  careful: 'Darauf achten',
  notTogether: (other) => `Nicht zusammen mit dem, was schon im Plan steht: „${other}“.`,
  notFor: 'Nicht anwenden, wenn etwas davon zutrifft',
  stopIf: 'Wann aufhören',
  evidence: 'Wie gut es belegt ist',
  spent: 'Mit allem, was im Plan noch übrig war, wurde es schlimmer.',
  details: 'So wird es gemacht',
  detailsOf: (remedy) => `So wird es gemacht: ${remedy}`,
  safetyNet: 'Wann Hilfe nötig ist',

  betterTitle: 'Gut, dass es nachlässt',
  betterText:
    'Bitte mit dem weitermachen, was geholfen hat. Etwas weniger davon, wenn die Schmerzen zurückgehen. Jeden Tag in Bewegung bleiben.',
  betterStill: 'Nach den Antworten gilt das weiterhin, auch wenn es besser wird:',
  lookAtPlan: 'Den Plan ansehen',
  worseAgain:
    'Die Schmerzen können wiederkommen. Dann bitte auch hierher zurückkommen und die Fragen neu beantworten.',

  laterMissing:
    'Der Rest des Ratgebers konnte nicht geladen werden. Die Antworten sind noch da. Bitte die Verbindung prüfen und es noch einmal versuchen. Hilft das nicht: bitte die Seite neu laden. Dann muss man vielleicht noch einmal antworten.',
  retry: 'Noch einmal versuchen',
  failedTitle: 'Dieser Ratgeber lässt sich gerade nicht anzeigen',
  failedText:
    'Der Fehler liegt an dieser Seite, nicht an Ihnen. Wenn die Schmerzen Sorgen machen: bitte in einer Arztpraxis oder Apotheke fragen. Hilft ein neuer Versuch nicht: bitte die Seite neu laden.',

  partComing: 'Es ist unterwegs.',
  partMissing:
    'Dieser Teil konnte nicht geladen werden. Alles andere ist noch da. Hilft ein neuer Versuch nicht: bitte die Seite neu laden.',

  remember: {
    session: 'Meine Antworten behalten, bis ich diesen Tab schließe',
    device: 'Meine Antworten auf diesem Gerät behalten, damit ich wiederkommen kann',
  },
  rememberHint: 'Die Antworten bleiben hier und gehen nirgendwo anders hin. Haken entfernen löscht sie.',
  rememberFailed: 'Dieser Browser hat die Antworten nicht behalten.',
  resumed: 'Die Antworten vom letzten Mal sind noch da.',
  keptUntil: (date) => `Aufbewahrt bis spätestens ${date}.`,
  stillKept:
    'Dieser Browser hat die Antworten nicht gelöscht. Bitte in seinen Einstellungen die Daten dieser Seite löschen.',
  erase: 'Löschen',
  carryOn: 'Auf einem anderen Gerät weitermachen',

  provider: (name) => `Eine mögliche Anlaufstelle: ${name}.`,
  providerPhone: (number) => `${number} anrufen`,
  providerSite: 'Zur Website der Anlaufstelle',

  notSignedOff: 'Noch keine medizinische Fachperson hat diesen Ratgeber freigegeben.',
  signedOff: (name, date) => `Freigegeben von ${name} am ${date}.`,
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  date: (day, month, year) => `${day}. ${month} ${year}`,
  checked: (date) => `Geprüft am ${date}.`,
  outOfDate: (date) =>
    `Dieser Ratgeber hätte bis zum ${date} neu geprüft werden sollen. Bitte in einer Apotheke oder Arztpraxis fragen, bevor er als Grundlage dient.`,
  languageMissing: (language) =>
    `Die Texte in dieser Sprache konnten nicht geladen werden: ${language}. Bitte so weitermachen oder es noch einmal versuchen.`,
  uncheckedTranslation: 'Diese Übersetzung ist noch nicht medizinisch geprüft.',
  checkedTranslation: (name, date) => `Übersetzung geprüft von ${name} am ${date}.`,
  information:
    'Das sind Informationen. Dieser Ratgeber kann niemanden untersuchen und ersetzt keine Behandlung.',
  private: 'Alle Antworten bleiben auf dieser Seite. Nichts wird gesendet.',
};
