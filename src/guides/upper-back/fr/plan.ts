import type { PlanTexts } from '../../../guide/guide.js';
import { planVariants } from './plan-variants.js';

// What several remedies share. Every `notFor` line is a sentence that can follow « N’utilisez pas ceci si : ».

const noSedative = 'Jamais après de l’alcool, un somnifère ou un autre produit qui endort (sédatif).';
const packCare = [
  'Gardez toujours un tissu entre la poche et votre peau.',
  'Ne vous endormez pas, gardez le minuteur en marche, et ne l’utilisez jamais au lit.',
  noSedative,
  'Jamais avec une crème ou un gel pour les muscles sur la peau.',
  'Si deux limites vous concernent, suivez la plus courte.',
];
const packNotFor = [
  'Votre peau est engourdie à cet endroit, ou le sang y circule mal.',
  'Vous avez un diabète avec une peau engourdie ou une mauvaise circulation, ou vous n’en avez pas la certitude.',
  'Votre peau est abîmée ou infectée à cet endroit, ou a des boutons ou des plaques.',
  'Il y a une crème, un gel ou une pommade sur votre peau à cet endroit.',
  'Vous avez encore un gonflement, de la chaleur ou de la rougeur après 3 jours.',
  'Vous avez sommeil, ou vous avez pris de l’alcool, un somnifère ou un autre produit qui endort (sédatif).',
  'Vous avez des moments de confusion, ou vous pourriez ne pas vous rendre compte que cela vous fait du mal.',
];
const heatNotFor = [
  'Votre blessure date de 3 jours ou moins, et elle est gonflée, avec un bleu, tiède ou chaude.',
  'Vous avez un caillot de sang, un saignement à cet endroit, ou de la fièvre.',
  'Vous avez un cancer, ou vous avez eu une radiothérapie à cet endroit.',
  'Vous avez un stimulateur cardiaque (pacemaker), une pompe à médicament ou un implant, tant que le fabricant ou votre médecin n’a pas donné son accord.',
];
const coldNotFor = [
  'Vous avez un syndrome de Raynaud.',
  'Le froid vous donne de l’urticaire, vous avez des cryoglobulines, ou le froid vous a déjà blessé la peau.',
  'Vous avez une maladie grave du cœur ou une tension artérielle non contrôlée, tant qu’un médecin n’a pas donné son accord.',
];
const faint = 'Vous avez une tension artérielle basse, ou vous vous évanouissez facilement.';
const packAdjust = {
  'x-pregnant':
    'Température douce seulement, jamais très chaude ni glacée. 15 minutes au plus. Pas sur le ventre. Demandez d’abord à votre sage-femme.',
  'x-heart':
    'Doux et court. Pas sur le côté gauche de la poitrine ni sur l’épaule gauche. Demandez d’abord à votre médecin.',
  'x-high-bp':
    'Doux et court. Si votre tension artérielle est élevée ou instable, demandez d’abord à votre médecin.',
  'x-age65':
    'Votre peau s’abîme plus facilement. Température douce, et moins de 15 minutes. Vérifiez souvent la peau.',
  'x-diabetes':
    'Seulement là où votre peau sent bien et où le sang circule bien. Deux épaisseurs de tissu. 10 minutes au plus. Vérifiez la peau toutes les quelques minutes.',
  'x-stroke':
    'Jamais sur un côté faible ou engourdi. Testez la température avec votre côté le plus fort.',
};
const lowPressure = {
  'x-low-bp':
    'Température douce seulement. Levez-vous lentement après. Pas de bain chaud ni de douche chaude : vous pourriez vous évanouir.',
};
const device = {
  'x-device':
    'Aucun appareil chauffant tant que votre médecin ou le fabricant de votre implant ou pompe n’a pas donné son accord.',
};
const showerAdjust = {
  'x-pregnant':
    'Température douce seulement, jamais très chaude ni glacée. 10 minutes au plus. Pas sur le ventre. Demandez d’abord à votre sage-femme.',
  'x-high-bp':
    'Douce et courte. Sortez lentement. Demandez d’abord à votre médecin si votre tension artérielle est instable.',
  'x-age65': 'Votre peau s’abîme plus facilement. Douce et courte. Asseyez-vous si vous le pouvez.',
  'x-diabetes':
    'Testez l’eau là où votre peau sent bien. Température douce, 10 minutes au plus. Vérifiez la peau après.',
  'x-stroke':
    'Jamais sur un côté faible ou engourdi. Testez l’eau avec votre côté le plus fort. Asseyez-vous.',
};

