import type { Texts } from '../../../guide/guide.js';
import { openingTexts } from './opening.js';

/** What to watch for in pregnancy: told to everyone, and told in full to those who are meant. */
export const pregnancySigns =
  'Grossesse ou naissance récente : appelez maintenant en cas de fort mal de tête, de troubles de la vue, de saignement ou de mal au ventre. Aussi si le bébé bouge moins.';

/**
 * The words up to a result, in French. As in English, a label names nobody and makes sense on its own. « Vous » and
 * « votre » stand only where the words for a helper, a parent or the young say something else.
 */
export const texts = {
  ...openingTexts,

  questions: {
    ...openingTexts.questions,
    'signs-since': {
      title: 'Depuis votre dernière réponse, avez-vous eu l’un de ces signes ?',
      hint: 'Cochez tout ce qui convient, même si c’est passé.',
      why: 'Des signes d’alerte peuvent venir plus tard. C’est pourquoi nous posons la question à chaque fois.',
    },
    trend: {
      title: 'Comment est la douleur depuis le début des soins à la maison ?',
      why: 'Cela nous dit s’il faut continuer, changer quelque chose ou demander de l’aide.',
    },
    'care-time': {
      title: 'Depuis combien de temps soignez-vous cette douleur à la maison ?',
      hint: 'Comptez depuis le début des soins à la maison, pas depuis le début de la douleur.',
      why: 'Si les soins à la maison n’aident pas à temps, quelqu’un doit l’examiner.',
    },
    danger: {
      title: 'Avec cette douleur, avez-vous l’un de ces signes ?',
      hint: 'Cochez tout ce qui convient, même si c’est passé.',
      why: 'Une douleur du cœur ou de la poitrine peut se sentir dans le dos. C’est pourquoi nous commençons par cette question.',
    },
    nerves: {
      title: 'Avez-vous remarqué l’un de ces signes avec la douleur ?',
      hint: 'Cochez tout ce qui convient.',
      why: 'Les nerfs qui vont aux bras, aux jambes et à la vessie passent par le cou et le dos.',
    },
    happened: {
      title: 'L’une de ces situations est-elle vraie pour vous ?',
      hint: 'Cochez tout ce qui convient.',
      why: 'Les blessures, les maladies et les médicaments peuvent changer ce qu’il faut à un dos.',
    },
    pattern: {
      title: 'La douleur se comporte-t-elle de l’une de ces façons ?',
      hint: 'Cochez tout ce qui convient.',
      why: 'La façon dont une douleur se comporte aide à voir qui doit l’examiner.',
    },
    health: {
      title: 'L’une de ces situations concerne-t-elle votre santé ?',
      hint: 'Cochez tout ce qui convient. Vous pouvez préciser sous chaque ligne.',
      why: 'Selon la santé, nous laissons de côté ou changeons certaines choses.',
    },
    place: {
      title: 'Où avez-vous le plus mal ?',
      hint: 'Choisissez l’endroit qui fait le plus mal.',
      why: 'Une douleur à certains endroits doit d’abord être examinée. Cela aide aussi la personne qui examine la douleur.',
    },
    cause: {
      title: 'L’une de ces phrases correspond-elle à la douleur ?',
      hint: 'Cochez tout ce qui convient.',
      why: 'Cela aide à choisir ce qui peut soulager la douleur. Ce n’est pas un diagnostic.',
    },
    began: {
      title: 'Quand cette douleur a-t-elle commencé ?',
      hint: 'Si une nouvelle blessure a réveillé une ancienne douleur, choisissez le moment de cette blessure.',
      why: 'Une douleur récente et une douleur plus ancienne demandent des soins différents.',
    },
    now: {
      title: 'Comment est la douleur en ce moment ?',
      hint: 'Cochez tout ce qui convient.',
      why: 'Cela aide à choisir entre la chaleur et le froid, et entre les étirements et le repos.',
    },
  },

  options: {
    ...openingTexts.options,

    'since-heart': {
      label:
        'Douleur ou serrement dans la poitrine, du mal à respirer, évanouissement ou impression de s’évanouir, ou sueurs froides',
      hint: 'Aussi une envie de vomir ou du sang en toussant. Ou une douleur qui s’étend à un bras, à la mâchoire, au cou ou au ventre. Ou une douleur nouvelle à l’effort qui diminue au repos.',
    },
    'since-hands': {
      label: 'Mains maladroites, objets qui tombent des mains ou décharges électriques le long du dos',
      hint: 'Des décharges qui viennent en penchant la tête.',
    },
    'since-leg-or-pulse': {
      label: 'Une jambe gonflée et douloureuse, ou un cœur qui bat vite ou fort au repos',
      hint: 'Avec une douleur vive en inspirant, appelez le numéro d’urgence.',
    },
    'since-tablets': 'Comprimés contre la douleur nécessaires pendant plus de 10 jours',
    'since-legs':
      'Jambes faibles, engourdies ou instables, problèmes avec les urines (pipi) ou les selles (caca), ou engourdissement entre les jambes',
    'since-head': {
      label:
        'Douleur soudaine ou inhabituelle à la tête ou au cou, visage qui s’affaisse, du mal à articuler ou troubles de la vue',
      hint: 'Aussi des vertiges, une confusion, un manque d’équilibre, le visage engourdi ou un côté du corps faible.',
    },
    'since-worst': {
      label: 'Une très forte douleur venue d’un coup',
      hint: 'Dans le dos, la poitrine ou le ventre. Une boule qui bat dans le ventre compte aussi.',
    },
    'since-medicine': {
      label: 'Après un médicament : une mauvaise réaction, un saignement ou une trop grande quantité prise',
      hint: 'Selles (caca) noires, vomissements de sang, visage gonflé, respiration sifflante ou cloques. Ou plus que ce que dit l’étiquette (la notice), même en se sentant bien.',
    },
    'since-fever-signs': {
      label:
        'Fièvre avec nuque raide, fort mal de tête, confusion, respiration rapide, peau tachetée (marbrée) ou nouvelle éruption sur la peau',
      hint: 'Un seul de ces signes avec la fièvre.',
    },
    'since-fever': {
      label: 'Fièvre, frissons, tremblements de froid ou sueurs la nuit',
      hint: '38 °C (100,4 °F) ou plus.',
    },
    'since-skin': 'Peau blanche, dure, engourdie, avec des cloques ou brûlée après la chaleur ou le froid',
    'since-arm': {
      label: 'Un bras ou une main qui devient plus faible ou qui perd sa sensibilité',
      hint: 'Si les mains sont maladroites, cochez cela aussi.',
    },
    'since-breath': 'Douleur vive en inspirant',
    'since-pattern':
      'Douleur qui fait le tour du corps comme une ceinture, qui brûle sur une bande de peau, ou qui ne se calme jamais la nuit',
    'since-accident': 'Un accident grave : un accident de voiture, une chute de haut ou un coup violent',
    'since-fall': 'Une chute ou un coup, et c’est douloureux sur les os du milieu',
    'since-illness': {
      label:
        'Une nouvelle boule, une perte de poids, les yeux ou la peau jaunes, ou du sang ou une brûlure en urinant',
      hint: 'Aussi des urines foncées, un dos qui a changé de forme, ou l’impression d’aller mal depuis des semaines.',
    },
    'since-pregnancy': {
      label:
        'Grossesse ou naissance récente, avec fort mal de tête, douleur sous les côtes, gonflement, saignement ou troubles de la vue',
      hint: 'Aussi un mal au ventre, le souffle court, ou le bébé qui bouge moins.',
    },
    'since-severe':
      'Douleur trop forte pour dormir, réfléchir ou s’habiller, ou 8 ou plus sur 10 sans diminuer',

    'trend-better': 'Nettement mieux',
    'trend-slight': 'Un peu mieux',
    'trend-same': 'Pas mieux du tout',
    'trend-settled':
      'C’est devenu pire après avoir essayé quelque chose, puis cela s’est calmé en un jour au plus',
    'trend-worse': 'Pire, ou pire pendant plus d’un jour après avoir essayé quelque chose',
    'trend-new': 'Quelque chose de nouveau est apparu avec la douleur',

    'care-hours': 'Moins d’un jour',
    'care-days': 'Plus d’un jour, mais moins de 3 jours',
    'care-3-days': 'De 3 jours à 2 semaines',
    'care-2-weeks': 'De 2 à 6 semaines',
    'care-6-weeks': '6 semaines ou plus',

    chest: {
      label:
        'Douleur ou sensation d’étau, de pression ou de serrement dans la poitrine, ou douleur qui s’étend à un bras, à la mâchoire, au cou ou au ventre',
      hint: 'Dans le doute, cochez. Un cou raide ou tendu, seul, ne compte pas.',
    },
    breathless: 'Souffle court, du mal à respirer, ou du sang en toussant',
    sweat: {
      label: 'Sueurs froides, envie de vomir, impression de s’évanouir, grande faiblesse ou teint gris',
      hint: 'Un seul de ces signes compte.',
    },
    tearing: {
      label: 'Une très forte douleur venue d’un coup, qui était la plus forte au début',
      hint: 'On peut avoir l’impression que cela se déchire ou s’arrache.',
    },
    effort: {
      label:
        'Douleur qui vient en marchant, en montant des escaliers ou lors d’un gros effort, et qui diminue à l’arrêt',
      hint: 'Tout gros effort la fait venir, pas seulement un certain mouvement du dos.',
    },
    'effort-new':
      'Douleur à l’effort qui est nouvelle, présente maintenant, plus fréquente, ou aussi au repos',
    'effort-settled':
      'Douleur à l’effort qui est la même depuis des mois, et qui n’est pas présente maintenant',
    stroke:
      'Perte de connaissance, ou visage qui s’affaisse, du mal à articuler, troubles de la vue ou un côté du corps faible',
    'leg-or-pulse': {
      label: 'Une jambe gonflée et douloureuse, ou un cœur qui bat vite ou fort au repos',
      hint: 'L’un ou l’autre compte. Ne comptez pas un cœur qui bat vite seulement pendant l’exercice.',
    },
    aorta: {
      label:
        'Artère principale fragile ou déchirée, ou syndrome de Marfan ou d’Ehlers-Danlos, et cette douleur est nouvelle',
      hint: 'Cela compte aussi dans la famille proche. L’artère principale s’appelle l’aorte.',
    },

    legs: 'Jambes faibles, lourdes, engourdies ou instables depuis peu, ou du mal à marcher',
    bladder: {
      label:
        'Du mal à uriner (faire pipi), perte du contrôle des urines ou des selles (caca), ou engourdissement entre les jambes',
      hint: 'Les fuites comptent. L’engourdissement peut toucher les fesses, les parties intimes ou l’intérieur des cuisses.',
    },
    'neck-head': {
      label:
        'Douleur soudaine ou inhabituelle au cou ou à la tête, avec vertiges, vue double, du mal à articuler ou visage engourdi',
      hint: 'Ou avec une paupière qui tombe ou un manque d’équilibre. Cela peut suivre un petit choc ou un soin du cou.',
    },
    hands: {
      label:
        'Mains maladroites, objets qui tombent des mains, ou décharges électriques le long du dos en penchant la tête',
      hint: 'Si la façon de marcher ou d’uriner a changé aussi, cochez cela également.',
    },
    'hands-new': 'Mains maladroites ou décharges qui sont nouvelles ou qui s’aggravent, ou les deux ensemble',
    'hands-slow':
      'Seulement les mains maladroites, ou seulement les décharges, venues lentement en plusieurs mois',
    'arm-weak': 'Un bras ou une main qui devient plus faible ou qui perd sa sensibilité',
    'arm-tingle': 'Fourmillements ou douleur le long d’un bras, sans faiblesse',

    injury: {
      label: 'Cela a commencé par un accident, une chute, un coup, un faux mouvement ou un effort brusque',
      hint: 'Aussi en soulevant quelque chose, en se penchant ou en toussant, ou une blessure causée par quelqu’un.',
    },
    accident: 'Un accident grave : un accident de voiture, une chute de haut ou un coup violent',
    fall: 'Une chute ou un coup au cours de la dernière semaine, et cela fait mal juste sur les os du milieu',
    'small-sudden':
      'La douleur est venue d’un coup en soulevant quelque chose, en se penchant ou en toussant, ou juste après, ou après un petit choc',
    'hurt-by-someone': {
      label: 'Quelqu’un m’a fait du mal',
      hint: 'Cochez aussi comment c’est arrivé, par exemple un coup, violent ou non.',
    },
    'small-pull': 'Juste un petit faux mouvement ou un petit choc, et aucun de ces cas',
    'thinner-sudden': {
      label:
        'Forte douleur soudaine au cou ou au dos, avec des médicaments qui fluidifient le sang (anticoagulants) ou un problème de saignement',
      hint: 'Cela compte même après avoir soulevé quelque chose ou après une torsion. La warfarine, l’apixaban et le clopidogrel fluidifient le sang.',
    },
    fever: {
      label: 'Fièvre, frissons, tremblements de froid ou sueurs la nuit',
      hint: 'La fièvre, c’est 38 °C (100,4 °F) ou plus.',
    },
    'fever-stiff-neck': {
      label:
        'Nuque raide, fort mal de tête, gêne à la lumière, confusion, ou éruption sur la peau qui ne s’efface pas',
      hint: 'L’éruption se voit encore quand on appuie dessus.',
    },
    'fever-fast-breath': 'Respiration rapide, confusion, ou peau tachetée (marbrée) ou très pâle',
    'fever-cough': 'Une toux avec des crachats colorés (glaires)',
    'fever-only': 'Seulement de la fièvre, des frissons ou des sueurs, et aucun de ces signes',
    cancer: 'Un cancer, maintenant ou à n’importe quel moment du passé',
    unwell:
      'Perte de poids sans le vouloir, ou impression d’aller mal ou très grande fatigue depuis des semaines',
    lump: {
      label: 'Une boule ou un gonflement qui se voit ou qui grossit, ou un dos qui a changé de forme',
      hint: 'Des épaules ou des côtes inégales comptent. De petits points douloureux dans un muscle, ou un gonflement récent après un faux mouvement, ne comptent pas.',
    },
    'pregnancy-danger': {
      label: 'Un signe d’alerte pendant la grossesse, ou dans les 6 semaines après un accouchement',
      hint: 'Douleur sous les côtes, mal au ventre, fort mal de tête, troubles de la vue ou gonflement soudain. Saignement, souffle court, ou bébé qui bouge moins.',
    },
    'medicine-danger': {
      label:
        'Après un médicament pris récemment : une mauvaise réaction, un saignement ou une trop grande quantité prise',
      hint: 'Selles (caca) noires, vomissements de sang, visage gonflé, respiration sifflante ou cloques. Ou plus que ce que dit l’étiquette (la notice), même en se sentant bien.',
    },

    'breath-pain': 'Une douleur vive vient en inspirant',
    'clot-signs':
      'Du sang en toussant, un cœur qui bat vite, un évanouissement, ou une jambe gonflée et douloureuse',
    'clot-risk': {
      label: 'Quelque chose qui rend un caillot de sang plus probable',
      hint: 'Une opération récente, une jambe dans le plâtre ou un long voyage. Un cancer, une grossesse, la pilule, un traitement hormonal ou un ancien caillot.',
    },
    'one-side-sudden': {
      label: 'Une douleur vive d’un côté, venue d’un coup, et plus de difficulté à respirer',
      hint: 'Plus probable chez les personnes grandes et minces, qui fument ou qui ont une maladie des poumons.',
    },
    'breath-only': 'Seulement la douleur vive, et aucun de ces signes',
    tummy: {
      label:
        'Mal au ventre ou sur le côté, vomissements répétés, yeux ou peau jaunes, ou un changement des urines',
      hint: 'Aussi une boule qui bat dans le ventre.',
    },
    'tummy-severe':
      'Très forte douleur au ventre qui traverse jusqu’au dos, beaucoup de vomissements, ou une boule qui bat dans le ventre',
    gallbladder: {
      label: 'Douleur sous les côtes à droite après avoir mangé, yeux ou peau jaunes, ou urines foncées',
      hint: 'La douleur peut aller jusqu’à l’omoplate droite. Si elle est très forte, cochez aussi la ligne au-dessus.',
    },
    kidney: 'Douleur sur le côté, avec une brûlure en urinant ou du sang dans les urines',
    'tummy-mild': 'Des troubles plus légers, et aucun de ces signes',
    band: {
      label: 'Douleur qui fait le tour de la poitrine ou du ventre comme une ceinture',
      hint: 'Pas une bande tendue sur le haut des épaules.',
    },
    'skin-strip': {
      label: 'Brûlure, picotements ou peau très douloureuse au toucher, en bande d’un seul côté',
      hint: 'Avec ou sans éruption sur la peau.',
    },
    night: 'Douleur présente tout le temps, aucune position n’aide, et pire en position couchée ou la nuit',
    severe: {
      label:
        'Douleur trop forte pour dormir, réfléchir ou faire les gestes de base, ou 8 ou plus sur 10 sans diminuer',
      hint: 'Les gestes de base, par exemple s’habiller.',
    },
    steady: 'Une douleur nouvelle, présente tout le temps, qui ne se calme pas',
    'child-signs': 'Douleur la nuit, marche en boitant, ou dos raide',
    'cough-strain': 'Pire en toussant, en éternuant ou en allant à la selle (caca)',

    pregnancy: {
      label: 'Une grossesse, une naissance récente ou l’allaitement',
      hint: 'Une grossesse possible ou souhaitée compte aussi.',
    },
    pregnant: 'Grossesse',
    'maybe-pregnant': 'Grossesse possible, ou essais pour avoir un bébé',
    'new-baby': 'Accouchement dans les 6 dernières semaines',
    breastfeeding: 'Allaitement',
    bones: {
      label: 'Os fragiles, os cassé, comprimés de cortisone, opération ou problème d’épaule',
      hint: 'Une taille qui a diminué compte aussi.',
    },
    'thin-bones':
      'Os fragiles (ostéoporose), os qui se cassent facilement, ou ancienne fracture de la colonne vertébrale',
    'lost-height': 'Une taille qui a diminué',
    steroids: 'Comprimés de cortisone (corticoïdes) pendant plus de 3 mois',
    'broken-bone': 'Un os cassé, ou peut-être cassé',
    'recent-surgery': 'Une opération dans les 6 dernières semaines',
    'spine-surgery': 'Une opération de la colonne vertébrale, même il y a longtemps',
    shoulder: 'Une épaule blessée, gelée (capsulite) ou qui s’est déboîtée',
    blood:
      'Médicaments qui fluidifient le sang (anticoagulants), problème de saignement, ou caillot de sang maintenant ou dans le passé',
    thinner: {
      label: 'Médicaments qui fluidifient le sang (anticoagulants)',
      hint: 'Par exemple la warfarine, l’apixaban ou le clopidogrel.',
    },
    bleeding: 'Un problème de saignement ou un manque de plaquettes',
    'clot-now': 'Un caillot de sang dans une jambe ou un poumon maintenant',
    'clot-past': 'Un caillot de sang dans le passé',
    feeling: 'Diabète, peau engourdie, mauvaise circulation du sang ou problème avec le froid',
    diabetes: 'Diabète, avec une sensibilité normale et une bonne circulation du sang',
    'diabetes-numb': {
      label: 'Diabète, avec la peau engourdie ou une mauvaise circulation du sang',
      hint: 'Dans le doute, cochez cette ligne.',
    },
    'numb-skin': {
      label: 'Peau engourdie ou peu sensible là où cela fait mal',
      hint: 'Par exemple après une lésion d’un nerf, un AVC ou une blessure de la colonne vertébrale.',
    },
    'poor-circulation': 'Mauvaise circulation du sang ou maladie des artères',
    raynaud: {
      label: 'Maladie de Raynaud',
      hint: 'Les doigts ou les orteils changent de couleur et s’engourdissent au froid.',
    },
    'cold-allergy': {
      label: 'Urticaire ou peau abîmée à cause du froid, maintenant ou dans le passé',
      hint: 'Aussi des cryoglobulines, une protéine du sang qui réagit au froid.',
    },
    skin: {
      label: 'Un problème de peau là où cela fait mal, ou une allergie de la peau ou aux parfums',
      hint: 'Une plaie, une infection, une éruption, la varicelle, un zona, ou une crème ou un gel pour les muscles sur la peau en ce moment.',
    },
    'skin-broken': 'Une coupure, une plaie ou une peau abîmée',
    'skin-infection': 'Une infection de la peau',
    'skin-rash': 'Une éruption sur la peau, même déjà connue',
    shingles: 'Un zona en ce moment',
    chickenpox: {
      label: 'La varicelle en ce moment',
      hint: 'S’il y a une éruption sur le dos, cochez aussi l’éruption.',
    },
    'rub-on': 'Une crème ou un gel pour les muscles, ou un patch, sur la peau en ce moment',
    'oil-allergy': 'Une allergie aux huiles, aux parfums ou aux crèmes pour la peau',
    'heart-vessels': {
      label: 'Maladie du cœur, tension artérielle élevée ou basse, cholestérol élevé, ancien AVC ou tabac',
      hint: 'Le tabac maintenant ou dans le passé.',
    },
    heart: 'Maladie du cœur, insuffisance cardiaque ou crise cardiaque',
    'high-bp': 'Tension artérielle élevée (hypertension)',
    'low-bp': 'Tension artérielle basse, ou évanouissements faciles',
    cholesterol: 'Cholestérol élevé',
    'past-stroke': 'Un AVC (attaque cérébrale) dans le passé',
    smoke: 'Tabac, maintenant ou dans le passé',
    organs: {
      label: 'Maladie des reins, du foie, de l’estomac ou de l’intestin',
      hint: 'Aussi 3 verres d’alcool ou plus par jour.',
    },
    kidneys: 'Maladie des reins',
    liver: 'Maladie du foie, ou 3 verres d’alcool ou plus par jour',
    ulcer:
      'Un ulcère ou un saignement de l’estomac, des brûlures d’estomac qui durent, une maladie de Crohn ou une colite',
    allergy: 'Asthme, ou mauvaise réaction à un antidouleur',
    asthma: 'Asthme',
    'nsaid-allergy': {
      label: 'Une allergie ou une mauvaise réaction à l’aspirine, à l’ibuprofène ou à un produit semblable',
      hint: 'Par exemple une respiration sifflante ou un visage gonflé, même il y a longtemps.',
    },
    'acetaminophen-allergy': 'Une allergie au paracétamol (acétaminophène)',
    medicines: {
      label: 'Prise de médicaments, alcool, somnolence ou poids faible',
      hint: 'Antidouleurs, aspirine, somnifères, antidépresseurs, diurétiques (qui font uriner), lithium ou méthotrexate. Un poids faible, c’est moins de 50 kg (110 lb).',
    },
    'other-nsaid': {
      label: 'Prise, en ce moment, d’un antidouleur anti-inflammatoire',
      hint: 'Par exemple l’ibuprofène ou le naproxène.',
    },
    'low-dose-aspirin': 'Aspirine à faible dose',
    'other-tablets': 'Antidépresseurs, diurétiques (médicaments qui font uriner), lithium ou méthotrexate',
    drowsy: {
      label: 'Somnolence, alcool bu il y a peu, ou prise de somnifères ou de médicaments pour se calmer',
      hint: 'Tout ce qui donne envie de dormir compte.',
    },
    'low-weight': 'Un poids de moins de 50 kg (110 lb)',
    'tablets-10-days': 'Comprimés contre la douleur nécessaires pendant plus de 10 jours',
    'infection-risk': {
      label: 'Quelque chose qui rend une infection plus probable',
      hint: 'Drogues injectées (même une seule fois). Un furoncle ou une infection récents, ou une infection du sang. Une perfusion ou une dialyse. Une aiguille ou une opération dans la colonne vertébrale. Des défenses faibles contre les infections. Du temps passé avec une personne qui avait la tuberculose.',
    },
    'other-health': {
      label: 'Autre maladie, implant, confusion, vertiges ou mauvaise expérience passée',
      hint: 'Par exemple un rhumatisme inflammatoire, un stimulateur cardiaque (pacemaker) ou une maladie de longue durée.',
    },
    arthritis: {
      label: 'Rhumatisme inflammatoire (arthrite inflammatoire)',
      hint: 'Par exemple la polyarthrite rhumatoïde.',
    },
    'dizzy-neck': 'Vertiges, impression de s’évanouir ou troubles de la vue en bougeant le cou',
    device: 'Un stimulateur cardiaque (pacemaker), un implant ou une pompe',
    confused: 'Confusion par moments, ou impossible de dire si une chose est trop chaude ou trop froide',
    'bad-experience': {
      label: 'Une mauvaise expérience passée qui rend certaines choses difficiles',
      hint: 'Par exemple fermer les yeux ou sentir un contact sur son corps.',
    },
    'long-illness': 'Une autre maladie de longue durée',

    'place-neck': 'Le cou',
    'place-tops': 'Le haut des épaules',
    'place-between': 'Entre les omoplates',
    'place-blade': 'À côté d’une omoplate ou dessous',
    'place-mid': {
      label: 'Le milieu du dos',
      hint: 'Sous les omoplates et au-dessus de la taille.',
    },
    'place-all': {
      label: 'Tout le haut du dos',
      hint: 'Ou à plusieurs endroits du haut du dos.',
    },
    'place-ribs': {
      label: 'Les côtes, sur le côté',
      hint: 'Si c’est plus vers l’avant, choisissez le devant de la poitrine.',
    },
    'place-front': {
      label: 'Le devant de la poitrine',
      hint: 'Toute douleur, pression ou sensation de serrement à cet endroit.',
    },
    'place-elsewhere': {
      label: 'Ailleurs',
      hint: 'Par exemple le bas du dos, le ventre ou une hanche.',
    },

    pull: 'Un faux mouvement soudain, une torsion ou un petit choc',
    'new-task': {
      label: 'Cela a commencé pendant une tâche nouvelle ou lourde, ou dans les 2 jours qui ont suivi',
      hint: 'Par exemple soulever des charges, peindre, jardiner ou un nouvel exercice.',
    },
    sitting: {
      label: 'Une douleur sourde ou une raideur qui augmente avec la position assise prolongée ou les écrans',
      hint: 'Souvent, elle diminue en se levant et en bougeant.',
    },
    inactive: 'Raideur, fatigue rapide et peu d’exercice',
    'stuck-spot': {
      label:
        'Un seul point de douleur vive, comme pincé ou bloqué, près de la colonne vertébrale ou des côtes',
      hint: 'Pire en tournant ou en cambrant le dos.',
    },
    'neck-moves': 'La douleur change en tournant ou en penchant la tête',
    worry: {
      label: 'Tension sur le haut des épaules et dans le cou, et pire avec les soucis',
      hint: 'Elle change au cours de la journée. Peut-être avec la mâchoire serrée ou des maux de tête.',
    },
    waking: {
      label: 'Raideur ou douleur au réveil',
      hint: 'Peut-être après une nuit sur le ventre, ou avec un nouvel oreiller ou un nouveau lit.',
    },
    'waking-short': 'La raideur ou la douleur diminue en une heure environ après le lever',
    'waking-long': {
      label:
        'Raideur de plus de 30 minutes, réveil en fin de nuit, mieux en bougeant qu’au repos, début avant 45 ans',
      hint: 'Ne cochez cette ligne que si tout convient.',
    },
    knots: 'De petits points douloureux dans le muscle, et appuyer sur l’un d’eux réveille la douleur',
    'no-change': 'Aucun mouvement, aucune position et aucune pression ne change la douleur',

    'days-2': 'Dans les 2 derniers jours',
    'days-3': 'Il y a 2 à 3 jours',
    'weeks-3': 'Il y a 4 jours à 3 semaines',
    'weeks-6': 'Il y a 3 à 6 semaines',
    'weeks-12': 'Il y a 6 à 12 semaines',
    longer: {
      label: 'Il y a plus de 12 semaines',
      hint: 'Si la douleur a changé, nous posons la question juste après.',
    },
    'comes-back': {
      label: 'Douleur qui revient sans cesse',
      hint: 'Par exemple 3 fois ou plus en 6 mois, de la façon habituelle, sans nouvelle blessure.',
    },

    swollen:
      'Zone gonflée, chaude, avec un bleu ou qui bat, après un faux mouvement, un coup ou une tâche dure',
    'swollen-alone': 'Zone gonflée, sans faux mouvement, coup ni tâche dure avant',
    'red-hot': 'La peau est rouge et chaude',
    spasm: 'Tension, serrement ou spasme',
    sharp: 'Douleur vive, surtout en bougeant ou en tournant',
    'after-activity': 'Douleur après une activité aujourd’hui, sans blessure',
    easing: 'Douleur qui diminue déjà : 4 sur 10 ou moins en bougeant',
    'over-5': 'Douleur de plus de 5 sur 10 au repos ou à chaque mouvement',
    'in-bed': 'Douleur qui oblige à rester au lit plus de 2 jours',
    interferes: 'Douleur qui empêche le travail, le sommeil ou la vie de tous les jours',
    changed: 'Douleur qui s’aggrave, ou qui a changé par rapport à avant',
    'much-worse': 'Douleur devenue d’un coup bien pire',
    'now-and-then': 'Douleur seulement de temps en temps, pas la plupart des jours',
    'checked-already':
      'Un médecin, un infirmier ou un kinésithérapeute (physiothérapeute) a déjà examiné cette douleur',
  },

  flags: {
    'rf-heart': 'Une douleur ou un serrement de ce genre peut venir du cœur.',
    'rf-breathless': 'Un problème pour respirer peut venir du cœur ou des poumons.',
    'rf-cardiac-sweat': 'De tels signes peuvent venir du cœur, même sans douleur dans la poitrine.',
    'rf-exertional': 'Une douleur qui vient à l’effort et diminue au repos peut venir du cœur.',
    'rf-tearing': 'Une très forte douleur venue d’un coup doit être examinée tout de suite.',
    'rf-aorta-risk':
      'Une douleur nouvelle avec une artère principale fragile, aussi chez un membre de la famille, doit être examinée tout de suite.',
    'rf-collapse-stroke':
      'Une perte de connaissance, ou un changement du visage, de la parole, de la vue ou de la force, doit être examiné tout de suite.',
    'rf-clot': 'Avec ces signes ou ces risques, une douleur vive en inspirant peut venir d’un caillot.',
    'rf-lung-collapse':
      'Une douleur soudaine d’un côté, avec plus de difficulté à respirer, peut venir d’un poumon.',
    'rf-cord':
      'Des changements nouveaux dans les jambes peuvent vouloir dire que quelque chose appuie sur des nerfs du dos.',
    'rf-cauda':
      'Des changements en urinant, en allant à la selle (caca) ou dans la sensibilité entre les jambes peuvent vouloir dire une pression sur des nerfs.',
    'rf-myelopathy':
      'Des mains maladroites ou des décharges le long du dos peuvent venir de nerfs comprimés dans le cou.',
    'rf-major-trauma':
      'Après un accident grave, le dos et la poitrine doivent être examinés avant de se déplacer.',
    'rf-neck-artery':
      'De tels signes à la tête ou au cou peuvent vouloir dire que moins de sang arrive au cerveau.',
    'rf-meningitis': 'De la fièvre avec de tels signes peut venir d’une infection grave.',
    'rf-sepsis':
      'De la fièvre avec une respiration rapide, une confusion ou un changement de la peau peut venir d’une infection grave.',
    'rf-thinner-sudden':
      'Une forte douleur soudaine, avec des médicaments qui fluidifient le sang ou un problème de saignement, peut venir d’un saignement.',
    'rf-belly-severe': 'De tels signes au ventre, avec un mal de dos, doivent être examinés tout de suite.',
    'rf-preg-danger':
      'Pendant la grossesse ou peu après un accouchement, de tels signes doivent être examinés tout de suite.',
    'rf-med-danger':
      'De tels signes après un médicament demandent de l’aide maintenant. Une trop grande quantité aussi, même en se sentant bien.',

    'rf-leg-or-pulse':
      'Une jambe gonflée et douloureuse ou un cœur qui s’emballe peut venir d’un caillot ou du cœur.',
    'rf-fever':
      'De la fièvre, des frissons ou des sueurs la nuit, avec un mal de dos, peuvent venir d’une infection.',
    'rf-infection-risk':
      'Avec cet état de santé, une douleur nouvelle et constante peut venir d’une infection, même sans fièvre.',
    'rf-cancer-history': 'Après un cancer, même il y a longtemps, un mal de dos doit être examiné.',
    'rf-band':
      'Une douleur qui fait le tour du corps comme une ceinture peut venir de nerfs ou d’un vaisseau sanguin.',
    'rf-fragile-bone':
      'Une douleur soudaine après un petit effort doit être examinée quand un os est peut-être fragile ou cassé.',
    'rf-fall-blow':
      'Une douleur sur les os après une chute ou un coup peut vouloir dire qu’un os est blessé.',
    'rf-shingles':
      'Une brûlure ou une peau douloureuse sur une bande peut venir d’un nerf. Un traitement rapide peut être important.',
    'rf-severe-pain': 'Une douleur aussi forte doit être examinée.',
    'rf-night': 'Une douleur constante, pire la nuit et qu’aucune position ne soulage doit être examinée.',
    'rf-weight-loss':
      'Une perte de poids, ou l’impression d’aller mal ou une très grande fatigue depuis des semaines, doit être examinée.',
    'rf-lump-shape': 'Une boule, ou un dos qui a changé de forme, doit être examiné.',
    'rf-breath-pain': 'Une douleur vive en inspirant peut venir des poumons.',
    'rf-chest-infection':
      'De la fièvre avec des crachats colorés peut venir d’une infection dans la poitrine.',
    'rf-gallbladder-jaundice': 'De tels signes peuvent venir de la vésicule biliaire ou des organes proches.',
    'rf-kidney': 'Une douleur sur le côté avec un changement des urines peut venir d’un rein.',
    'rf-heart-risk':
      'Une douleur nouvelle ou bien pire, sans cause claire, peut venir du cœur. Avec ces réponses, cela vaut la peine de vérifier.',
    'rf-arm-weak':
      'Un bras ou une main plus faible, ou une perte de sensibilité, peut venir d’une pression sur un nerf.',
    'rf-lung-apex':
      'Avec le tabac, maintenant ou dans le passé, des semaines de douleur et des changements dans le bras ou la main doivent être examinés.',
    'rf-child-urgent': 'Avant 16 ans, une réponse de ce genre demande un examen.',
    'rf-cough-strain':
      'Une douleur pire en toussant, en éternuant ou en allant à la selle (caca) doit être examinée.',
    'rf-uk-upper':
      'Au Royaume-Uni, un examen rapide est conseillé aux personnes qui ont une douleur nouvelle à cet endroit.',
    'rf-remedy-skin':
      'La chaleur ou le froid peut abîmer la peau, et une peau dans cet état doit être examinée.',

    'rf-child':
      'Chez les enfants et les adolescents, le mal de dos doit être examiné. Nos plans sont faits pour 16 ans et plus.',
    'rf-deform-teen': 'Chez une personne jeune, un dos qui a changé de forme doit être examiné.',
    'rf-pregnant':
      'Pendant la grossesse ou après un accouchement, une sage-femme ou un médecin doit guider ce qu’on essaie.',
    'rf-arm-tingle': 'Des fourmillements ou une douleur le long d’un bras peuvent venir d’un nerf du cou.',
    'rf-inflammatory':
      'Une raideur qui dure depuis longtemps et diminue en bougeant doit être examinée par un médecin.',
    'rf-persistent-60':
      'À partir de 60 ans, une douleur présente la plupart des jours depuis des semaines doit être examinée.',
    'rf-health-history': 'Avec ces antécédents de santé, un médecin doit être au courant de la douleur.',
    'rf-not-mechanical':
      'Une douleur que rien ne change peut venir d’autre chose que des muscles et des articulations.',
    'rf-ribs': 'Une douleur aux côtes peut venir des poumons ou d’organes proches. Elle doit être examinée.',
    'rf-elsewhere':
      'Ce guide est seulement pour le haut du dos. Une douleur ailleurs doit être examinée à part.',
    'rf-hot-swelling':
      'Un gonflement après 3 jours, ou une peau rouge et chaude avec un gonflement, doit être examiné.',
    'rf-skin':
      'Une infection ou une éruption sur la peau à cet endroit doit être examinée avant toute poche, crème, gel ou massage.',
    'rf-fracture': 'Un os cassé, ou peut-être cassé, doit être examiné avant tout étirement ou exercice.',
    'rf-thinner-strain':
      'Avec des médicaments qui fluidifient le sang ou un problème de saignement, une douleur après un effort brusque doit être examinée.',
    'rf-swelling-unexplained': 'Un gonflement qu’aucune blessure n’explique doit être examiné.',
    'rf-clot-known': 'Avec un caillot de sang, un médecin doit être au courant de cette douleur.',
    'rf-dizzy-neck': 'Des vertiges ou l’impression de s’évanouir en bougeant le cou doivent être examinés.',
    'rf-hot-skin': 'Une peau rouge et chaude doit être examinée.',
    'rf-new-pattern': 'Une douleur d’un genre nouveau comme celle-ci doit être examinée aujourd’hui.',
    'rf-new-illness': 'Ces nouveaux signes peuvent venir d’ailleurs que du dos. Ils doivent être examinés.',
    'rf-interferes':
      'Une douleur qui empêche le travail, le sommeil ou la vie de tous les jours mérite l’aide d’un médecin.',
    'rf-worse': 'Une douleur qui s’aggrave, ou qui a changé, doit être examinée.',
    'rf-72h': 'Une douleur qui ne va pas mieux après 3 jours de soins à la maison doit être examinée.',
    'rf-2wk':
      'Les soins à la maison n’ont pas nettement aidé en 2 semaines. Un kinésithérapeute (physiothérapeute) peut aller plus loin.',
    'rf-6wk': 'Une douleur encore présente après 6 semaines doit être examinée.',
    'rf-med-10d':
      'Après plus de 10 jours de comprimés contre la douleur, il est temps de demander conseil à leur sujet.',
    'rf-frequent':
      'Une douleur qui revient sans cesse peut diminuer avec un programme d’exercices personnel.',
    'rf-12wk': 'Une douleur qui dure depuis des mois peut diminuer avec un programme d’exercices personnel.',
    'rf-flare-settled': 'C’est devenu pire après avoir essayé une chose, puis cela s’est calmé.',
    'rf-safety': 'Si quelqu’un vous a fait du mal, vous pouvez demander une aide confidentielle.',
  },

  levels: {
    emergency: {
      title: 'Appelez une ambulance maintenant',
      lead: 'Ces réponses demandent une aide d’urgence. Arrêtez-vous ici et appelez, s’il vous plaît.',
      who: 'Une équipe d’ambulance ou le service des urgences d’un hôpital.',
      when: 'Maintenant. N’attendez pas de voir si cela passe.',
      worse: 'Si quelque chose s’aggrave pendant l’attente, rappelez le numéro d’urgence.',
    },
    urgent: {
      title: 'Demandez une aide médicale aujourd’hui',
      lead: 'Ces réponses demandent un examen le jour même. Seul un examen peut en dire plus.',
      who: 'Un centre de soins urgents, un rendez-vous urgent chez un médecin ou une ligne de conseil infirmier. Si rien n’est ouvert, allez au service des urgences d’un hôpital.',
      when: 'Aujourd’hui, même la nuit ou le week-end.',
      worse:
        'Appelez le numéro d’urgence en cas de douleur dans la poitrine, de difficulté à respirer, d’évanouissement ou de confusion. Aussi en cas de douleur soudaine et très forte, de jambes faibles ou engourdies, ou de problèmes avec les urines ou les selles.',
    },
    doctor: {
      title: 'Voyez un médecin dans les prochains jours',
      lead: 'Un médecin doit examiner cela bientôt. Si cela s’aggrave, n’attendez pas le rendez-vous.',
      who: 'Votre médecin ou votre centre de santé. Pendant la grossesse ou après un accouchement, votre sage-femme peut aider aussi.',
      when: 'Dans 1 à 3 jours. Prenez rendez-vous aujourd’hui.',
      worse:
        'Si cela s’aggrave ou si quelque chose de nouveau apparaît, demandez de l’aide le jour même. Appelez le numéro d’urgence en cas de douleur dans la poitrine ou de difficulté à respirer. Aussi en cas de jambes faibles ou engourdies, ou de problèmes avec les urines ou les selles.',
    },
    physio: {
      title: 'Voyez un kinésithérapeute (physiothérapeute)',
      lead: 'Un kinésithérapeute peut regarder comment le dos bouge et faire un programme d’exercices.',
      who: 'Un kinésithérapeute (physiothérapeute). À certains endroits, vous pouvez prendre rendez-vous sans voir d’abord un médecin.',
      when: 'Dans les 1 à 2 prochaines semaines.',
      worse:
        'Si cela s’aggrave ou change, voyez d’abord un médecin. Appelez le numéro d’urgence en cas de douleur dans la poitrine ou de difficulté à respirer. Aussi en cas de jambes faibles ou engourdies, ou de problèmes avec les urines ou les selles.',
    },
    selfcare: {
      title: 'Commencez par des soins à la maison',
      lead: 'Rien dans les réponses n’oblige à consulter d’abord. Essayez ce qui convient, et regardez comment cela évolue.',
      who: 'Des soins à la maison. Un pharmacien peut aider pour toute question sur les médicaments.',
      when: 'Commencez aujourd’hui. Voyez un médecin si cela ne va pas mieux après 3 jours. Voyez un médecin ou un kinésithérapeute si cela ne va pas nettement mieux en 2 semaines.',
      worse:
        'Si cela s’aggrave, arrêtez ce qui a été essayé et voyez un médecin. Appelez le numéro d’urgence en cas de douleur dans la poitrine ou de difficulté à respirer. Aussi en cas de jambes faibles ou engourdies, ou de problèmes avec les urines ou les selles.',
    },
  },

  actions: {
    'act-call-emergency':
      'Appelez le numéro d’urgence maintenant, ou demandez à quelqu’un près de vous d’appeler. Dites que vous avez mal au dos et quels signes sont venus avec la douleur.',
    'act-no-self-drive':
      'Ne conduisez pas vous-même. Si vous n’avez pas eu d’accident, asseyez-vous et ne bougez pas. Ne mangez pas.',
    'act-keep-still':
      'Gardez le cou et le dos aussi immobiles que possible. Si une ambulance arrive, restez où vous êtes.',
    'act-same-day-care':
      'Demandez un rendez-vous ou un appel avec un médecin ou un infirmier aujourd’hui. Si possible, venez avec quelqu’un.',
    'act-nhs-111':
      'Demandez un rendez-vous urgent à votre cabinet médical, ou utilisez la ligne de conseil ou le site du NHS. L’Irlande du Nord a son propre service.',
    'act-see-doctor':
      'Prenez rendez-vous avec un médecin. Dites où se trouve la douleur et depuis combien de temps.',
    'act-see-physio':
      'Prenez rendez-vous avec un kinésithérapeute (physiothérapeute). Demandez conseil pour un programme d’exercices du haut du dos.',
    'act-see-if-not-better':
      'Pas mieux du tout après 3 jours : voyez un médecin. Pas nettement mieux en 2 semaines : voyez un médecin ou un kinésithérapeute (physiothérapeute).',
    'act-ask-pharmacist':
      'Demandez conseil à un pharmacien avant de prendre un médicament ou d’en mettre un sur la peau. Dites ce que vous prenez d’autre, et toute maladie ou allergie.',
    'act-contact-maternity':
      'Parlez de cette douleur et de tout autre signe à la sage-femme, au médecin ou à la maternité.',
    'act-tell-parent-guardian':
      'Montrez cette page à un parent, à un adulte qui s’occupe de vous ou à un autre adulte de confiance. Allez ensemble au rendez-vous.',
    'act-stop-current-remedy':
      'Arrêtez la poche, la crème, le gel ou l’antidouleur qui a été essayé. Lavez la peau pour enlever toute crème ou tout gel. Ne mettez ni chaleur ni froid sur une peau douloureuse ou engourdie. Demandez conseil avant d’arrêter un médicament prescrit.',
    'act-call-poison':
      'Après avoir pris plus que ce que dit l’étiquette (la notice), appelez aussi un centre antipoison. Faites-le même si tout semble aller bien.',
    'act-private-support':
      'Quand vous pouvez le faire sans danger, parlez à une personne de confiance, ou appelez une ligne d’aide confidentielle. Si vous êtes en danger maintenant, appelez le numéro d’urgence.',
    'act-safety-net': 'Lisez les signes d’alerte sur cette page. Demandez de l’aide si l’un d’eux apparaît.',
    'act-summary-for-clinician':
      'Montrez les réponses ou lisez-les à voix haute. Elles aident la personne qui fait l’examen.',
  },

  safetyNet: [
    'Appelez les secours maintenant en cas de douleur dans la poitrine, de difficulté à respirer ou de sang en toussant. Aussi en cas d’impression de s’évanouir ou de sueurs froides.',
    'Appelez les secours maintenant en cas de jambes faibles ou engourdies, ou d’engourdissement entre les jambes. Aussi en cas de mains devenues maladroites. Aussi en cas de problèmes avec les urines (pipi) ou les selles (caca).',
    'Appelez les secours maintenant en cas de douleur soudaine et très forte ou de mal de tête inhabituel. Aussi en cas de visage qui s’affaisse, de difficulté à articuler ou d’un côté du corps faible.',
    'Appelez les secours maintenant en cas de fièvre avec une nuque raide, une confusion ou une respiration rapide. Aussi en cas de fièvre avec une éruption sur la peau qui ne s’efface pas quand on appuie dessus.',
    'Après un médicament, appelez maintenant en cas de selles (caca) noires, de vomissements de sang, de visage gonflé ou de respiration sifflante. Aussi après en avoir pris trop.',
    pregnancySigns,
    'Demandez de l’aide le jour même en cas de fièvre, de bras plus faible, de jambe gonflée ou de nouvelle boule. Aussi en cas de douleur qui ne se calme jamais, ou vive en inspirant. Aussi en cas de bande de peau qui brûle, ou de perte de poids.',
  ],
} satisfies Texts;
