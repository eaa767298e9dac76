import type { PlanTexts } from '../../../guide/guide.js';
import { planVariants } from './plan-variants.js';

// What several remedies share. Every `notFor` line is a sentence that can follow "À ne pas utiliser si".

const noSedative = 'Jamais après de l’alcool, un somnifère ou un autre produit qui endort (sédatif).';
const packCare = [
  'Gardez toujours un tissu entre la poche (ou le coussin) et votre peau.',
  'Ne vous endormez pas, gardez le minuteur en marche, et ne l’utilisez jamais au lit.',
  noSedative,
  'Jamais avec une crème ou un gel pour les muscles sur la peau.',
  'Si deux limites vous concernent, suivez la plus courte.',
];
const packNotFor = [
  'Votre peau est engourdie à cet endroit, ou le sang y circule mal.',
  'Vous avez un diabète avec une peau engourdie ou une mauvaise circulation, ou vous ne savez pas si c’est le cas.',
  'Votre peau est abîmée ou infectée à cet endroit, ou a une éruption (boutons, plaques).',
  'Il y a une crème, un gel ou une pommade sur votre peau à cet endroit.',
  'Vous avez encore un gonflement, de la chaleur ou de la rougeur après 3 jours.',
  'Vous avez sommeil, ou vous avez pris de l’alcool, un somnifère ou un autre produit qui endort (sédatif).',
  'Vous avez des moments de confusion, ou vous pourriez ne pas vous rendre compte que cela vous fait du mal.',
];
const heatNotFor = [
  'Votre blessure date de 3 jours ou moins, et elle est gonflée, tiède ou chaude, ou il y a un bleu.',
  'Vous avez un caillot de sang, un saignement à cet endroit, ou de la fièvre.',
  'Vous avez un cancer, ou vous avez eu une radiothérapie à cet endroit.',
  'Vous avez un stimulateur cardiaque (pacemaker), une pompe à médicament ou un implant, tant que le fabricant ou votre médecin n’a pas donné son accord.',
];
const coldNotFor = [
  'Vous avez la maladie de Raynaud.',
  'Le froid vous donne de l’urticaire, vous avez des cryoglobulines, ou le froid vous a déjà blessé la peau.',
  'Vous avez une maladie grave du cœur ou une tension artérielle non contrôlée, tant qu’un médecin n’a pas donné son accord.',
];
const faint = 'Vous avez une tension artérielle basse, ou vous vous évanouissez facilement.';
const packAdjust = {
  'x-pregnant':
    'Température douce seulement, jamais très chaude ni glacée. 15 minutes au plus. Pas sur le ventre. Demandez d’abord conseil à votre sage-femme.',
  'x-heart':
    'Doux et court. Pas sur le côté gauche de la poitrine ni sur l’épaule gauche. Demandez d’abord conseil à votre médecin.',
  'x-high-bp':
    'Doux et court. Si votre tension artérielle est élevée ou instable, demandez d’abord conseil à votre médecin.',
  'x-age65':
    'Votre peau s’abîme plus facilement. Température douce, et moins de 15 minutes. Vérifiez souvent la peau.',
  'x-diabetes':
    'Seulement là où la sensibilité de votre peau est bonne et où le sang circule bien. Deux épaisseurs de tissu. 10 minutes au plus. Vérifiez la peau toutes les quelques minutes.',
  'x-stroke': 'Jamais sur un côté faible ou engourdi. Testez la température avec votre côté le plus fort.',
};
const lowPressure = {
  'x-low-bp':
    'Température douce seulement. Levez-vous lentement après. Pas de bain chaud ni de douche chaude : vous pourriez vous évanouir.',
};
const device = {
  'x-device':
    'Aucun appareil chauffant tant que votre médecin ou le fabricant de votre implant ou pompe n’a pas donné son accord.',
};
const showerAdjust = {
  'x-pregnant':
    'Température douce seulement, jamais très chaude ni glacée. 10 minutes au plus. Pas sur le ventre. Demandez d’abord conseil à votre sage-femme.',
  'x-high-bp':
    'Douce et courte. Sortez lentement. Demandez d’abord conseil à votre médecin si votre tension artérielle est instable.',
  'x-age65': 'Votre peau s’abîme plus facilement. Douce et courte. Asseyez-vous si vous le pouvez.',
  'x-diabetes':
    'Testez l’eau là où la sensibilité de votre peau est bonne. Température douce, 10 minutes au plus. Vérifiez la peau après.',
  'x-stroke':
    'Jamais sur un côté faible ou engourdi. Testez l’eau avec votre côté le plus fort. Asseyez-vous.',
};

const daily = 'Une ou deux fois par jour au début, jusqu’à 3 fois après une semaine.';
const stretchCare = [
  'Marchez d’abord 2 à 3 minutes pour vous échauffer.',
  'Allez lentement, sans à-coups, et continuez de respirer.',
  'Une légère tension suffit : 3 sur 10 au plus. Si vous avez plus mal, faites-en moins.',
];
const stretchNotFor = [
  'Vous avez fait un faux mouvement ou reçu un coup à cet endroit dans les 2 derniers jours. Ou cela date de 3 jours au plus et la douleur ne diminue pas.',
  'Il y a un gonflement ou un bleu récent.',
  'Un os est cassé, ou l’est peut-être.',
  'Vous avez eu une opération dans les 6 dernières semaines, sauf si votre chirurgien est d’accord.',
  'Votre douleur est au-dessus de 5 sur 10, ou vous avez de la fièvre.',
  'La douleur s’aggrave, ou quelque chose de nouveau est apparu.',
];
const thinBones =
  'Vous avez des os fragiles ou vous avez perdu de la taille, ou vous prenez des comprimés de cortisone (corticoïdes) depuis des mois.';
const spineSurgery = 'Vous avez déjà eu une opération de la colonne vertébrale.';
const dizzyNeck =
  'Bouger le cou vous donne des vertiges ou l’impression de vous évanouir, ou des troubles de la vue.';
const neckNotFor = [
  ...stretchNotFor,
  dizzyNeck,
  'Vous avez une polyarthrite rhumatoïde ou un autre rhumatisme inflammatoire (arthrite inflammatoire).',
  'Vous vous êtes fait mal au cou récemment, ou votre bras est faible.',
];
const neckStop =
  'Vertiges ou nouveaux fourmillements : arrêtez et répondez de nouveau aux questions sur les signes d’alerte. Troubles de la vue, difficulté à articuler ou visage engourdi : appelez les secours maintenant.';
const fresh48 =
  'Attendez le lendemain. Commencez seulement si la douleur est à 4 sur 10 ou moins. Petits mouvements, une fois par jour.';
const letRest =
  'Ne contractez pas les épaules, le cou ou le dos. Soufflez simplement et laissez-les se reposer.';
const armSigns =
  'Demandez d’abord conseil à un médecin ou à un kinésithérapeute (physiothérapeute). Arrêtez si les fourmillements ou la douleur dans le bras augmentent.';
const stretchProof =
  'Les étirements seuls ont peu de preuves. Les études portaient sur des douleurs du cou qui durent.';
const untested = 'Une habitude courante. Elle n’a pas été testée pour les douleurs du haut du dos.';
const noStrain =
  'Seulement des marches courtes et faciles, qui ne font pas mal à l’os. Ne soulevez rien. Faites d’abord examiner l’os par un médecin.';
const learnFirst =
  'Apprenez-le d’abord avec un kinésithérapeute (physiothérapeute). Ne vous penchez pas et ne tournez pas le dos sur lui-même.';
const hurtsMore = 'Cela fait plus mal. Choisissez ce qui est confortable.';

const eyesOpen =
  'Gardez les yeux ouverts si vous voulez. Laissez de côté tout ce qui vous gêne. Arrêtez quand vous voulez.';
const feelsWorse = 'Vous vous sentez plus mal en le faisant. Choisissez plutôt une petite marche.';

const massageCare = [
  'N’appuyez jamais sur les os de la colonne, ni sur l’avant ou le côté du cou.',
  'La gêne reste à 5 sur 10 ou moins. Cela n’a pas besoin de faire mal.',
  'Arrêtez avant qu’un endroit s’engourdisse.',
];
const massageNotFor = [
  'Vous avez forcé dessus dans les 3 derniers jours, ou il y a un gonflement ou un bleu.',
  'Vous avez ou avez eu un caillot de sang.',
  'Un os est cassé, ou l’est peut-être.',
  'Votre peau est abîmée, infectée ou engourdie à cet endroit, ou a une éruption (boutons, plaques).',
  'Le sang circule mal à cet endroit, ou vous avez un diabète avec une peau engourdie.',
  'Vous avez eu une opération à cet endroit dans les 6 dernières semaines.',
  'Vous avez un cancer, avez eu une radiothérapie à cet endroit, ou avez de la fièvre.',
  'La douleur s’aggrave, ou quelque chose de nouveau est apparu.',
];
const deepNotFor = [
  ...massageNotFor,
  'Vous prenez un médicament qui fluidifie le sang (anticoagulant), ou vous avez un problème de saignement.',
  thinBones,
  'Vous êtes enceinte, ou l’êtes peut-être.',
  'Vous avez des fourmillements, un engourdissement ou une faiblesse dans un bras.',
];
const massageStop =
  'Un gros bleu, un nouvel engourdissement ou une nouvelle faiblesse : arrêtez et demandez une aide médicale aujourd’hui.';
const headOrBreath = 'Fort mal de tête ou respiration difficile : appelez les secours.';
const massageProof =
  'Une revue de 2024 réunit 33 études sur le massage pour la douleur du cou. Face à un faux massage, il n’a probablement fait que peu ou pas de différence à 12 semaines environ.';
const softHands =
  'Toucher léger seulement. Pas de pression profonde, d’outils ni de tapotements. Arrêtez si un bleu apparaît.';
const softBones =
  'Toucher léger seulement. Pas de pression profonde, d’outils ni de tapotements. Rien près des os de la colonne.';
const plainOil =
  'Utilisez une lotion simple que vous connaissez, ou rien. Pas d’huiles parfumées ni de crèmes ou gels pour les muscles.';
const noScent = 'Pas d’huiles ni de bougies parfumées : une odeur peut déclencher une crise d’asthme.';

const labelWins =
  'Lisez d’abord l’étiquette (la notice). Si elle dit autre chose que cette page, c’est elle qui compte.';