const daily = 'Une ou deux fois par jour au début, jusqu’à 3 fois après une semaine.';
const stretchCare = [
  'Marchez d’abord 2 à 3 minutes pour vous échauffer.',
  'Allez lentement, sans à-coups, et continuez de respirer.',
  'Une légère tension suffit : 3 sur 10 au plus. Si vous avez plus mal, faites-en moins.',
];
const stretchNotFor = [
  'Vous avez fait un faux mouvement ou reçu un choc à cet endroit dans les 2 derniers jours. Ou cela date de 3 jours au plus et ne diminue pas.',
  'Il y a un gonflement ou un bleu récent.',
  'Un os est cassé, ou l’est peut-être.',
  'Vous avez eu une opération dans les 6 dernières semaines, sauf si votre chirurgien est d’accord.',
  'Votre douleur est au-dessus de 5 sur 10, ou vous avez de la fièvre.',
  'La douleur s’aggrave, ou quelque chose de nouveau est apparu.',
];
const thinBones =
  'Vous avez des os fragiles ou vous avez perdu de la taille, ou vous prenez des comprimés de cortisone (corticoïdes) pendant des mois.';
const spineSurgery = 'Vous avez déjà eu une opération de la colonne vertébrale.';
const dizzyNeck =
  'Bouger le cou vous donne des vertiges ou l’impression de vous évanouir, ou change votre vue.';
const neckNotFor = [
  ...stretchNotFor,
  dizzyNeck,
  'Vous avez une polyarthrite rhumatoïde ou une autre arthrite inflammatoire.',
  'Vous vous êtes fait mal au cou récemment, ou votre bras est faible.',
];
const neckStop =
  'Vertiges ou nouveaux fourmillements : arrêtez et répondez de nouveau aux questions sur les signes d’alerte. Vue changée, parole pâteuse ou visage engourdi : appelez les secours maintenant.';
const fresh48 =
  'Attendez le lendemain. Commencez seulement si la douleur est à 4 sur 10 ou moins. Petits mouvements, une fois par jour.';
const letRest = 'Ne contractez pas les épaules, le cou ou le dos. Soufflez simplement et laissez-les se reposer.';
const armSigns =
  'Demandez d’abord à un médecin ou à un kinésithérapeute (physiothérapeute). Arrêtez si les fourmillements ou la douleur dans le bras augmentent.';
const stretchProof =
  'Les étirements seuls ont peu de preuves. Les études portaient sur des douleurs du cou qui durent.';
const untested = 'Une habitude courante. Elle n’a pas été testée pour les douleurs du haut du dos.';
const noStrain =
  'Seulement des marches courtes et faciles, qui ne font pas mal à l’os. Ne soulevez rien. Faites-le d’abord examiner par un médecin.';
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
  'Votre peau est abîmée, infectée ou engourdie à cet endroit, ou a des boutons ou des plaques.',
  'Le sang circule mal à cet endroit, ou vous avez un diabète avec une peau engourdie.',
  'Vous avez eu une opération à cet endroit dans les 6 dernières semaines.',
  'Vous avez un cancer, avez eu une radiothérapie à cet endroit, ou avez de la fièvre.',
  'La douleur s’aggrave, ou quelque chose de nouveau est apparu.',
];
const deepNotFor = [
  ...massageNotFor,
  'Vous prenez un anticoagulant (médicament qui fluidifie le sang), ou vous avez un problème de saignement.',
  thinBones,
  'Vous êtes enceinte, ou l’êtes peut-être.',
  'Vous avez des fourmillements, un engourdissement ou une faiblesse dans un bras.',
];
const massageStop =
  'Un gros bleu, un engourdissement ou une faiblesse qui vient d’apparaître : arrêtez et demandez une aide médicale aujourd’hui.';
