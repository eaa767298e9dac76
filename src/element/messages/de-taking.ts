import type { TakingMessages } from './en-taking.js';

/** The element's own words in German for taking a plan along. They arrive when one is. */
export const deTaking: TakingMessages = {
  print: 'Auf einer Seite drucken',
  copy: 'Als Text kopieren',
  share: 'Teilen',
  copyWhat: (what) => `Als Text kopieren: ${what}`,
  shareWhat: (what) => `Teilen: ${what}`,
  copied: 'Kopiert. Der Text lässt sich jetzt einfügen.',
  shared: 'Geteilt.',
  notShared: 'Dieser Browser hat den Text nicht geteilt. Er lässt sich stattdessen kopieren.',
  copyByHand:
    'Dieser Browser hat den Text nicht kopiert. Hier ist er: bitte markieren und von Hand kopieren.',
  text: 'Der Text',

  calendar: 'In einen Kalender eintragen',
  calendarHint:
    'Daraus wird eine Datei mit Erinnerungen. Bitte die Datei öffnen, um die Erinnerungen in den eigenen Kalender einzutragen.',
  calendarSeen: 'Wer diesen Kalender sehen kann, kann auch diese Namen lesen.',
  checkIn: 'Zwischenstand',
  checkIns: (count) => (count === 1 ? '1 Zwischenstand' : `${count} Zwischenstände`),
  daily: (count) => (count === 1 ? 'Einmal am Tag' : `${count}-mal am Tag`),
  until: 'Jeden Tag bis',
  save: 'Die Kalenderdatei speichern',
  saved: 'Die Datei ist erstellt. Bitte öffnen, um die Erinnerungen einzutragen.',
  noneTicked: 'Es ist nichts angekreuzt. Darum gibt es nichts, woran erinnert werden kann.',
  fileName: 'erinnerungen',

  made: (date) => `Erstellt am ${date}`,
  also: 'Außerdem im Plan',
  andMore: (names) => `Und noch mehr: ${names}.`,
  getHelp: 'Wann Hilfe nötig ist',
  checkOn: 'An diesen Tagen wieder nachsehen',
  painByDay: 'Schmerzen Tag für Tag, von 0 (keine) bis 10 (die schlimmsten)',
  day: 'Tag',
  pain: 'Schmerzen',

  onThePhone: 'Am Telefon',
  onThePhoneHint: 'Bitte vorlesen. Der Text besteht aus den Antworten, die hier gegeben wurden.',
  afterCalling:
    'Dann sagen, wo man gerade ist. Am Telefon bleiben, bis es dort heißt, dass man auflegen kann.',
  toShow: 'Zum Zeigen bei der Untersuchung',
  ask: {
    emergency: 'Das ist ein Notfall. Bitte schicken Sie einen Rettungswagen.',
    urgent:
      'Heute noch ist ein Termin oder ein Telefongespräch nötig, mit einer Arztpraxis oder einer Pflegefachperson.',
    doctor: 'In den nächsten Tagen ist ein Termin in einer Arztpraxis nötig.',
    physio: 'In den nächsten zwei Wochen ist ein Termin in einer Physiotherapie-Praxis nötig.',
    selfcare: 'Das wird zu Hause behandelt.',
  },
  about: (complaint) => `Es geht um: ${complaint}.`,
  reason: (words) => `Der Hauptgrund: ${words}.`,
  notRuledOut: (signs) => `Nicht sicher bei: ${signs}.`,
  no: 'Mit Nein beantwortet',
  unticked: 'Nicht angekreuzt, wo anderes angekreuzt wurde',
  saidUnsure: 'Nicht sicher',
  notAsked: 'Nicht gefragt, weil Hilfe vorgeht',
  result: 'Was der Ratgeber gesagt hat',
  becauseOf: 'Wegen dieser Antworten',
  triedAtHome: 'Zu Hause ausprobiert',
  triedTimes: (count) => (count === 1 ? 'Einmal ausprobiert' : `${count}-mal ausprobiert`),
  lastOn: (date) => `Zuletzt am ${date}`,
  howItWent: {
    better: 'Es hat geholfen',
    same: 'Kein Unterschied',
    worse: 'Danach wurde es schlimmer',
    settled: 'Danach wurde es schlimmer, dann wieder besser',
    unsaid: 'Wie es danach war, wurde nicht gesagt',
  },
  pains: 'Schmerzen von 0 bis 10',
  ownWords: 'Aus den eigenen Antworten der Person erstellt. Niemand hat die Person untersucht.',
};
