import type { PlanTexts } from '../../../guide/guide.js';
import { planVariants } from './plan-variants.js';

// What several remedies share. Every `notFor` line is a main clause: the heading over them says “if any of these
// applies”, since a German clause after “wenn” would put its verb last.

const noSedative = 'Nie nach Alkohol, einer Schlaftablette oder einem anderen Beruhigungsmittel.';
const packCare = [
  'Immer ein Tuch zwischen der Auflage und Ihrer Haut lassen.',
  'Bleiben Sie wach, lassen Sie den Wecker laufen, und benutzen Sie sie nie im Bett.',
  noSedative,
  'Nie, wenn eine Salbe oder ein Gel auf der Haut ist.',
  'Wenn zwei Grenzen für Sie gelten, halten Sie die kürzere ein.',
];
const packNotFor = [
  'Ihre Haut ist dort taub, oder Sie haben dort eine schlechte Durchblutung.',
  'Sie haben Diabetes mit tauber Haut oder schlechter Durchblutung, oder Sie sind nicht sicher.',
  'Ihre Haut ist dort offen, hat eine Infektion oder einen Ausschlag.',
  'Auf Ihrer Haut ist dort eine Salbe oder Creme.',
  'Es ist dort nach 3 Tagen noch geschwollen, heiß oder rot.',
  'Sie sind schläfrig, oder Sie haben Alkohol, eine Schlaftablette oder ein anderes Beruhigungsmittel genommen.',
  'Sie sind manchmal verwirrt, oder Sie könnten nicht merken, dass es Ihnen schadet.',
];
const heatNotFor = [
  'Ihre Verletzung ist höchstens 3 Tage alt und geschwollen, warm oder heiß, oder sie hat einen blauen Fleck.',
  'Sie haben ein Blutgerinnsel, dort eine Blutung, oder Fieber.',
  'Sie haben Krebs, oder Sie wurden dort bestrahlt.',
  'Sie haben einen Herzschrittmacher, eine Pumpe oder ein Implantat, und weder die Herstellerfirma noch Ihre Arztpraxis hat bisher zugestimmt.',
];
const coldNotFor = [
  'Sie haben ein Raynaud-Syndrom.',
  'Sie bekommen von Kälte Nesselsucht, haben Kryoglobuline oder hatten einen Kälteschaden.',
  'Sie haben eine schwere Herzkrankheit oder einen schlecht eingestellten Blutdruck, und eine Arztpraxis hat bisher nicht zugestimmt.',
];
const faint = 'Sie haben niedrigen Blutdruck oder werden schnell ohnmächtig.';
const packAdjust = {
  'x-pregnant':
    'Nur mild, nie heiß oder eisig. Höchstens 15 Minuten. Nicht auf den Bauch. Fragen Sie zuerst Ihre Hebamme.',
  'x-heart':
    'Mild und kurz. Nicht auf die linke Brust oder die linke Schulter. Fragen Sie zuerst in Ihrer Arztpraxis.',
  'x-high-bp':
    'Mild und kurz. Wenn Ihr Blutdruck hoch ist oder schwankt, fragen Sie zuerst in Ihrer Arztpraxis.',
  'x-age65': 'Ihre Haut nimmt leichter Schaden. Mild und weniger als 15 Minuten. Sehen Sie oft nach der Haut.',
  'x-diabetes':
    'Nur dort, wo Sie gut fühlen und die Durchblutung gut ist. Zwei Lagen Tuch. Höchstens 10 Minuten. Sehen Sie alle paar Minuten nach der Haut.',
  'x-stroke': 'Nie auf eine schwache oder taube Seite. Prüfen Sie es mit Ihrer stärkeren Seite.',
};
const lowPressure = {
  'x-low-bp':
    'Nur mild. Stehen Sie danach langsam auf. Kein heißes Bad und keine heiße Dusche: Sie könnten ohnmächtig werden.',
};
const device = {
  'x-device':
    'Kein Wärmegerät, bis Ihre Arztpraxis oder die Herstellerfirma Ihres Implantats oder Ihrer Pumpe zustimmt.',
};
const showerAdjust = {
  'x-pregnant':
    'Nur mild, nie heiß oder eisig. Höchstens 10 Minuten. Nicht auf den Bauch. Fragen Sie zuerst Ihre Hebamme.',
  'x-high-bp':
    'Mild und kurz. Steigen Sie langsam heraus. Wenn Ihr Blutdruck schwankt, fragen Sie zuerst in Ihrer Arztpraxis.',
  'x-age65': 'Ihre Haut nimmt leichter Schaden. Mild und kurz. Setzen Sie sich, wenn es geht.',
  'x-diabetes':
    'Prüfen Sie das Wasser dort, wo Sie gut fühlen. Mild, höchstens 10 Minuten. Sehen Sie danach nach der Haut.',
  'x-stroke':
    'Nie auf eine schwache oder taube Seite. Prüfen Sie das Wasser mit Ihrer stärkeren Seite. Setzen Sie sich.',
};