const massageProof =
  'Une revue de 2024 réunit 33 études sur le massage pour la douleur du cou. Face à un faux massage, il n’a probablement fait que peu ou pas de différence à 12 semaines environ.';
const softHands =
  'Toucher léger seulement. Pas de pression profonde, d’outils ni de tapotements. Arrêtez si un bleu apparaît.';
const softBones =
  'Toucher léger seulement. Pas de pression profonde, d’outils ni de tapotements. Rien près des os de la colonne.';
const plainOil =
  'Utilisez une lotion simple que vous connaissez, ou rien. Pas d’huiles parfumées ni de crèmes ou gels pour les muscles.';
const noScent = 'Pas d’huiles ni de bougies parfumées : une odeur peut déclencher une crise d’asthme.';

const labelWins =
  'Lisez d’abord l’étiquette (la notice). Si elle dit autre chose que cette page, c’est elle qui compte.';
const noteIt = 'Notez l’heure et la quantité, et attendez aussi longtemps que le dit l’étiquette.';
const tenDays = 'Utilisez-le pendant le moins de jours possible. Jamais plus de 10 sans avis.';
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
  'Vous prenez un anticoagulant (médicament qui fluidifie le sang), ou vous avez un problème de saignement.',
  'Vous avez ou avez eu un ulcère de l’estomac ou un saignement de l’estomac.',
  'Vous avez des brûlures d’estomac qui durent, une maladie de Crohn ou une colite.',
  'Vous prenez déjà un anti-inflammatoire, ou de l’aspirine tous les jours.',
  'Vous avez eu une opération dans les 6 dernières semaines, sauf si votre chirurgien est d’accord.',
  'Vous allez bientôt avoir une opération du cœur, ou vous venez d’en avoir une.',
];
const askPharmacist = 'Demandez à un pharmacien avant la première utilisation.';
const askDoctor = 'Demandez à un médecin ou à un pharmacien avant la première utilisation.';
const askMix =
  'Demandez à un pharmacien si cela va avec vos comprimés. Ne changez rien à ceux-ci de vous-même.';
const breast = 'Demandez d’abord à un pharmacien. N’en mettez pas sur les seins, et tenez-le loin de votre bébé.';