const noteIt = 'Notez l’heure et la quantité, et attendez aussi longtemps que le dit l’étiquette.';
const tenDays = 'Utilisez-le pendant le moins de jours possible. Jamais plus de 10 jours sans avis.';
const oneNsaid =
  'Un seul anti-inflammatoire à la fois. Ne mélangez pas gel, ibuprofène, naproxène ou aspirine.';
const oneRub = 'Une seule crème ou un seul gel à la fois.';
const under16 = 'Vous avez moins de 16 ans.';
const nsaidNotFor = [
  under16,
  'Vous êtes enceinte, l’êtes peut-être, ou essayez de l’être.',
  'L’aspirine, l’ibuprofène ou un autre anti-inflammatoire vous a donné une allergie ou une respiration sifflante.',
  'Vous avez de l’asthme, sauf si un pharmacien est d’accord.',
  'Vous avez une maladie des reins.',
  'Vous prenez un médicament qui fluidifie le sang (anticoagulant), ou vous avez un problème de saignement.',
  'Vous avez ou avez eu un ulcère de l’estomac ou un saignement de l’estomac.',
  'Vous avez des brûlures d’estomac qui durent, une maladie de Crohn ou une colite.',
  'Vous prenez déjà un anti-inflammatoire, ou de l’aspirine tous les jours.',
  'Vous avez eu une opération dans les 6 dernières semaines, sauf si votre chirurgien est d’accord.',
  'Vous allez bientôt avoir une opération du cœur, ou vous venez d’en avoir une.',
];
const askPharmacist = 'Demandez conseil à un pharmacien avant la première utilisation.';
const askDoctor = 'Demandez conseil à un médecin ou à un pharmacien avant la première utilisation.';
const askMix =
  'Demandez à un pharmacien si cela va avec vos comprimés. Ne changez rien à ceux-ci de vous-même.';
const breast =
  'Demandez d’abord conseil à un pharmacien. N’en mettez pas sur les seins, et tenez-le loin de votre bébé.';

