import type { PlanTexts } from '../../../guide/guide.js';
import { planVariants } from './plan-variants.js';

// What several remedies share. Every `notFor` line is a main clause: the heading over them says “if any of these
// applies”, since a German clause after “wenn” would put its verb last.

const noSedative = 'Nie nach Alkohol, einer Schlaftablette oder einem anderen Beruhigungsmittel.';
const packCare = [
  'Immer ein Tuch zwischen der Auflage und Ihrer Haut lassen.',
  'Bleiben Sie wach, lassen Sie den Wecker laufen, und benutzen Sie die Auflage nie im Bett.',
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
  'Ihre Verletzung ist höchstens 3 Tage alt und dabei geschwollen, blau, warm oder heiß.',
  'Sie haben ein Blutgerinnsel, dort eine Blutung, oder Fieber.',
  'Sie haben Krebs, oder Sie wurden dort bestrahlt.',
  'Sie haben einen Herzschrittmacher, eine Pumpe oder ein Implantat, und weder die Herstellerfirma noch Ihre Arztpraxis hat bisher zugestimmt.',
];
const coldNotFor = [
  'Sie haben ein Raynaud-Syndrom.',
  'Sie bekommen von Kälte Nesselsucht, haben Kryoglobuline oder hatten einen Kälteschaden.',
  'Sie haben eine schwere Herzkrankheit oder einen schlecht eingestellten Blutdruck, und eine Arztpraxis hat bisher nicht zugestimmt.',
];
const faint = 'Sie haben niedrigen Blutdruck oder werden leicht ohnmächtig.';
const packAdjust = {
  'x-pregnant':
    'Nur mild, nie heiß oder eisig. Höchstens 15 Minuten. Nicht auf den Bauch. Fragen Sie zuerst Ihre Hebamme.',
  'x-heart':
    'Mild und kurz. Nicht auf die linke Seite der Brust oder die linke Schulter. Fragen Sie zuerst in Ihrer Arztpraxis.',
  'x-high-bp':
    'Mild und kurz. Wenn Ihr Blutdruck hoch ist oder schwankt, fragen Sie zuerst in Ihrer Arztpraxis.',
  'x-age65': 'Ihre Haut nimmt leichter Schaden. Mild und weniger als 15 Minuten. Prüfen Sie oft Ihre Haut.',
  'x-diabetes':
    'Nur dort, wo Gefühl und Durchblutung gut sind. Zwei Lagen Tuch. Höchstens 10 Minuten. Prüfen Sie alle paar Minuten Ihre Haut.',
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
    'Prüfen Sie das Wasser dort, wo Ihr Gefühl gut ist. Mild, höchstens 10 Minuten. Prüfen Sie danach Ihre Haut.',
  'x-stroke':
    'Nie auf eine schwache oder taube Seite. Prüfen Sie das Wasser mit Ihrer stärkeren Seite. Setzen Sie sich.',
};

const daily = 'Am Anfang ein- bis zweimal am Tag, nach einer Woche bis zu 3-mal.';
const stretchCare = [
  'Gehen Sie zuerst 2 bis 3 Minuten umher, um warm zu werden.',
  'Langsam bewegen, nicht wippen, weiteratmen.',
  'Ein leichtes Ziehen genügt: höchstens 3 von 10. Wenn es mehr wehtut, machen Sie weniger.',
];
const stretchNotFor = [
  'Sie hatten dort in den letzten 2 Tagen eine Zerrung oder einen Stoß. Oder es ist höchstens 3 Tage her und lässt nicht nach.',
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
  'Es darf unangenehm sein, aber höchstens 5 von 10. Es muss nicht wehtun.',
  'Hören Sie auf, bevor eine Stelle taub wird.',
];
const massageNotFor = [
  'Sie hatten dort in den letzten 3 Tagen eine Zerrung oder Überlastung, oder es ist geschwollen oder blau.',
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
  'Eine Übersicht von 2024 umfasst 33 Studien zu Massage bei Nackenschmerzen. Im Vergleich zu einer Schein-Massage machte die Massage nach etwa 12 Wochen wahrscheinlich wenig oder keinen Unterschied.';
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
const tenDays = 'Nehmen Sie es so wenige Tage wie möglich. Ohne Beratung nie länger als 10.';
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
  'Sie haben anhaltendes Sodbrennen, Morbus Crohn oder Colitis.',
  'Sie nehmen schon ein entzündungshemmendes Mittel, oder jeden Tag ASS (Aspirin).',
  'Sie hatten in den letzten 6 Wochen eine Operation. Ausnahme: Die Praxis oder Klinik, die operiert hat, stimmt zu.',
  'Sie haben bald eine Operation am Herzen oder hatten gerade eine.',
];
const askPharmacist = 'Fragen Sie vor der ersten Anwendung in einer Apotheke.';
const askDoctor = 'Fragen Sie vor der ersten Anwendung in einer Arztpraxis oder Apotheke.';
const askMix = 'Fragen Sie in einer Apotheke, ob es zu Ihren Tabletten passt. Ändern Sie diese nicht selbst.';
const breast =
  'Fragen Sie zuerst in einer Apotheke. Halten Sie es von Ihren Brüsten und von Ihrem Baby fern.';

