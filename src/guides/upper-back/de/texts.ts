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
    place: {
      title: 'Wo tut es am meisten weh?',
      hint: 'Bitte die Stelle wählen, an der es am schlimmsten ist.',
      why: 'Schmerzen an manchen Stellen müssen zuerst untersucht werden. Die Antwort hilft auch allen, die sich die Schmerzen ansehen.',
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
      label: 'Schmerz oder Enge in der Brust, schweres Atmen, (fast) ohnmächtig oder kalter Schweiß',
      hint: 'Auch Übelkeit oder Husten mit Blut. Oder Schmerz, der in Arm, Kiefer, Hals oder Bauch zieht. Oder neuer Schmerz bei Anstrengung, der in Ruhe nachlässt.',
    },
    'since-hands': {
      label:
        'Ungeschickte Hände, Dinge fallen aus der Hand, oder ein Gefühl wie Stromschläge den Rücken hinunter',
      hint: 'Das Gefühl kommt beim Beugen des Nackens.',
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
      hint: 'Schwarzer Stuhl, Erbrechen von Blut, geschwollenes Gesicht, pfeifender Atem oder Hautblasen. Oder mehr als in der Packungsbeilage erlaubt, auch ohne Beschwerden.',
    },
    'since-fever-signs': {
      label:
        'Fieber mit steifem Nacken, starken Kopfschmerzen, Verwirrtheit, schnellem Atmen, fleckiger Haut oder neuem Ausschlag',
      hint: 'Eines davon zusammen mit dem Fieber genügt.',
    },
    'since-fever': {
      label: 'Fieber, Frösteln, Schüttelfrost oder Nachtschweiß',
      hint: '38 °C (100,4 °F) oder mehr.',
    },
    'since-skin': 'Haut, die nach Wärme oder Kälte weiß, hart, taub oder verbrannt ist oder Blasen hat',
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
      hint: 'Auch dunkler Urin, ein Rücken mit veränderter Form oder wochenlanges Unwohlsein.',
    },
    'since-pregnancy': {
      label:
        'Schwangerschaft oder neugeborenes Baby, mit starken Kopfschmerzen, Schmerzen unter den Rippen, Schwellungen, Blutungen oder Problemen beim Sehen',
      hint: 'Auch Bauchschmerzen, Atemnot, oder das Baby bewegt sich weniger.',
    },
    'since-severe':
      'Schmerzen so stark, dass Schlafen, Denken oder Anziehen nicht geht, oder mindestens 8 von 10 und kein Nachlassen',

    'trend-better': 'Deutlich besser',
    'trend-slight': 'Etwas besser',
    'trend-same': 'Überhaupt nicht besser',
    'trend-settled':
      'Es wurde schlimmer, nachdem etwas ausprobiert wurde, hat sich aber innerhalb eines Tages beruhigt',
    'trend-worse': 'Schlimmer, oder mehr als einen Tag lang schlimmer, nachdem etwas ausprobiert wurde',
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
      label: 'Kalter Schweiß, Übelkeit, (fast) ohnmächtig, sehr schwach oder graue Haut',
      hint: 'Eines davon genügt.',
    },
    tearing: {
      label: 'Ein sehr starker Schmerz, der plötzlich begann und am Anfang am schlimmsten war',
      hint: 'Er kann sich wie ein Reißen oder Zerreißen anfühlen.',
    },
    effort: {
      label:
        'Schmerz, der beim Gehen, Treppensteigen oder bei schwerer Arbeit kommt und nach dem Aufhören nachlässt',
      hint: 'Jede schwere Anstrengung löst ihn aus, nicht nur eine bestimmte Bewegung des Rückens.',
    },
    'effort-new':
      'Schmerz bei Anstrengung, der neu ist, jetzt da ist, häufiger kommt oder auch in Ruhe auftritt',
    'effort-settled': 'Schmerz bei Anstrengung, der seit Monaten gleich ist und jetzt nicht da ist',
    stroke:
      'Ohnmacht, oder hängende Gesichtshälfte, undeutliche Sprache, verändertes Sehen oder eine schwache Körperseite',
    'leg-or-pulse': {
      label: 'Ein Bein geschwollen und schmerzhaft, oder in Ruhe ein schneller oder pochender Herzschlag',
      hint: 'Eines von beiden genügt. Ein Herzschlag, der nur bei Anstrengung schnell ist, zählt nicht.',
    },
    aorta: {
      label:
        'Schwache oder eingerissene Hauptschlagader, Marfan- oder Ehlers-Danlos-Syndrom, und diese Schmerzen sind neu',
      hint: 'Es zählt auch bei nahen Verwandten. Die Hauptschlagader heißt auch Aorta.',
    },

    legs: 'Beine neuerdings schwach, schwer, taub oder wackelig, oder das Gehen fällt schwer',
    bladder: {
      label:
        'Wasserlassen (Pinkeln) fällt schwer, Urin oder Stuhl lässt sich nicht halten, oder taub zwischen den Beinen',
      hint: 'Auch wenn nur wenig ungewollt abgeht, zählt das. Taub sein kann es am Po, im Intimbereich oder an der Innenseite der Oberschenkel.',
    },
    'neck-head': {
      label:
        'Plötzlicher oder ungewohnter Schmerz an Hals, Nacken oder Kopf, mit Schwindel, Doppelbildern, undeutlicher Sprache oder taubem Gesicht',
      hint: 'Oder mit hängendem Augenlid oder unsicherem Stand. Es kann nach einem kleinen Stoß oder einer Behandlung am Nacken kommen.',
    },
    hands: {
      label:
        'Ungeschickte Hände, Dinge fallen aus der Hand, oder ein Gefühl wie Stromschläge den Rücken hinunter beim Beugen des Nackens',
      hint: 'Wenn sich auch das Gehen oder das Wasserlassen verändert hat, bitte auch das ankreuzen.',
    },
    'hands-new':
      'Ungeschickte Hände oder Stromschläge, die neu sind oder schlimmer werden, oder Hände und Stromschläge zusammen',
    'hands-slow': 'Nur ungeschickte Hände oder nur Stromschläge, die langsam über Monate gekommen sind',
    'arm-weak': 'Ein Arm oder eine Hand wird schwächer oder verliert das Gefühl',
    'arm-tingle': 'Kribbeln oder Schmerz den Arm hinunter, ohne Schwäche',

    injury: {
      label: 'Es begann mit einem Unfall, Sturz, Stoß, einer Zerrung oder plötzlichen Überlastung',
      hint: 'Auch beim Heben, Bücken oder Husten, oder wenn ein anderer Mensch wehgetan hat.',
    },
    accident: 'Ein schwerer Unfall: Autounfall, Sturz aus der Höhe oder harter Schlag',
    fall: 'Ein Sturz oder Stoß in der letzten Woche, und es tut genau an den Knochen in der Mitte weh',
    'small-sudden': 'Es begann plötzlich nach Heben, Bücken, Husten oder einem kleinen Stoß',
    'hurt-by-someone': {
      label: 'Jemand hat mir wehgetan',
      hint: 'Bitte auch ankreuzen, wie es passiert ist, zum Beispiel durch einen Stoß oder einen harten Schlag.',
    },
    'small-pull': 'Nur eine kleine Zerrung oder ein kleiner Stoß, sonst nichts davon',
    'thinner-sudden': {
      label:
        'Plötzlicher starker Schmerz in Nacken oder Rücken, mit Blutverdünnern oder einer Neigung zu Blutungen',
      hint: 'Es zählt auch nach Heben oder Verdrehen. Phenprocoumon (Marcumar), Warfarin, Apixaban und Clopidogrel sind Blutverdünner.',
    },
    fever: {
      label: 'Fieber, Frösteln, Schüttelfrost oder Nachtschweiß',
      hint: 'Fieber heißt: 38 °C (100,4 °F) oder mehr.',
    },
    'fever-stiff-neck': {
      label:
        'Steifer Nacken, starke Kopfschmerzen, Licht ist unangenehm, Verwirrtheit, oder ein Ausschlag, der nicht verblasst',
      hint: 'Der Ausschlag bleibt sichtbar, wenn man darauf drückt.',
    },
    'fever-fast-breath': 'Schnelles Atmen, Verwirrtheit oder fleckige oder sehr blasse Haut',
    'fever-cough': 'Husten mit farbigem Auswurf (Schleim)',
    'fever-only': 'Nur Fieber, Frösteln oder Schwitzen, sonst nichts davon',
    cancer: 'Krebs, jetzt oder irgendwann früher',
    unwell: 'Ungewollter Gewichtsverlust, oder seit Wochen unwohl oder sehr müde',
    lump: {
      label:
        'Ein Knoten oder eine Schwellung, die zu sehen ist oder wächst, oder ein Rücken mit veränderter Form',
      hint: 'Ungleiche Schultern oder Rippen zählen. Kleine schmerzende Punkte im Muskel oder eine frische Schwellung nach einer Zerrung zählen nicht.',
    },
    'pregnancy-danger': {
      label: 'Ein Warnzeichen in der Schwangerschaft oder in den ersten 6 Wochen nach einer Geburt',
      hint: 'Schmerzen unter den Rippen, Bauchschmerzen, starke Kopfschmerzen, Probleme beim Sehen oder plötzliche Schwellungen. Blutungen, Atemnot, oder das Baby bewegt sich weniger.',
    },
    'medicine-danger': {
      label:
        'Nach einem Medikament vor Kurzem: eine schlechte Reaktion, eine Blutung oder zu viel davon genommen',
      hint: 'Schwarzer Stuhl, Erbrechen von Blut, geschwollenes Gesicht, pfeifender Atem oder Hautblasen. Oder mehr als in der Packungsbeilage erlaubt, auch ohne Beschwerden.',
    },

    'breath-pain': 'Beim Einatmen sticht es',
    'clot-signs':
      'Husten mit Blut, schneller Herzschlag, Ohnmacht oder ein geschwollenes, schmerzhaftes Bein',
    'clot-risk': {
      label: 'Etwas, das ein Blutgerinnsel wahrscheinlicher macht',
      hint: 'Eine Operation vor Kurzem, ein Bein im Gips oder eine lange Reise. Krebs, Schwangerschaft, die Pille, eine Behandlung mit Hormonen oder ein früheres Blutgerinnsel.',
    },
    'one-side-sudden': {
      label: 'Ein stechender Schmerz auf einer Seite, der plötzlich begann, und das Atmen fällt schwerer',
      hint: 'Wahrscheinlicher bei Menschen, die groß und dünn sind, rauchen oder eine Lungenkrankheit haben.',
    },
    'breath-only': 'Nur der stechende Schmerz, sonst nichts davon',
    tummy: {
      label:
        'Schmerzen im Bauch oder in der Seite, häufiges Erbrechen, gelbe Augen oder Haut, oder veränderter Urin',
      hint: 'Auch eine pochende Schwellung im Bauch.',
    },
    'tummy-severe':
      'Sehr starke Bauchschmerzen bis in den Rücken, häufiges Erbrechen oder eine pochende Schwellung im Bauch',
    gallbladder: {
      label:
        'Schmerzen unter den rechten Rippen nach dem Essen, oder gelbe Augen oder Haut, oder dunkler Urin',
      hint: 'Der Schmerz kann zum rechten Schulterblatt ziehen. Wenn er sehr stark ist, bitte auch die Zeile darüber ankreuzen.',
    },
    kidney: 'Schmerzen in der Seite mit Brennen beim Wasserlassen oder Blut im Urin',
    'tummy-mild': 'Leichtere Beschwerden, sonst nichts davon',
    band: {
      label: 'Es zieht wie ein Gürtel um Brust oder Bauch',
      hint: 'Ein Gefühl wie ein enges Band oben über den Schultern ist nicht gemeint.',
    },
    'skin-strip': {
      label: 'Brennen, Kribbeln oder große Empfindlichkeit bei Berührung, in einem Streifen auf einer Seite',
      hint: 'Mit oder ohne Ausschlag.',
    },
    night: 'Immer da, keine Haltung hilft, und schlimmer im Liegen oder nachts',
    severe: {
      label:
        'So stark, dass Schlafen, Denken oder einfache Dinge nicht gehen, oder mindestens 8 von 10 und kein Nachlassen',
      hint: 'Einfache Dinge, zum Beispiel sich anziehen.',
    },
    steady: 'Neue Schmerzen, die immer da sind und nicht nachlassen',
    'child-signs': 'Nachts Schmerzen, Hinken beim Gehen oder ein steifer Rücken',
    'cough-strain': 'Schlimmer beim Husten, Niesen oder Stuhlgang',

    pregnancy: {
      label: 'Schwangerschaft, neugeborenes Baby oder Stillen',
      hint: 'Eine mögliche Schwangerschaft oder ein Kinderwunsch zählt auch.',
    },
    pregnant: 'Schwanger',
    'maybe-pregnant': 'Vielleicht schwanger, oder mit Kinderwunsch',
    'new-baby': 'In den letzten 6 Wochen ein Baby bekommen',
    breastfeeding: 'Stillen',
    bones: {
      label: 'Knochenschwund, Knochenbruch, Kortison-Tabletten, Operation oder ein Schulterproblem',
      hint: 'Kleiner geworden zu sein zählt auch.',
    },
    'thin-bones':
      'Knochenschwund (Osteoporose), Knochen, die leicht brechen, oder ein früherer Bruch an der Wirbelsäule',
    'lost-height': 'Kleiner geworden',
    steroids: 'Kortison-Tabletten seit mehr als 3 Monaten',
    'broken-bone': 'Ein gebrochener Knochen, oder einer, der gebrochen sein kann',
    'recent-surgery': 'Eine Operation in den letzten 6 Wochen',
    'spine-surgery': 'Eine Operation an der Wirbelsäule, egal wie lange her',
    shoulder:
      'Eine verletzte oder steife Schulter (Frozen Shoulder), oder eine, die ausgekugelt ist oder war',
    blood: 'Blutverdünner, eine Neigung zu Blutungen, oder ein Blutgerinnsel jetzt oder früher',
    thinner: {
      label: 'Blutverdünner',
      hint: 'Zum Beispiel Phenprocoumon (Marcumar), Warfarin, Apixaban oder Clopidogrel.',
    },
    bleeding: 'Eine Neigung zu Blutungen oder zu wenige Blutplättchen',
    'clot-now': 'Jetzt ein Blutgerinnsel in einem Bein oder in der Lunge',
    'clot-past': 'Früher ein Blutgerinnsel',
    feeling: 'Diabetes, taube Haut, schlechte Durchblutung oder Probleme mit Kälte',
    diabetes: 'Diabetes, mit normalem Gefühl und guter Durchblutung',
    'diabetes-numb': {
      label: 'Diabetes, mit tauber Haut oder schlechter Durchblutung',
      hint: 'Im Zweifel bitte das hier ankreuzen.',
    },
    'numb-skin': {
      label: 'Taube Haut oder schlechtes Gefühl dort, wo es wehtut',
      hint: 'Zum Beispiel nach einem Nervenschaden, einem Schlaganfall oder einer Verletzung der Wirbelsäule.',
    },
    'poor-circulation': 'Schlechte Durchblutung oder eine Krankheit der Arterien',
    raynaud: {
      label: 'Raynaud-Syndrom',
      hint: 'Finger oder Zehen ändern bei Kälte die Farbe und werden taub.',
    },
    'cold-allergy': {
      label: 'Nesselsucht (Quaddeln) oder Hautschäden durch Kälte, jetzt oder früher',
      hint: 'Auch Kryoglobuline, ein Eiweiß im Blut, das auf Kälte reagiert.',
    },
    skin: {
      label: 'Ein Hautproblem dort, wo es wehtut, oder eine Allergie der Haut oder auf Duftstoffe',
      hint: 'Wunde, Infektion, Ausschlag, Windpocken, Gürtelrose oder jetzt eine Muskelsalbe auf der Haut.',
    },
    'skin-broken': 'Ein Schnitt, eine Wunde oder offene Haut',
    'skin-infection': 'Eine Infektion der Haut',
    'skin-rash': 'Ein Ausschlag, auch ein bekannter',
    shingles: 'Jetzt Gürtelrose',
    chickenpox: {
      label: 'Jetzt Windpocken',
      hint: 'Wenn auch am Rücken ein Ausschlag ist, bitte auch den Ausschlag ankreuzen.',
    },
    'rub-on': 'Jetzt eine Muskelsalbe, ein Gel oder ein Schmerz- oder Wärmepflaster auf der Haut',
    'oil-allergy': 'Eine Allergie auf Öle, Duftstoffe oder Hautcremes',
    'heart-vessels': {
      label:
        'Herzkrankheit, hoher oder niedriger Blutdruck, hohes Cholesterin, früherer Schlaganfall oder Rauchen',
      hint: 'Rauchen jetzt oder früher.',
    },
    heart: 'Herzkrankheit, Herzschwäche oder ein Herzinfarkt',
    'high-bp': 'Hoher Blutdruck',
    'low-bp': 'Niedriger Blutdruck, oder Neigung zu Ohnmacht',
    cholesterol: 'Hohes Cholesterin',
    'past-stroke': 'Früher ein Schlaganfall',
    smoke: 'Rauchen, jetzt oder früher',
    organs: {
      label: 'Krankheit von Niere, Leber, Magen oder Darm',
      hint: 'Auch 3 oder mehr alkoholische Getränke am Tag.',
    },
    kidneys: 'Nierenkrankheit',
    liver: 'Leberkrankheit, oder 3 oder mehr alkoholische Getränke am Tag',
    ulcer: 'Magengeschwür oder Magenblutung, anhaltendes Sodbrennen, Morbus Crohn oder Colitis',
    allergy: 'Asthma, oder eine schlechte Reaktion auf ein Schmerzmittel',
    asthma: 'Asthma',
    'nsaid-allergy': {
      label: 'Eine Allergie oder schlechte Reaktion auf ASS (Aspirin), Ibuprofen oder Ähnliches',
      hint: 'Zum Beispiel pfeifender Atem oder ein geschwollenes Gesicht, egal wie lange her.',
    },
    'acetaminophen-allergy': 'Eine Allergie auf Paracetamol (Acetaminophen)',
    medicines: {
      label: 'Medikamente, Alkohol, Schläfrigkeit oder ein niedriges Körpergewicht',
      hint: 'Schmerzmittel, ASS (Aspirin), Schlaftabletten, Mittel gegen Depressionen, Entwässerungstabletten, Lithium oder Methotrexat. Niedriges Gewicht heißt: unter 50 kg (110 lb).',
    },
    'other-nsaid': {
      label: 'Schon jetzt ein entzündungshemmendes Schmerzmittel',
      hint: 'Zum Beispiel Ibuprofen oder Naproxen.',
    },
    'low-dose-aspirin': 'Niedrig dosierte ASS (Aspirin)',
    'other-tablets':
      'Mittel gegen Depressionen, Entwässerungstabletten (Diuretika), Lithium oder Methotrexat',
    drowsy: {
      label: 'Schläfrigkeit, gerade Alkohol getrunken, oder Schlaftabletten oder Beruhigungsmittel',
      hint: 'Alles, was schläfrig macht, zählt.',
    },
    'low-weight': 'Ein Gewicht von weniger als 50 kg (110 lb)',
    'tablets-10-days': 'Schmerztabletten seit mehr als 10 Tagen nötig',
    'infection-risk': {
      label: 'Etwas, das eine Infektion wahrscheinlicher macht',
      hint: 'Gespritzte Drogen (jemals). Vor Kurzem ein Furunkel (Eiterbeule) oder eine Infektion, oder eine Blutvergiftung. Eine Infusion oder Dialyse. Eine Spritze oder Nadel in die Wirbelsäule oder eine Operation dort. Ein schwaches Immunsystem. Kontakt mit einem Menschen, der Tuberkulose hatte.',
    },
    'other-health': {
      label:
        'Eine andere Krankheit, ein Implantat, Verwirrtheit, Schwindel oder eine schlimme frühere Erfahrung',
      hint: 'Zum Beispiel eine entzündliche Gelenkkrankheit, ein Herzschrittmacher oder eine dauerhafte Krankheit.',
    },
    arthritis: {
      label: 'Entzündliche Gelenkkrankheit (Arthritis)',
      hint: 'Zum Beispiel rheumatoide Arthritis.',
    },
    'dizzy-neck': 'Beim Bewegen des Nackens: Schwindel, (fast) ohnmächtig oder verändertes Sehen',
    device: 'Ein Herzschrittmacher, ein Implantat oder eine Pumpe',
    confused: 'Manchmal verwirrt, oder kein Gefühl dafür, ob etwas zu heiß oder zu kalt ist',
    'bad-experience': {
      label: 'Eine schlimme frühere Erfahrung, die manches schwer macht',
      hint: 'Zum Beispiel die Augen zu schließen oder berührt zu werden.',
    },
    'long-illness': 'Eine andere dauerhafte Krankheit',

    'place-neck': 'Der Nacken',
    'place-tops': 'Oben auf den Schultern',
    'place-between': 'Zwischen den Schulterblättern',
    'place-blade': 'Neben oder unter einem Schulterblatt',
    'place-mid': {
      label: 'Die Mitte des Rückens',
      hint: 'Unterhalb der Schulterblätter und oberhalb der Taille.',
    },
    'place-all': {
      label: 'Im ganzen oberen Rücken',
      hint: 'Oder an mehreren Stellen dort.',
    },
    'place-ribs': {
      label: 'Die Rippen an der Seite',
      hint: 'Wenn es weiter vorne ist, bitte „Vorne an der Brust“ wählen.',
    },
    'place-front': {
      label: 'Vorne an der Brust',
      hint: 'Jeder Schmerz, Druck oder jede Enge dort.',
    },
    'place-elsewhere': {
      label: 'An einer anderen Stelle',
      hint: 'Zum Beispiel im unteren Rücken, am Bauch oder an einer Hüfte.',
    },

    pull: 'Eine plötzliche Zerrung, eine Verdrehung oder ein kleiner Stoß',
    'new-task': {
      label: 'Es begann bei einer neuen oder schweren Arbeit oder innerhalb von 2 Tagen danach',
      hint: 'Zum Beispiel Heben, Streichen, Gartenarbeit oder neuer Sport.',
    },
    sitting: {
      label: 'Dumpfer Schmerz oder Steifheit, die bei langem Sitzen oder am Bildschirm zunehmen',
      hint: 'Oft lässt es beim Aufstehen und Bewegen nach.',
    },
    inactive: 'Steif, schnell müde und wenig Bewegung',
    'stuck-spot': {
      label: 'Eine stechende, klemmende oder blockierte Stelle nahe der Wirbelsäule oder den Rippen',
      hint: 'Schlimmer beim Drehen oder Zurückbeugen.',
    },
    'neck-moves': 'Es ändert sich, wenn sich der Kopf dreht oder neigt',
    worry: {
      label: 'Verspannt oben an Schultern und Nacken, und schlimmer bei Sorgen',
      hint: 'Es ändert sich im Lauf des Tages. Vielleicht mit zusammengebissenen Zähnen oder Kopfschmerzen.',
    },
    waking: {
      label: 'Steif oder schmerzend beim Aufwachen',
      hint: 'Vielleicht nach dem Schlafen auf dem Bauch oder mit einem neuen Kissen oder Bett.',
    },
    'waking-short': 'Es lässt innerhalb von etwa einer Stunde nach dem Aufstehen nach',
    'waking-long': {
      label:
        'Länger als 30 Minuten steif, Aufwachen spät in der Nacht, Bewegung hilft mehr als Ruhe, Beginn vor dem Alter von 45',
      hint: 'Bitte nur ankreuzen, wenn alles davon passt.',
    },
    knots: 'Kleine schmerzende Punkte im Muskel, und Druck auf einen davon löst den Schmerz aus',
    'no-change': 'Keine Bewegung, keine Haltung und kein Druck ändert etwas daran',

    'days-2': 'In den letzten 2 Tagen',
    'days-3': 'Vor 2 bis 3 Tagen',
    'weeks-3': 'Vor 4 Tagen bis 3 Wochen',
    'weeks-6': 'Vor 3 bis 6 Wochen',
    'weeks-12': 'Vor 6 bis 12 Wochen',
    longer: {
      label: 'Vor mehr als 12 Wochen',
      hint: 'Ob es sich verändert hat, fragen wir als Nächstes.',
    },
    'comes-back': {
      label: 'Es kommt immer wieder',
      hint: 'Zum Beispiel 3-mal oder öfter in 6 Monaten, auf die gewohnte Art und ohne neue Verletzung.',
    },

    swollen:
      'Geschwollen, mit blauem Fleck, warm oder pochend, nach einer Zerrung, einem Stoß oder schwerer Arbeit',
    'swollen-alone': 'Geschwollen, ohne Zerrung, Stoß oder schwere Arbeit davor',
    'red-hot': 'Die Haut ist rot und heiß',
    spasm: 'Verspannt, festgezogen oder verkrampft',
    sharp: 'Stechend, vor allem beim Bewegen oder Drehen',
    'after-activity': 'Schmerzend nach Bewegung oder Sport heute, ohne Verletzung',
    easing: 'Lässt schon nach: beim Bewegen 4 von 10 oder weniger',
    'over-5': 'Mehr als 5 von 10 in Ruhe oder bei jeder Bewegung',
    'in-bed': 'Deswegen mehr als 2 Tage im Bett',
    interferes: 'Arbeit, Schlaf oder Alltag gehen deswegen nicht mehr',
    changed: 'Es wird schlimmer oder ist anders als bisher',
    'much-worse': 'Es ist plötzlich viel schlimmer geworden',
    'now-and-then': 'Es tut nur hin und wieder weh, nicht an den meisten Tagen',
    'checked-already':
      'Diese Schmerzen sind schon ärztlich, von einer Pflegefachperson oder in der Physiotherapie untersucht worden',
  },

  flags: {
    'rf-heart': 'Solcher Schmerz oder solche Enge kann vom Herzen kommen.',
    'rf-breathless': 'Probleme beim Atmen können vom Herzen oder von der Lunge kommen.',
    'rf-cardiac-sweat': 'Solche Zeichen können vom Herzen kommen, auch ohne Schmerz in der Brust.',
    'rf-exertional': 'Schmerz, der bei Anstrengung kommt und in Ruhe nachlässt, kann vom Herzen kommen.',
    'rf-tearing': 'Ein sehr starker Schmerz, der plötzlich beginnt, muss sofort untersucht werden.',
    'rf-aorta-risk':
      'Neue Schmerzen bei einer schwachen Hauptschlagader, auch bei Verwandten, müssen sofort untersucht werden.',
    'rf-collapse-stroke':
      'Ohnmacht oder eine Veränderung von Gesicht, Sprache, Sehen oder Kraft muss sofort untersucht werden.',
    'rf-clot':
      'Bei diesen Zeichen oder Risiken kann stechender Schmerz beim Einatmen von einem Blutgerinnsel kommen.',
    'rf-lung-collapse': 'Plötzlicher Schmerz auf einer Seite mit schwererem Atmen kann von der Lunge kommen.',
    'rf-cord': 'Neue Veränderungen an den Beinen können bedeuten, dass etwas auf Nerven im Rücken drückt.',
    'rf-cauda':
      'Veränderungen beim Wasserlassen, beim Stuhlgang oder beim Gefühl zwischen den Beinen können bedeuten, dass etwas auf Nerven drückt.',
    'rf-myelopathy':
      'Ungeschickte Hände oder ein Gefühl wie Stromschläge den Rücken hinunter können von gedrückten Nerven im Nacken kommen.',
    'rf-major-trauma':
      'Nach einem schweren Unfall müssen Rücken und Brust untersucht werden, vor jeder weiteren Bewegung.',
    'rf-neck-artery': 'Solche Zeichen an Kopf oder Hals können bedeuten, dass weniger Blut zum Gehirn kommt.',
    'rf-meningitis': 'Fieber mit solchen Zeichen kann von einer ernsten Infektion kommen.',
    'rf-sepsis':
      'Fieber mit schnellem Atmen, Verwirrtheit oder veränderter Haut kann von einer ernsten Infektion kommen.',
    'rf-thinner-sudden':
      'Plötzlicher starker Schmerz mit Blutverdünnern oder einer Neigung zu Blutungen kann von einer Blutung kommen.',
    'rf-belly-severe': 'Solche Zeichen am Bauch mit Rückenschmerzen müssen sofort untersucht werden.',
    'rf-preg-danger':
      'In der Schwangerschaft oder kurz nach einer Geburt müssen solche Zeichen sofort untersucht werden.',
    'rf-med-danger':
      'Bei solchen Zeichen nach einem Medikament ist sofort Hilfe nötig. Das gilt auch, wenn es zu viel davon war, selbst ohne Beschwerden.',

    'rf-leg-or-pulse':
      'Ein geschwollenes, schmerzhaftes Bein oder Herzrasen kann von einem Blutgerinnsel oder vom Herzen kommen.',
    'rf-fever': 'Fieber, Frösteln oder Nachtschweiß mit Rückenschmerzen kann von einer Infektion kommen.',
    'rf-infection-risk':
      'Bei solchen Angaben zur Gesundheit können ständige neue Schmerzen von einer Infektion kommen, auch ohne Fieber.',
    'rf-cancer-history': 'Nach Krebs, egal wann, müssen Rückenschmerzen untersucht werden.',
    'rf-band': 'Schmerz, der wie ein Gürtel herumzieht, kann von Nerven oder einem Blutgefäß kommen.',
    'rf-fragile-bone':
      'Plötzlicher Schmerz nach kleiner Belastung muss untersucht werden, wenn ein Knochen schwach oder gebrochen sein kann.',
    'rf-fall-blow':
      'Schmerz an den Knochen nach einem Sturz oder Stoß kann bedeuten, dass ein Knochen verletzt ist.',
    'rf-shingles':
      'Brennen oder Schmerz in einem Streifen kann von einem Nerv kommen. Eine frühe Behandlung kann wichtig sein.',
    'rf-severe-pain': 'So starke Schmerzen müssen untersucht werden.',
    'rf-night':
      'Ständige Schmerzen, die nachts schlimmer sind und in keiner Haltung nachlassen, müssen untersucht werden.',
    'rf-weight-loss':
      'Gewichtsverlust, oder seit Wochen Unwohlsein oder große Müdigkeit: Das muss untersucht werden.',
    'rf-lump-shape': 'Ein Knoten oder ein Rücken mit veränderter Form muss untersucht werden.',
    'rf-breath-pain': 'Stechender Schmerz beim Einatmen kann von der Lunge kommen.',
    'rf-chest-infection':
      'Fieber mit farbigem Auswurf kann von einer Infektion der Lunge oder Bronchien kommen.',
    'rf-gallbladder-jaundice': 'Solche Zeichen können von der Gallenblase oder von Organen daneben kommen.',
    'rf-kidney': 'Schmerz in der Seite mit verändertem Urin kann von einer Niere kommen.',
    'rf-heart-risk':
      'Neue oder viel schlimmere Schmerzen ohne klare Ursache können vom Herzen kommen. Bei diesen Antworten lohnt es sich, das zu untersuchen.',
    'rf-arm-weak':
      'Ein schwächerer Arm, eine schwächere Hand oder verlorenes Gefühl kann von Druck auf einen Nerv kommen.',
    'rf-lung-apex':
      'Wenn geraucht wurde, müssen wochenlange Schmerzen mit Veränderungen an Arm oder Hand untersucht werden.',
    'rf-child-urgent': 'Unter 16 Jahren ist bei einer solchen Antwort eine Untersuchung nötig.',
    'rf-cough-strain':
      'Schmerzen, die beim Husten, Niesen oder Stuhlgang schlimmer sind, müssen untersucht werden.',
    'rf-uk-upper':
      'Im Vereinigten Königreich gilt der Rat, neue Schmerzen an dieser Stelle schnell untersuchen zu lassen.',
    'rf-remedy-skin': 'Wärme oder Kälte kann der Haut schaden, und solche Haut muss untersucht werden.',

    'rf-child':
      'Rückenschmerzen bei Kindern und Jugendlichen müssen untersucht werden. Unsere Pläne sind für Menschen ab 16.',
    'rf-deform-teen': 'Bei einem jungen Menschen muss ein Rücken mit veränderter Form untersucht werden.',
    'rf-pregnant':
      'In der Schwangerschaft oder nach einer Geburt sollte eine Hebamme oder Arztpraxis sagen, was sich ausprobieren lässt.',
    'rf-arm-tingle': 'Kribbeln oder Schmerz den Arm hinunter kann von einem Nerv im Nacken kommen.',
    'rf-inflammatory':
      'Lang anhaltende Steifheit, die bei Bewegung nachlässt, muss ärztlich untersucht werden.',
    'rf-persistent-60':
      'Ab 60 müssen Schmerzen untersucht werden, die seit Wochen an den meisten Tagen da sind.',
    'rf-health-history': 'Bei diesen Angaben zur Gesundheit sollte eine Arztpraxis von den Schmerzen wissen.',
    'rf-not-mechanical':
      'Schmerzen, die durch nichts anders werden, können woanders herkommen als von Muskeln und Gelenken.',
    'rf-ribs':
      'Schmerzen an den Rippen können von der Lunge kommen oder von Organen in der Nähe. Das muss untersucht werden.',
    'rf-elsewhere':
      'Dieser Ratgeber ist nur für den oberen Rücken. Schmerzen an einer anderen Stelle brauchen eine eigene Untersuchung.',
    'rf-hot-swelling': 'Eine Schwellung nach 3 Tagen, oder rote, heiße Haut dabei, muss untersucht werden.',
    'rf-skin':
      'Eine Infektion oder ein Ausschlag der Haut dort muss untersucht werden, vor Wärme, Kälte, Salben oder Massage.',
    'rf-fracture':
      'Ein gebrochener Knochen, oder der Verdacht darauf, muss untersucht werden, vor jedem Dehnen und jeder Übung.',
    'rf-thinner-strain':
      'Mit Blutverdünnern oder einer Neigung zu Blutungen müssen Schmerzen nach plötzlicher Überlastung untersucht werden.',
    'rf-swelling-unexplained': 'Eine Schwellung, die keine Verletzung erklärt, muss untersucht werden.',
    'rf-clot-known': 'Bei einem Blutgerinnsel sollte eine Arztpraxis von diesen Schmerzen wissen.',
    'rf-dizzy-neck': 'Schwindel oder drohende Ohnmacht beim Bewegen des Nackens muss untersucht werden.',
    'rf-hot-skin': 'Rote, heiße Haut muss untersucht werden.',
    'rf-new-pattern': 'Eine solche neue Art von Schmerzen muss heute untersucht werden.',
    'rf-new-illness':
      'Diese neuen Zeichen können woanders herkommen als vom Rücken. Das muss untersucht werden.',
    'rf-interferes':
      'Wenn Arbeit, Schlaf oder Alltag wegen der Schmerzen nicht mehr gehen, lohnt sich ärztliche Hilfe.',
    'rf-worse': 'Schmerzen, die schlimmer werden oder sich verändert haben, müssen untersucht werden.',
    'rf-72h': 'Schmerzen, die nach 3 Tagen Behandlung zu Hause nicht besser sind, müssen untersucht werden.',
    'rf-2wk':
      'Die Behandlung zu Hause hat in 2 Wochen nicht deutlich geholfen. In der Physiotherapie kann es weitergehen.',
    'rf-6wk': 'Schmerzen, die nach 6 Wochen noch da sind, müssen untersucht werden.',
    'rf-med-10d': 'Nach mehr als 10 Tagen mit Schmerztabletten ist es Zeit, sich dazu beraten zu lassen.',
    'rf-frequent':
      'Schmerzen, die immer wiederkommen, können durch einen persönlichen Übungsplan nachlassen.',
    'rf-12wk': 'Schmerzen, die schon Monate dauern, können durch einen persönlichen Übungsplan nachlassen.',
    'rf-flare-settled':
      'Es wurde schlimmer, nachdem eine Sache ausprobiert wurde, und hat sich dann beruhigt.',
    'rf-safety': 'Wenn Ihnen jemand wehgetan hat, können Sie um vertrauliche Unterstützung bitten.',
  },

  levels: {
    emergency: {
      title: 'Jetzt den Rettungsdienst rufen',
      lead: 'Bei diesen Antworten ist Notfallhilfe nötig. Bitte hier aufhören und den Notruf wählen.',
      who: 'Der Rettungsdienst oder die Notaufnahme eines Krankenhauses.',
      when: 'Jetzt. Nicht abwarten, ob es vorbeigeht.',
      worse: 'Wenn beim Warten etwas schlimmer wird: den Notruf noch einmal wählen.',
    },
    urgent: {
      title: 'Heute noch ärztliche Hilfe holen',
      lead: 'Bei diesen Antworten ist noch am selben Tag eine Untersuchung nötig. Nur sie kann mehr zeigen.',
      who: 'Der ärztliche Bereitschaftsdienst (Notdienst), ein dringender Termin in einer Arztpraxis oder eine medizinische Beratung am Telefon. Wenn nichts davon offen ist: in eine Notaufnahme gehen.',
      when: 'Heute, auch nachts oder am Wochenende.',
      worse:
        'Den Notruf wählen bei Schmerzen in der Brust, Problemen beim Atmen, Ohnmacht oder Verwirrtheit. Auch bei plötzlichen sehr starken Schmerzen, schwachen oder tauben Beinen oder Problemen beim Wasserlassen oder Stuhlgang.',
    },
    doctor: {
      title: 'In den nächsten Tagen in eine Arztpraxis gehen',
      lead: 'Das sollte bald ärztlich untersucht werden. Wenn es schlimmer wird: nicht auf den Termin warten.',
      who: 'Ihre eigene Arztpraxis. In der Schwangerschaft oder nach einer Geburt kann auch Ihre Hebamme helfen.',
      when: 'In 1 bis 3 Tagen. Den Termin heute vereinbaren.',
      worse:
        'Wenn es schlimmer wird oder etwas Neues dazukommt: am selben Tag Hilfe holen. Den Notruf wählen bei Schmerzen in der Brust oder Problemen beim Atmen. Auch bei schwachen oder tauben Beinen oder Problemen beim Wasserlassen oder Stuhlgang.',
    },
    physio: {
      title: 'In die Physiotherapie gehen',
      lead: 'In der Physiotherapie kann man sich ansehen, wie sich der Rücken bewegt, und einen Übungsplan machen.',
      who: 'Eine Physiotherapie-Praxis. An manchen Orten können Sie einen Termin bekommen, ohne vorher in einer Arztpraxis gewesen zu sein.',
      when: 'In den nächsten 1 bis 2 Wochen.',
      worse:
        'Wenn es schlimmer wird oder sich verändert: zuerst in eine Arztpraxis gehen. Den Notruf wählen bei Schmerzen in der Brust oder Problemen beim Atmen. Auch bei schwachen oder tauben Beinen oder Problemen beim Wasserlassen oder Stuhlgang.',
    },
    selfcare: {
      title: 'Mit der Behandlung zu Hause anfangen',
      lead: 'Nichts in den Antworten macht zuerst einen Termin nötig. Probieren Sie aus, was passt, und achten Sie darauf, wie es läuft.',
      who: 'Behandlung zu Hause. Bei Fragen zu Medikamenten hilft eine Apotheke.',
      when: 'Heute anfangen. Wenn es nach 3 Tagen nicht besser ist: in eine Arztpraxis gehen. Wenn es in 2 Wochen nicht deutlich besser ist: in eine Arztpraxis oder in die Physiotherapie gehen.',
      worse:
        'Wenn es schlimmer wird: mit dem Ausprobierten aufhören und in eine Arztpraxis gehen. Den Notruf wählen bei Schmerzen in der Brust oder Problemen beim Atmen. Auch bei schwachen oder tauben Beinen oder Problemen beim Wasserlassen oder Stuhlgang.',
    },
  },

  actions: {
    'act-call-emergency':
      'Wählen Sie jetzt den Notruf, oder bitten Sie jemanden in der Nähe darum. Sagen Sie, dass Sie Rückenschmerzen haben und welche Zeichen dazukamen.',
    'act-no-self-drive':
      'Fahren Sie nicht selbst. Wenn Sie keinen Unfall hatten: Setzen Sie sich hin und bleiben Sie still sitzen. Essen Sie nichts.',
    'act-keep-still':
      'Nacken und Rücken so still wie möglich halten. Wenn ein Rettungswagen unterwegs ist: am selben Ort bleiben.',
    'act-same-day-care':
      'Bitten Sie um einen Termin oder ein Telefongespräch noch heute, mit einer Arztpraxis oder einer Pflegefachperson. Nehmen Sie jemanden mit, wenn es geht.',
    'act-nhs-111':
      'Fragen Sie in Ihrer Arztpraxis nach einem dringenden Termin, oder nutzen Sie das Beratungstelefon oder die Website des NHS. Nordirland hat einen eigenen Dienst.',
    'act-see-doctor':
      'Vereinbaren Sie einen Termin in einer Arztpraxis. Sagen Sie, wo es wehtut und wie lange schon.',
    'act-see-physio':
      'Vereinbaren Sie einen Termin in einer Physiotherapie-Praxis. Fragen Sie nach einem Übungsplan für den oberen Rücken.',
    'act-see-if-not-better':
      'Nach 3 Tagen überhaupt nicht besser: in eine Arztpraxis gehen. In 2 Wochen nicht deutlich besser: in eine Arztpraxis oder in die Physiotherapie gehen.',
    'act-ask-pharmacist':
      'Fragen Sie in einer Apotheke, bevor Sie ein Medikament einnehmen oder auftragen. Sagen Sie, was Sie sonst noch einnehmen, und nennen Sie jede Krankheit oder Allergie.',
    'act-contact-maternity':
      'Der Hebamme, der Arztpraxis oder der Geburtsklinik von diesen Schmerzen und allen anderen Zeichen berichten.',
    'act-tell-parent-guardian':
      'Zeigen Sie das einem Elternteil, einer Betreuungsperson oder einem anderen Erwachsenen, dem Sie vertrauen. Gehen Sie gemeinsam zum Termin.',
    'act-stop-current-remedy':
      'Mit dem aufhören, was ausprobiert wurde: Wärme oder Kälte, Salbe oder Schmerzmittel. Salbe oder Gel abwaschen. Keine Wärme oder Kälte auf schmerzende oder taube Haut. Ein ärztlich verordnetes Medikament erst nach Rückfrage absetzen.',
    'act-call-poison':
      'Nach mehr als in der Packungsbeilage erlaubt: auch den Giftnotruf anrufen. Das gilt auch ohne Beschwerden.',
    'act-private-support':
      'Wenn es sicher ist: Erzählen Sie es jemandem, dem Sie vertrauen, oder rufen Sie ein vertrauliches Hilfetelefon an. Wenn Sie jetzt in Gefahr sind, wählen Sie den Notruf.',
    'act-safety-net': 'Lesen Sie die Warnzeichen auf dieser Seite. Holen Sie Hilfe, wenn eines davon kommt.',
    'act-summary-for-clinician':
      'Zeigen Sie die Antworten oder lesen Sie sie vor. Das hilft bei der Untersuchung.',
  },

  safetyNet: [
    'Sofort den Notruf wählen bei Schmerzen in der Brust, Problemen beim Atmen oder Husten mit Blut. Auch bei drohender Ohnmacht oder kaltem Schweiß.',
    'Sofort den Notruf wählen bei schwachen oder tauben Beinen oder taubem Gefühl zwischen den Beinen. Auch wenn die Hände neuerdings ungeschickt sind. Auch bei Problemen beim Wasserlassen oder Stuhlgang.',
    'Sofort den Notruf wählen bei plötzlichen sehr starken Schmerzen oder ungewohnten Kopfschmerzen. Auch bei hängender Gesichtshälfte, undeutlicher Sprache oder einer schwachen Körperseite.',
    'Sofort den Notruf wählen bei Fieber mit steifem Nacken, Verwirrtheit oder schnellem Atmen. Auch bei Fieber mit einem Ausschlag, der beim Draufdrücken nicht verblasst.',
    'Nach einem Medikament sofort den Notruf wählen bei schwarzem Stuhl, Erbrechen von Blut, geschwollenem Gesicht oder pfeifendem Atem. Auch wenn es zu viel davon war.',
    pregnancySigns,
    'Am selben Tag Hilfe holen bei Fieber, schwächerem Arm, geschwollenem Bein oder neuem Knoten. Auch bei Schmerzen, die nie nachlassen oder beim Einatmen stechen. Auch bei einem Streifen brennender Haut oder Gewichtsverlust.',
  ],
} satisfies Texts;