/** The words of the plan, in French. Doses and warnings are those of evidence.md §4 and §6. */
export const planTexts = {
  causes: {
    'c-not-mechanical': {
      name: 'Autre chose que le mouvement',
      text: 'Vous nous avez dit que bouger, se reposer ou appuyer n’y change rien. Un médecin peut en chercher la raison.',
    },
    'c-minor-injury': {
      name: 'Un faux mouvement, une torsion ou un petit choc',
      text: 'Un faux mouvement, une torsion ou un petit choc peut laisser un endroit douloureux. Le mieux est de commencer en douceur.',
    },
    'c-overuse': {
      name: 'Une tâche nouvelle, ou plus d’efforts que d’habitude',
      text: 'Les muscles entre les omoplates aident à tout ce que font vos bras. Ils peuvent être douloureux et tendus pendant 2 jours après avoir soulevé, jardiné ou fait un nouvel exercice.',
    },
    'c-neck-referred': {
      name: 'Votre cou',
      text: 'Une douleur près de l’omoplate peut changer quand on tourne ou penche la tête. La vôtre semble faire cela.',
    },
    'c-joint': {
      name: 'Un point raide ou bloqué près de la colonne ou des côtes',
      text: 'Les 12 os du haut du dos rejoignent les côtes. Cela le rend stable, et parfois raide. À un endroit, vous pouvez sentir une douleur vive ou un blocage quand vous tournez le dos ou le cambrez. Bouger doucement fait souvent du bien.',
    },
    'c-postural': {
      name: 'De longs moments en position assise ou devant un écran',
      text: 'Une douleur sourde peut s’installer quand on garde la même position. Aucune étude n’a montré une seule bonne façon de s’asseoir. Le plus dur est peut-être de rester longtemps sans bouger.',
    },
    'c-stress': {
      name: 'Soucis et tension',
      text: 'Les soucis peuvent tendre les épaules et le cou, et la douleur peut changer au fil de la journée. La douleur est quand même réelle.',
    },
    'c-sleep': {
      name: 'La position au lit',
      text: 'Vous nous avez dit que vous vous réveillez avec une raideur. Une position tordue ou mal soutenue peut faire cela.',
    },
    'c-trigger': {
      name: 'Des nœuds douloureux au toucher',
      text: 'De petits points douloureux peuvent faire mal quand on appuie. Les experts discutent encore de ce que c’est.',
    },
    'c-inactive': {
      name: 'Trop peu de mouvement pour le dos',
      text: 'Un dos qui bouge peu peut être raide et se fatiguer plus vite. Les petits pas comptent.',
    },
    'c-recurring': {
      name: 'Une douleur qui reste ou qui revient',
      text: 'Une douleur qui revient est fréquente, et beaucoup de choses jouent un rôle. La force, le mouvement et le calme peuvent tous aider.',
    },
    'c-nonspecific': {
      name: 'Difficile à dire, et c’est fréquent',
      text: 'Souvent, aucun déclencheur ne ressort. On peut commencer des soins doux sans le connaître.',
    },
  },

  cautions: {
    'x-fresh-swollen':
      'Vous nous avez dit que c’est gonflé, et que c’est récent ou de date incertaine. Le gonflement doit d’abord se calmer.',
    'x-worse': 'Vous nous avez dit que cela s’est aggravé, ou que quelque chose de nouveau est apparu.',
    'x-fresh-unsure':
      'Cela a commencé dans les 3 derniers jours, et vous ne saviez pas bien comment c’est maintenant.',
    'x-fresh-injury':
      'Vous nous avez parlé d’un début soudain, il y a 3 jours au plus ou à une date incertaine. Le mieux est de commencer en douceur.',
    'x-fresh-pull':
      'Vous nous avez parlé d’un faux mouvement, il y a 2 jours au plus ou à une date incertaine. Les étirements attendent.',
    'x-not-easing':
      'Vous nous avez dit que votre faux mouvement date de 2 à 3 jours, et que la douleur ne diminue pas nettement. Les étirements attendent.',
    'x-fresh-strain':
      'Vous nous avez parlé d’une tâche nouvelle, et la douleur a commencé il y a 3 jours au plus ou à une date incertaine. Le mieux est de commencer en douceur.',
    'x-fresh-48':
      'Vous nous avez parlé d’un faux mouvement ou d’une tâche nouvelle, il y a 2 jours au plus ou à une date incertaine. Le mieux est de commencer en douceur.',
    'x-late-swelling':
      'Vous nous avez dit que c’est gonflé après plus de 3 jours. Un médecin doit d’abord l’examiner.',
    'x-flare': 'Vous nous avez dit que votre douleur est au-dessus de 5 sur 10. Elle doit d’abord se calmer.',
    'x-arm-signs':
      'Vous nous avez parlé de signes dans le bras ou la main. Appuyer ou tirer pourrait les réveiller.',
    'x-pregnant':
      'Vous nous avez dit que vous êtes, ou êtes peut-être, enceinte. Certaines choses attendent ; pour d’autres, demandez conseil à votre sage-femme.',
    'x-breastfeeding':
      'Vous nous avez dit que vous allaitez, ou peut-être. Demandez conseil avant d’utiliser un médicament.',
    'x-osteoporosis':
      'Vous nous avez parlé d’os fragiles ou de taille perdue, ou vous ne saviez pas. Les os ont alors besoin de douceur.',
    'x-steroids-long':
      'Vous nous avez dit que vous prenez, ou prenez peut-être, des comprimés de cortisone (corticoïdes). Les os ont besoin de douceur, et certains antidouleurs ne conviennent pas.',
    'x-blood-thinner':
      'Vous nous avez dit que vous prenez, ou prenez peut-être, un médicament qui fluidifie le sang (anticoagulant). Une pression profonde et certains antidouleurs peuvent faire saigner.',
    'x-bleeding-disorder':
      'Vous nous avez dit que vous avez, ou avez peut-être, un problème de saignement. Une pression profonde et certains antidouleurs peuvent faire saigner.',
    'x-dvt':
      'Vous nous avez dit que vous avez, ou avez peut-être, un caillot de sang. La chaleur et le massage pourraient être dangereux.',
    'x-dvt-past':
      'Vous nous avez dit que vous avez eu un caillot de sang dans le passé. Demandez conseil à un médecin avant tout massage.',
    'x-numb-skin':
      'Vous nous avez dit que votre peau est, ou est peut-être, engourdie à cet endroit. Vous pourriez ne pas sentir une brûlure ou une blessure.',
    'x-diabetes':
      'Vous nous avez dit que vous avez, ou avez peut-être, un diabète. La peau peut s’abîmer plus facilement.',
    'x-diabetes-numb':
      'Vous nous avez dit que vous avez, ou avez peut-être, un diabète avec une peau engourdie ou une mauvaise circulation. Vous pourriez ne pas sentir une brûlure.',
    'x-raynaud':
      'Vous nous avez dit que vous avez, ou avez peut-être, la maladie de Raynaud. Le froid pourrait vous faire du mal.',
    'x-cold-allergy':
      'Vous nous avez dit que vous réagissez mal, ou peut-être mal, au froid. Il pourrait vous faire du mal.',
    'x-poor-circulation':
      'Vous nous avez dit que vous avez, ou avez peut-être, une mauvaise circulation. La peau peut alors facilement brûler ou geler.',
    'x-skin-broken':
      'Vous nous avez dit que votre peau est, ou est peut-être, abîmée à cet endroit. N’y touchez pas tant qu’elle n’est pas refermée.',
    'x-skin-infection':
      'Vous nous avez dit que votre peau est, ou est peut-être, infectée à cet endroit. Un médecin doit d’abord la voir.',
    'x-rash':
      'Vous nous avez dit que vous avez, ou avez peut-être, une éruption (boutons, plaques) à cet endroit. Il faut d’abord la faire regarder.',
    'x-recent-surgery':
      'Vous nous avez dit que vous avez eu, ou avez peut-être eu, une opération récente. Demandez d’abord conseil à votre chirurgien.',
    'x-spine-surgery':
      'Vous nous avez dit que vous avez eu une opération de la colonne vertébrale. Certains mouvements demandent d’abord un avis.',
    'x-fracture':
      'Vous nous avez dit qu’un os est, ou est peut-être, cassé. Il faut un médecin, et aucun effort sur cet os.',
    'x-shoulder':
      'Vous nous avez dit que vous avez, ou avez peut-être, un problème à l’épaule. Ceci pourrait trop la forcer.',
    'x-cancer-area':
      'Vous nous avez parlé d’un cancer. Un médecin doit d’abord examiner une douleur nouvelle.',
    'x-fever': 'Vous nous avez parlé de fièvre. Demandez une aide médicale avant les soins à la maison.',
    'x-heart':
      'Vous nous avez dit que vous avez, ou avez peut-être, un problème de cœur. Certaines choses ne conviennent pas ou demandent des précautions.',
    'x-high-bp':
      'Vous nous avez dit que vous avez, ou avez peut-être, une tension artérielle élevée. Certaines choses ne conviennent pas ou demandent des précautions.',
    'x-low-bp':
      'Vous nous avez dit que vous avez, ou avez peut-être, une tension artérielle basse. La chaleur ou l’eau froide pourrait vous faire évanouir.',
    'x-stroke':
      'Vous nous avez dit que vous avez eu, ou avez peut-être eu, un AVC (attaque cérébrale). Certaines choses ne conviennent pas ou demandent des précautions.',
    'x-kidney':
      'Vous nous avez dit que vous avez, ou avez peut-être, une maladie des reins. Certains antidouleurs pourraient abîmer vos reins.',
    'x-liver':
      'Vous nous avez parlé d’une maladie du foie ou d’alcool tous les jours, ou vous ne saviez pas. Certains antidouleurs pourraient abîmer votre foie.',
    'x-ulcer':
      'Vous nous avez parlé de problèmes d’estomac ou d’intestin, ou vous ne saviez pas. Certains antidouleurs peuvent y causer un saignement.',
    'x-asthma-nsaid':
      'Vous nous avez dit que vous avez, ou avez peut-être, de l’asthme. Certains antidouleurs et certaines odeurs peuvent le déclencher.',
    'x-nsaid-allergy':
      'Vous nous avez dit que vous avez, ou avez peut-être, une allergie à l’aspirine, à l’ibuprofène ou à un produit semblable.',
    'x-apap-allergy':
      'Vous nous avez dit que vous avez, ou avez peut-être, une allergie au paracétamol (acétaminophène).',
    'x-age60':
      'Vous nous avez dit votre âge, ou vous ne saviez pas. À partir de 60 ans, certains médicaments demandent plus de précautions.',
    'x-age65':
      'Vous nous avez dit votre âge, ou vous ne saviez pas. À partir de 65 ans, la peau s’abîme plus facilement.',
    'x-age-unknown': 'Nous ne savons pas si vous avez 16 ans ou plus.',
    'x-under16':
      'Vous nous avez dit que vous avez moins de 16 ans. C’est à un médecin de choisir ce que vous prenez.',
    'x-low-weight':
      'Vous nous avez dit que vous pesez, ou pesez peut-être, moins de 50 kg (110 livres). Une dose complète peut être trop forte.',
    'x-other-nsaid':
      'Vous nous avez dit que vous prenez, ou prenez peut-être, un anti-inflammatoire. Deux à la fois peuvent vous faire du mal.',
    'x-low-dose-aspirin':
      'Vous nous avez dit que vous prenez de l’aspirine à faible dose. Continuez de la prendre, et demandez conseil avant tout autre anti-inflammatoire.',
    'x-other-tablets':
      'Vous nous avez parlé de comprimés qui peuvent mal aller avec des antidouleurs. Continuez de les prendre, et demandez conseil à un pharmacien.',
    'x-tablets-10-days':
      'Vous nous avez dit que vous avez pris des comprimés contre la douleur pendant plus de 10 jours. Il est temps de demander un avis.',
    'x-chickenpox':
      'Vous nous avez parlé de varicelle ou de zona. Certains antidouleurs peuvent alors mener à une infection de la peau.',
    'x-oil-allergy':
      'Vous nous avez dit que votre peau réagit, ou réagit peut-être, aux huiles, aux parfums ou aux crèmes et gels pour les muscles.',
    'x-topical-on':
      'Vous nous avez dit qu’il y a, ou qu’il y a peut-être, une crème ou un gel pour les muscles sur votre peau. De la chaleur ou une poche par-dessus pourrait vous brûler.',
    'x-drowsy':
      'Vous nous avez dit que vous avez, ou avez peut-être, sommeil, ou que quelque chose vous calme. Vous pourriez ne pas remarquer une brûlure.',
    'x-cognitive':
      'Vous nous avez dit que vous avez, ou avez peut-être, des moments de confusion. Vous pourriez ne pas remarquer une brûlure.',
    'x-dizzy-neck':
      'Vous nous avez dit que bouger le cou vous donne, ou vous donne peut-être, des vertiges. Voyez un médecin avant des mouvements du cou.',
    'x-inflammatory-neck':
      'Vous nous avez dit que vous avez, ou avez peut-être, un rhumatisme inflammatoire (arthrite inflammatoire). Demandez conseil avant tout étirement du cou.',
    'x-hurt':
      'Vous nous avez dit que quelqu’un vous a fait du mal. Laissez seulement des personnes de confiance toucher votre dos.',
    'x-trauma-history':
      'Vous nous avez dit avoir vécu, ou avoir peut-être vécu, une mauvaise expérience. C’est vous qui décidez, et vous pouvez arrêter ou sauter ce que vous voulez.',
    'x-device':
      'Vous nous avez dit que vous avez, ou avez peut-être, un stimulateur cardiaque (pacemaker), une pompe à médicament ou un implant. La chaleur et les appareils électriques demandent d’abord un accord.',
    'x-topical-nsaid-region':
      'Dans certains pays, l’étiquette d’un tel gel ne prévoit pas le dos. Le vôtre en fait peut-être partie.',
    'x-salicylate':
      'Vous nous avez dit quelque chose qui exclut beaucoup de crèmes et gels pour les muscles. Ils contiennent un produit proche de l’aspirine.',
  },

  choices: {
    'heat-or-cold': {
      title: 'Chaleur ou froid ?',
      sides: { heat: 'Chaleur', cold: 'Froid', alternate: 'Chaleur et froid, en alternance' },
    },
    'stretch-or-rest': {
      title: 'S’étirer ou se reposer ?',
      sides: { stretch: 'Étirements doux', rest: 'Un court repos', move: 'Bouger et se renforcer' },
    },
  },

  rows: {
    H1: 'Douleur récente avec gonflement, bleu ou chaleur : le froid peut soulager. La chaleur attend que le gonflement soit parti.',
    H2: 'Pour un faux mouvement récent ou un muscle douloureux sans gonflement, l’habitude est de commencer par le froid. Les tests ont trouvé peu de différence : c’est le confort qui décide.',
    H3: 'Un muscle tendu depuis peu, sans gonflement, peut aimer une chaleur douce. Le froid convient aussi si vous le préférez.',
    H4: 'Plus de 3 jours ont passé. Si rien n’est gonflé, la chaleur peut assouplir la raideur.',
    H5: 'Un gonflement, de la chaleur ou de la rougeur n’est pas attendu après 3 jours. N’utilisez ni chaleur ni froid, et voyez un médecin.',
    H6: 'Cela ressemble à de la raideur ou à de la tension. La chaleur y convient ; les preuves sont modestes, donc c’est le confort qui décide.',
    H7: 'Vous avez mal après une activité. Le froid ou la chaleur conviennent tous deux aujourd’hui ; essayez la chaleur demain.',
    H8: 'Vos réponses ne désignent pas un seul choix. Les tests ont trouvé peu de différence, alors essayez la chaleur et le froid à des moments différents. Un kinésithérapeute (physiothérapeute) ou un pharmacien peut aussi vous conseiller.',
    H9: 'Certaines personnes aiment alterner. Les études n’ont pas montré clairement que cela marche mieux.',
    H10: 'La chaleur et le froid sont tous deux laissés de côté dans votre plan. Des mouvements faciles, une respiration calme ou un pharmacien peuvent aider.',
    'H-other':
      'C’est l’autre possibilité. Les études ont trouvé peu de différence : c’est le confort qui décide.',
    R0: 'Un os est, ou est peut-être, cassé. Pas d’étirements ni d’exercices avant qu’un médecin l’ait examiné. Reposez-le, et marchez seulement si c’est facile.',
    R1: 'Après un faux mouvement récent, ménagez votre dos un jour ou deux. Continuez de bouger tant que c’est confortable, et ne vous étirez pas encore.',
    'R1-swollen':
      'En cas de gonflement récent, ménagez votre dos. Bougez seulement tant que c’est confortable, et ne vous étirez pas encore.',
    R2: 'Cela date de 2 à 3 jours et la douleur diminue. Vous pouvez commencer des étirements doux, une fois par jour.',
    'R2-waiting':
      'Cela date de 2 à 3 jours et la douleur ne diminue pas nettement. Laissez de côté les étirements pour le moment, et faites de nouveau le point demain.',
    R3: 'Un muscle douloureux aime d’abord des mouvements faciles. Ajoutez des étirements doux le lendemain, si la douleur est à 4 sur 10 ou moins.',
    'R3-later':
      'Les premiers jours sont passés. Des étirements doux et plus de mouvement aident maintenant à reprendre vos activités.',
    R4: 'Une raideur comme la vôtre aime souvent le mouvement. Commencez maintenant des étirements doux, et faites de courtes pauses.',
    R5: 'Votre douleur est au-dessus de 5 sur 10. Laissez de côté les étirements pendant 1 à 2 jours. À 8 ou plus, demandez une aide médicale aujourd’hui.',
    'R5-later':
      'Votre douleur est au-dessus de 5 sur 10. Laissez de côté les étirements pour le moment et tenez-vous-en à de courtes marches. À 8 ou plus, demandez une aide médicale aujourd’hui.',
    R6: 'Pour une douleur qui reste ou qui revient, la force et le mouvement ont de meilleures preuves que les étirements.',
    R7: 'La douleur a augmenté, puis s’est calmée. Laissez de côté ce qui l’a déclenchée ; plus tard, reprenez avec des mouvements plus petits et moins de répétitions.',
    R8: 'Cela s’est aggravé, ou quelque chose de nouveau est apparu. Arrêtez tous les étirements et voyez un médecin avant de recommencer.',
    R9: 'Deux jours au lit suffisent. Se lever pour de courtes marches convient mieux à un dos que plus de lit.',
    R10: 'Vos os ont besoin de douceur. Pas de torsions, pas de flexions en avant, pas de rouleau en mousse ; demandez à un kinésithérapeute (physiothérapeute) de vous guider.',
    R11: 'Vos réponses ne désignent pas un seul choix. Essayez un ou deux étirements faciles, et continuez de bouger.',
    'R11-later':
      'Vos réponses ne désignent pas un seul choix. Essayez un ou deux étirements faciles, et bougez un peu plus.',
    'R-other':
      'C’est une autre possibilité. Laissez le confort décider, et suivez la règle « quand s’arrêter ».',
    'R-none':
      'Les étirements et le repos sont tous deux laissés de côté pour le moment. Changez souvent de position, et bougez seulement tant que c’est confortable.',
  },

  remedies: {
    heat: {
      name: 'Chaleur douce : coussin chauffant, bouillotte, serviette chaude ou coussin de blé',
      why: 'La chaleur peut soulager un peu de temps des muscles tendus et raides. Elle ne fait pas baisser un gonflement.',
      dose: '15 à 20 minutes. Attendez 2 à 3 heures avant la fois suivante. Quelques fois par jour au plus.',
      steps: [
        'Réglez un coussin chauffant sur faible ou moyen, ou chauffez la poche pour qu’elle soit agréablement chaude.',
        'Enveloppez la poche ou le coussin dans un tissu sec ou une serviette sèche.',
        'Asseyez-vous ou couchez-vous sur le côté, avec la poche contre le muscle douloureux.',
        'Réglez un minuteur sur 15 minutes.',
        'Toutes les 5 minutes, soulevez-la et vérifiez la peau. Prenez un miroir, ou faites-vous aider.',
        'Enlevez-la quand le minuteur sonne, et au plus tard après 20 minutes.',
        'Attendez que votre peau soit normale à la vue et au toucher avant la fois suivante.',
      ],
      careful: [
        ...packCare,
        'Ne vous couchez jamais dessus. Ne mettez jamais d’eau bouillante dans une bouillotte.',
        'Jamais sur une peau que le froid a engourdie.',
      ],
      notFor: [...heatNotFor, ...packNotFor],
      stop: 'Peau très chaude, engourdie ou avec des taches rouges : retirez tout de suite la poche ou le coussin. En cas de brûlure ou de cloque, demandez une aide médicale aujourd’hui.',
      strength:
        'Une revue de 9 essais sur le bas du dos a trouvé un effet petit et court des bandes chauffantes. Un petit essai sur le cou et le dos a trouvé la chaleur et le froid à peu près pareils.',
      adjust: {
        ...packAdjust,
        'x-pregnant':
          'Une chaleur douce, pas forte. 15 minutes au plus. Pas sur le ventre. Demandez d’abord conseil à votre sage-femme.',
        ...lowPressure,
        ...device,
      },
    },
    'warm-shower': {
      name: 'Une douche agréablement chaude',
      why: 'L’eau chaude peut soulager un peu de temps la raideur du matin.',
      dose: '5 à 10 minutes, avec une chaleur douce et pas forte. Cela compte comme une séance de chaleur.',
      steps: [
        'Réglez l’eau à une chaleur agréable avant d’entrer.',
        'Laissez-la couler sur le haut du dos pendant 5 à 10 minutes.',
        'Faites rouler lentement vos épaules pendant ce temps.',
        'Sortez lentement, et bougez doucement pendant quelques minutes.',
      ],
      careful: [
        noSedative,
        'Tenez-vous à quelque chose, ou asseyez-vous sur un tabouret, si vous manquez d’équilibre.',
        'Enlevez à l’eau fraîche toute crème ou tout gel pour les muscles, et attendez avant de chauffer cette peau.',
        'Pas de coussin chauffant juste après.',
      ],
      notFor: [faint, ...heatNotFor, ...packNotFor],
      stop: 'Vertiges : fermez l’eau et asseyez-vous. En cas de brûlure ou de cloque, demandez une aide médicale aujourd’hui.',
      strength: 'Pas testée seule. L’idée vient d’études de la chaleur pour les douleurs du bas du dos.',
      adjust: {
        ...showerAdjust,
        'x-heart': 'Tiède et courte, jamais chaude. Demandez d’abord conseil à votre médecin.',
        'x-device': 'Demandez d’abord conseil à votre médecin ou au fabricant de votre implant ou pompe.',
      },
    },
    cold: {
      name: 'Une poche froide, ou des légumes surgelés dans un tissu',
      why: 'Le froid peut engourdir la douleur et limiter le gonflement d’une blessure récente. Certaines personnes le préfèrent, tout simplement.',
      dose: 'Jusqu’à 15 minutes, 20 au grand maximum. Attendez 2 à 3 heures avant la fois suivante.',
      steps: [
        'Enveloppez la poche dans un tissu ou un torchon humide.',
        'Asseyez-vous, et tenez-la contre le muscle douloureux.',
        'Réglez un minuteur sur 15 minutes.',
        'Après 5 minutes, soulevez-la et vérifiez la peau. Prenez un miroir, ou faites-vous aider.',
        'Enlevez-la tout de suite si la peau est rouge vif, blanche, ou engourdie et dure.',
        'Enlevez-la quand le minuteur sonne.',
        'Laissez la peau se réchauffer complètement avant la fois suivante.',
        'Pour une blessure récente : utilisez-la ainsi pendant les 2 à 3 premiers jours.',
      ],
      careful: [
        ...packCare,
        'Jamais sur l’avant ou le côté du cou.',
        'Pas de chaleur tant que la peau n’a pas retrouvé des sensations normales.',
      ],
      notFor: [...coldNotFor, ...packNotFor],
      stop: 'Sensation de brûlure, ou peau blanche, grise, dure ou avec des cloques : retirez tout de suite la poche et demandez une aide médicale aujourd’hui.',
      strength:
        'Pour les douleurs du bas du dos, il y avait trop peu de bonnes études du froid. Un petit essai sur le cou et le dos a trouvé le froid et la chaleur à peu près pareils.',
      adjust: packAdjust,
    },
    'cool-shower': {
      name: 'Une douche fraîche',
      why: 'L’eau fraîche peut apaiser un dos douloureux après une activité.',
      dose: 'Courte et fraîche, jamais glacée. Arrêtez avant d’avoir froid.',
      steps: [
        'Commencez avec de l’eau tiède, puis rendez-la fraîche.',
        'Laissez-la couler sur le haut du dos pendant un petit moment.',
        'Sortez lentement, séchez-vous et mettez un vêtement chaud.',
      ],
      careful: [
        noSedative,
        'Tenez-vous à quelque chose, ou asseyez-vous sur un tabouret, si vous manquez d’équilibre.',
        'Enlevez d’abord à l’eau toute crème ou tout gel pour les muscles.',
      ],
      notFor: ['Vous avez une maladie du cœur.', faint, ...coldNotFor, ...packNotFor],
      stop: 'Arrêtez si vous frissonnez ou avez l’impression de vous évanouir. En cas de sensation de brûlure, ou de peau blanche, grise ou avec des cloques, demandez une aide médicale aujourd’hui.',
      strength: untested,
      adjust: showerAdjust,
    },
    'alternate-heat-cold': {
      name: 'Chaleur et froid, en alternance',
      why: 'Certaines personnes aiment l’un après l’autre, quand la douleur date de plus de 3 jours.',
      dose: 'Une fois la chaleur et une fois le froid, 15 minutes chacun au plus. Laissez la peau redevenir normale entre les deux.',
      steps: [
        'Enveloppez une poche chaude dans un tissu sec. Enveloppez une poche froide dans un tissu humide.',
        'Asseyez-vous ou couchez-vous sur le côté, avec la première contre le muscle douloureux.',
        'Réglez un minuteur sur 15 minutes, et vérifiez la peau toutes les 5 minutes.',
        'Enlevez-la, et attendez que votre peau soit normale à la vue et au toucher.',
        'Faites de même avec l’autre.',
        'Finissez par celle qui fait le plus de bien.',
      ],
      careful: [
        'Ne mettez jamais de chaleur sur une peau que le froid a engourdie.',
        ...packCare,
        'Ne vous couchez jamais sur une poche. N’en mettez jamais sur l’avant ou le côté du cou.',
      ],
      notFor: ['Votre douleur date de moins de 3 jours.', ...heatNotFor, ...coldNotFor, ...packNotFor],
      stop: 'Sensation de brûlure, ou peau engourdie, tachetée, blanche, grise, dure ou avec des cloques : retirez la poche et demandez une aide médicale aujourd’hui.',
      strength: 'Les études n’ont pas montré clairement qu’alterner marche mieux qu’un seul des deux.',
      adjust: { ...packAdjust, ...lowPressure, ...device },
    },

    'stretch-scapular-squeeze': {
      name: 'Serrer les omoplates',
      why: 'Cela fait travailler les muscles entre les omoplates et peut soulager la raideur un moment.',
      dose: `Tenez 5 secondes, 10 fois. ${daily}`,
      steps: [
        'Redressez-vous, sur une chaise ou debout, les bras détendus le long du corps.',
        'Ramenez doucement les omoplates en arrière et l’une vers l’autre, comme pour tenir un crayon.',
        'Gardez les épaules basses, loin des oreilles.',
        'Tenez 5 secondes, puis relâchez.',
        'Faites-le 10 fois.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        'Vous avez une blessure aux côtes, ou avez eu récemment une opération de l’épaule ou de la poitrine.',
      ],
      strength: stretchProof,
      adjust: {
        'x-osteoporosis': learnFirst,
        'x-steroids-long': learnFirst,
        'x-fresh-48': fresh48,
        'x-pregnant': 'Faites-le sur une chaise, avec le dos soutenu. Petits mouvements faciles.',
      },
    },
    'stretch-chin-tuck': {
      name: 'Glisser le menton en arrière',
      why: 'Cela peut soulager une douleur qui vient du cou, par exemple après l’écran.',
      dose: `Tenez 5 secondes, 10 fois. ${daily}`,
      steps: [
        'Redressez-vous, sur une chaise ou debout, et regardez droit devant vous.',
        'Glissez le menton droit en arrière, comme pour faire un double menton.',
        'Gardez les yeux et la mâchoire à l’horizontale. Ne baissez pas le menton vers la poitrine.',
        'Tenez 5 secondes, puis laissez la tête revenir vers l’avant.',
        'Faites-le 10 fois.',
        'Ou couchez-vous, avec une petite serviette roulée sous la tête. Faites alors plutôt un tout petit « oui » de la tête.',
      ],
      careful: stretchCare,
      notFor: neckNotFor,
      stop: neckStop,
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
    },
    'stretch-seated-twist': {
      name: 'Tourner le buste sur une chaise',
      why: 'Tourner doucement peut assouplir un moment un haut du dos raide.',
      dose: `Tenez 5 secondes, 3 à 5 fois de chaque côté. ${daily}`,
      steps: [
        'Asseyez-vous à l’avant d’une chaise ferme, les pieds à plat au sol.',
        'Croisez les bras sur la poitrine.',
        'Tournez lentement vers la droite jusqu’à sentir une légère tension.',
        'Tenez 5 secondes. Ne tirez pas pour aller plus loin.',
        'Revenez, et faites de même vers la gauche.',
        'Faites-le 3 à 5 fois de chaque côté.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        thinBones,
        spineSurgery,
        'Vous avez eu récemment une opération du ventre.',
        'Vous êtes enceinte, ou l’êtes peut-être.',
        'Tourner rend votre douleur beaucoup plus vive.',
      ],
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-doorway-chest': {
      name: 'Ouvrir la poitrine dans l’encadrement d’une porte',
      why: 'Après de longs moments en position assise, la poitrine peut sembler serrée. L’ouvrir peut soulager un moment le haut du dos.',
      dose: 'Tenez 15 à 30 secondes, 2 à 3 fois, une ou deux fois par jour.',
      steps: [
        'Mettez-vous debout dans l’encadrement d’une porte ouverte, les pieds écartés de la largeur des épaules.',
        'Posez les avant-bras sur le cadre, les coudes pliés à 90 degrés environ.',
        'Avancez d’un pas ou penchez-vous en avant jusqu’à ce que la poitrine s’ouvre avec une légère tension.',
        'Tenez 15 à 30 secondes, puis reculez et laissez pendre les bras.',
        'Faites-le 2 à 3 fois.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        'Votre épaule s’est déjà déboîtée, ou elle est gelée (capsulite) ou blessée.',
        'Vous avez eu récemment une opération de l’épaule ou de la poitrine.',
      ],
      strength: stretchProof,
      adjust: {
        'x-fresh-48': fresh48,
        'x-steroids-long': learnFirst,
        'x-osteoporosis': learnFirst,
        'x-pregnant': 'Tenez-vous au cadre et penchez-vous seulement un peu.',
      },
    },
    'stretch-neck-turn-tilt': {
      name: 'Tourner et pencher lentement la tête',
      why: 'Cela peut soulager un moment un cou et un haut du dos raides. Cela remplace les cercles avec la tête.',
      dose: `Tenez 5 à 15 secondes, 2 à 5 fois de chaque côté. ${daily}`,
      steps: [
        'Asseyez-vous le dos bien droit, les épaules détendues.',
        'Tournez lentement la tête pour regarder par-dessus une épaule.',
        'Tenez 5 à 15 secondes, puis revenez au milieu.',
        'Faites de même de l’autre côté.',
        'Approchez une oreille de son épaule. Ne levez pas l’épaule.',
        'Tenez cela aussi 5 à 15 secondes.',
        'Revenez, et approchez l’autre oreille de son épaule.',
        'Faites le tout 2 à 5 fois.',
      ],
      careful: [...stretchCare, 'Pas de cercles, et ne basculez pas la tête en arrière.'],
      notFor: neckNotFor,
      stop: neckStop,
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
    },
    'stretch-shoulder-shrug': {
      name: 'Hausser les épaules',
      why: 'Lever puis relâcher peut vous aider à sentir où vous gardez de la tension.',
      dose: `Tenez 5 secondes, 5 à 10 fois. ${daily}`,
      steps: [
        'Asseyez-vous ou restez debout, les bras détendus.',
        'Levez les deux épaules vers les oreilles et tenez 5 secondes.',
        'Baissez-les lentement, ou faites-les rouler en arrière et vers le bas.',
        'Faites-le 5 à 10 fois.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, 'Vous avez une blessure à l’épaule.'],
      strength: untested,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-thoracic-extension': {
      name: 'Se pencher en arrière sur une chaise',
      why: 'Se pencher un peu en arrière peut faire du bien quand on est resté longtemps vers l’avant.',
      dose: 'Penchez-vous 2 à 3 secondes, 8 à 10 fois, une ou deux fois par jour.',
      steps: [
        'Mettez une chaise ferme contre un mur pour qu’elle ne puisse pas basculer.',
        'Asseyez-vous, le haut de la chaise contre le milieu du dos.',
        'Tenez votre tête avec les deux mains.',
        'Penchez-vous un peu en arrière pendant 2 à 3 secondes, puis remontez lentement.',
        'Faites-le 8 à 10 fois.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, thinBones, dizzyNeck, spineSurgery],
      stop: neckStop,
      strength: untested,
      adjust: {
        'x-fresh-48': fresh48,
        'x-pregnant':
          'Demandez d’abord conseil à votre sage-femme ou à un kinésithérapeute (physiothérapeute). Penchez-vous seulement un tout petit peu en arrière.',
      },
    },
    'relative-rest': {
      name: 'Un repos court et tranquille',
      why: 'Ménager votre dos un jour ou deux peut calmer la douleur. Cela n’accélère pas la guérison.',
      dose: 'Seulement les 1 à 2 premiers jours, par courts moments.',
      steps: [
        'Laissez de côté la tâche qui fait mal.',
        'Reposez-vous un petit moment, sur le côté ou en position assise, avec un soutien.',
        'Puis levez-vous et marchez un peu.',
        'Après 1 à 2 jours, reprenez peu à peu vos journées habituelles.',
      ],
      careful: ['Pas de journées entières au lit : cela tend à vous rendre plus raide.'],
      notFor: ['Vous vous reposez déjà depuis 2 jours. Passez maintenant à des mouvements doux.'],
      strength:
        'Une revue d’études sur le bas du dos a trouvé un petit avantage à continuer de bouger plutôt qu’à rester au lit.',
    },
    'keep-moving': {
      name: 'Continuer de bouger doucement',
      why: 'Une marche facile et des tâches légères peuvent soulager la raideur et vous aider à retrouver vos journées habituelles.',
      dose: 'Des marches de 5 à 10 minutes, 3 à 4 fois par jour. Augmentez petit à petit.',
      steps: [
        'Marchez à un rythme facile pendant 5 à 10 minutes, les bras et les épaules détendus.',
        'Faites-le 3 à 4 fois aujourd’hui.',
        'Faites vos tâches habituelles de façon plus légère.',
        'Ajoutez quelques minutes quand une journée se passe bien.',
        'Plus tard, choisissez une activité pour tout le corps, comme la marche ou la natation.',
      ],
      careful: [
        'Restez dans ce qui est confortable. Une petite douleur est acceptable ; une douleur vive ou qui augmente ne l’est pas.',
      ],
      notFor: ['On vous a dit de ne pas bouger.', 'Vous avez un signe d’alerte, quel qu’il soit.'],
      strength:
        'Les études et les recommandations sur le bas du dos préfèrent que l’on continue de bouger plutôt que de rester au lit. Le haut du dos est peu étudié.',
      adjust: {
        'x-fracture': noStrain,
        'x-steroids-long':
          'Ne soulevez rien en vous penchant ou en tournant le dos. Demandez à un kinésithérapeute (physiothérapeute) ce qui vous convient.',
        'x-osteoporosis':
          'Marchez sur un sol régulier. Ne soulevez rien en vous penchant ou en tournant le dos. Demandez à un kinésithérapeute (physiothérapeute) ce qui vous convient.',
        'x-fresh-48':
          'Des mouvements courts, légers et confortables pendant les 2 premiers jours. Ne soulevez rien.',
        'x-flare':
          'Des marches très courtes avec des pauses. Faites de nouveau le point après 1 à 2 jours. À 8 sur 10, demandez une aide médicale aujourd’hui.',
        'x-pregnant':
          'Marchez à un rythme qui vous permet de parler. Demandez conseil à votre sage-femme en cas de doute.',
      },
    },
    'movement-breaks': {
      name: 'De petites pauses pour quitter la position assise',
      why: 'Changer souvent de position peut empêcher la douleur de s’installer.',
      dose: 'Une nouvelle position toutes les 30 minutes environ. Toutes les heures, 5 à 10 minutes loin de l’écran.',
      steps: [
        'Réglez un rappel toutes les 30 minutes.',
        'Quand il sonne, levez-vous ou changez de position.',
        'Une fois par heure, quittez l’écran, marchez un peu et faites rouler vos épaules.',
      ],
      notFor: ['On vous a dit de ne pas bouger.'],
      strength:
        'Cela repose sur des conseils pour le travail : des pauses courtes et fréquentes valent mieux que des pauses longues et rares.',
      adjust: {
        'x-fracture': 'Changez de position lentement. Ne bougez rien près de l’os douloureux.',
      },
    },
    strengthening: {
      name: 'Exercices de force faciles',
      why: 'Des muscles plus forts se fatiguent moins vite. Au fil des semaines, cela peut donner moins de douleur et moins de mauvaises périodes.',
      dose: '2 à 3 séries de 8 à 12 répétitions, 2 à 3 jours par semaine. Continuez pendant au moins 6 à 8 semaines.',
      steps: [
        'Marchez 2 à 3 minutes pour vous échauffer.',
        'Pompe au mur : debout à une longueur de bras d’un mur, les mains à plat dessus.',
        'Pliez les coudes pour vous approcher, puis repoussez-vous, 8 fois.',
        'Traction avec bande : tenez une bande élastique légère devant la poitrine.',
        'Écartez les mains en tirant, puis ramenez-les lentement, 8 fois.',
        'Serrer : ramenez doucement les omoplates en arrière et l’une vers l’autre, 8 fois.',
        'Reposez-vous, puis refaites la série. Commencez avec une série si deux sont trop.',
        'Au fil des semaines, montez jusqu’à 12 répétitions et 3 séries.',
      ],
      careful: [
        'Commencez facilement. Respirez tout le temps.',
        'Si vous avez plus mal, faites-en moins, pas plus.',
      ],
      notFor: ['Vous avez forcé dessus dans les 3 derniers jours.', ...stretchNotFor.slice(1)],
      strength:
        'Des études assez bonnes sur les douleurs du cou qui durent soutiennent les exercices du cou et des omoplates. Aucune n’a été trouvée pour une douleur du cou récente.',
      adjust: {
        'x-osteoporosis': learnFirst,
        'x-steroids-long': learnFirst,
        'x-pregnant':
          'Demandez d’abord conseil à votre sage-femme. Debout ou sur une chaise, avec une bande très légère, et sans forcer.',
        'x-heart':
          'Demandez d’abord conseil à votre médecin. Gardez l’effort léger, et ne bloquez jamais votre respiration.',
        'x-high-bp':
          'Demandez d’abord conseil à votre médecin. Gardez l’effort léger, et ne bloquez jamais votre respiration.',
        'x-arm-signs': armSigns,
      },
    },
    physio: {
      name: 'Un kinésithérapeute (physiothérapeute)',
      why: 'Un kinésithérapeute (physiothérapeute) peut regarder comment vous bougez et faire avec vous un programme d’exercices.',
      dose: 'Quelques séances sur plusieurs semaines, avec des exercices à la maison entre les séances.',
      steps: [
        'Demandez un kinésithérapeute (physiothérapeute) à votre médecin, ou prenez rendez-vous vous-même là où c’est possible.',
        'Dites quand cela a commencé, ce qui le change et ce que vous avez essayé.',
        'Citez vos maladies, vos médicaments, vos allergies, et une grossesse s’il y en a une.',
        'Demandez des exercices que vous pouvez faire à la maison.',
      ],
      careful: [
        'Un traitement avec les mains doit aller avec des exercices, pas seul.',
        'Dans de rares cas, manipuler le cou a déchiré une artère. Vous pouvez dire non.',
        'Avec des os fragiles, un médicament qui fluidifie le sang (anticoagulant) ou une grossesse, demandez conseil à un médecin avant un traitement avec les mains.',
        'Les injections sont à discuter avec un médecin. Les injections péridurales (épidurales) ont des dangers rares et très graves.',
      ],
      notFor: ['Vous avez un signe d’alerte, quel qu’il soit : voyez d’abord un médecin.'],
      strength:
        'Les études sur les douleurs du cou et du bas du dos soutiennent les programmes d’exercices. Le haut du dos est peu étudié.',
    },
    'posture-sitting': {
      name: 'S’asseoir avec un soutien',
      why: 'Un soutien peut être plus agréable. Aucune étude n’a montré une seule bonne façon de s’asseoir.',
      dose: 'Chaque fois que vous restez longtemps en position assise. Changez de position toutes les 30 minutes environ.',
      steps: [
        'Glissez les fesses jusqu’au fond de la chaise.',
        'Laissez le dossier ou une serviette roulée soutenir votre dos.',
        'Posez les deux pieds à plat au sol.',
        'Laissez les épaules pendre et les coudes reposer près du corps.',
        'Mettez l’écran à peu près à la hauteur des yeux.',
      ],
      notFor: [hurtsMore],
      strength: untested,
    },
    'posture-standing': {
      name: 'Être à l’aise debout',
      why: 'Répartir le poids du corps et changer souvent d’appui peut être plus agréable.',
      dose: 'Chaque fois que vous êtes debout. Ne restez pas longtemps debout sans bouger.',
      steps: [
        'Mettez le poids du corps sur les deux pieds.',
        'Laissez les épaules se détendre. Ne les forcez pas en arrière.',
        'Gardez le menton à l’horizontale et les yeux devant vous.',
        'Changez d’appui ou marchez un peu, souvent.',
      ],
      notFor: [hurtsMore],
      strength: untested,
    },
    'posture-sleeping': {
      name: 'Une position confortable la nuit',
      why: 'Une position soutenue peut donner moins de raideur le matin.',
      dose: 'Toutes les nuits. Essayez un changement pendant plusieurs nuits.',
      steps: [
        'Essayez de vous coucher sur le côté ou sur le dos.',
        'Sur le côté, choisissez un oreiller qui remplit l’espace entre l’oreille et l’épaule.',
        'Serrez un oreiller dans vos bras, et mettez-en un entre les genoux.',
        'Sur le dos, prenez un oreiller qui soutient le cou.',
        'Si vous dormez sur le ventre, essayez un oreiller plus fin ou une position à moitié sur le côté.',
      ],
      careful: [
        'Si aucune position n’aide la nuit, répondez de nouveau aux questions sur les signes d’alerte.',
      ],
      notFor: ['On vous a dit de vous coucher autrement.'],
      strength:
        'Une revue de 4 études sur les douleurs du cou et du dos a surtout été favorable à la position sur le côté.',
      adjust: {
        'x-pregnant':
          'Dormez sur le côté, avec un oreiller comme soutien. Demandez conseil à votre sage-femme en cas de doute.',
      },
    },
    ergonomics: {
      name: 'Un poste de travail plus confortable',
      why: 'Avec les choses près de vous, vous tendez moins les bras, et cela peut être plus agréable.',
      dose: 'Installez-le une fois, puis ajustez-le quand vous en avez envie.',
      steps: [
        'Rapprochez le clavier et la souris.',
        'Réglez la chaise pour que le dos soit soutenu et les pieds à plat.',
        'Passez de la position assise à la position debout si vous le pouvez. Un support ou un plateau n’est pas obligatoire.',
        'Continuez de faire des pauses : aucune chaise ne les remplace.',
      ],
      notFor: [hurtsMore],
      strength:
        'Aucune chaise ni aucun bureau ne peut promettre un soulagement, et vous n’avez rien à acheter.',
    },

    pmr: {
      name: 'Contracter et relâcher',
      why: 'Cela peut vous calmer, vous aider à remarquer la tension et à faire face à la douleur.',
      dose: '10 minutes environ, une ou deux fois par jour.',
      steps: [
        'Asseyez-vous ou couchez-vous là où c’est confortable et calme.',
        'Inspirez par le nez en comptant jusqu’à 4, soufflez par la bouche en comptant jusqu’à 4.',
        'Contractez doucement les pieds pendant 5 secondes environ.',
        'Relâchez pendant 10 à 30 secondes et sentez la différence.',
        'Continuez vers le haut : jambes, ventre, mains, bras.',
        'Finissez par les épaules et le cou, très légèrement.',
        'Faites une ou deux séries, puis levez-vous lentement.',
      ],
      careful: [
        'Contractez seulement légèrement. Laissez de côté la zone douloureuse et toute partie blessée.',
      ],
      notFor: ['Contracter fait mal. Choisissez plutôt la respiration lente.'],
      strength:
        'Des recommandations américaines de 2017 citent cette méthode pour les douleurs du bas du dos qui durent.',
      adjust: {
        'x-heart':
          'Demandez d’abord conseil à votre médecin. Contractez très doucement, et ne bloquez pas votre respiration.',
        'x-high-bp':
          'Demandez d’abord conseil à votre médecin. Contractez très doucement, et ne bloquez pas votre respiration.',
        'x-trauma-history': eyesOpen,
        'x-fresh-injury': letRest,
        'x-fresh-strain': letRest,
        'x-recent-surgery':
          'Ne contractez rien près de l’opération. Demandez conseil à votre chirurgien en cas de doute.',
        'x-fracture': 'Ne contractez rien près de l’os douloureux. Là, respirez simplement et reposez-vous.',
      },
    },
    'deep-breathing': {
      name: 'Respiration lente et facile',
      why: 'Respirer lentement peut vous calmer et détendre vos épaules un moment.',
      dose: '3 à 5 minutes ou plus, 2 à 3 fois par jour.',
      steps: [
        'Asseyez-vous ou couchez-vous, le dos soutenu.',
        'Inspirez doucement par le nez en comptant jusqu’à 5.',
        'Soufflez par la bouche en comptant jusqu’à 5.',
        'Continuez pendant 3 à 5 minutes. Ne bloquez pas votre respiration.',
      ],
      careful: ['En cas de vertiges ou de picotements, respirez comme d’habitude.'],
      notFor: [
        'Vous avez une douleur vive en inspirant. Demandez une aide médicale aujourd’hui, ou appelez les secours si vous avez du mal à respirer.',
      ],
      strength: 'Cela repose sur des conseils contre le stress. Cela a été peu testé pour le mal de dos.',
      adjust: { 'x-trauma-history': eyesOpen },
    },
    meditation: {
      name: 'Attention tranquille',
      why: 'Remarquer votre souffle peut vous aider à faire face à la douleur et aux soucis.',
      dose: '5 à 10 minutes par jour. Augmentez lentement.',
      steps: [
        'Asseyez-vous de façon confortable, les yeux fermés ou ouverts.',
        'Remarquez votre souffle qui va et vient.',
        'Quand votre esprit s’échappe, ramenez-le gentiment.',
        'Arrêtez après 5 à 10 minutes. Un enregistrement ou une application peut vous guider.',
      ],
      careful: ['En cas de gêne ou de tristesse, ouvrez les yeux ou arrêtez.'],
      notFor: [feelsWorse],
      strength:
        'Des recommandations américaines de 2017 citent la pleine conscience pour les douleurs du bas du dos qui durent.',
      adjust: { 'x-trauma-history': eyesOpen },
    },
    visualisation: {
      name: 'Un lieu calme en pensée',
      why: 'Imaginer un lieu calme peut vous aider à vous détendre.',
      dose: 'Quelques minutes par jour.',
      steps: [
        'Asseyez-vous ou couchez-vous de façon confortable.',
        'Imaginez un lieu où vous vous sentez au calme.',
        'Demandez-vous ce que vous y voyez, entendez, sentez et touchez.',
        'Après quelques minutes, regardez autour de vous dans la pièce.',
      ],
      careful: ['Si une image vous trouble, ouvrez les yeux ou arrêtez.'],
      notFor: [feelsWorse],
      strength: 'Cela a été peu testé pour le mal de dos.',
      adjust: { 'x-trauma-history': eyesOpen },
    },

    'self-massage-hands': {
      name: 'Massage avec vos propres mains',
      why: 'Un massage doux peut réchauffer et détendre. Il peut soulager une douleur un peu de temps.',
      dose: '2 à 3 minutes de chaque côté. Appuyez sur un point douloureux 30 à 60 secondes au plus.',
      steps: [
        'Faites rouler vos épaules quelques fois pour vous échauffer.',
        'Posez une main sur le haut de l’autre épaule.',
        'Faites des cercles lents avec la paume, les doigts ou les articulations des doigts.',
        'Pressez doucement le muscle et relâchez.',
        'Appuyez sur un point douloureux 30 à 60 secondes au plus, puis relâchez.',
        'Faites l’autre côté.',
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
          'Demandez d’abord conseil à votre sage-femme. Asseyez-vous, touchez légèrement, et n’utilisez pas d’huile parfumée.',
      },
    },
    'massage-ball': {
      name: 'Une balle contre le mur',
      why: 'S’appuyer sur une balle peut soulager un peu de temps un endroit difficile à atteindre.',
      dose: '30 à 60 secondes sur chaque point, 5 minutes en tout au plus.',
      steps: [
        'Mettez-vous debout, le dos à un mur.',
        'Placez une balle souple entre le mur et le muscle à côté de la colonne.',
        'Pliez un peu les genoux et appuyez-vous doucement.',
        'Restez ainsi, ou roulez lentement, pendant 30 à 60 secondes.',
        'Écartez-vous, déplacez la balle et faites le point suivant.',
      ],
      careful: massageCare,
      notFor: deepNotFor,
      stop: massageStop,
      strength: massageProof,
    },
    'foam-roller': {
      name: 'Un rouleau en mousse',
      why: 'Rouler lentement peut donner un moment une sensation de souplesse.',
      dose: '30 à 60 secondes, 2 à 3 fois.',
      steps: [
        'Posez le rouleau au sol et couchez-vous avec le haut du dos en travers.',
        'Pliez les genoux et tenez votre tête avec les mains.',
        'Levez un peu les fesses et roulez lentement avec les jambes.',
        'Arrêtez-vous quelques secondes sur un point douloureux.',
        'Roulez sur un côté pour descendre, puis asseyez-vous lentement.',
      ],
      careful: ['Le haut du dos seulement : jamais le cou ni le bas du dos.', ...massageCare.slice(1)],
      notFor: [
        ...deepNotFor,
        spineSurgery,
        dizzyNeck,
        'Vous avez eu une infection d’un os, ou un os qui s’est formé dans un muscle.',
      ],
      stop: massageStop,
      strength: 'Cela a été peu testé pour les douleurs du haut du dos.',
    },
    'partner-massage': {
      name: 'Massage par un proche',
      why: 'Un massage doux peut réchauffer et détendre, et peut vous aider à vous apaiser. Il peut soulager une douleur un peu de temps.',
      dose: '10 à 15 minutes.',
      steps: [
        'Trouvez une pièce calme, rangée et chaude, et préparez des serviettes. Lumière douce ou musique, à vous de choisir.',
        'Couchez-vous à plat ventre sur un oreiller, ou asseyez-vous et appuyez-vous sur une table.',
        'Testez d’abord toute huile ou lotion sur un petit endroit de peau.',
        'Pour le proche qui masse : commencez par de longs gestes lents.',
        'Pour le proche qui masse : pétrissez doucement les muscles, puis faites de petits cercles légers.',
        'Pour le proche qui masse : tapotez légèrement, les mains souples, si cela fait du bien.',
        'Finissez par des gestes lents ou un étirement facile.',
      ],
      careful: [
        'Dites « plus léger » ou « stop » à tout moment.',
        ...massageCare,
        'Ne tapotez jamais sur la colonne, ni sur les côtés du bas du dos.',
        'Huile parfumée seulement bien diluée, et jamais avalée. Surveillez les bougies.',
        'De la chaleur avant, ou du froid après, seulement s’ils sont dans votre plan.',
      ],
      notFor: massageNotFor,
      stop: massageStop,
      strength: massageProof,
      adjust: {
        'x-pregnant':
          'Demandez d’abord conseil à votre sage-femme. Couchez-vous sur le côté ou asseyez-vous. Toucher léger, pas d’huile parfumée.',
        'x-blood-thinner': softHands,
        'x-bleeding-disorder': softHands,
        'x-osteoporosis': softBones,
        'x-steroids-long': softBones,
        'x-oil-allergy': plainOil,
        'x-asthma-nsaid': noScent,
        'x-trauma-history':
          'Vous choisissez où, comment et combien de temps. Gardez vos vêtements et restez sur une chaise si vous voulez, ou ne le faites pas.',
      },
    },
    'professional-massage': {
      name: 'Un professionnel du massage (massothérapeute)',
      why: 'Un professionnel formé peut soulager une douleur un peu de temps. Le calme peut vous faire du bien.',
      dose: '30 à 90 minutes. À quel rythme, c’est à vous de voir : « toutes les 2 à 4 semaines » n’est qu’une habitude.',
      steps: [
        'Vérifiez que le professionnel est enregistré ou agréé. Certains viennent à domicile. Des avis seuls ne prouvent rien.',
        'Parlez-lui de vos maladies, de vos médicaments, de vos allergies, et d’une grossesse s’il y en a une.',
        'Dites ce qui fait mal et quelle pression vous aimez. Demandez tout ce que vous voulez savoir.',
        'Dites-le quand cela fait mal : cela n’a pas besoin de faire mal.',
        'Après, buvez quand vous avez soif et allez-y doucement.',
      ],
      careful: [
        'Vous pouvez avoir mal, avoir de la fatigue ou avoir la tête qui tourne pendant quelques heures. Si cela dure, demandez conseil à un médecin ou à un pharmacien.',
        'Pas de manipulation du cou sans l’accord d’un médecin.',
        'Le massage vient en plus des exercices, pas à leur place.',
      ],
      notFor: deepNotFor,
      stop: `${massageStop} ${headOrBreath}`,
      strength: massageProof,
      adjust: {
        'x-oil-allergy': plainOil,
        'x-asthma-nsaid': noScent,
        'x-trauma-history':
          'Dites-en autant ou aussi peu que vous voulez. Vous pouvez garder vos vêtements, et arrêter à tout moment.',
        'x-heart':
          'Demandez d’abord conseil à votre médecin, et dites-le au professionnel. Levez-vous lentement.',
        'x-high-bp':
          'Demandez d’abord conseil à votre médecin, et dites-le au professionnel. Levez-vous lentement.',
      },
    },
    'massage-devices': {
      name: 'Appareils et tapis de massage',
      why: 'Un fauteuil de massage, un pistolet ou un autre appareil tenu à la main, ou un tapis peut être agréable un moment.',
      dose: 'Fauteuil ou pistolet : réglage faible, 1 à 2 minutes par zone. Tapis : 5 à 10 minutes, par-dessus un tee-shirt fin.',
      steps: [
        'Lisez le mode d’emploi.',
        'Choisissez le réglage le plus faible, sans chauffage.',
        'Faites bouger un pistolet sans arrêt sur un muscle souple, 1 à 2 minutes au plus.',
        'Sur un tapis à picots, gardez un tee-shirt fin.',
        'Réglez un minuteur, et vérifiez la peau après.',
      ],
      careful: [...massageCare, 'Ne vous endormez jamais dessus.'],
      notFor: [
        ...deepNotFor,
        'Vous avez un diabète ou une atteinte des nerfs, avec une sensibilité diminuée.',
        'Vous avez un stimulateur cardiaque (pacemaker), une pompe à médicament ou un implant, tant que le fabricant ou votre médecin n’a pas donné son accord.',
      ],
      stop: massageStop,
      strength: untested,
    },

    'otc-topical-nsaid': {
      name: 'Gel anti-inflammatoire (ibuprofène ou diclofénac)',
      why: 'Le gel peut soulager un peu de temps un muscle douloureux depuis peu.',
      dose: 'Comme l’indique l’emballage, pendant le moins de jours possible. Jamais plus de 10 jours sans avis.',
      steps: [
        'Demandez à un pharmacien si ce gel convient pour vous et pour votre dos.',
        labelWins,
        'Mettez la quantité indiquée par l’étiquette sur une peau propre et intacte.',
        'Demandez de l’aide à quelqu’un si vous ne pouvez pas atteindre l’endroit.',
        'Lavez-vous les mains, et notez l’heure.',
      ],
      careful: [
        oneNsaid,
        'Jamais sous un coussin chauffant, une poche froide ou un bandage serré, ni avant un bain chaud.',
        oneRub,
      ],
      notFor: [
        ...nsaidNotFor,
        'Vous prenez des comprimés de cortisone (corticoïdes), sauf si un pharmacien est d’accord.',
        'Vous avez pris des comprimés contre la douleur pendant plus de 10 jours.',
        'Votre peau est abîmée ou infectée à cet endroit, ou a une éruption (boutons, plaques).',
        'L’étiquette de votre pays ne prévoit pas le dos.',
      ],
      stop: 'Éruption (boutons, plaques) : enlevez le gel à l’eau et demandez une aide médicale aujourd’hui. Respiration sifflante ou visage gonflé : appelez les secours maintenant.',
      strength:
        'Des recommandations américaines de 2020 mettent ces gels en premier pour les blessures récentes des muscles. Elles ne parlaient pas des douleurs du bas du dos.',
      adjust: {
        'x-age60': askPharmacist,
        'x-breastfeeding': breast,
        'x-heart': askDoctor,
        'x-high-bp': askDoctor,
        'x-stroke': askDoctor,
        'x-other-tablets': askMix,
        'x-liver': askDoctor,
        'x-chickenpox':
          'Ne l’utilisez pas, sauf si un médecin ou un pharmacien dit oui. Jamais près des boutons.',
      },
    },
    'otc-acetaminophen': {
      name: 'Paracétamol (acétaminophène)',
      why: 'Il peut atténuer la douleur un peu de temps quand d’autres antidouleurs ne vous conviennent pas.',
      dose: 'Seulement comme l’indique l’emballage. Jamais plus de 10 jours sans avis.',
      doseIn: {
        GB: 'Comprimés de 500 mg : 1 ou 2, jusqu’à 4 fois en 24 heures, avec au moins 4 heures entre deux prises. Jamais plus de 8 comprimés (4 000 mg) en 24 heures.',
        US: 'Comme l’indique votre étiquette. Dosage ordinaire (325 mg) : jamais plus de 10 comprimés (3 250 mg) en 24 heures. Avec tous les produits ensemble : jamais plus de 4 000 mg en 24 heures.',
      },
      steps: [
        'Cherchez acétaminophène ou paracétamol dans tout ce que vous prenez d’autre, comme les médicaments contre le rhume.',
        labelWins,
        'Prenez la plus petite dose qui aide.',
        noteIt,
      ],
      careful: [
        tenDays,
        'Jamais deux produits avec du paracétamol (acétaminophène) à la fois.',
        'Une trop grande quantité peut gravement abîmer le foie, même si l’on se sent bien au début.',
      ],
      notFor: [
        under16,
        'Vous avez une allergie au paracétamol (acétaminophène).',
        'Vous avez une maladie du foie, ou vous prenez 3 verres d’alcool ou plus par jour. Demandez conseil à un médecin.',
        'Vous pesez moins de 50 kg (110 livres), tant qu’un pharmacien n’a pas donné son accord.',
        'Vous prenez de la warfarine ou avez une maladie des reins, tant qu’un pharmacien ou un médecin n’a pas donné son accord.',
      ],
      stop: 'Plus que ce que permet l’étiquette ? Appelez maintenant le centre antipoison ou le numéro d’urgence, même si vous vous sentez bien. Éruption (boutons, plaques) : arrêtez le médicament et demandez une aide médicale aujourd’hui.',
      strength:
        'Dans les études, pris seul, il n’a pas aidé contre les douleurs récentes du bas du dos. Des recommandations américaines de 2020 le proposent pour d’autres douleurs récentes des muscles.',
      adjust: {
        'x-pregnant':
          'Demandez d’abord conseil à votre sage-femme, à votre médecin ou à votre pharmacien. La plus petite dose, le moins longtemps possible.',
        'x-breastfeeding': askPharmacist,
        'x-blood-thinner':
          'Demandez d’abord conseil à un médecin ou à un pharmacien, surtout avec la warfarine et une prise régulière.',
        'x-kidney': askDoctor,
        'x-low-weight':
          'Une dose complète peut être trop forte en dessous de 50 kg (110 livres). Demandez d’abord votre dose à un pharmacien.',
        'x-tablets-10-days':
          'Arrêtez d’en prendre pour cette douleur tant qu’un pharmacien ou un médecin ne vous a pas donné un avis. Suivez ce qu’un médecin a prescrit.',
        'x-other-tablets': askMix,
      },
    },
    'otc-nsaid-oral': {
      name: 'Un comprimé anti-inflammatoire',
      why: 'Il peut soulager la douleur un peu de temps. Il a de vrais risques : lisez cette fiche jusqu’au bout.',
      dose: 'Ibuprofène, seulement comme l’indique l’emballage. La dose la plus faible, avec de la nourriture. Jamais plus de 10 jours sans avis.',
      doseIn: {
        GB: 'Comprimés d’ibuprofène de 200 mg, avec de la nourriture : 1 ou 2 comprimés. Jusqu’à 3 fois en 24 heures, avec au moins 6 heures entre deux prises. Jamais plus de 6 comprimés (1 200 mg) en 24 heures. 10 jours au plus.',
        US: 'Choisissez-en un, avec de la nourriture, pendant 10 jours au plus. Ibuprofène 200 mg : 1 comprimé, ou 2 si 1 n’aide pas, toutes les 4 à 6 heures. Jamais plus de 6 comprimés (1 200 mg) en 24 heures. Ou naproxène sodique 220 mg avec un verre plein d’eau : 1 comprimé toutes les 8 à 12 heures. Pour la première dose, vous pouvez en prendre 2 dans la première heure. Jamais plus de 2 en 8 à 12 heures, ni plus de 3 en 24 heures.',
      },
      steps: [
        'Demandez à un pharmacien s’il vous convient.',
        labelWins,
        'Prenez la plus petite dose qui aide, avec de la nourriture et de l’eau.',
        noteIt,
        'Arrêtez dès que vous pouvez vous en passer.',
      ],
      careful: [
        oneNsaid,
        tenDays,
        'Il n’est pas prouvé qu’y ajouter du paracétamol (acétaminophène) aide davantage.',
      ],
      notFor: [
        ...nsaidNotFor,
        'Vous avez une maladie du cœur, une insuffisance cardiaque ou une tension artérielle élevée.',
        'Vous avez eu une crise cardiaque (infarctus) ou un AVC (attaque cérébrale).',
        'Vous avez une maladie du foie, ou vous prenez 3 verres d’alcool ou plus par jour.',
        'Vous prenez des comprimés de cortisone (corticoïdes), du lithium, du méthotrexate, des diurétiques (comprimés qui font uriner) ou certains antidépresseurs.',
        'Vous avez la varicelle ou un zona.',
        'Vous avez pris des comprimés contre la douleur pendant 10 jours.',
        'Vous avez 60 ans ou plus, tant qu’un pharmacien n’a pas donné son accord.',
      ],
      stop: 'Selles (caca) noires, vomissements de sang, douleur dans la poitrine, respiration difficile, respiration sifflante ou visage gonflé : appelez les secours maintenant. Éruption (boutons, plaques) ou autre gonflement : arrêtez le médicament et demandez une aide médicale aujourd’hui.',
      strength:
        'Les recommandations pour les douleurs du bas du dos le citent avant d’autres antidouleurs. Le haut du dos est peu étudié.',
      adjust: {
        'x-age60':
          'Demandez conseil à un pharmacien avant le premier comprimé. À partir de 60 ans, l’estomac court plus de risques.',
        'x-breastfeeding': askPharmacist,
        'x-fresh-48':
          'Demandez d’abord conseil à un pharmacien. Certains conseillent de ne pas prendre d’ibuprofène pendant 48 heures après un faux mouvement ou un effort ; les experts ne sont pas d’accord. Un autre antidouleur de votre plan peut passer avant.',
      },
    },
    'otc-topical-counterirritant': {
      name: 'Une crème ou un gel qui chauffe ou rafraîchit',
      why: 'Le menthol, le salicylate de méthyle ou la capsaïcine peut détourner l’attention d’une douleur légère. Cela ne traite pas l’inflammation.',
      dose: 'Une couche fine, comme l’indique l’emballage, 3 à 4 fois par jour au plus. Jamais plus de 10 jours sans avis.',
      steps: [
        labelWins,
        'Essayez-en d’abord un peu sur un petit endroit de peau saine.',
        'Étalez une couche fine sur le muscle douloureux. Demandez de l’aide si vous ne pouvez pas l’atteindre.',
        'Lavez-vous bien les mains.',
        'Laissez la peau à l’air, sans bandage.',
      ],
      careful: [
        'Jamais avec un coussin chauffant ou une autre poche.',
        'Jamais avant un bain chaud, une douche ou de l’exercice.',
        'Avant toute chaleur, enlevez le produit à l’eau et attendez.',
        'Tenez le produit loin de vos yeux.',
        oneRub,
        'Dans de rares cas, ces produits ont gravement brûlé la peau. La plupart avaient plus de 3 % de menthol ou plus de 10 % de salicylate de méthyle.',
      ],
      notFor: [
        under16,
        'Votre peau est abîmée, douloureuse, infectée ou engourdie à cet endroit, ou a une éruption (boutons, plaques).',
        'Le sang circule mal à cet endroit, ou vous avez un diabète avec une peau engourdie.',
        'Vous avez une allergie à l’aspirine, aux huiles, aux parfums ou à quoi que ce soit sur l’étiquette.',
        'Vous avez de l’asthme, sauf si un pharmacien est d’accord.',
        'Vous prenez un médicament qui fluidifie le sang (anticoagulant) comme la warfarine, ou de l’aspirine tous les jours.',
        'Vous avez un problème de saignement.',
        'Vous êtes enceinte, ou l’êtes peut-être.',
      ],
      stop: 'Douleur, brûlure ou cloques : enlevez le produit à l’eau et demandez une aide médicale aujourd’hui. Respiration sifflante ou visage gonflé : appelez les secours maintenant.',
      strength: 'Ces produits sont faits pour une douleur légère, et ont été peu testés pour le haut du dos.',
      adjust: {
        'x-breastfeeding': breast,
        'x-age65': 'Votre peau peut être plus fine. Mettez-en moins, et vérifiez-la souvent.',
      },
    },
  },

  evidence: {
    good: 'De bonnes preuves',
    some: 'Quelques preuves',
    weak: 'Des preuves faibles',
    custom: 'Seulement une habitude : pas testé',
  },

  checkIns: {
    'act-check-in-24h': {
      title: 'Après 1 jour',
      text: 'Mieux ou pareil : continuez, ou essayez autre chose de votre plan. Pire, ou quelque chose de nouveau : arrêtez et répondez de nouveau aux questions sur les signes d’alerte.',
    },
    'act-check-in-72h': {
      title: 'Après 3 jours',
      text: 'Pas mieux du tout : voyez un médecin. Un peu mieux : continuez, et faites de nouveau le point dans 1 à 2 semaines. Pire : répondez de nouveau aux questions sur les signes d’alerte.',
    },
    'act-check-in-2wk': {
      title: 'Après 2 semaines',
      text: 'Pas nettement mieux : voyez un médecin ou un kinésithérapeute (physiothérapeute). Mieux : utilisez moins les poches et les antidouleurs achetés sans ordonnance, et gardez une bonne habitude.',
    },
    'act-check-in-6wk': {
      title: 'Après 6 semaines',
      text: 'Si la douleur est toujours là, voyez un médecin, et aussi un kinésithérapeute (physiothérapeute). Si elle est partie ou presque, continuez de bouger de la façon que vous aimez.',
    },
  },

  stopRule: [
    'Douleur dans la poitrine, respiration difficile ou faiblesse soudaine : appelez maintenant votre numéro d’urgence.',
    'Arrêtez si la douleur monte de plus de 2 points, ou au-dessus de 5 sur 10.',
    'Arrêtez si elle s’étend, ou si elle dure ensuite plus longtemps qu’avant.',
    'Arrêtez en cas d’engourdissement, de faiblesse ou de vertiges, ou si la peau change de couleur ou fait des cloques.',
    'Après l’un de ces signes, répondez de nouveau aux questions sur les signes d’alerte.',
  ],

  expect:
    'Une douleur du haut du dos diminue souvent en quelques jours, et prend parfois des semaines. Elle peut monter et descendre en chemin. Personne ne peut promettre combien de temps prendra la vôtre. Si ce n’est pas nettement mieux en 2 semaines, voyez un médecin ou un kinésithérapeute (physiothérapeute).',

  variants: planVariants,
} satisfies PlanTexts;
