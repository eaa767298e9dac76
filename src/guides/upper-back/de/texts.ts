import type { Texts } from '../../../guide/guide.js';
import { openingTexts } from './opening.js';

/** What to watch for in pregnancy: told to everyone, and told in full to those who are meant. */
export const pregnancySigns =
  'In der Schwangerschaft oder mit neugeborenem Baby: sofort den Notruf wählen bei starken Kopfschmerzen, Problemen beim Sehen, Blutungen oder Bauchschmerzen. Auch wenn sich das Baby weniger bewegt.';

/**
 * The words up to a result. A label must make sense on its own: it is read again in the summary for a
 * clinician. Every idea of evidence.md §2 stands in a label or in the hint under it. What the young have no words of
 * their own for names no reader, so that “Sie” and “du” never meet on one page.
 */
export const texts = {
  ...openingTexts,

  questions: {
    ...openingTexts.questions,
    'signs-since': {
      title: 'Ist seit den letzten Antworten etwas davon aufgetreten?',
      hint: 'Bitte alles ankreuzen, was zutrifft, auch wenn es schon vorbei ist.',
      why: 'Warnzeichen können später kommen. Darum fragen wir jedes Mal danach.',
    },
    trend: {
      title: 'Wie sind die Schmerzen, seit die Behandlung zu Hause begonnen hat?',
      why: 'Daran sehen wir, ob es so weitergehen kann, ob sich etwas ändern muss oder ob Hilfe nötig ist.',
    },
    'care-time': {
      title: 'Wie lange werden die Schmerzen schon zu Hause behandelt?',
      hint: 'Bitte ab dem Beginn der Behandlung zu Hause zählen, nicht ab dem Beginn der Schmerzen.',
      why: 'Wenn die Behandlung zu Hause nicht rechtzeitig hilft, sollte sich das jemand ansehen.',
    },
    danger: {
      title: 'Tritt mit diesen Schmerzen etwas davon auf?',
      hint: 'Bitte alles ankreuzen, was zutrifft, auch wenn es schon vorbei ist.',
      why: 'Schmerzen vom Herzen oder aus der Brust können im Rücken zu spüren sein. Darum fragen wir zuerst danach.',
    },
    nerves: {
      title: 'Ist mit den Schmerzen etwas davon aufgefallen?',
      hint: 'Bitte alles ankreuzen, was zutrifft.',
      why: 'Die Nerven zu Armen, Beinen und Blase laufen durch Nacken und Rücken.',
    },
    happened: {
      title: 'Trifft etwas davon zu?',
      hint: 'Bitte alles ankreuzen, was zutrifft.',
      why: 'Verletzungen, Krankheiten und Medikamente können ändern, was ein Rücken braucht.',
    },
    pattern: {
      title: 'Verhalten sich die Schmerzen auf eine dieser Arten?',
      hint: 'Bitte alles ankreuzen, was zutrifft.',
      why: 'Wie sich Schmerzen verhalten, hilft zu zeigen, wer sie sich ansehen sollte.',
    },
    health: {
      title: 'Trifft bei der Gesundheit etwas davon zu?',
      hint: 'Bitte alles ankreuzen, was zutrifft. Unter jedem Punkt lässt sich angeben, was genau.',
      why: 'Von der Gesundheit hängt ab, was wir weglassen oder ändern.',
    },
    cause: {
      title: 'Passt etwas davon zu den Schmerzen?',
      hint: 'Bitte alles ankreuzen, was zutrifft.',
      why: 'Es hilft auszuwählen, was die Schmerzen lindern kann. Es ist keine Diagnose.',
    },
    began: {
      title: 'Wann haben diese Schmerzen begonnen?',
      hint: 'Wenn eine alte schmerzende Stelle neu verletzt wurde: bitte angeben, wann das war.',
      why: 'Frische und ältere Schmerzen brauchen eine andere Behandlung.',
    },
    now: {
      title: 'Wie ist es jetzt gerade?',
      hint: 'Bitte alles ankreuzen, was zutrifft.',
      why: 'Es hilft bei der Wahl zwischen Wärme und Kälte und zwischen Dehnen und Ruhe.',
    },
  },

  options: {
    ...openingTexts.options,

    'since-heart': {
      label: 'Schmerz oder Enge in der Brust, schweres Atmen, Gefühl von Ohnmacht oder kalter Schweiß',
      hint: 'Auch Übelkeit oder Husten mit Blut. Oder Schmerz, der in Arm, Kiefer, Hals oder Bauch zieht. Oder neuer Schmerz bei Anstrengung, der in Ruhe nachlässt.',
    },
    'since-hands': {
      label: 'Ungeschickte Hände, Dinge fallen aus der Hand, oder Stromschläge den Rücken hinunter',
      hint: 'Stromschläge, die beim Beugen des Nackens kommen.',
    },
    'since-leg-or-pulse': {
      label: 'Ein Bein geschwollen und schmerzhaft, oder in Ruhe ein schneller oder pochender Herzschlag',
      hint: 'Bei stechendem Schmerz beim Einatmen: den Notruf wählen.',
    },
    'since-tablets': 'Schmerztabletten seit mehr als 10 Tagen nötig',
    'since-legs':
      'Beine schwach, taub oder wackelig, Probleme beim Wasserlassen oder Stuhlgang, oder taub zwischen den Beinen',
    'since-head': {
      label:
        'Plötzlicher oder ungewohnter Schmerz an Kopf, Hals oder Nacken, hängende Gesichtshälfte, undeutliche Sprache oder verändertes Sehen',
      hint: 'Auch Schwindel, Verwirrtheit, unsicherer Stand, taubes Gesicht oder eine schwache Körperseite.',
    },
    'since-worst': {
      label: 'Ein sehr starker Schmerz, der plötzlich kam',
      hint: 'In Rücken, Brust oder Bauch. Eine pochende Schwellung im Bauch zählt auch.',
    },
    'since-medicine': {
      label: 'Nach einem Medikament: eine schlechte Reaktion, eine Blutung oder zu viel davon genommen',
      hint: 'Schwarzer Stuhl, Erbrechen von Blut, geschwollenes Gesicht, pfeifender Atem oder Hautblasen. Oder mehr als in der Packungsbeilage erlaubt, auch wenn es gut geht.',
    },
    'since-fever-signs': {
      label:
        'Fieber mit steifem Nacken, starken Kopfschmerzen, Verwirrtheit, schnellem Atmen, fleckiger Haut oder neuem Ausschlag',
      hint: 'Eines davon zusammen mit dem Fieber genügt.',
    },
    'since-fever': {
      label: 'Fieber, Frösteln, Schüttelfrost oder Nachtschweiß',
      hint: '38~°C (100,4~°F) oder mehr.',
    },
    'since-skin': 'Haut, die nach Wärme oder Kälte weiß, hart, taub, verbrannt oder voller Blasen ist',
    'since-arm': {
      label: 'Ein Arm oder eine Hand wird schwächer oder verliert das Gefühl',
      hint: 'Wenn die Hände ungeschickt sind, bitte auch das ankreuzen.',
    },
    'since-breath': 'Stechender Schmerz beim Einatmen',
    'since-pattern':
      'Schmerz, der wie ein Gürtel herumzieht, in einem Streifen brennt oder nachts nie nachlässt',
    'since-accident': 'Ein schwerer Unfall: Autounfall, Sturz aus der Höhe oder harter Schlag',
    'since-fall': 'Ein Sturz oder Stoß, und es tut an den Knochen in der Mitte weh',
    'since-illness': {
      label:
        'Ein neuer Knoten, Gewichtsverlust, gelbe Augen oder Haut, oder Blut oder Brennen beim Wasserlassen',
      hint: 'Auch dunkler Urin, ein Rücken mit veränderter Form oder wochenlanges Kranksein.',
    },
    'since-pregnancy': {
      label:
        'Schwangerschaft oder neugeborenes Baby, mit starken Kopfschmerzen, Schmerzen unter den Rippen, Schwellungen, Blutungen oder Problemen beim Sehen',
      hint: 'Auch Bauchschmerzen, Atemnot, oder das Baby bewegt sich weniger.',
    },
    'since-severe':
      'Zu starke Schmerzen, um zu schlafen, zu denken oder sich anzuziehen, oder 8 oder mehr von 10 und kein Nachlassen',

    'trend-better': 'Deutlich besser',
    'trend-slight': 'Etwas besser',
    'trend-same': 'Überhaupt nicht besser',
    'trend-settled': 'Nach einem Versuch wurde es schlimmer, hat sich aber innerhalb eines Tages beruhigt',
    'trend-worse': 'Schlimmer, oder nach einem Versuch mehr als einen Tag lang schlimmer',
    'trend-new': 'Zu den Schmerzen ist etwas Neues gekommen',

    'care-hours': 'Weniger als einen Tag',
    'care-days': 'Mehr als einen Tag, aber weniger als 3 Tage',
    'care-3-days': '3 Tage bis 2 Wochen',
    'care-2-weeks': '2 bis 6 Wochen',
    'care-6-weeks': '6 Wochen oder länger',

    chest: {
      label:
        'Schmerz, Zusammenschnüren, Druck oder Enge in der Brust, oder Schmerz, der in Arm, Kiefer, Hals oder Bauch zieht',
      hint: 'Im Zweifel bitte ankreuzen. Nur ein steifer oder verspannter Nacken allein zählt nicht.',
    },
    breathless: 'Kurzatmigkeit, schweres Atmen oder Husten mit Blut',
    sweat: {
      label: 'Kalter Schweiß, Übelkeit, Gefühl von Ohnmacht, große Schwäche oder graue Haut',
      hint: 'Eines davon genügt.',
    },
    tearing: {
      label: 'Ein sehr starker Schmerz, der plötzlich begann und am Anfang am schlimmsten war',
      hint: 'Er kann sich wie ein Reißen oder Zerreißen anfühlen.',
    },
    effort: {
      label: 'Schmerz, der beim Gehen, Treppensteigen oder bei schwerer Arbeit kommt und beim Anhalten nachlässt',
      hint: 'Jede schwere Anstrengung löst ihn aus, nicht nur eine bestimmte Bewegung des Rückens.',
    },
    'effort-new':
      'Schmerz bei Anstrengung, der neu ist, jetzt da ist, häufiger kommt oder auch in Ruhe auftritt',
    'effort-settled': 'Schmerz bei Anstrengung, der seit Monaten gleich ist und jetzt nicht da ist',
    stroke:
      'Ohnmacht, oder hängende Gesichtshälfte, undeutliche Sprache, verändertes Sehen oder eine schwache Körperseite',
    'leg-or-pulse': {
      label: 'Ein Bein geschwollen und schmerzhaft, oder in Ruhe ein schneller oder pochender Herzschlag',
      hint: 'Eines von beiden genügt. Ein Herzschlag, der nur bei Bewegung oder Sport schnell ist, zählt nicht.',
    },
    aorta: {
      label:
        'Schwache oder eingerissene Hauptschlagader, Marfan- oder Ehlers-Danlos-Syndrom, und diese Schmerzen sind neu',
      hint: 'Es zählt auch bei nahen Verwandten. Die Hauptschlagader heißt auch Aorta.',
    },

    legs: 'Beine neu schwach, schwer, taub oder wackelig, oder das Gehen fällt schwer',
    bladder: {
      label:
        'Wasserlassen (Pinkeln) fällt schwer, Urin oder Stuhl lässt sich nicht halten, oder taub zwischen den Beinen',
      hint: 'Auch wenn nur wenig ungewollt abgeht, zählt das. Taub sein können der Po, der Intimbereich oder die Innenseiten der Oberschenkel.',
    },
    'neck-head': {
      label:
        'Plötzlicher oder ungewohnter Schmerz an Hals, Nacken oder Kopf, mit Schwindel, Doppelbildern, undeutlicher Sprache oder taubem Gesicht',
      hint: 'Oder mit hängendem Augenlid oder unsicherem Stand. Es kann nach einem kleinen Stoß oder einer Behandlung am Nacken kommen.',
    },
    hands: {
      label:
        'Ungeschickte Hände, Dinge fallen aus der Hand, oder Stromschläge den Rücken hinunter beim Beugen des Nackens',
      hint: 'Wenn sich auch das Gehen oder das Wasserlassen verändert hat, bitte auch das ankreuzen.',
    },
    'hands-new':
      'Ungeschickte Hände oder Stromschläge, die neu sind oder schlimmer werden, oder beides zusammen',
    'hands-slow':
      'Nur ungeschickte Hände oder nur Stromschläge, die langsam über Monate gekommen sind',
    'arm-weak': 'Ein Arm oder eine Hand wird schwächer oder verliert das Gefühl',
    'arm-tingle': 'Kribbeln oder Schmerz den Arm hinunter, ohne Schwäche',