/** The words of the plan, in French. Doses and warnings are those of evidence.md §4 and §6. */
export const planTexts = {
  causes: {
    'c-not-mechanical': {
      name: 'Autre chose que le mouvement',
      text: 'Vous nous avez dit que bouger, se reposer ou appuyer n’y change rien. Un médecin peut en chercher la raison.',
    },
    'c-minor-injury': {
      name: 'Un faux mouvement, une torsion ou un petit choc',
      text: 'Un faux mouvement, une torsion ou un petit choc peut laisser un endroit sensible. Le mieux est de commencer en douceur.',
    },
    'c-overuse': {
      name: 'Une tâche nouvelle, ou plus d’efforts que d’habitude',
      text: 'Les muscles entre les omoplates aident à tout ce que font vos bras. Ils peuvent être sensibles et tendus pendant 2 jours après avoir soulevé, jardiné ou fait un nouvel exercice.',
    },
    'c-neck-referred': {
      name: 'Votre cou',
      text: 'Une douleur près de l’omoplate peut changer quand le cou tourne ou penche. La vôtre semble faire cela.',
    },
    'c-joint': {
      name: 'Un point raide ou bloqué près de la colonne ou des côtes',
      text: 'Les 12 os du haut du dos rejoignent les côtes. Cela le rend solide, et parfois raide. Un point peut sembler vif ou bloqué quand vous tournez le dos ou le cambrez. Bouger doucement fait souvent du bien.',
    },
    'c-postural': {
      name: 'De longs moments sur un siège ou devant un écran',
      text: 'Une douleur sourde peut s’installer quand on garde la même position. Aucune façon de s’asseoir n’est prouvée comme la bonne. Le plus dur est peut-être de rester longtemps sans bouger.',
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
      name: 'Des nœuds sensibles',
      text: 'De petits points sensibles peuvent faire mal quand on appuie. Les experts discutent encore de ce que c’est.',
    },
    'c-inactive': {
      name: 'Moins de mouvement que le dos n’aime',
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
      'Vous nous avez dit que c’est gonflé après plus de 3 jours. Un médecin doit d’abord regarder.',
    'x-flare':
      'Vous nous avez dit que votre douleur est au-dessus de 5 sur 10. Elle doit d’abord se calmer.',
    'x-arm-signs':
      'Vous nous avez parlé de signes dans le bras ou la main. Appuyer ou tirer pourrait les réveiller.',
    'x-pregnant':
      'Vous nous avez dit que vous êtes, ou êtes peut-être, enceinte. Certaines choses attendent ; pour d’autres, demandez à votre sage-femme.',
    'x-breastfeeding':
      'Vous nous avez dit que vous allaitez, ou peut-être. Demandez avant d’utiliser un médicament.',
    'x-osteoporosis':
      'Vous nous avez parlé d’os fragiles ou de taille perdue, ou vous ne saviez pas. Les os ont alors besoin de douceur.',
    'x-steroids-long':
      'Vous nous avez dit que vous prenez, ou prenez peut-être, des comprimés de cortisone (corticoïdes). Les os ont besoin de douceur, et certains antidouleurs ne conviennent pas.',
    'x-blood-thinner':
      'Vous nous avez dit que vous prenez, ou prenez peut-être, un anticoagulant (médicament qui fluidifie le sang). Une pression profonde et certains antidouleurs peuvent faire saigner.',
    'x-bleeding-disorder':
      'Vous nous avez dit que vous avez, ou avez peut-être, un problème de saignement. Une pression profonde et certains antidouleurs peuvent faire saigner.',
    'x-dvt':
      'Vous nous avez dit que vous avez, ou avez peut-être, un caillot de sang. La chaleur et le massage pourraient être dangereux.',
    'x-dvt-past':
      'Vous nous avez dit que vous avez eu un caillot de sang dans le passé. Demandez à un médecin avant tout massage.',
    'x-numb-skin':
      'Vous nous avez dit que votre peau est, ou est peut-être, engourdie à cet endroit. Vous pourriez ne pas sentir une brûlure ou une blessure.',
    'x-diabetes':
      'Vous nous avez dit que vous avez, ou avez peut-être, un diabète. La peau peut s’abîmer plus facilement.',
    'x-diabetes-numb':
      'Vous nous avez dit que vous avez, ou avez peut-être, un diabète avec une peau engourdie ou une mauvaise circulation. Vous pourriez ne pas sentir une brûlure.',
    'x-raynaud':
      'Vous nous avez dit que vous avez, ou avez peut-être, un syndrome de Raynaud. Le froid pourrait vous faire du mal.',
    'x-cold-allergy':
      'Vous nous avez dit que vous réagissez mal, ou peut-être mal, au froid. Il pourrait vous faire du mal.',
    'x-poor-circulation':
      'Vous nous avez dit que vous avez, ou avez peut-être, une mauvaise circulation. La peau peut alors facilement brûler ou geler.',
    'x-skin-broken':
      'Vous nous avez dit que votre peau est, ou est peut-être, abîmée à cet endroit. N’y touchez pas tant qu’elle n’est pas refermée.',
    'x-skin-infection':
      'Vous nous avez dit que votre peau est, ou est peut-être, infectée à cet endroit. Un médecin doit d’abord la voir.',
    'x-rash':
      'Vous nous avez dit que vous avez, ou avez peut-être, des boutons ou des plaques à cet endroit. Il faut d’abord les faire regarder.',
    'x-recent-surgery':
      'Vous nous avez dit que vous avez eu, ou avez peut-être eu, une opération récente. Demandez d’abord à votre chirurgien.',
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
      'Vous nous avez dit que vous pesez, ou pesez peut-être, moins de 50 kg (110 livres). Une dose complète peut être trop forte.',
    'x-other-nsaid':
      'Vous nous avez dit que vous prenez, ou prenez peut-être, un anti-inflammatoire. Deux à la fois peuvent vous faire du mal.',
    'x-low-dose-aspirin':
      'Vous nous avez dit que vous prenez de l’aspirine à faible dose. Continuez de la prendre, et demandez avant tout autre anti-inflammatoire.',
    'x-other-tablets':
      'Vous nous avez parlé de comprimés qui peuvent mal aller avec des antidouleurs. Continuez de les prendre, et demandez à un pharmacien.',
    'x-tablets-10-days':
      'Vous nous avez dit que vous avez pris des comprimés contre la douleur pendant plus de 10 jours. Il est temps de demander un avis.',
    'x-chickenpox':
      'Vous nous avez parlé de varicelle ou de zona. Certains antidouleurs peuvent alors mener à une infection de la peau.',
    'x-oil-allergy':
      'Vous nous avez dit que votre peau réagit, ou réagit peut-être, aux huiles, aux parfums ou aux crèmes et gels pour les muscles.',
    'x-topical-on':
      'Vous nous avez dit qu’il y a, ou qu’il y a peut-être, une crème ou un gel pour les muscles sur votre peau. De la chaleur ou une poche par-dessus pourrait vous brûler.',
    'x-drowsy':
      'Vous nous avez dit que quelque chose vous endort ou vous calme, ou peut-être. Vous pourriez ne pas remarquer une brûlure.',
    'x-cognitive':
      'Vous nous avez dit que vous avez, ou avez peut-être, des moments de confusion. Vous pourriez ne pas remarquer une brûlure.',
    'x-dizzy-neck':
      'Vous nous avez dit que bouger le cou vous donne, ou vous donne peut-être, des vertiges. Voyez un médecin avant des mouvements du cou.',
    'x-inflammatory-neck':
      'Vous nous avez dit que vous avez, ou avez peut-être, une arthrite inflammatoire. Demandez avant tout étirement du cou.',
    'x-hurt':
      'Vous nous avez dit que quelqu’un vous a fait du mal. Laissez seulement des personnes de confiance toucher votre dos.',
    'x-trauma-history':
      'Vous nous avez parlé d’une mauvaise expérience. C’est vous qui décidez, et vous pouvez arrêter ou sauter ce que vous voulez.',
    'x-device':
      'Vous nous avez dit que vous avez, ou avez peut-être, un stimulateur cardiaque (pacemaker), une pompe à médicament ou un implant. La chaleur et les appareils électriques demandent d’abord un accord.',
    'x-topical-nsaid-region':
      'Dans certains pays, l’étiquette d’un tel gel ne prévoit pas le dos. Le vôtre en fait peut-être partie.',
    'x-salicylate':
      'Vous nous avez dit quelque chose qui exclut beaucoup de crèmes et gels pour les muscles. Ils contiennent un produit proche de l’aspirine.',
  },

  choices: {
    'heat-or-cold': {
      title: 'Chaleur ou froid ?',
      sides: { heat: 'Chaleur', cold: 'Froid', alternate: 'Chaleur et froid, en alternance' },
    },
    'stretch-or-rest': {
      title: 'S’étirer ou se reposer ?',
      sides: { stretch: 'Étirements doux', rest: 'Un court repos', move: 'Bouger et se renforcer' },
    },
  },

  rows: {
    H1: 'Douleur récente avec gonflement, bleu ou chaleur : le froid peut soulager. La chaleur attend que le gonflement soit parti.',
    H2: 'Pour un faux mouvement récent ou un muscle sensible sans gonflement, l’habitude est de commencer par le froid. Les tests ont trouvé peu de différence : c’est le confort qui décide.',
    H3: 'Un muscle tendu depuis peu, sans gonflement, peut aimer une chaleur douce. Le froid convient aussi si vous le préférez.',
    H4: 'Plus de 3 jours ont passé. Si rien n’est gonflé, la chaleur peut assouplir la raideur.',
    H5: 'Un gonflement, de la chaleur ou de la rougeur n’est pas attendu après 3 jours. N’utilisez ni l’un ni l’autre, et voyez un médecin.',
    H6: 'Cela ressemble à de la raideur ou à de la tension. La chaleur y convient ; les preuves sont modestes, donc c’est le confort qui décide.',
    H7: 'Vous avez mal après une activité. Le froid ou la chaleur conviennent tous deux aujourd’hui ; essayez la chaleur demain.',
    H8: 'Vos réponses ne désignent ni l’un ni l’autre. Les tests ont trouvé peu de différence, alors essayez les deux à des moments différents. Un kinésithérapeute (physiothérapeute) ou un pharmacien peut aussi vous conseiller.',
    H9: 'Certaines personnes aiment alterner. Les études n’ont pas montré clairement que cela marche mieux.',
    H10: 'La chaleur et le froid sont tous deux laissés hors de votre plan. Des mouvements faciles, une respiration calme ou un pharmacien peuvent aider.',
    'H-other': 'C’est l’autre possibilité. Les études ont trouvé peu de différence : c’est le confort qui décide.',
    R0: 'Un os est, ou est peut-être, cassé. Pas d’étirements ni d’exercices avant qu’un médecin l’ait examiné. Reposez-le, et marchez seulement si c’est facile.',
    R1: 'Un faux mouvement récent demande un jour ou deux de ménagement. Continuez de bouger sans inconfort, et ne vous étirez pas encore.',
    'R1-swollen':
      'Un gonflement récent demande du ménagement. Bougez seulement sans inconfort, et ne vous étirez pas encore.',
    R2: 'Cela date de 2 à 3 jours et diminue. Vous pouvez commencer des étirements doux, une fois par jour.',
    'R2-waiting':
      'Cela date de 2 à 3 jours et ne diminue pas nettement. Laissez les étirements pour le moment, et faites de nouveau le point demain.',
    R3: 'Un muscle sensible aime d’abord des mouvements faciles. Ajoutez des étirements doux le lendemain, à 4 sur 10 ou moins.',
    'R3-later':
      'Les premiers jours sont passés. Des étirements doux et plus de mouvement aident maintenant à reprendre.',
    R4: 'Une raideur comme la vôtre aime souvent le mouvement. Commencez maintenant des étirements doux, et faites de courtes pauses.',
    R5: 'Votre douleur est au-dessus de 5 sur 10. Laissez les étirements pendant 1 à 2 jours. À 8 ou plus, demandez une aide médicale aujourd’hui.',
    'R5-later':
      'Votre douleur est au-dessus de 5 sur 10. Laissez les étirements pour le moment et tenez-vous-en à de courtes marches. À 8 ou plus, demandez une aide médicale aujourd’hui.',
    R6: 'Pour une douleur qui reste ou qui revient, la force et le mouvement ont de meilleures preuves que les étirements.',
    R7: 'Elle est montée, puis s’est calmée. Laissez de côté ce qui l’a déclenchée ; plus tard, reprenez avec des mouvements plus petits et moins de répétitions.',
    R8: 'Cela s’est aggravé, ou quelque chose de nouveau est apparu. Arrêtez tous les étirements et voyez un médecin avant de recommencer.',
    R9: 'Deux jours au lit suffisent. Se lever pour de courtes marches convient mieux à un dos que plus de lit.',
    R10: 'Vos os ont besoin de douceur. Pas de torsions, pas de flexions en avant, pas de rouleau en mousse ; demandez à un kinésithérapeute (physiothérapeute) de vous guider.',
    R11: 'Vos réponses ne désignent ni l’un ni l’autre. Essayez un ou deux étirements faciles, et continuez de bouger.',
    'R11-later':
      'Vos réponses ne désignent ni l’un ni l’autre. Essayez un ou deux étirements faciles, et bougez un peu plus.',
    'R-other': 'C’est une autre possibilité. Laissez le confort décider, et suivez la règle « quand s’arrêter ».',
    'R-none':
      'Les étirements et le repos sont tous deux laissés de côté pour le moment. Changez souvent de position, et bougez seulement sans inconfort.',
  },