const daily = 'Am Anfang 1- bis 2-mal am Tag, nach einer Woche bis zu 3-mal.';
const stretchCare = [
  'Gehen Sie zuerst 2 bis 3 Minuten umher, um warm zu werden.',
  'Langsam bewegen, nicht wippen, weiteratmen.',
  'Ein leichtes Ziehen genügt: höchstens 3 von 10. Wenn es mehr wehtut, machen Sie weniger.',
];
const stretchNotFor = [
  'Sie haben sich dort in den letzten 2 Tagen gezerrt oder gestoßen. Oder es ist höchstens 3 Tage her und lässt nicht nach.',
  'Es ist neu geschwollen oder blau.',
  'Ein Knochen ist gebrochen oder könnte gebrochen sein.',
  'Sie hatten in den letzten 6 Wochen eine Operation. Ausnahme: Die Praxis oder Klinik, die operiert hat, stimmt zu.',
  'Ihre Schmerzen liegen über 5 von 10, oder Sie haben Fieber.',
  'Es wird schlimmer, oder etwas Neues ist dazugekommen.',
];
const thinBones =
  'Sie haben Knochenschwund oder sind kleiner geworden, oder Sie nehmen seit Monaten Kortison-Tabletten.';
const spineSurgery = 'Sie wurden an der Wirbelsäule operiert.';
const dizzyNeck =
  'Wenn Sie den Nacken bewegen, wird Ihnen schwindelig, Sie werden fast ohnmächtig oder Ihr Sehen ändert sich.';
const neckNotFor = [
  ...stretchNotFor,
  dizzyNeck,
  'Sie haben eine rheumatoide oder eine andere entzündliche Arthritis.',
  'Sie haben sich vor Kurzem am Nacken verletzt, oder Ihr Arm ist schwach.',
];
const neckStop =
  'Schwindel oder neues Kribbeln: aufhören und die Fragen zu den Warnzeichen noch einmal beantworten. Verändertes Sehen, undeutliche Sprache oder taubes Gesicht: jetzt den Notruf wählen.';
const fresh48 =
  'Warten Sie bis zum nächsten Tag. Fangen Sie nur an, wenn die Schmerzen bei 4 von 10 oder weniger liegen. Kleine Bewegungen, einmal am Tag.';
const letRest =
  'Spannen Sie Schultern, Nacken und Rücken nicht an. Atmen Sie nur aus und lassen Sie sie ruhen.';
const armSigns =
  'Fragen Sie zuerst in einer Arztpraxis oder in der Physiotherapie. Hören Sie auf, wenn das Kribbeln oder die Schmerzen im Arm zunehmen.';
const stretchProof =
  'Dehnen allein ist wenig belegt. In den Studien ging es um lang anhaltende Nackenschmerzen.';
const untested = 'Viele machen es so. Für Schmerzen im oberen Rücken wurde es nicht geprüft.';
const noStrain =
  'Nur kurze, leichte Gänge, die dem Knochen nicht wehtun. Nicht heben. Lassen Sie ihn zuerst ärztlich untersuchen.';
const learnFirst = 'Lernen Sie es zuerst in der Physiotherapie. Nicht beugen oder verdrehen.';
const hurtsMore = 'Es tut mehr weh. Nehmen Sie, was angenehm ist.';

const eyesOpen =
  'Lassen Sie die Augen offen, wenn Sie möchten. Lassen Sie alles weg, was sich falsch anfühlt. Hören Sie auf, wann immer Sie wollen.';
const feelsWorse = 'Danach fühlen Sie sich schlechter. Machen Sie lieber einen kurzen Spaziergang.';

