import type { DoingMessages } from './en-doing.js';

/** The element's own words in German for doing something, step by step. They arrive when something is done. */
export const deDoing: DoingMessages = {
  practise: 'Schritt für Schritt mitmachen',
  practiseHint: (minutes) =>
    minutes === 1
      ? 'Der Ratgeber zählt dabei mit. Es dauert etwa 1 Minute.'
      : `Der Ratgeber zählt dabei mit. Es dauert etwa ${minutes} Minuten.`,

  stepByStep: 'Schritt für Schritt',
  begin: 'Anfangen',
  pause: 'Anhalten',
  goOn: 'Weitermachen',
  skip: 'Das überspringen',
  stop: 'Hier aufhören',
  stopAnyTime: 'Aufhören geht jederzeit. Es muss nicht wehtun.',
  toHow: 'So wird es gemacht',

  hold: 'Halten.',
  // Not “loslassen”: some hold their head with both hands at that moment.
  comeBack: 'Langsam zurückkommen.',
  rest: 'Ausruhen.',
  breatheIn: 'Einatmen.',
  breatheOut: 'Ausatmen.',
  side: { right: 'Rechte Seite.', left: 'Linke Seite.' },
  times: (count, of) => `${count} von ${of}`,
  timeOf: (passed, whole) => `${passed} von ${whole}`,

  packOn: 'Die Auflage anlegen, mit einem Tuch zwischen Auflage und Haut.',
  isOn: 'Die Auflage liegt an: Uhr starten',
  packIsOn: 'Die Auflage dort lassen. Still sitzen und wach bleiben.',
  look: 'Die Auflage anheben und die Haut ansehen.',
  lookFor:
    'Sehr rot, fleckig, weiß, grau, hart, taub oder mit Blasen? Dann die Auflage nicht wieder anlegen.',
  looksUsual: 'Meine Haut ist wie sonst',
  off: 'Die Auflage jetzt abnehmen.',
  isOff: 'Die Auflage ist abgenommen',
  tooLong: (minutes) =>
    `Die Auflage liegt seit ${minutes} Minuten an, und das ist zu lange. Bitte die Haut ansehen. Wenn sie weiß, grau, hart oder verbrannt ist oder Blasen hat: heute noch ärztliche Hilfe holen.`,
  skinFirst: 'Warten, bis die Haut normal aussieht und sich normal anfühlt.',

  away: 'Es gab eine Unterbrechung, darum hat das Zählen aufgehört. Weitermachen, sobald es passt.',
  goesOn: 'Die Uhr einer Auflage läuft weiter, auch wenn gerade niemand hinsieht.',
  aloud: 'Die Schritte laut ansagen',
  buzz: 'Bei jedem Schritt vibrieren',

  missing: 'Die Bilder konnten nicht geladen werden. Die Worte sagen dasselbe.',
};
