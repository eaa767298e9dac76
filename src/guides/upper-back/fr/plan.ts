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