const massageCare = [
  'Nie auf die Knochen der Wirbelsäule drücken, nie vorn oder seitlich auf den Hals.',
  'Es darf höchstens mit 5 von 10 unangenehm sein. Es muss nicht wehtun.',
  'Hören Sie auf, bevor eine Stelle taub wird.',
];
const massageNotFor = [
  'Sie haben sich dort in den letzten 3 Tagen überlastet, oder es ist geschwollen oder blau.',
  'Sie haben oder hatten ein Blutgerinnsel.',
  'Ein Knochen ist gebrochen oder könnte gebrochen sein.',
  'Ihre Haut ist dort offen oder taub, hat eine Infektion oder einen Ausschlag.',
  'Sie haben dort eine schlechte Durchblutung, oder Diabetes mit tauber Haut.',
  'Sie wurden dort in den letzten 6 Wochen operiert.',
  'Sie haben Krebs, wurden dort bestrahlt oder haben Fieber.',
  'Es wird schlimmer, oder etwas Neues ist dazugekommen.',
];
const deepNotFor = [
  ...massageNotFor,
  'Sie nehmen einen Blutverdünner, oder Sie haben eine Neigung zu Blutungen.',
  thinBones,
  'Sie sind schwanger oder könnten es sein.',
  'Sie haben in einem Arm Kribbeln, Taubheit oder Schwäche.',
];
const massageStop =
  'Ein großer blauer Fleck, neue Taubheit oder Schwäche: aufhören und heute noch ärztliche Hilfe holen.';
const massageProof =
  'Eine Übersicht von 2024 umfasst 33 Studien zu Massage bei Nackenschmerzen. Gegenüber einer Schein-Massage machte sie nach etwa 12 Wochen wahrscheinlich wenig oder keinen Unterschied.';
const softHands =
  'Nur leichte Berührung. Kein tiefer Druck, keine Hilfsmittel, kein Klopfen. Hören Sie auf, wenn ein blauer Fleck entsteht.';
const softBones =
  'Nur leichte Berührung. Kein tiefer Druck, keine Hilfsmittel, kein Klopfen. Nichts nahe an den Knochen der Wirbelsäule.';
const plainOil =
  'Nehmen Sie eine einfache Lotion, die Sie kennen, oder keine. Keine duftenden Öle oder Salben.';
const noScent = 'Keine duftenden Öle oder Kerzen: Ein Duft kann Asthma auslösen.';

const labelWins =
  'Lesen Sie zuerst die Packungsbeilage. Wenn sie von dieser Seite abweicht, gilt die Packungsbeilage.';
const noteIt =
  'Schreiben Sie Uhrzeit und Menge auf, und warten Sie so lange, wie es in der Packungsbeilage steht.';
const tenDays = 'So wenige Tage wie möglich. Ohne Beratung nie länger als 10.';
const oneNsaid =
  'Nur ein entzündungshemmendes Mittel auf einmal. Mischen Sie nicht Gel, Ibuprofen, Naproxen oder ASS (Aspirin).';
const oneRub = 'Nur eine Salbe oder ein Gel auf einmal.';
const under16 = 'Sie sind unter 16.';
const nsaidNotFor = [
  under16,
  'Sie sind schwanger, könnten es sein oder möchten es werden.',
  'Von ASS (Aspirin), Ibuprofen oder einem anderen entzündungshemmenden Mittel hatten Sie eine Allergie oder pfeifenden Atem.',
  'Sie haben Asthma. Ausnahme: Eine Apotheke stimmt zu.',
  'Sie haben eine Nierenkrankheit.',
  'Sie nehmen einen Blutverdünner, oder Sie haben eine Neigung zu Blutungen.',
  'Sie haben oder hatten ein Magengeschwür oder eine Magenblutung.',
  'Sie haben anhaltendes Sodbrennen, Morbus Crohn oder Kolitis.',
  'Sie nehmen schon ein entzündungshemmendes Mittel, oder jeden Tag ASS (Aspirin).',
  'Sie hatten in den letzten 6 Wochen eine Operation. Ausnahme: Die Praxis oder Klinik, die operiert hat, stimmt zu.',
  'Sie haben bald eine Operation am Herzen oder hatten gerade eine.',
];
const askPharmacist = 'Fragen Sie vor der ersten Anwendung in einer Apotheke.';
const askDoctor = 'Fragen Sie vor der ersten Anwendung in einer Arztpraxis oder Apotheke.';
const askMix =
  'Fragen Sie in einer Apotheke, ob es zu Ihren Tabletten passt. Ändern Sie diese nicht selbst.';
const breast =
  'Fragen Sie zuerst in einer Apotheke. Halten Sie es von Ihren Brüsten und von Ihrem Baby fern.';