/** The words of the plan, in German. Doses and warnings are those of evidence.md §4 and §6. */
export const planTexts = {
  causes: {
    'c-not-mechanical': {
      name: 'Etwas anderes als Bewegung',
      text: 'Sie haben angegeben, dass Bewegen, Ruhen oder Drücken nichts daran ändert. Eine Arztpraxis kann nach dem Grund suchen.',
    },
    'c-minor-injury': {
      name: 'Eine Zerrung, eine Verdrehung oder ein kleiner Stoß',
      text: 'Eine Zerrung, eine Verdrehung oder ein kleiner Stoß kann eine schmerzende Stelle hinterlassen. Dazu passt am besten ein sanfter Anfang.',
    },
    'c-overuse': {
      name: 'Eine neue Aufgabe oder mehr Arbeit als sonst',
      text: 'Die Muskeln zwischen den Schulterblättern helfen bei allem, was Ihre Arme tun. Nach Heben, Gartenarbeit oder neuem Sport können sie 2 Tage lang schmerzen und verspannt sein.',
    },
    'c-neck-referred': {
      name: 'Ihr Nacken',
      text: 'Ein Schmerz am Schulterblatt kann sich ändern, wenn sich der Kopf dreht oder neigt. Ihrer scheint das zu tun.',
    },
    'c-joint': {
      name: 'Eine steife oder blockierte Stelle nahe der Wirbelsäule oder den Rippen',
      text: 'Die 12 Wirbel des oberen Rückens sind mit den Rippen verbunden. Das macht ihn stabil und manchmal steif. Beim Drehen oder Zurückbeugen kann eine Stelle stechen oder sich blockiert anfühlen. Leichte Bewegung tut oft besser.',
    },
    'c-postural': {
      name: 'Langes Sitzen oder lange Arbeit am Bildschirm',
      text: 'Ein dumpfer Schmerz kann zunehmen, wenn Sie in einer Haltung bleiben. Für keine Art zu sitzen ist belegt, dass sie die richtige ist. Das lange Stillhalten könnte das Schwierige sein.',
    },
    'c-stress': {
      name: 'Sorgen und Anspannung',
      text: 'Sorgen können Schultern und Nacken verspannen, und der Schmerz kann sich im Lauf des Tages ändern. Die Schmerzen sind trotzdem echt.',
    },
    'c-sleep': {
      name: 'Die Art, wie Sie im Bett gelegen haben',
      text: 'Sie haben angegeben, dass Sie steif aufwachen. Eine verdrehte oder schlecht gestützte Haltung kann das bewirken.',
    },
    'c-trigger': {
      name: 'Empfindliche Muskelknoten',
      text: 'Kleine schmerzende Punkte können bei Druck wehtun. In der Fachwelt ist noch offen, was sie sind.',
    },
    'c-inactive': {
      name: 'Weniger Bewegung, als Ihrem Rücken guttut',
      text: 'Ein Rücken, der sich wenig bewegt, kann sich steif anfühlen und früher ermüden. Kleine Schritte zählen.',
    },
    'c-recurring': {
      name: 'Schmerzen, die bleiben oder immer wiederkommen',
      text: 'Schmerzen, die wiederkommen, sind häufig, und vieles spielt dabei mit. Kraft, Bewegung und innere Ruhe können alle helfen.',
    },
    'c-nonspecific': {
      name: 'Schwer zu sagen, und das ist häufig',
      text: 'Oft sticht kein einzelner Auslöser heraus. Eine sanfte Behandlung kann auch ohne ihn beginnen.',
    },
  },

  cautions: {
    'x-fresh-swollen':
      'Sie haben angegeben, dass es geschwollen ist, und es ist neu oder der Beginn unklar. Die Schwellung sollte zuerst zurückgehen.',
    'x-worse': 'Sie haben angegeben, dass es schlimmer wurde oder dass etwas Neues dazugekommen ist.',
    'x-fresh-unsure': 'Es begann in den letzten 3 Tagen, und Sie waren nicht sicher, wie es jetzt ist.',
    'x-fresh-injury':
      'Sie haben einen plötzlichen Beginn angegeben, vor höchstens 3 Tagen oder unklar wann. Ein sanfter Anfang ist am besten.',
    'x-fresh-pull':
      'Sie haben eine Zerrung angegeben, vor höchstens 2 Tagen oder unklar wann. Das Dehnen wartet noch.',
    'x-not-easing':
      'Sie haben angegeben, dass Ihre Zerrung 2 bis 3 Tage alt ist und nicht klar nachlässt. Das Dehnen wartet noch.',
    'x-fresh-strain':
      'Sie haben eine neue Aufgabe angegeben, und es begann vor höchstens 3 Tagen oder unklar wann. Ein sanfter Anfang ist am besten.',
    'x-fresh-48':
      'Sie haben eine Zerrung oder neue Aufgabe angegeben, vor höchstens 2 Tagen oder unklar wann. Ein sanfter Anfang ist am besten.',
    'x-late-swelling':
      'Sie haben angegeben, dass es nach mehr als 3 Tagen geschwollen ist. Das sollte zuerst ärztlich untersucht werden.',
    'x-flare':
      'Sie haben angegeben, dass Ihre Schmerzen über 5 von 10 liegen. Die Schmerzen müssen sich zuerst beruhigen.',
    'x-arm-signs': 'Sie haben Zeichen in Arm oder Hand angegeben. Drücken oder Ziehen könnte sie verstärken.',
    'x-pregnant':
      'Sie haben angegeben, dass Sie schwanger sind oder sein könnten. Manches wartet; zu anderem fragen Sie Ihre Hebamme.',
    'x-breastfeeding':
      'Sie haben angegeben, dass Sie stillen oder vielleicht stillen. Fragen Sie nach, bevor Sie ein Medikament benutzen.',
    'x-osteoporosis':
      'Sie haben angegeben, dass Sie Knochenschwund haben oder kleiner geworden sind, oder waren nicht sicher. Knochen brauchen dann sanften Umgang.',
    'x-steroids-long':
      'Sie haben angegeben, dass Sie Kortison-Tabletten nehmen oder vielleicht nehmen. Knochen brauchen sanften Umgang, und manche Schmerzmittel passen nicht.',
    'x-blood-thinner':
      'Sie haben angegeben, dass Sie einen Blutverdünner nehmen oder vielleicht nehmen. Tiefer Druck und manche Schmerzmittel können Blutungen auslösen.',
    'x-bleeding-disorder':
      'Sie haben angegeben, dass Sie eine Neigung zu Blutungen haben oder haben könnten. Tiefer Druck und manche Schmerzmittel können Blutungen auslösen.',
    'x-dvt':
      'Sie haben angegeben, dass Sie ein Blutgerinnsel haben oder haben könnten. Wärme und Massage könnten schaden.',
    'x-dvt-past':
      'Sie haben angegeben, dass Sie früher ein Blutgerinnsel hatten. Fragen Sie vor jeder Massage in einer Arztpraxis.',
    'x-numb-skin':
      'Sie haben angegeben, dass Ihre Haut dort taub ist oder sein könnte. Sie könnten eine Verbrennung oder einen Schaden nicht spüren.',
    'x-diabetes':
      'Sie haben angegeben, dass Sie Diabetes haben oder haben könnten. Die Haut kann dann leichter Schaden nehmen.',
    'x-diabetes-numb':
      'Sie haben angegeben, dass Sie Diabetes mit tauber Haut oder schlechter Durchblutung haben oder haben könnten. Sie könnten eine Verbrennung nicht spüren.',
    'x-raynaud':
      'Sie haben angegeben, dass Sie ein Raynaud-Syndrom haben oder haben könnten. Kälte könnte Ihnen schaden.',
    'x-cold-allergy':
      'Sie haben angegeben, dass Sie schlecht auf Kälte reagieren oder reagieren könnten. Kälte könnte Ihnen schaden.',
    'x-poor-circulation':
      'Sie haben angegeben, dass Sie eine schlechte Durchblutung haben oder haben könnten. Die Haut verbrennt oder erfriert dann leicht.',
    'x-skin-broken':
      'Sie haben angegeben, dass Ihre Haut dort offen ist oder sein könnte. Lassen Sie sie in Ruhe, bis sie zu ist.',
    'x-skin-infection':
      'Sie haben angegeben, dass Ihre Haut dort eine Infektion hat oder haben könnte. Das sollte zuerst ärztlich untersucht werden.',
    'x-rash':
      'Sie haben angegeben, dass Sie dort einen Ausschlag haben oder haben könnten. Das sollte sich zuerst jemand ansehen.',
    'x-recent-surgery':
      'Sie haben angegeben, dass Sie vor Kurzem operiert wurden oder vielleicht operiert wurden. Fragen Sie zuerst dort, wo Sie operiert wurden.',
    'x-spine-surgery':
      'Sie haben angegeben, dass Sie an der Wirbelsäule operiert wurden. Manche Bewegungen brauchen zuerst Beratung.',
    'x-fracture':
      'Sie haben angegeben, dass ein Knochen gebrochen ist oder sein könnte. Er braucht ärztliche Hilfe und keine Belastung.',
    'x-shoulder':
      'Sie haben angegeben, dass Sie ein Schulterproblem haben oder haben könnten. Das hier könnte die Schulter überlasten.',
    'x-cancer-area': 'Sie haben Krebs angegeben. Neue Schmerzen sollten zuerst ärztlich untersucht werden.',
    'x-fever': 'Sie haben Fieber angegeben. Holen Sie ärztliche Hilfe, bevor Sie zu Hause behandeln.',
    'x-heart':
      'Sie haben angegeben, dass Sie ein Herzproblem haben oder haben könnten. Manches passt dann nicht oder braucht Vorsicht.',
    'x-high-bp':
      'Sie haben angegeben, dass Sie hohen Blutdruck haben oder haben könnten. Manches passt dann nicht oder braucht Vorsicht.',
    'x-low-bp':
      'Sie haben angegeben, dass Sie niedrigen Blutdruck haben oder haben könnten. Von Wärme oder kaltem Wasser könnten Sie ohnmächtig werden.',
    'x-stroke':
      'Sie haben angegeben, dass Sie einen Schlaganfall hatten oder vielleicht hatten. Manches passt dann nicht oder braucht Vorsicht.',
    'x-kidney':
      'Sie haben angegeben, dass Sie eine Nierenkrankheit haben oder haben könnten. Manche Schmerzmittel könnten Ihren Nieren schaden.',
    'x-liver':
      'Sie haben eine Leberkrankheit oder tägliches Trinken von Alkohol angegeben oder waren nicht sicher. Manche Schmerzmittel könnten Ihrer Leber schaden.',
    'x-ulcer':
      'Sie haben Probleme mit Magen oder Darm angegeben oder waren nicht sicher. Manche Schmerzmittel können dort Blutungen auslösen.',
    'x-asthma-nsaid':
      'Sie haben angegeben, dass Sie Asthma haben oder haben könnten. Manche Schmerzmittel und Düfte können es auslösen.',
    'x-nsaid-allergy':
      'Sie haben angegeben, dass Sie gegen ASS (Aspirin), Ibuprofen oder Ähnliches allergisch sind oder sein könnten.',
    'x-apap-allergy':
      'Sie haben angegeben, dass Sie gegen Paracetamol (Acetaminophen) allergisch sind oder sein könnten.',
    'x-age60':
      'Sie haben Ihr Alter angegeben oder waren nicht sicher. Ab 60 brauchen manche Medikamente mehr Vorsicht.',
    'x-age65':
      'Sie haben Ihr Alter angegeben oder waren nicht sicher. Ab 65 nimmt die Haut leichter Schaden.',
    'x-age-unknown': 'Wir wissen nicht, ob Sie 16 oder älter sind.',
    'x-under16':
      'Sie haben angegeben, dass Sie unter 16 sind. Was Sie einnehmen, sollte ärztlich entschieden werden.',
    'x-low-weight':
      'Sie haben angegeben, dass Sie unter 50 kg (110 lb) wiegen oder wiegen könnten. Eine volle Dosis kann zu viel sein.',
    'x-other-nsaid':
      'Sie haben angegeben, dass Sie ein entzündungshemmendes Mittel nehmen oder vielleicht nehmen. Zwei zugleich können Ihnen schaden.',
    'x-low-dose-aspirin':
      'Sie haben angegeben, dass Sie niedrig dosierte ASS (Aspirin) nehmen. Nehmen Sie sie weiter, und fragen Sie vor jedem anderen entzündungshemmenden Mittel nach.',
    'x-other-tablets':
      'Sie haben Tabletten angegeben, die sich vielleicht nicht mit Schmerzmitteln vertragen. Nehmen Sie sie weiter, und fragen Sie in einer Apotheke.',
    'x-tablets-10-days':
      'Sie haben angegeben, dass Sie seit mehr als 10 Tagen Schmerztabletten nehmen. Es ist Zeit für eine Beratung.',
    'x-chickenpox':
      'Sie haben Windpocken oder Gürtelrose angegeben. Manche Schmerzmittel können dann zu einer Infektion der Haut führen.',
    'x-oil-allergy':
      'Sie haben angegeben, dass Ihre Haut auf Öle, Düfte oder Salben reagiert oder reagieren könnte.',
    'x-topical-on':
      'Sie haben angegeben, dass eine Salbe oder ein Gel auf Ihrer Haut ist oder sein könnte. Wärme oder eine Auflage darüber könnte Sie verbrennen.',
    'x-drowsy':
      'Sie haben angegeben, dass etwas Sie schläfrig oder ruhig macht oder machen könnte. Sie könnten eine Verbrennung nicht merken.',
    'x-cognitive':
      'Sie haben angegeben, dass Sie manchmal verwirrt sind oder sein könnten. Sie könnten eine Verbrennung nicht merken.',
    'x-dizzy-neck':
      'Sie haben angegeben, dass Ihnen beim Bewegen des Nackens schwindelig wird oder werden könnte. Gehen Sie vor Bewegungen des Nackens in eine Arztpraxis.',
    'x-inflammatory-neck':
      'Sie haben angegeben, dass Sie eine entzündliche Arthritis haben oder haben könnten. Fragen Sie nach, bevor Sie den Nacken dehnen.',
    'x-hurt':
      'Sie haben angegeben, dass Ihnen jemand wehgetan hat. Lassen Sie nur Menschen an Ihren Rücken, denen Sie vertrauen.',
    'x-trauma-history':
      'Sie haben angegeben, dass Sie etwas Schlimmes erlebt haben oder vielleicht erlebt haben. Sie bestimmen selbst und können alles abbrechen oder auslassen.',
    'x-device':
      'Sie haben angegeben, dass Sie einen Herzschrittmacher, eine Pumpe oder ein Implantat haben oder haben könnten. Wärmegeräte und elektrische Geräte brauchen zuerst eine Zustimmung.',
    'x-topical-nsaid-region':
      'In manchen Ländern gilt ein solches Gel laut Packungsbeilage nicht für den Rücken. Ihres könnte dazugehören.',
    'x-salicylate':
      'Sie haben etwas angegeben, das viele Salben ausschließt. Solche Salben enthalten einen Stoff, der mit ASS (Aspirin) verwandt ist.',
  },

  choices: {
    'heat-or-cold': {
      title: 'Wärme oder Kälte?',
      sides: { heat: 'Wärme', cold: 'Kälte', alternate: 'Wärme und Kälte im Wechsel' },
    },
    'stretch-or-rest': {
      title: 'Dehnen oder ruhen?',
      sides: { stretch: 'Sanftes Dehnen', rest: 'Eine kurze Ruhepause', move: 'Bewegung und Kraft' },
    },
  },

  rows: {
    H1: 'Neue Schmerzen mit Schwellung, blauem Fleck oder Wärme: Kälte kann sie lindern. Wärme wartet, bis die Schwellung weg ist.',
    H2: 'Bei einer neuen Zerrung oder schmerzenden Muskeln ohne Schwellung ist Kälte zuerst üblich. Studien fanden wenig Unterschied, also entscheidet, was angenehm ist.',
    H3: 'Ein neu verspannter Muskel ohne Schwellung mag vielleicht milde Wärme. Kälte ist auch in Ordnung, wenn Sie sie lieber mögen.',
    H4: 'Es sind mehr als 3 Tage vergangen. Wenn nichts geschwollen ist, kann Wärme die Steifheit lösen.',
    H5: 'Schwellung, Hitze oder Röte ist nach 3 Tagen nicht zu erwarten. Nehmen Sie weder Wärme noch Kälte, und gehen Sie in eine Arztpraxis.',
    H6: 'Ihre Angaben klingen nach Steifheit oder Verspannung. Dazu passt Wärme; das ist nur mäßig belegt, also entscheidet, was angenehm ist.',
    H7: 'Sie haben Schmerzen, nachdem Sie aktiv waren. Heute sind Kälte oder Wärme beide in Ordnung; probieren Sie morgen Wärme.',
    H8: 'Ihre Antworten sprechen für keines von beiden. Studien fanden wenig Unterschied, also probieren Sie beides zu verschiedenen Zeiten. Auch eine Physiotherapie-Praxis oder Apotheke kann Sie beraten.',
    H9: 'Manche Menschen wechseln gern ab. Studien haben nicht klar gezeigt, dass das besser wirkt.',
    H10: 'Wärme und Kälte fehlen beide in Ihrem Plan. Leichte Bewegung, ruhiges Atmen oder eine Apotheke können helfen.',
    'H-other':
      'Das ist der andere Weg. Studien fanden wenig Unterschied, also entscheidet, was angenehm ist.',
    R0: 'Ein Knochen ist gebrochen oder könnte es sein. Kein Dehnen und keine Übungen, bis er ärztlich untersucht ist. Schonen Sie ihn, und gehen Sie nur, wenn das leichtfällt.',
    R1: 'Einer neuen Zerrung tut es gut, wenn Sie ein oder zwei Tage weniger tun. Bewegen Sie sich weiter, soweit es angenehm ist, und dehnen Sie noch nicht.',
    'R1-swollen':
      'Einer neuen Schwellung tut es gut, wenn Sie weniger tun. Bewegen Sie sich nur, soweit es angenehm ist, und dehnen Sie noch nicht.',
    R2: 'Es ist 2 bis 3 Tage her und lässt nach. Sie können mit sanftem Dehnen anfangen, einmal am Tag.',
    'R2-waiting':
      'Es ist 2 bis 3 Tage her und lässt nicht klar nach. Lassen Sie das Dehnen erst einmal weg, und sehen Sie morgen wieder nach.',
    R3: 'Schmerzende Muskeln mögen zuerst leichte Bewegung. Nehmen Sie am nächsten Tag sanftes Dehnen dazu, bei 4 von 10 oder weniger.',
    'R3-later': 'Die ersten Tage sind vorbei. Sanftes Dehnen und mehr Bewegung helfen Ihnen jetzt zurück.',
    R4: 'Steifheit wie Ihre mag oft Bewegung. Fangen Sie jetzt mit sanftem Dehnen an, und machen Sie kurze Pausen.',
    R5: 'Ihre Schmerzen liegen über 5 von 10. Lassen Sie das Dehnen 1 bis 2 Tage lang weg. Bei 8 oder mehr: heute noch ärztliche Hilfe holen.',
    'R5-later':
      'Ihre Schmerzen liegen über 5 von 10. Lassen Sie das Dehnen erst einmal weg, und bleiben Sie bei kurzen Spaziergängen. Bei 8 oder mehr: heute noch ärztliche Hilfe holen.',
    R6: 'Bei Schmerzen, die bleiben oder wiederkommen, sind Kraft und Bewegung besser belegt als Dehnen.',
    R7: 'Es ist aufgeflammt und hat sich dann beruhigt. Lassen Sie weg, was es ausgelöst hat; kehren Sie später mit kleineren Bewegungen und weniger Wiederholungen zurück.',
    R8: 'Es wurde schlimmer, oder etwas Neues kam dazu. Hören Sie mit allem Dehnen auf, und gehen Sie in eine Arztpraxis, bevor Sie wieder anfangen.',
    R9: 'Zwei Tage im Bett sind genug. Aufstehen und kurze Wege gehen tut einem Rücken besser als noch mehr Liegen.',
    R10: 'Ihre Knochen brauchen sanften Umgang. Nicht verdrehen, nicht nach vorn beugen, keine Faszienrolle; bitten Sie in der Physiotherapie um Anleitung.',
    R11: 'Ihre Antworten sprechen für keines von beiden. Probieren Sie eine oder zwei leichte Dehnungen, und bleiben Sie in Bewegung.',
    'R11-later':
      'Ihre Antworten sprechen für keines von beiden. Probieren Sie eine oder zwei leichte Dehnungen, und bewegen Sie sich etwas mehr.',
    'R-other':
      'Das ist ein anderer Weg. Lassen Sie entscheiden, was angenehm ist, und beachten Sie „Wann sofort aufhören“.',
    'R-none':
      'Dehnen und Ruhen fallen beide erst einmal weg. Wechseln Sie oft die Haltung, und bewegen Sie sich nur, soweit es angenehm ist.',
  },

  remedies: {
    heat: {
      name: 'Sanfte Wärme: Heizkissen, Wärmflasche, warmes Handtuch oder Körnerkissen',
      why: 'Wärme kann verspannte, steife Muskeln für kurze Zeit lindern. Eine Schwellung geht davon nicht zurück.',
      dose: '15 bis 20 Minuten. Warten Sie 2 bis 3 Stunden bis zum nächsten Mal. Höchstens ein paar Mal am Tag.',
      steps: [
        'Ein Heizkissen auf niedrig oder mittel stellen, oder die Auflage angenehm warm machen.',
        'In ein trockenes Tuch oder Handtuch wickeln.',
        'Hinsetzen oder auf die Seite legen, mit der Auflage am schmerzenden Muskel.',
        'Einen Wecker auf 15 Minuten stellen.',
        'Alle 5 Minuten anheben und die Haut prüfen. Nehmen Sie einen Spiegel oder lassen Sie sich helfen.',
        'Abnehmen, wenn der Wecker klingelt, spätestens nach 20 Minuten.',
        'Vor dem nächsten Mal warten, bis die Haut normal aussieht und sich normal anfühlt.',
      ],
      careful: [
        ...packCare,
        'Nie darauf liegen. Nie kochendes Wasser in eine Wärmflasche füllen.',
        'Nie auf Haut, die von Kälte taub ist.',
      ],
      notFor: [...heatNotFor, ...packNotFor],
      stop: 'Sehr heiße, taube oder rot gefleckte Haut: sofort abnehmen. Bei einer Verbrennung oder Hautblase heute noch ärztliche Hilfe holen.',
      strength:
        'Eine Übersicht über 9 Studien am unteren Rücken fand einen kleinen, kurzen Nutzen von Wärme-Umschlägen. Eine kleine Studie an Nacken und Rücken fand Wärme und Kälte etwa gleich.',
      adjust: {
        ...packAdjust,
        'x-pregnant':
          'Warm, nicht heiß. Höchstens 15 Minuten. Nicht auf den Bauch. Fragen Sie zuerst Ihre Hebamme.',
        ...lowPressure,
        ...device,
      },
    },
    'warm-shower': {
      name: 'Eine warme Dusche',
      why: 'Warmes Wasser kann Steifheit am Morgen für kurze Zeit lindern.',
      dose: '5 bis 10 Minuten, warm und nicht heiß. Es zählt als eine Anwendung mit Wärme.',
      steps: [
        'Das Wasser angenehm warm einstellen, bevor Sie hineinsteigen.',
        '5 bis 10 Minuten über den oberen Rücken laufen lassen.',
        'Dabei die Schultern langsam kreisen.',
        'Langsam heraussteigen und sich ein paar Minuten sanft bewegen.',
      ],
      careful: [
        noSedative,
        'Halten Sie sich fest, oder sitzen Sie auf einem Hocker, wenn Sie sich unsicher fühlen.',
        'Salbe oder Gel mit kühlem Wasser abwaschen und warten, bevor Sie diese Haut wärmen.',
        'Kein Heizkissen gleich danach.',
      ],
      notFor: [faint, ...heatNotFor, ...packNotFor],
      stop: 'Schwindel: das Wasser abdrehen und hinsetzen. Bei einer Verbrennung oder Hautblase heute noch ärztliche Hilfe holen.',
      strength:
        'Für sich allein nicht geprüft. Die Idee kommt aus Studien zu Wärme bei Schmerzen im unteren Rücken.',
      adjust: {
        ...showerAdjust,
        'x-heart': 'Lauwarm und kurz, nie heiß. Fragen Sie zuerst in Ihrer Arztpraxis.',
        'x-device':
          'Fragen Sie zuerst in Ihrer Arztpraxis oder bei der Herstellerfirma Ihres Implantats oder Ihrer Pumpe.',
      },
    },
    cold: {
      name: 'Ein Kühlpack oder Tiefkühlgemüse in einem Tuch',
      why: 'Kälte kann Schmerzen betäuben und die Schwellung einer neuen Verletzung begrenzen. Manche Menschen mögen sie einfach lieber.',
      dose: 'Bis zu 15 Minuten, allerhöchstens 20. Warten Sie 2 bis 3 Stunden bis zum nächsten Mal.',
      steps: [
        'Den Kühlpack in ein feuchtes Tuch oder Geschirrtuch wickeln.',
        'Aufrecht sitzen und an den schmerzenden Muskel halten.',
        'Einen Wecker auf 15 Minuten stellen.',
        'Nach 5 Minuten anheben und die Haut prüfen. Nehmen Sie einen Spiegel oder lassen Sie sich helfen.',
        'Sofort abnehmen, wenn die Haut leuchtend rot, weiß oder taub und hart ist.',
        'Abnehmen, wenn der Wecker klingelt.',
        'Vor dem nächsten Mal warten, bis die Haut wieder ganz warm ist.',
        'Bei einer neuen Verletzung: in den ersten 2 bis 3 Tagen so anwenden.',
      ],
      careful: [
        ...packCare,
        'Nie vorn oder seitlich am Hals.',
        'Keine Wärme, bis sich Ihre Haut wieder normal anfühlt.',
      ],
      notFor: [...coldNotFor, ...packNotFor],
      stop: 'Brennen, oder weiße, graue, harte Haut oder Hautblasen: sofort abnehmen und heute noch ärztliche Hilfe holen.',
      strength:
        'Für Schmerzen im unteren Rücken gab es zu wenige gute Studien zu Kälte. Eine kleine Studie an Nacken und Rücken fand Kälte und Wärme etwa gleich.',
      adjust: packAdjust,
    },
    'cool-shower': {
      name: 'Eine kühle Dusche',
      why: 'Kühles Wasser kann einem Rücken guttun, der nach Anstrengung schmerzt.',
      dose: 'Kurz und kühl, nie eisig. Hören Sie auf, bevor Sie frieren.',
      steps: [
        'Mit lauwarmem Wasser anfangen, dann kühler stellen.',
        'Kurze Zeit über den oberen Rücken laufen lassen.',
        'Langsam heraussteigen, abtrocknen und etwas Warmes anziehen.',
      ],
      careful: [
        noSedative,
        'Halten Sie sich fest, oder sitzen Sie auf einem Hocker, wenn Sie sich unsicher fühlen.',
        'Salbe oder Gel zuerst abwaschen.',
      ],
      notFor: ['Sie haben eine Herzkrankheit.', faint, ...coldNotFor, ...packNotFor],
      stop: 'Hören Sie auf, wenn Sie zittern oder sich einer Ohnmacht nahe fühlen. Bei Brennen, weißer oder grauer Haut oder Hautblasen heute noch ärztliche Hilfe holen.',
      strength: untested,
      adjust: showerAdjust,
    },
    'alternate-heat-cold': {
      name: 'Wärme und Kälte im Wechsel',
      why: 'Manche Menschen mögen eines nach dem anderen, wenn die Schmerzen mehr als 3 Tage alt sind.',
      dose: 'Einmal Wärme und einmal Kälte, jeweils höchstens 15 Minuten. Dazwischen warten, bis die Haut wieder normal ist.',
      steps: [
        'Eine warme Auflage in ein trockenes Tuch wickeln. Einen Kühlpack in ein feuchtes.',
        'Hinsetzen oder auf die Seite legen, mit dem ersten am schmerzenden Muskel.',
        'Einen Wecker auf 15 Minuten stellen und alle 5 Minuten die Haut prüfen.',
        'Abnehmen und warten, bis die Haut normal aussieht und sich normal anfühlt.',
        'Mit dem anderen das Gleiche machen.',
        'Zum Schluss das nehmen, was sich besser anfühlt.',
      ],
      careful: [
        'Nie Wärme auf Haut, die von Kälte taub ist.',
        ...packCare,
        'Nie auf einer Auflage liegen. Nie eine Auflage vorn oder seitlich an den Hals halten.',
      ],
      notFor: ['Ihre Schmerzen sind weniger als 3 Tage alt.', ...heatNotFor, ...coldNotFor, ...packNotFor],
      stop: 'Brennen, oder taube, fleckige, weiße, graue, harte Haut oder Hautblasen: abnehmen und heute noch ärztliche Hilfe holen.',
      strength: 'Studien haben nicht klar gezeigt, dass der Wechsel besser wirkt als eines allein.',
      adjust: { ...packAdjust, ...lowPressure, ...device },
    },

    'stretch-scapular-squeeze': {
      name: 'Schulterblätter zusammenziehen',
      why: 'Es beansprucht die Muskeln zwischen Ihren Schulterblättern und kann Steifheit eine Weile lindern.',
      dose: `5 Sekunden halten, 10-mal. ${daily}`,
      steps: [
        'Aufrecht sitzen oder stehen, die Arme locker an den Seiten.',
        'Die Schulterblätter sanft nach hinten und zusammen ziehen, als ob sie einen Stift halten.',
        'Die Schultern unten lassen, weg von den Ohren.',
        '5 Sekunden halten, dann loslassen.',
        'Das Ganze 10-mal.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        'Sie haben eine Verletzung an den Rippen oder wurden vor Kurzem an Schulter oder Brust operiert.',
      ],
      strength: stretchProof,
      adjust: {
        'x-osteoporosis': learnFirst,
        'x-steroids-long': learnFirst,
        'x-fresh-48': fresh48,
        'x-pregnant': 'Im Sitzen mit gestütztem Rücken. Klein und leicht halten.',
      },
    },
    'stretch-chin-tuck': {
      name: 'Kinn zurückschieben',
      why: 'Es kann einen Schmerz lindern, der vom Nacken kommt, zum Beispiel nach Arbeit am Bildschirm.',
      dose: `5 Sekunden halten, 10-mal. ${daily}`,
      steps: [
        'Aufrecht sitzen oder stehen und geradeaus schauen.',
        'Das Kinn gerade nach hinten schieben, wie für ein Doppelkinn.',
        'Augen und Kiefer waagrecht halten. Das Kinn nicht zur Brust senken.',
        '5 Sekunden halten, dann den Kopf wieder nach vorn gleiten lassen.',
        'Das Ganze 10-mal.',
        'Oder hinlegen, mit einem kleinen gerollten Handtuch unter dem Kopf. Dann stattdessen ganz leicht nicken.',
      ],
      careful: stretchCare,
      notFor: neckNotFor,
      stop: neckStop,
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
    },
    'stretch-seated-twist': {
      name: 'Drehen im Sitzen',
      why: 'Eine sanfte Drehung kann einen steifen oberen Rücken eine Weile lockern.',
      dose: `5 Sekunden halten, 3- bis 5-mal auf jeder Seite. ${daily}`,
      steps: [
        'Vorn auf einem festen Stuhl sitzen, die Füße flach am Boden.',
        'Die Arme vor der Brust kreuzen.',
        'Langsam nach rechts drehen, bis Sie ein leichtes Ziehen spüren.',
        '5 Sekunden halten. Nicht weiter ziehen.',
        'Zurückdrehen und nach links das Gleiche machen.',
        '3- bis 5-mal auf jeder Seite.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        thinBones,
        spineSurgery,
        'Sie wurden vor Kurzem am Bauch operiert.',
        'Sie sind schwanger oder könnten es sein.',
        'Beim Drehen werden Ihre Schmerzen viel stechender.',
      ],
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-doorway-chest': {
      name: 'Brust dehnen im Türrahmen',
      why: 'Nach langem Sitzen kann sich die Brust eng anfühlen. Sie zu öffnen kann Ihren oberen Rücken eine Weile entlasten.',
      dose: '15 bis 30 Sekunden halten, 2- bis 3-mal, ein- bis zweimal am Tag.',
      steps: [
        'In einer offenen Tür stehen, die Füße schulterbreit.',
        'Die Unterarme an den Rahmen legen, die Ellbogen etwa 90 Grad gebeugt.',
        'Einen Schritt nach vorn machen oder nach vorn lehnen, bis sich die Brust mit leichtem Ziehen öffnet.',
        '15 bis 30 Sekunden halten, dann zurücktreten und die Arme hängen lassen.',
        'Das Ganze 2- bis 3-mal.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        'Ihre Schulter war schon einmal ausgekugelt, oder sie ist eingesteift oder verletzt.',
        'Sie wurden vor Kurzem an Schulter oder Brust operiert.',
      ],
      strength: stretchProof,
      adjust: {
        'x-fresh-48': fresh48,
        'x-steroids-long': learnFirst,
        'x-osteoporosis': learnFirst,
        'x-pregnant': 'Am Rahmen festhalten und nur ein wenig nach vorn lehnen.',
      },
    },
    'stretch-neck-turn-tilt': {
      name: 'Kopf langsam drehen und neigen',
      why: 'Es kann einen steifen Nacken und oberen Rücken eine Weile lindern. Es ersetzt das Kreisen mit dem Kopf.',
      dose: `5 bis 15 Sekunden halten, 2- bis 5-mal auf jeder Seite. ${daily}`,
      steps: [
        'Aufrecht sitzen, die Schultern locker.',
        'Den Kopf langsam drehen, um über eine Schulter zu schauen.',
        '5 bis 15 Sekunden halten, dann zurück zur Mitte.',
        'Auf der anderen Seite das Gleiche machen.',
        'Ein Ohr zur Schulter auf seiner Seite neigen. Die Schulter nicht anheben.',
        'Auch das 5 bis 15 Sekunden halten.',
        'Zurückkommen und das andere Ohr zu seiner Schulter neigen.',
        'Das Ganze 2- bis 5-mal.',
      ],
      careful: [...stretchCare, 'Nicht kreisen und den Kopf nicht nach hinten kippen.'],
      notFor: neckNotFor,
      stop: neckStop,
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
    },
    'stretch-shoulder-shrug': {
      name: 'Schultern heben',
      why: 'Heben und Loslassen kann Ihnen helfen zu spüren, wo Sie angespannt sind.',
      dose: `5 Sekunden halten, 5- bis 10-mal. ${daily}`,
      steps: [
        'Sitzen oder stehen, die Arme locker.',
        'Beide Schultern zu den Ohren heben und 5 Sekunden halten.',
        'Langsam senken oder nach hinten unten rollen.',
        'Das Ganze 5- bis 10-mal.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, 'Sie haben eine Verletzung an der Schulter.'],
      strength: untested,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-thoracic-extension': {
      name: 'Zurücklehnen über einen Stuhl',
      why: 'Ein kleines Zurücklehnen kann guttun, wenn Sie lange nach vorn gebeugt waren.',
      dose: '2 bis 3 Sekunden zurücklehnen, 8- bis 10-mal, ein- bis zweimal am Tag.',
      steps: [
        'Einen festen Stuhl an eine Wand stellen, damit er nicht kippen kann.',
        'Hinsetzen, die Oberkante der Lehne an der Mitte des Rückens.',
        'Den Kopf mit beiden Händen halten.',
        '2 bis 3 Sekunden ein wenig zurücklehnen, dann langsam wieder aufrichten.',
        'Das Ganze 8- bis 10-mal.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, thinBones, dizzyNeck, spineSurgery],
      stop: neckStop,
      strength: untested,
      adjust: {
        'x-fresh-48': fresh48,
        'x-pregnant':
          'Fragen Sie zuerst Ihre Hebamme oder in der Physiotherapie. Lehnen Sie sich nur ganz wenig zurück.',
      },
    },
    'relative-rest': {
      name: 'Eine kurze, entspannte Ruhepause',
      why: 'Ein oder zwei Tage weniger zu tun kann die Schmerzen beruhigen. Die Heilung geht davon nicht schneller.',
      dose: 'Nur für die ersten 1 bis 2 Tage, in kurzen Abschnitten.',
      steps: [
        'Die Aufgabe weglassen, die wehtut.',
        'Kurze Zeit ruhen, auf der Seite oder gestützt im Sitzen.',
        'Dann aufstehen und ein wenig gehen.',
        'Nach 1 bis 2 Tagen den gewohnten Tag Stück für Stück wieder aufnehmen.',
      ],
      careful: ['Keine ganzen Tage im Bett: Das macht eher steifer.'],
      notFor: ['Sie haben schon 2 Tage geruht. Bewegen Sie sich jetzt sanft.'],
      strength:
        'Eine Übersicht über Studien am unteren Rücken fand einen kleinen Nutzen, wenn Menschen aktiv blieben, statt im Bett zu liegen.',
    },
    'keep-moving': {
      name: 'Sanft in Bewegung bleiben',
      why: 'Leichtes Gehen und leichte Aufgaben können Steifheit lindern und Ihnen in den normalen Alltag zurückhelfen.',
      dose: 'Gänge von 5 bis 10 Minuten, 3- bis 4-mal am Tag. Nach und nach steigern.',
      steps: [
        '5 bis 10 Minuten locker gehen, Arme und Schultern entspannt.',
        'Das heute 3- bis 4-mal machen.',
        'Die gewohnten Aufgaben leichter angehen.',
        'Ein paar Minuten dazunehmen, wenn ein Tag gut läuft.',
        'Später etwas für den ganzen Körper wählen, zum Beispiel Gehen oder Schwimmen.',
      ],
      careful: [
        'Bleiben Sie bei dem, was angenehm ist. Ein leichter Schmerz ist in Ordnung; ein stechender oder zunehmender nicht.',
      ],
      notFor: [
        'Man hat Ihnen gesagt, dass Sie sich nicht bewegen sollen.',
        'Sie haben irgendein Warnzeichen.',
      ],
      strength:
        'Studien am unteren Rücken und Leitlinien ziehen Aktivität der Bettruhe vor. Der obere Rücken ist wenig erforscht.',
      adjust: {
        'x-fracture': noStrain,
        'x-steroids-long':
          'Heben Sie nichts, während Sie sich beugen oder verdrehen. Fragen Sie in der Physiotherapie, was zu Ihnen passt.',
        'x-osteoporosis':
          'Gehen Sie auf ebenem Boden. Heben Sie nichts, während Sie sich beugen oder verdrehen. Fragen Sie in der Physiotherapie, was zu Ihnen passt.',
        'x-fresh-48': 'In den ersten 2 Tagen kurze, leichte Bewegungen, soweit angenehm. Nicht heben.',
        'x-flare':
          'Sehr kurze Gänge mit Pausen. Sehen Sie nach 1 bis 2 Tagen wieder nach. Ab 8 von 10: heute noch ärztliche Hilfe holen.',
        'x-pregnant':
          'Gehen Sie so, dass Sie dabei sprechen können. Fragen Sie Ihre Hebamme, wenn Sie nicht sicher sind.',
      },
    },
    'movement-breaks': {
      name: 'Kleine Pausen vom Sitzen',
      why: 'Die Haltung oft zu wechseln kann verhindern, dass die Schmerzen zunehmen.',
      dose: 'Etwa alle 30 Minuten eine neue Haltung. Jede Stunde 5 bis 10 Minuten weg vom Bildschirm.',
      steps: [
        'Eine Erinnerung für alle 30 Minuten einstellen.',
        'Wenn sie sich meldet: aufstehen oder die Haltung wechseln.',
        'Einmal in der Stunde weg vom Bildschirm, ein wenig gehen und die Schultern kreisen.',
      ],
      notFor: ['Man hat Ihnen gesagt, dass Sie sich nicht bewegen sollen.'],
      strength:
        'Es stützt sich auf Ratschläge für den Arbeitsplatz: Kurze, häufige Pausen sind besser als lange, seltene.',
      adjust: {
        'x-fracture': 'Wechseln Sie die Haltung langsam. Bewegen Sie nichts nahe am schmerzenden Knochen.',
      },
    },
    strengthening: {
      name: 'Leichte Kraftübungen',
      why: 'Kräftigere Muskeln ermüden später. Über Wochen kann das weniger Schmerzen und weniger schlechte Phasen bedeuten.',
      dose: '2 bis 3 Runden mit 8 bis 12 Wiederholungen, an 2 bis 3 Tagen in der Woche. Mindestens 6 bis 8 Wochen lang.',
      steps: [
        '2 bis 3 Minuten umhergehen, um warm zu werden.',
        'Wand-Liegestütz: eine Armlänge vor einer Wand stehen, die Hände flach an der Wand.',
        'Die Ellbogen beugen und zur Wand lehnen, dann wegdrücken, 8-mal.',
        'Band ziehen: ein leichtes elastisches Band vor der Brust halten.',
        'Die Hände auseinanderziehen, dann langsam zurück, 8-mal.',
        'Zusammenziehen: die Schulterblätter sanft nach hinten und zusammen ziehen, 8-mal.',
        'Ausruhen, dann die Runde noch einmal. Mit einer Runde anfangen, wenn zwei zu viel sind.',
        'Über die Wochen auf 12 Wiederholungen und 3 Runden steigern.',
      ],
      careful: [
        'Leicht anfangen. Die ganze Zeit weiteratmen.',
        'Wenn es mehr wehtut, machen Sie weniger, nicht mehr.',
      ],
      notFor: [
        'Sie hatten dort in den letzten 3 Tagen eine Zerrung oder Überlastung.',
        ...stretchNotFor.slice(1),
      ],
      strength:
        'Recht gute Studien zu lang anhaltenden Nackenschmerzen sprechen für Übungen für Nacken und Schulterblätter. Zu neuen Nackenschmerzen wurde keine gefunden.',
      adjust: {
        'x-osteoporosis': learnFirst,
        'x-steroids-long': learnFirst,
        'x-pregnant':
          'Fragen Sie zuerst Ihre Hebamme. Im Stehen oder Sitzen, mit einem sehr leichten Band, und ohne große Mühe.',
        'x-heart': 'Fragen Sie zuerst in Ihrer Arztpraxis. Leicht bleiben und nie die Luft anhalten.',
        'x-high-bp': 'Fragen Sie zuerst in Ihrer Arztpraxis. Leicht bleiben und nie die Luft anhalten.',
        'x-arm-signs': armSigns,
      },
    },
    physio: {
      name: 'Physiotherapie',
      why: 'In der Physiotherapie kann man sich ansehen, wie Sie sich bewegen, und mit Ihnen einen Übungsplan machen.',
      dose: 'Ein paar Termine über einige Wochen, dazwischen Übungen zu Hause.',
      steps: [
        'In der Arztpraxis nach Physiotherapie fragen, oder selbst einen Termin vereinbaren, wo das geht.',
        'Sagen, wann es begann, was es ändert und was Sie probiert haben.',
        'Krankheiten, Medikamente, Allergien und, falls vorhanden, eine Schwangerschaft nennen.',
        'Nach Übungen fragen, die Sie zu Hause machen können.',
      ],
      careful: [
        'Eine Behandlung mit den Händen sollte mit Übungen verbunden sein, nicht allein stehen.',
        'Ruckartiges Einrenken am Nacken hat in seltenen Fällen eine Arterie eingerissen. Sie dürfen Nein sagen.',
        'Bei Knochenschwund, einem Blutverdünner oder einer Schwangerschaft: vor einer Behandlung mit den Händen in einer Arztpraxis fragen.',
        'Spritzen sind ein Thema für die Arztpraxis. Spritzen nahe am Rückenmark (epidural) können selten sehr ernst schaden.',
      ],
      notFor: ['Sie haben irgendein Warnzeichen: Gehen Sie zuerst in eine Arztpraxis.'],
      strength:
        'Studien zu Schmerzen in Nacken und unterem Rücken sprechen für Übungspläne. Der obere Rücken ist wenig erforscht.',
    },
    'posture-sitting': {
      name: 'Gestützt sitzen',
      why: 'Gestützt zu sein kann sich leichter anfühlen. Für keine einzelne Art zu sitzen ist gezeigt, dass sie die richtige ist.',
      dose: 'Immer, wenn Sie lange sitzen. Etwa alle 30 Minuten die Haltung wechseln.',
      steps: [
        'Mit dem Po ganz nach hinten auf den Stuhl rutschen.',
        'Den Rücken von der Lehne oder einem gerollten Handtuch stützen lassen.',
        'Beide Füße flach auf den Boden stellen.',
        'Die Schultern locker hängen lassen, die Ellbogen nahe am Körper.',
        'Den Bildschirm etwa auf Augenhöhe stellen.',
      ],
      notFor: [hurtsMore],
      strength: untested,
    },
    'posture-standing': {
      name: 'Entspannt stehen',
      why: 'Das Gewicht zu verteilen und oft zu verlagern kann sich leichter anfühlen.',
      dose: 'Immer, wenn Sie stehen. Nicht lange still stehen.',
      steps: [
        'Das Gewicht auf beide Füße verteilen.',
        'Die Schultern locker lassen. Nicht nach hinten zwingen.',
        'Das Kinn waagrecht halten und nach vorn schauen.',
        'Oft das Gewicht verlagern oder ein wenig gehen.',
      ],
      notFor: [hurtsMore],
      strength: untested,
    },
    'posture-sleeping': {
      name: 'Nachts bequem liegen',
      why: 'Eine gestützte Haltung kann weniger Steifheit am Morgen bedeuten.',
      dose: 'Jede Nacht. Probieren Sie eine Änderung mehrere Nächte lang.',
      steps: [
        'Auf der Seite oder auf dem Rücken liegen probieren.',
        'Auf der Seite: ein Kissen wählen, das die Lücke vom Ohr zur Schulter füllt.',
        'Ein Kissen umarmen und eines zwischen die Knie legen.',
        'Auf dem Rücken: ein Kissen nehmen, das den Nacken stützt.',
        'Auf dem Bauch: ein dünneres Kissen oder eine halbe Seitenlage probieren.',
      ],
      careful: [
        'Wenn nachts keine Haltung hilft, beantworten Sie die Fragen zu den Warnzeichen noch einmal.',
      ],
      notFor: ['Man hat Ihnen gesagt, dass Sie anders liegen sollen.'],
      strength:
        'Eine Übersicht über 4 Studien zu Schmerzen in Nacken und Rücken sprach meist für die Seitenlage.',
      adjust: {
        'x-pregnant':
          'Schlafen Sie auf der Seite, mit einem Kissen als Stütze. Fragen Sie Ihre Hebamme, wenn Sie nicht sicher sind.',
      },
    },
    ergonomics: {
      name: 'Ein angenehmerer Arbeitsplatz',
      why: 'Wenn alles nah bei Ihnen ist, müssen Sie weniger greifen. Das kann sich leichter anfühlen.',
      dose: 'Einmal einrichten, dann anpassen, wenn Ihnen danach ist.',
      steps: [
        'Tastatur und Maus nah heranholen.',
        'Den Stuhl so einstellen, dass der Rücken gestützt ist und die Füße flach stehen.',
        'Zwischen Sitzen und Stehen wechseln, wenn es geht. Ein Ständer oder Aufsatz muss nicht sein.',
        'Weiter Pausen machen: Kein Stuhl ersetzt sie.',
      ],
      notFor: [hurtsMore],
      strength: 'Kein Stuhl und kein Tisch kann Linderung versprechen, und Sie müssen nichts kaufen.',
    },

    pmr: {
      name: 'Anspannen und loslassen',
      why: 'Es kann Sie beruhigen und Ihnen helfen, Anspannung zu merken und mit Schmerzen zurechtzukommen.',
      dose: 'Etwa 10 Minuten, ein- bis zweimal am Tag.',
      steps: [
        'Sitzen oder liegen, wo es bequem und ruhig ist.',
        'Durch die Nase einatmen und bis 4 zählen, durch den Mund ausatmen und bis 4 zählen.',
        'Die Füße etwa 5 Sekunden sanft anspannen.',
        '10 bis 30 Sekunden loslassen und den Unterschied spüren.',
        'Nach oben weitergehen: Beine, Bauch, Hände, Arme.',
        'Mit Schultern und Nacken enden, ganz leicht.',
        'Eine oder zwei Runden, dann langsam aufstehen.',
      ],
      careful: ['Nur leicht anspannen. Die schmerzende Stelle und alles Verletzte auslassen.'],
      notFor: ['Anspannen tut weh. Atmen Sie stattdessen langsam.'],
      strength:
        'Eine amerikanische Leitlinie von 2017 führt es für lang anhaltende Schmerzen im unteren Rücken auf.',
      adjust: {
        'x-heart':
          'Fragen Sie zuerst in Ihrer Arztpraxis. Nur ganz sanft anspannen und nicht die Luft anhalten.',
        'x-high-bp':
          'Fragen Sie zuerst in Ihrer Arztpraxis. Nur ganz sanft anspannen und nicht die Luft anhalten.',
        'x-trauma-history': eyesOpen,
        'x-fresh-injury': letRest,
        'x-fresh-strain': letRest,
        'x-recent-surgery':
          'Nichts nahe an der operierten Stelle anspannen. Wenn Sie nicht sicher sind, fragen Sie dort, wo Sie operiert wurden.',
        'x-fracture': 'Nichts nahe am schmerzenden Knochen anspannen. Dort nichts tun, nur atmen und ruhen.',
      },
    },
    'deep-breathing': {
      name: 'Langsam und leicht atmen',
      why: 'Langsames Atmen kann Sie beruhigen und Ihre Schultern eine Weile lockern.',
      dose: '3 bis 5 Minuten oder länger, 2- bis 3-mal am Tag.',
      steps: [
        'Mit gestütztem Rücken sitzen oder liegen.',
        'Sanft durch die Nase einatmen und dabei bis 5 zählen.',
        'Durch den Mund ausatmen und dabei bis 5 zählen.',
        '3 bis 5 Minuten so weitermachen. Nicht die Luft anhalten.',
      ],
      careful: ['Wenn Ihnen schwindelig wird oder es kribbelt, atmen Sie wie sonst.'],
      notFor: [
        'Beim Einatmen sticht es. Holen Sie heute noch ärztliche Hilfe. Wenn das Atmen schwerfällt, wählen Sie den Notruf.',
      ],
      strength: 'Es stützt sich auf Ratschläge gegen Stress. Für Rückenschmerzen ist es wenig geprüft.',
      adjust: { 'x-trauma-history': eyesOpen },
    },
    meditation: {
      name: 'Ruhige Aufmerksamkeit',
      why: 'Auf den Atem zu achten kann helfen, mit Schmerzen und Sorgen zurechtzukommen.',
      dose: '5 bis 10 Minuten am Tag. Langsam steigern.',
      steps: [
        'Bequem sitzen, die Augen zu oder offen.',
        'Merken, wie der Atem kommt und geht.',
        'Wenn die Gedanken wandern: freundlich zurückkommen.',
        'Nach 5 bis 10 Minuten aufhören. Eine Aufnahme oder App kann anleiten.',
      ],
      careful: ['Wenn Ihnen unwohl wird oder die Stimmung sinkt: die Augen öffnen oder aufhören.'],
      notFor: [feelsWorse],
      strength:
        'Eine amerikanische Leitlinie von 2017 führt Achtsamkeit für lang anhaltende Schmerzen im unteren Rücken auf.',
      adjust: { 'x-trauma-history': eyesOpen },
    },
    visualisation: {
      name: 'Ein ruhiger Ort in Gedanken',
      why: 'Sich einen ruhigen Ort vorzustellen kann helfen, zur Ruhe zu kommen.',
      dose: 'Ein paar Minuten am Tag.',
      steps: [
        'Bequem sitzen oder liegen.',
        'Sich einen Ort vorstellen, an dem Sie ruhig sind.',
        'Fragen Sie sich, was Sie dort sehen, hören, riechen und fühlen.',
        'Nach ein paar Minuten im Raum umschauen.',
      ],
      careful: ['Wenn ein Bild Sie aufwühlt: die Augen öffnen oder aufhören.'],
      notFor: [feelsWorse],
      strength: 'Für Rückenschmerzen ist es wenig geprüft.',
      adjust: { 'x-trauma-history': eyesOpen },
    },

    'self-massage-hands': {
      name: 'Massage mit den eigenen Händen',
      why: 'Sanftes Reiben kann sich warm und entspannend anfühlen. Es kann Schmerzen für kurze Zeit lindern.',
      dose: '2 bis 3 Minuten auf jeder Seite. Einen schmerzenden Punkt höchstens 30 bis 60 Sekunden gedrückt halten.',
      steps: [
        'Die Schultern ein paar Mal kreisen, um warm zu werden.',
        'Eine Hand oben auf die andere Schulter legen.',
        'Mit Handfläche, Fingern oder Knöcheln langsam kreisen.',
        'Den Muskel sanft drücken und loslassen.',
        'Einen schmerzenden Punkt höchstens 30 bis 60 Sekunden gedrückt halten, dann loslassen.',
        'Die andere Seite ebenso.',
      ],
      careful: massageCare,
      notFor: massageNotFor,
      stop: massageStop,
      strength: massageProof,
      adjust: {
        'x-blood-thinner': softHands,
        'x-bleeding-disorder': softHands,
        'x-osteoporosis': softBones,
        'x-steroids-long': softBones,
        'x-oil-allergy': plainOil,
        'x-pregnant':
          'Fragen Sie zuerst Ihre Hebamme. Im Sitzen, mit leichter Berührung und ohne duftendes Öl.',
      },
    },
    'massage-ball': {
      name: 'Ein Ball an der Wand',
      why: 'Sich an einen Ball zu lehnen kann eine schwer erreichbare Stelle für kurze Zeit lindern.',
      dose: '30 bis 60 Sekunden auf jeder Stelle, insgesamt höchstens 5 Minuten.',
      steps: [
        'Mit dem Rücken zu einer Wand stehen.',
        'Einen weichen Ball zwischen die Wand und den Muskel neben der Wirbelsäule legen.',
        'Die Knie etwas beugen und sanft dagegen lehnen.',
        '30 bis 60 Sekunden bleiben oder langsam rollen.',
        'Von der Wand weggehen, den Ball versetzen und die nächste Stelle nehmen.',
      ],
      careful: massageCare,
      notFor: deepNotFor,
      stop: massageStop,
      strength: massageProof,
    },
    'foam-roller': {
      name: 'Eine Faszienrolle',
      why: 'Langsames Rollen kann sich eine Weile lockerer anfühlen.',
      dose: '30 bis 60 Sekunden, 2- bis 3-mal.',
      steps: [
        'Die Rolle auf den Boden legen und sich mit dem oberen Rücken quer darauflegen.',
        'Die Knie beugen und den Kopf mit den Händen halten.',
        'Den Po etwas heben und mit den Beinen langsam rollen.',
        'Auf einem schmerzenden Punkt ein paar Sekunden bleiben.',
        'Zum Absteigen zur Seite rollen, dann langsam aufsetzen.',
      ],
      careful: ['Nur am oberen Rücken: nie am Nacken oder unteren Rücken.', ...massageCare.slice(1)],
      notFor: [
        ...deepNotFor,
        spineSurgery,
        dizzyNeck,
        'Sie hatten eine Infektion im Knochen, oder in einem Muskel ist Knochen gewachsen.',
      ],
      stop: massageStop,
      strength: 'Für Schmerzen im oberen Rücken ist es wenig geprüft.',
    },
    'partner-massage': {
      name: 'Massage durch einen nahen Menschen',
      why: 'Eine sanfte Massage kann sich warm und entspannend anfühlen und helfen, zur Ruhe zu kommen. Sie kann Schmerzen für kurze Zeit lindern.',
      dose: '10 bis 15 Minuten.',
      steps: [
        'Einen ruhigen, aufgeräumten, warmen Raum suchen und Handtücher bereitlegen. Sanftes Licht oder Musik nach Wunsch.',
        'Auf dem Bauch auf einem Kissen liegen, oder sitzen und sich auf einen Tisch lehnen.',
        'Öl oder Lotion zuerst an einer kleinen Hautstelle testen.',
        'Wer massiert: mit langen, langsamen Strichen anfangen.',
        'Wer massiert: die Muskeln sanft kneten, dann kleine, sanfte Kreise machen.',
        'Wer massiert: mit lockeren Händen leicht klopfen, wenn das guttut.',
        'Mit langsamen Strichen oder einer leichten Dehnung enden.',
      ],
      careful: [
        'Sagen Sie jederzeit „leichter“ oder „stopp“.',
        ...massageCare,
        'Nie auf die Wirbelsäule klopfen, nie seitlich auf den unteren Rücken.',
        'Duftendes Öl nur gut verdünnt und nie schlucken. Auf Kerzen achten.',
        'Wärme davor oder Kälte danach nur, wenn sie in Ihrem Plan stehen.',
      ],
      notFor: massageNotFor,
      stop: massageStop,
      strength: massageProof,
      adjust: {
        'x-pregnant':
          'Fragen Sie zuerst Ihre Hebamme. Liegen Sie auf der Seite oder sitzen Sie. Leichte Berührung, kein duftendes Öl.',
        'x-blood-thinner': softHands,
        'x-bleeding-disorder': softHands,
        'x-osteoporosis': softBones,
        'x-steroids-long': softBones,
        'x-oil-allergy': plainOil,
        'x-asthma-nsaid': noScent,
        'x-trauma-history':
          'Sie bestimmen, wo, wie und wie lange. Bleiben Sie sitzen und angezogen, wenn Sie möchten, oder lassen Sie es aus.',
      },
    },
    'professional-massage': {
      name: 'Massage durch eine Fachperson',
      why: 'Eine ausgebildete Fachperson kann Schmerzen für kurze Zeit lindern. Die Ruhe kann Ihnen guttun.',
      dose: '30 bis 90 Minuten. Wie oft, entscheiden Sie: „alle 2 bis 4 Wochen“ ist nur üblich.',
      steps: [
        'Prüfen, ob die Fachperson registriert oder zugelassen ist. Manche kommen nach Hause. Bewertungen allein beweisen nichts.',
        'Von Krankheiten, Medikamenten, Allergien und einer Schwangerschaft erzählen.',
        'Sagen, was wehtut und wie viel Druck Sie mögen. Alles fragen, was Sie wissen möchten.',
        'Etwas sagen, wenn es wehtut: Das muss nicht sein.',
        'Danach trinken, wenn Sie Durst haben, und es ruhig angehen.',
      ],
      careful: [
        'Einige Stunden lang können Sie Schmerzen haben, müde oder benommen sein. Wenn das anhält, fragen Sie in einer Arztpraxis oder Apotheke.',
        'Kein ruckartiges Einrenken am Nacken ohne ärztliche Zustimmung.',
        'Nutzen Sie es neben Übungen, nicht an deren Stelle.',
      ],
      notFor: deepNotFor,
      stop: `${massageStop} Starke Kopfschmerzen oder schweres Atmen: den Notruf wählen.`,
      strength: massageProof,
      adjust: {
        'x-oil-allergy': plainOil,
        'x-asthma-nsaid': noScent,
        'x-trauma-history':
          'Erzählen Sie so viel oder so wenig, wie Sie möchten. Sie können angezogen bleiben und jederzeit aufhören.',
        'x-heart':
          'Fragen Sie zuerst in Ihrer Arztpraxis, und sagen Sie es bei der Massage. Stehen Sie langsam auf.',
        'x-high-bp':
          'Fragen Sie zuerst in Ihrer Arztpraxis, und sagen Sie es bei der Massage. Stehen Sie langsam auf.',
      },
    },
    'massage-devices': {
      name: 'Massagegeräte und Matten',
      why: 'Ein Massagesessel, eine Massagepistole oder ein anderes Handgerät oder eine Matte kann eine Weile angenehm sein.',
      dose: 'Sessel oder Massagepistole: niedrige Stufe, 1 bis 2 Minuten pro Stelle. Matte: 5 bis 10 Minuten, über einem dünnen Hemd.',
      steps: [
        'Die Gebrauchsanweisung lesen.',
        'Die niedrigste Stufe wählen, mit ausgeschalteter Wärme.',
        'Eine Massagepistole höchstens 1 bis 2 Minuten auf weichem Muskel bewegen, ohne stehen zu bleiben.',
        'Auf einer Matte mit Druckpunkten ein dünnes Hemd anbehalten.',
        'Einen Wecker stellen und danach die Haut prüfen.',
      ],
      careful: [...massageCare, 'Nie darauf einschlafen.'],
      notFor: [
        ...deepNotFor,
        'Sie haben Diabetes oder einen Nervenschaden mit schwachem Gefühl.',
        'Sie haben einen Herzschrittmacher, eine Pumpe oder ein Implantat, und weder die Herstellerfirma noch Ihre Arztpraxis hat bisher zugestimmt.',
      ],
      stop: massageStop,
      strength: untested,
    },

    'otc-topical-nsaid': {
      name: 'Entzündungshemmendes Gel (Ibuprofen oder Diclofenac)',
      why: 'Das Gel kann einen neu schmerzenden Muskel für kurze Zeit lindern.',
      dose: 'Wie in der Packungsbeilage angegeben, so wenige Tage wie möglich. Ohne Beratung nie länger als 10 Tage.',
      steps: [
        'In einer Apotheke fragen, ob dieses Gel für Sie und Ihren Rücken passt.',
        labelWins,
        'Die Menge, die in der Packungsbeilage steht, auf saubere, unverletzte Haut auftragen.',
        'Jemanden um Hilfe bitten, wenn Sie nicht hinkommen.',
        'Hände waschen und die Uhrzeit aufschreiben.',
      ],
      careful: [
        oneNsaid,
        'Nie unter einem Heizkissen, Kühlpack oder engen Verband, und nie vor einem heißen Bad.',
        oneRub,
      ],
      notFor: [
        ...nsaidNotFor,
        'Sie nehmen Kortison-Tabletten. Ausnahme: Eine Apotheke stimmt zu.',
        'Sie haben mehr als 10 Tage lang Schmerztabletten genommen.',
        'Ihre Haut ist dort offen, hat eine Infektion oder einen Ausschlag.',
        'Die Packungsbeilage in Ihrem Land gilt nicht für den Rücken.',
      ],
      stop: 'Ausschlag: abwaschen und heute noch ärztliche Hilfe holen. Pfeifender Atem oder geschwollenes Gesicht: jetzt den Notruf wählen.',
      strength:
        'Eine amerikanische Leitlinie von 2020 setzt solche Gele bei neuen Muskelverletzungen an die erste Stelle. Schmerzen im unteren Rücken ließ sie aus.',
      adjust: {
        'x-age60': askPharmacist,
        'x-breastfeeding': breast,
        'x-heart': askDoctor,
        'x-high-bp': askDoctor,
        'x-stroke': askDoctor,
        'x-other-tablets': askMix,
        'x-liver': askDoctor,
        'x-chickenpox': 'Nur anwenden, wenn eine Arztpraxis oder Apotheke Ja sagt. Nie nahe an den Bläschen.',
      },
    },
    'otc-acetaminophen': {
      name: 'Paracetamol (Acetaminophen)',
      why: 'Es kann Schmerzen für kurze Zeit dämpfen, wenn andere Schmerzmittel nicht zu Ihnen passen.',
      dose: 'Nur wie in der Packungsbeilage angegeben. Ohne Beratung nie länger als 10 Tage.',
      doseIn: {
        GB: 'Tabletten mit 500 mg: 1 oder 2, bis zu 4-mal in 24 Stunden, mit mindestens 4 Stunden Abstand. Nie mehr als 8 Tabletten (4000 mg) in 24 Stunden.',
        US: 'Wie auf Ihrer Packung angegeben. Normale Stärke (325 mg): nie mehr als 10 Tabletten (3250 mg) in 24 Stunden. Aus allen Mitteln zusammen: nie mehr als 4000 mg in 24 Stunden.',
      },
      steps: [
        'Bei allem anderen, was Sie einnehmen, nach Paracetamol oder Acetaminophen schauen, zum Beispiel bei Mitteln gegen Erkältung.',
        labelWins,
        'Die kleinste Dosis nehmen, die hilft.',
        noteIt,
      ],
      careful: [
        tenDays,
        'Nie zwei Mittel mit Paracetamol (Acetaminophen) zugleich.',
        'Zu viel kann der Leber schwer schaden, auch wenn es Ihnen zuerst gut geht.',
      ],
      notFor: [
        under16,
        'Sie sind dagegen allergisch.',
        'Sie haben eine Leberkrankheit oder trinken 3 oder mehr alkoholische Getränke am Tag. Fragen Sie in einer Arztpraxis.',
        'Sie wiegen unter 50 kg (110 lb), und eine Apotheke hat bisher nicht zugestimmt.',
        'Sie nehmen Phenprocoumon (Marcumar) oder Warfarin oder haben eine Nierenkrankheit, und weder eine Apotheke noch eine Arztpraxis hat bisher zugestimmt.',
      ],
      stop: 'Mehr als in der Packungsbeilage erlaubt? Rufen Sie jetzt den Giftnotruf oder den Notruf an, auch wenn es Ihnen gut geht. Ausschlag: nicht weiter einnehmen und heute noch ärztliche Hilfe holen.',
      strength:
        'Für sich allein half es in Studien bei neuen Schmerzen im unteren Rücken nicht. Eine amerikanische Leitlinie von 2020 schlägt es bei anderen neuen Muskelschmerzen vor.',
      adjust: {
        'x-pregnant':
          'Fragen Sie zuerst Ihre Hebamme oder in einer Arztpraxis oder Apotheke. Die kleinste Dosis, für die kürzeste Zeit.',
        'x-breastfeeding': askPharmacist,
        'x-blood-thinner':
          'Fragen Sie zuerst in einer Arztpraxis oder Apotheke, vor allem bei Phenprocoumon (Marcumar) oder Warfarin und regelmäßiger Einnahme.',
        'x-kidney': askDoctor,
        'x-low-weight':
          'Eine volle Dosis kann unter 50 kg (110 lb) zu viel sein. Fragen Sie zuerst in einer Apotheke nach Ihrer Dosis.',
        'x-tablets-10-days':
          'Nehmen Sie nichts mehr davon gegen diese Schmerzen, bis eine Apotheke oder Arztpraxis Sie beraten hat. Bleiben Sie bei dem, was ärztlich verordnet ist.',
        'x-other-tablets': askMix,
      },
    },
    'otc-nsaid-oral': {
      name: 'Eine entzündungshemmende Tablette',
      why: 'Sie kann Schmerzen für kurze Zeit lindern. Sie hat echte Risiken, lesen Sie also diese Karte bis zum Ende.',
      dose: 'Ibuprofen, nur wie in der Packungsbeilage angegeben. Die niedrigste Dosis, zum Essen. Ohne Beratung nie länger als 10 Tage.',
      doseIn: {
        GB: 'Ibuprofen-Tabletten mit 200 mg, zum Essen: 1 oder 2 Tabletten. Bis zu 3-mal in 24 Stunden, mit mindestens 6 Stunden Abstand. Nie mehr als 6 Tabletten (1200 mg) in 24 Stunden. Höchstens 10 Tage.',
        US: 'Wählen Sie eines von beiden, zum Essen, höchstens 10 Tage lang. Ibuprofen 200 mg: 1 Tablette, oder 2, wenn 1 nicht hilft, alle 4 bis 6 Stunden. Nie mehr als 6 Tabletten (1200 mg) in 24 Stunden. Oder Naproxen-Natrium 220 mg mit einem vollen Glas Wasser: 1 Tablette alle 8 bis 12 Stunden. Als erste Dosis dürfen Sie innerhalb der ersten Stunde 2 nehmen. Nie mehr als 2 in 8 bis 12 Stunden oder 3 in 24 Stunden.',
      },
      steps: [
        'In einer Apotheke fragen, ob sie zu Ihnen passt.',
        labelWins,
        'Die kleinste Dosis nehmen, die hilft, zum Essen und mit Wasser.',
        noteIt,
        'Aufhören, sobald Sie ohne auskommen.',
      ],
      careful: [
        oneNsaid,
        tenDays,
        'Es ist nicht gezeigt, dass Paracetamol (Acetaminophen) zusätzlich dazu mehr hilft.',
      ],
      notFor: [
        ...nsaidNotFor,
        'Sie haben eine Herzkrankheit, Herzschwäche oder hohen Blutdruck.',
        'Sie hatten einen Herzinfarkt oder einen Schlaganfall.',
        'Sie haben eine Leberkrankheit oder trinken 3 oder mehr alkoholische Getränke am Tag.',
        'Sie nehmen Kortison-Tabletten, Lithium, Methotrexat, Entwässerungstabletten oder manche Mittel gegen Depressionen.',
        'Sie haben Windpocken oder Gürtelrose.',
        'Sie haben 10 Tage lang Schmerztabletten genommen.',
        'Sie sind 60 oder älter, und eine Apotheke hat bisher nicht zugestimmt.',
      ],
      stop: 'Schwarzer Stuhl, Erbrechen von Blut, Schmerzen in der Brust, schweres Atmen, pfeifender Atem oder geschwollenes Gesicht: jetzt den Notruf wählen. Ausschlag oder andere Schwellung: nicht weiter einnehmen und heute noch ärztliche Hilfe holen.',
      strength:
        'Leitlinien für Schmerzen im unteren Rücken nennen sie vor anderen Schmerzmitteln. Der obere Rücken ist wenig erforscht.',
      adjust: {
        'x-age60':
          'Fragen Sie vor der ersten Tablette in einer Apotheke. Ab 60 ist der Magen stärker gefährdet.',
        'x-breastfeeding': askPharmacist,
        'x-fresh-48':
          'Fragen Sie zuerst in einer Apotheke. Mancher Rat lautet, nach einer Zerrung 48 Stunden auf Ibuprofen zu verzichten; Fachleute sind sich nicht einig. Ein anderes Schmerzmittel in Ihrem Plan kann zuerst kommen.',
      },
    },
    'otc-topical-counterirritant': {
      name: 'Eine wärmende oder kühlende Salbe',
      why: 'Menthol, Methylsalicylat oder Capsaicin kann von leichten Schmerzen ablenken. Eine Entzündung behandelt es nicht.',
      dose: 'Eine dünne Schicht, wie in der Packungsbeilage angegeben, höchstens 3- bis 4-mal am Tag. Ohne Beratung nie länger als 10 Tage.',
      steps: [
        labelWins,
        'Zuerst ein wenig an einer kleinen Stelle gesunder Haut testen.',
        'Eine dünne Schicht auf den schmerzenden Muskel reiben. Um Hilfe bitten, wenn Sie nicht hinkommen.',
        'Die Hände gut waschen.',
        'Die Haut an der Luft lassen, ohne Verband.',
      ],
      careful: [
        'Nie mit einem Heizkissen oder einer anderen Auflage.',
        'Nie vor einem heißen Bad, einer Dusche oder Sport.',
        'Vor jeder Wärme abwaschen und warten.',
        'Halten Sie sie von den Augen fern.',
        oneRub,
        'Solche Salben haben in seltenen Fällen die Haut schwer verbrannt. Die meisten hatten über 3 % Menthol oder über 10 % Methylsalicylat.',
      ],
      notFor: [
        under16,
        'Ihre Haut ist dort offen, wund oder taub, hat eine Infektion oder einen Ausschlag.',
        'Sie haben dort eine schlechte Durchblutung, oder Diabetes mit tauber Haut.',
        'Sie sind allergisch gegen ASS (Aspirin), Öle, Düfte oder etwas, das auf der Packung steht.',
        'Sie haben Asthma. Ausnahme: Eine Apotheke stimmt zu.',
        'Sie nehmen einen Blutverdünner wie Phenprocoumon (Marcumar) oder Warfarin, oder jeden Tag ASS (Aspirin).',
        'Sie haben eine Neigung zu Blutungen.',
        'Sie sind schwanger oder könnten es sein.',
      ],
      stop: 'Schmerz, Verbrennung oder Hautblasen: abwaschen und heute noch ärztliche Hilfe holen. Pfeifender Atem oder geschwollenes Gesicht: jetzt den Notruf wählen.',
      strength: 'Diese Salben sind für leichte Schmerzen gedacht und für den oberen Rücken wenig geprüft.',
      adjust: {
        'x-breastfeeding': breast,
        'x-age65': 'Ihre Haut kann dünner sein. Nehmen Sie weniger, und prüfen Sie oft Ihre Haut.',
      },
    },
  },

  evidence: {
    good: 'Gut belegt',
    some: 'Zum Teil belegt',
    weak: 'Schwach belegt',
    custom: 'Nur üblich: nicht geprüft',
  },

  checkIns: {
    'act-check-in-24h': {
      title: 'Nach 1 Tag',
      text: 'Besser oder gleich: weitermachen oder etwas anderes aus Ihrem Plan probieren. Schlimmer oder etwas Neues: aufhören und die Fragen zu den Warnzeichen noch einmal beantworten.',
    },
    'act-check-in-72h': {
      title: 'Nach 3 Tagen',
      text: 'Überhaupt nicht besser: in eine Arztpraxis gehen. Zum Teil besser: weitermachen und in 1 bis 2 Wochen wieder nachsehen. Schlimmer: die Fragen zu den Warnzeichen noch einmal beantworten.',
    },
    'act-check-in-2wk': {
      title: 'Nach 2 Wochen',
      text: 'Nicht deutlich besser: in eine Arztpraxis oder in die Physiotherapie gehen. Besser: Wärme, Kälte und rezeptfreie Schmerzmittel weniger nutzen und eine gute Gewohnheit behalten.',
    },
    'act-check-in-6wk': {
      title: 'Nach 6 Wochen',
      text: 'Noch da: in eine Arztpraxis gehen und auch in die Physiotherapie. Weg oder fast weg: weiter so bewegen, wie es Ihnen gefällt.',
    },
  },

  stopRule: [
    'Schmerzen in der Brust, schweres Atmen oder plötzliche Schwäche: jetzt den Notruf wählen.',
    'Hören Sie auf, wenn die Schmerzen um mehr als 2 Punkte oder über 5 von 10 steigen.',
    'Hören Sie auf, wenn sie sich ausbreiten oder danach länger anhalten als vorher.',
    'Hören Sie auf, wenn Sie sich taub, schwach oder schwindelig fühlen oder wenn die Haut die Farbe ändert oder Blasen bekommt.',
    'Nach jedem davon: die Fragen zu den Warnzeichen noch einmal beantworten.',
  ],

  expect:
    'Schmerzen im oberen Rücken lassen oft im Lauf von Tagen nach und brauchen manchmal Wochen. Auf dem Weg kann es auf und ab gehen. Niemand kann versprechen, wie lange es bei Ihnen dauert. Wenn es in 2 Wochen nicht deutlich besser ist, gehen Sie in eine Arztpraxis oder in die Physiotherapie.',

  variants: planVariants,
} satisfies PlanTexts;
