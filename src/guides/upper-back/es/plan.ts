import type { PlanTexts } from '../../../guide/guide.js';
import { planVariants } from './plan-variants.js';

// What several remedies share. Every `notFor` line is a sentence that can follow «No use esto si:».

const noSedative = 'Nunca después de tomar alcohol, una pastilla para dormir u otro sedante.';
const packCare = [
  'Tenga siempre una tela entre la compresa y la piel.',
  'No se duerma, tenga el temporizador en marcha y no la use nunca en la cama.',
  noSedative,
  'Nunca con una crema muscular puesta en la piel.',
  'Si para usted valen dos límites, siga el más corto.',
];
const packNotFor = [
  'Tiene la piel adormecida ahí, o mala circulación ahí.',
  'Tiene diabetes con piel adormecida o mala circulación, o no lo sabe con seguridad.',
  'Tiene la piel abierta, infectada o con un sarpullido ahí.',
  'Tiene una crema o una pomada puesta en la piel ahí.',
  'Sigue con hinchazón, calor o enrojecimiento después de 3 días.',
  'Tiene sueño, o ha tomado alcohol, una pastilla para dormir u otro sedante.',
  'A veces tiene confusión, o no podría notar que le está haciendo daño.',
];
const heatNotFor = [
  'Su lesión tiene 3 días o menos, y hay hinchazón, un moretón, o la zona está más caliente de lo normal.',
  'Tiene un coágulo de sangre, un sangrado ahí, o fiebre.',
  'Tiene cáncer, o ha recibido radioterapia ahí.',
  'Tiene un marcapasos, una bomba de medicamento o un implante, mientras el fabricante o su médico no lo autorice.',
];
const coldNotFor = [
  'Tiene fenómeno de Raynaud.',
  'El frío le produce ronchas (urticaria), tiene crioglobulinas, o ha tenido una lesión por frío.',
  'Tiene una enfermedad grave del corazón o la presión arterial (tensión) sin controlar, mientras un médico no lo autorice.',
];
const faint = 'Tiene la presión arterial (tensión) baja, o se desmaya con facilidad.';
const packAdjust = {
  'x-pregnant':
    'Solo suave, nunca caliente ni helado. 15 minutos como máximo. No en la barriga. Consulte antes a su matrona (partera).',
  'x-heart':
    'Suave y corto. No en el lado izquierdo del pecho ni en el hombro izquierdo. Consulte antes a su médico.',
  'x-high-bp':
    'Suave y corto. Si su presión arterial (tensión) es alta o inestable, consulte antes a su médico.',
  'x-age65': 'Su piel se daña con más facilidad. Suave, y menos de 15 minutos. Revise la piel a menudo.',
  'x-diabetes':
    'Solo donde tenga buena sensibilidad y buena circulación. Dos capas de tela. 10 minutos como máximo. Revise la piel cada pocos minutos.',
  'x-stroke': 'Nunca en un lado débil o adormecido. Pruebe la temperatura con su lado más fuerte.',
};
const lowPressure = {
  'x-low-bp':
    'Solo suave. Después, póngase de pie despacio. Nada de baño caliente ni ducha caliente: podría desmayarse.',
};
const device = {
  'x-device':
    'Ningún aparato de calor mientras su médico o el fabricante de su implante o bomba no lo autorice.',
};
const showerAdjust = {
  'x-pregnant':
    'Solo suave, nunca caliente ni helada. 10 minutos como máximo. No en la barriga. Consulte antes a su matrona (partera).',
  'x-high-bp':
    'Suave y corta. Salga despacio. Consulte antes a su médico si su presión arterial (tensión) es inestable.',
  'x-age65': 'Su piel se daña con más facilidad. Suave y corta. Siéntese si puede.',
  'x-diabetes':
    'Pruebe el agua donde tenga buena sensibilidad. Suave, 10 minutos como máximo. Revise la piel después.',
  'x-stroke': 'Nunca en un lado débil o adormecido. Pruebe el agua con su lado más fuerte. Siéntese.',
};

const daily = 'Una o dos veces al día al principio, hasta 3 veces después de una semana.';
const stretchCare = [
  'Primero camine de 2 a 3 minutos para entrar en calor.',
  'Vaya despacio, no haga rebotes y no deje de respirar.',
  'Basta con un estiramiento leve: 3 sobre 10 como máximo. Si duele más, haga menos.',
];
const stretchNotFor = [
  'Tuvo un tirón o un golpe ahí en los últimos 2 días. O tiene 3 días o menos y no se está aliviando.',
  'Tiene ahí una hinchazón o un moretón nuevos.',
  'Hay un hueso roto, o podría haberlo.',
  'Tuvo una operación en las últimas 6 semanas, salvo que su cirujano lo apruebe.',
  'Su dolor es de más de 5 sobre 10, o tiene fiebre.',
  'Va a peor, o ha aparecido algo nuevo.',
];
const thinBones =
  'Tiene los huesos débiles o ha perdido estatura, o lleva meses tomando corticoides en pastillas.';
const spineSurgery = 'Le han operado de la columna.';
const dizzyNeck = 'Mover el cuello le produce mareo o sensación de desmayo, o le cambia la vista.';
const neckNotFor = [
  ...stretchNotFor,
  dizzyNeck,
  'Tiene artritis reumatoide u otra artritis inflamatoria.',
  'Se ha lesionado el cuello hace poco, o tiene un brazo débil.',
];
const neckStop =
  'Mareo u hormigueo nuevo: pare y conteste de nuevo las preguntas sobre señales de alarma. Cambios en la vista, dificultad para hablar claro o cara adormecida: pida ayuda de emergencia ahora.';
const fresh48 =
  'Espere hasta el día siguiente. Empiece solo si el dolor es de 4 sobre 10 o menos. Movimientos pequeños, una vez al día.';
const letRest = 'No tense los hombros, el cuello ni la espalda. Solo suelte el aire y déjelos descansar.';
const armSigns =
  'Consulte antes a un médico o a un fisioterapeuta. Pare si aumenta el hormigueo o el dolor del brazo.';
const stretchProof =
  'Hay pocas pruebas de que estirar por sí solo ayude. Los estudios fueron sobre dolor de cuello de larga duración.';
const untested = 'Es una costumbre común. No se ha probado para el dolor en la parte alta de la espalda.';
const noStrain =
  'Solo paseos cortos y fáciles que no hagan doler el hueso. No levante peso. Deje que un médico lo revise primero.';
const learnFirst = 'Apréndalo primero con un fisioterapeuta. No se doble ni gire el cuerpo.';
const hurtsMore = 'Duele más. Elija lo que le resulte cómodo.';

const eyesOpen =
  'Si quiere, deje los ojos abiertos. Deje fuera cualquier parte que no le haga sentir bien. Pare cuando quiera.';
const feelsWorse = 'Le hace sentir peor. Elija en su lugar un paseo corto.';

const massageCare = [
  'No presione nunca sobre los huesos de la columna, ni en la parte delantera o lateral del cuello.',
  'La molestia no debe pasar de 5 sobre 10. No hace falta que duela.',
  'Pare antes de que un punto se adormezca.',
];
const massageNotFor = [
  'Forzó la zona en los últimos 3 días, o hay hinchazón o moretón.',
  'Tiene o tuvo un coágulo de sangre.',
  'Hay un hueso roto, o podría haberlo.',
  'Tiene la piel abierta, infectada, adormecida o con un sarpullido ahí.',
  'Tiene mala circulación ahí, o diabetes con piel adormecida.',
  'Tuvo una operación ahí en las últimas 6 semanas.',
  'Tiene cáncer, ha recibido radioterapia ahí, o tiene fiebre.',
  'Va a peor, o ha aparecido algo nuevo.',
];
const deepNotFor = [
  ...massageNotFor,
  'Toma un medicamento contra los coágulos (anticoagulante), o tiene un problema de sangrado.',
  thinBones,
  'Está embarazada o podría estarlo.',
  'Tiene hormigueo, adormecimiento o debilidad en un brazo.',
];
const massageStop =
  'Un moretón grande, o adormecimiento o debilidad nuevos: pare y busque atención médica hoy.';
const massageProof =
  'Una revisión de 2024 reúne 33 estudios de masaje para el dolor de cuello. Frente a un masaje simulado, probablemente cambió poco o nada a las 12 semanas, más o menos.';
const softHands =
  'Solo un contacto ligero. Sin presión profunda, instrumentos ni golpecitos. Pare si aparece un moretón.';
const softBones =
  'Solo un contacto ligero. Sin presión profunda, instrumentos ni golpecitos. Nada cerca de los huesos de la columna.';
const plainOil =
  'Use una loción sencilla que ya conozca, o ninguna. Sin aceites perfumados ni cremas musculares.';
const noScent = 'Sin aceites ni velas perfumados: un perfume puede desencadenar el asma.';

const labelWins = 'Lea primero la etiqueta. Si dice algo distinto de esta página, vale la etiqueta.';
const noteIt = 'Anote la hora y la cantidad, y espere tanto como indique la etiqueta.';
const tenDays = 'Úselo el menor número de días que pueda. Nunca más de 10 sin consultar.';
const oneNsaid = 'Un solo antiinflamatorio a la vez. No mezcle gel, ibuprofeno, naproxeno ni aspirina.';
const oneRub = 'Una sola crema o gel a la vez.';
const under16 = 'Tiene menos de 16 años.';
const nsaidNotFor = [
  under16,
  'Está embarazada, podría estarlo o está intentando estarlo.',
  'La aspirina, el ibuprofeno u otro antiinflamatorio le ha causado alergia o silbidos al respirar.',
  'Tiene asma, salvo que un farmacéutico lo apruebe.',
  'Tiene una enfermedad de los riñones.',
  'Toma un medicamento contra los coágulos (anticoagulante), o tiene un problema de sangrado.',
  'Tiene o tuvo una úlcera o un sangrado de estómago.',
  'Tiene acidez (ardor de estómago) que dura, enfermedad de Crohn o colitis.',
  'Ya toma un antiinflamatorio, o aspirina todos los días.',
  'Tuvo una operación en las últimas 6 semanas, salvo que su cirujano lo apruebe.',
  'Le van a operar pronto del corazón, o le acaban de operar del corazón.',
];
const askPharmacist = 'Consulte a un farmacéutico antes del primer uso.';
const askDoctor = 'Consulte a un médico o a un farmacéutico antes del primer uso.';
const askMix =
  'Pregunte a un farmacéutico si es compatible con sus pastillas. No cambie usted esas pastillas.';
const breast =
  'Consulte antes a un farmacéutico. No ponga el producto en los pechos, y manténgalo lejos de su bebé.';

/** The words of the plan, in Spanish. Doses and warnings are those of evidence.md §4 and §6. */
export const planTexts = {
  causes: {
    'c-not-mechanical': {
      name: 'Algo distinto del movimiento',
      text: 'Usted indicó que moverse, descansar o presionar no lo cambia. Un médico puede buscar el motivo.',
    },
    'c-minor-injury': {
      name: 'Un tirón, un giro o un golpe leve',
      text: 'Un tirón, un giro o un golpe leve puede dejar un punto dolorido. Lo que mejor le va es empezar con suavidad.',
    },
    'c-overuse': {
      name: 'Una tarea nueva, o más trabajo del habitual',
      text: 'Los músculos entre los omóplatos ayudan en todo lo que hacen los brazos. Pueden doler y estar tensos durante 2 días después de levantar peso, trabajar en el jardín o hacer un ejercicio nuevo.',
    },
    'c-neck-referred': {
      name: 'Su cuello',
      text: 'Un dolor junto al omóplato puede cambiar al girar o inclinar el cuello. El suyo parece hacerlo.',
    },
    'c-joint': {
      name: 'Un punto rígido o trabado cerca de la columna o de las costillas',
      text: 'Los 12 huesos de la parte alta de la espalda se unen con las costillas. Eso da firmeza y, a veces, rigidez. Un punto puede pinchar o parecer trabado al girar o arquear la espalda. El movimiento fácil suele sentar mejor.',
    },
    'c-postural': {
      name: 'Mucho tiempo en una silla o ante pantallas',
      text: 'Un dolor sordo puede aumentar al quedarse en una misma postura. No está probado que haya una sola forma correcta de sentarse. Lo difícil puede ser pasar mucho tiempo sin moverse.',
    },
    'c-stress': {
      name: 'Preocupación y tensión',
      text: 'La preocupación puede tensar los hombros y el cuello, y el dolor puede cambiar a lo largo del día. El dolor es real de todos modos.',
    },
    'c-sleep': {
      name: 'La postura en la cama',
      text: 'Usted indicó que se despierta con rigidez. Una postura torcida o con poco apoyo puede causarlo.',
    },
    'c-trigger': {
      name: 'Nudos que duelen',
      text: 'Los puntos pequeños y sensibles pueden doler al presionarlos. Los expertos aún debaten qué son.',
    },
    'c-inactive': {
      name: 'Moverse menos de lo que le gusta a su espalda',
      text: 'Una espalda que se mueve poco puede sentirse rígida y cansarse antes. Los pasos pequeños cuentan.',
    },
    'c-recurring': {
      name: 'Un dolor que se queda o que vuelve una y otra vez',
      text: 'Es común que el dolor vuelva, y en ello influyen muchas cosas. La fuerza, el movimiento y la calma pueden ayudar.',
    },
    'c-nonspecific': {
      name: 'Difícil de decir, y eso es común',
      text: 'A menudo no destaca un único motivo. Los cuidados suaves pueden empezar sin conocerlo.',
    },
  },

  cautions: {
    'x-fresh-swollen':
      'Usted indicó que hay hinchazón, y que es reciente o no está claro desde cuándo. Antes debe bajar la hinchazón.',
    'x-worse': 'Usted indicó que empeoró, o que ha aparecido algo nuevo.',
    'x-fresh-unsure': 'Empezó en los últimos 3 días, y usted no sabía con seguridad cómo está ahora.',
    'x-fresh-injury':
      'Usted indicó un comienzo repentino, hace 3 días como máximo o sin fecha clara. Es mejor empezar con suavidad.',
    'x-fresh-pull':
      'Usted indicó un tirón, hace 2 días como máximo o sin fecha clara. Los estiramientos esperan.',
    'x-not-easing':
      'Usted indicó que su tirón tiene de 2 a 3 días, y que no se está aliviando claramente. Los estiramientos esperan.',
    'x-fresh-strain':
      'Usted indicó una tarea nueva, y empezó hace 3 días como máximo o sin fecha clara. Es mejor empezar con suavidad.',
    'x-fresh-48':
      'Usted indicó un tirón o una tarea nueva, hace 2 días como máximo o sin fecha clara. Es mejor empezar con suavidad.',
    'x-late-swelling':
      'Usted indicó que hay hinchazón después de más de 3 días. Un médico debe revisarla primero.',
    'x-flare': 'Usted indicó que su dolor es de más de 5 sobre 10. Antes debe calmarse.',
    'x-arm-signs': 'Usted indicó señales en un brazo o una mano. Presionar o tirar podría empeorarlas.',
    'x-pregnant':
      'Usted indicó que está embarazada, o que podría estarlo. Algunas cosas esperan; para otras, consulte a su matrona (partera).',
    'x-breastfeeding':
      'Usted indicó que da el pecho, o que quizá lo da. Consulte antes de usar un medicamento.',
    'x-osteoporosis':
      'Usted indicó huesos débiles o pérdida de estatura, o no lo sabía con seguridad. Los huesos necesitan entonces un trato suave.',
    'x-steroids-long':
      'Usted indicó que toma, o que quizá toma, corticoides en pastillas. Los huesos necesitan un trato suave, y algunos analgésicos no son adecuados.',
    'x-blood-thinner':
      'Usted indicó que toma, o que quizá toma, un medicamento contra los coágulos (anticoagulante). La presión profunda y algunos analgésicos pueden causar sangrado.',
    'x-bleeding-disorder':
      'Usted indicó que tiene, o que quizá tiene, un problema de sangrado. La presión profunda y algunos analgésicos pueden causar sangrado.',
    'x-dvt':
      'Usted indicó que tiene, o que quizá tiene, un coágulo de sangre. El calor y el masaje podrían hacer daño.',
    'x-dvt-past':
      'Usted indicó que una vez tuvo un coágulo de sangre. Consulte a un médico antes de cualquier masaje.',
    'x-numb-skin':
      'Usted indicó que tiene, o que quizá tiene, la piel adormecida ahí. Podría no sentir una quemadura o un daño.',
    'x-diabetes':
      'Usted indicó que tiene, o que quizá tiene, diabetes. La piel puede dañarse con más facilidad.',
    'x-diabetes-numb':
      'Usted indicó que tiene, o que quizá tiene, diabetes con piel adormecida o mala circulación. Podría no sentir una quemadura.',
    'x-raynaud':
      'Usted indicó que tiene, o que quizá tiene, fenómeno de Raynaud. El frío podría hacerle daño.',
    'x-cold-allergy':
      'Usted indicó que reacciona mal, o que quizá reacciona mal, al frío. Podría hacerle daño.',
    'x-poor-circulation':
      'Usted indicó que tiene, o que quizá tiene, mala circulación. La piel entonces se quema o se congela con facilidad.',
    'x-skin-broken':
      'Usted indicó que tiene, o que quizá tiene, la piel abierta ahí. No la toque hasta que se haya cerrado.',
    'x-skin-infection':
      'Usted indicó que tiene, o que quizá tiene, la piel infectada ahí. Un médico debe verla primero.',
    'x-rash': 'Usted indicó que tiene, o que quizá tiene, un sarpullido ahí. Alguien debe revisarlo primero.',
    'x-recent-surgery':
      'Usted indicó que tuvo, o que quizá tuvo, una operación reciente. Consulte antes a su cirujano.',
    'x-spine-surgery':
      'Usted indicó que le han operado de la columna. Algunos movimientos necesitan consejo antes.',
    'x-fracture':
      'Usted indicó que hay, o que quizá hay, un hueso roto. Necesita un médico y ningún esfuerzo.',
    'x-shoulder': 'Usted indicó que tiene, o que quizá tiene, un problema de hombro. Esto podría forzarlo.',
    'x-cancer-area': 'Usted indicó un cáncer. Un médico debe revisar primero un dolor nuevo.',
    'x-fever': 'Usted indicó fiebre. Busque atención médica antes de los cuidados en casa.',
    'x-heart':
      'Usted indicó que tiene, o que quizá tiene, un problema de corazón. Algunas cosas no son adecuadas o necesitan cuidado.',
    'x-high-bp':
      'Usted indicó que tiene, o que quizá tiene, la presión arterial (tensión) alta. Algunas cosas no son adecuadas o necesitan cuidado.',
    'x-low-bp':
      'Usted indicó que tiene, o que quizá tiene, la presión arterial (tensión) baja. El calor o el agua fría podrían hacer que se desmaye.',
    'x-stroke':
      'Usted indicó que ha tenido, o que quizá ha tenido, un ictus (derrame cerebral). Algunas cosas no son adecuadas o necesitan cuidado.',
    'x-kidney':
      'Usted indicó que tiene, o que quizá tiene, una enfermedad de los riñones. Algunos analgésicos podrían dañar sus riñones.',
    'x-liver':
      'Usted indicó una enfermedad del hígado o alcohol a diario, o no lo sabía con seguridad. Algunos analgésicos podrían dañar su hígado.',
    'x-ulcer':
      'Usted indicó problemas de estómago o de intestino, o no lo sabía con seguridad. Algunos analgésicos pueden causar sangrado ahí.',
    'x-asthma-nsaid':
      'Usted indicó que tiene, o que quizá tiene, asma. Algunos analgésicos y perfumes pueden desencadenarla.',
    'x-nsaid-allergy':
      'Usted indicó que tiene, o que quizá tiene, alergia a la aspirina, al ibuprofeno o a algo similar.',
    'x-apap-allergy': 'Usted indicó que tiene, o que quizá tiene, alergia al paracetamol (acetaminofén).',
    'x-age60':
      'Usted indicó su edad, o no la sabía con seguridad. A partir de los 60 años, algunos medicamentos necesitan más cuidado.',
    'x-age65':
      'Usted indicó su edad, o no la sabía con seguridad. A partir de los 65 años, la piel se daña con más facilidad.',
    'x-age-unknown': 'No sabemos si usted tiene 16 años o más.',
    'x-under16': 'Usted indicó que tiene menos de 16 años. Un médico debe elegir lo que usted toma.',
    'x-low-weight':
      'Usted indicó que pesa, o que quizá pesa, menos de 50 kg (110 libras). Una dosis completa puede ser demasiado.',
    'x-other-nsaid':
      'Usted indicó que toma, o que quizá toma, un antiinflamatorio. Dos a la vez pueden hacerle daño.',
    'x-low-dose-aspirin':
      'Usted indicó que toma aspirina en dosis bajas. Siga tomándola, y consulte antes de usar cualquier otro antiinflamatorio.',
    'x-other-tablets':
      'Usted indicó pastillas que quizá no se puedan mezclar con analgésicos. Siga tomándolas, y consulte a un farmacéutico.',
    'x-tablets-10-days':
      'Usted indicó que ha usado pastillas para el dolor durante más de 10 días. Es hora de consultar.',
    'x-chickenpox':
      'Usted indicó varicela o culebrilla (herpes zóster). En ese caso, algunos analgésicos pueden llevar a una infección de la piel.',
    'x-oil-allergy':
      'Usted indicó que su piel reacciona, o que quizá reacciona, a aceites, perfumes o cremas.',
    'x-topical-on':
      'Usted indicó que tiene, o que quizá tiene, una crema muscular puesta en la piel. El calor o una compresa encima podría quemarle.',
    'x-drowsy':
      'Usted indicó que tiene sueño o que tomó algo que da sueño, o que quizá es así. Podría no notar una quemadura.',
    'x-cognitive':
      'Usted indicó que a veces tiene confusión, o que quizá la tiene. Podría no notar una quemadura.',
    'x-dizzy-neck':
      'Usted indicó que mover el cuello le marea, o que quizá le marea. Vaya al médico antes de hacer movimientos del cuello.',
    'x-inflammatory-neck':
      'Usted indicó que tiene, o que quizá tiene, artritis inflamatoria. Consulte antes de cualquier estiramiento del cuello.',
    'x-hurt':
      'Usted indicó que alguien le hizo daño. Deje que le toquen la espalda solo personas de su confianza.',
    'x-trauma-history':
      'Usted indicó que tuvo, o que quizá tuvo, una mala experiencia. Usted decide siempre, y puede parar o saltarse cualquier cosa.',
    'x-device':
      'Usted indicó que tiene, o que quizá tiene, un marcapasos, una bomba de medicamento o un implante. Los aparatos de calor y los eléctricos necesitan antes una autorización.',
    'x-topical-nsaid-region':
      'En algunos países, la etiqueta de un gel de este tipo no incluye la espalda. El suyo puede ser uno de ellos.',
    'x-salicylate':
      'Usted indicó algo que descarta muchas cremas musculares. Contienen una sustancia parecida a la aspirina.',
  },

  choices: {
    'heat-or-cold': {
      title: '¿Calor o frío?',
      sides: { heat: 'Calor', cold: 'Frío', alternate: 'Calor y frío por turnos' },
    },
    'stretch-or-rest': {
      title: '¿Estirar o descansar?',
      sides: {
        stretch: 'Estiramientos suaves',
        rest: 'Un descanso corto',
        move: 'Movimiento y fuerza',
      },
    },
  },

  rows: {
    H1: 'Dolor nuevo con hinchazón, moretón o calor en la zona: el frío puede aliviarlo. El calor espera hasta que la hinchazón se haya ido.',
    H2: 'Con un tirón reciente o un músculo dolorido sin hinchazón, la costumbre es empezar con frío. Los estudios encontraron poca diferencia: elija lo que le resulte cómodo.',
    H3: 'A un músculo tenso desde hace poco y sin hinchazón le puede ir bien un calor suave. El frío también vale si lo prefiere.',
    H4: 'Han pasado más de 3 días. Si no hay nada hinchado, el calor puede aflojar la rigidez.',
    H5: 'La hinchazón, el calor o el enrojecimiento no son lo esperado después de 3 días. No use ninguno de los dos, y vaya al médico.',
    H6: 'Lo suyo parece rigidez o tensión. A eso le va bien el calor; las pruebas son modestas: elija lo que le resulte cómodo.',
    H7: 'Le duele después de una actividad. Hoy valen tanto el frío como el calor; mañana pruebe el calor.',
    H8: 'Sus respuestas no apuntan a ninguno. Los estudios encontraron poca diferencia: pruebe los dos en momentos distintos. Un fisioterapeuta o un farmacéutico también puede aconsejarle.',
    H9: 'A algunas personas les gusta alternar. Los estudios no han mostrado con claridad que funcione mejor.',
    H10: 'El calor y el frío quedan los dos fuera de su plan. El movimiento fácil, la respiración tranquila o un farmacéutico pueden ayudar.',
    'H-other':
      'Este es el otro camino. Los estudios encontraron poca diferencia: elija lo que le resulte cómodo.',
    R0: 'Hay, o quizá hay, un hueso roto. Nada de estiramientos ni ejercicio hasta que un médico lo haya revisado. Déjelo descansar, y camine solo si le resulta fácil.',
    R1: 'A un tirón reciente le van bien uno o dos días de aflojar el ritmo. Siga moviéndose sin forzar, y no estire todavía.',
    'R1-swollen':
      'A una hinchazón reciente le va bien aflojar el ritmo. Muévase solo sin forzar, y no estire todavía.',
    R2: 'Tiene de 2 a 3 días y se está aliviando. Puede empezar con estiramientos suaves, una vez al día.',
    'R2-waiting':
      'Tiene de 2 a 3 días y no se está aliviando claramente. Por ahora no estire, y mañana vuelva a ver cómo va.',
    R3: 'A un músculo dolorido le va bien primero el movimiento fácil. Añada estiramientos suaves al día siguiente, con 4 sobre 10 o menos.',
    'R3-later':
      'Los primeros días han pasado. Los estiramientos suaves y más movimiento ayudan ahora a recuperarse.',
    R4: 'A una rigidez como la suya suele irle bien el movimiento. Empiece ahora con estiramientos suaves, y haga pausas cortas.',
    R5: 'Su dolor es de más de 5 sobre 10. No estire durante 1 a 2 días. Con 8 o más, busque atención médica hoy.',
    'R5-later':
      'Su dolor es de más de 5 sobre 10. Por ahora no estire y dé solo paseos cortos. Con 8 o más, busque atención médica hoy.',
    R6: 'Para un dolor que se queda o que vuelve, la fuerza y el movimiento tienen mejores pruebas que los estiramientos.',
    R7: 'Se reavivó y luego se calmó. Deje lo que lo provocó; más adelante, vuelva con movimientos más pequeños y menos repeticiones.',
    R8: 'Empeoró, o apareció algo nuevo. Deje todos los estiramientos y vaya al médico antes de volver a empezar.',
    R9: 'Dos días en cama son suficientes. Levantarse para dar paseos cortos le sienta mejor a la espalda que más cama.',
    R10: 'Sus huesos necesitan un trato suave. Sin giros, sin doblarse hacia delante y sin rodillo de espuma; pida a un fisioterapeuta que le guíe.',
    R11: 'Sus respuestas no apuntan a ninguno. Pruebe uno o dos estiramientos fáciles, y siga moviéndose.',
    'R11-later':
      'Sus respuestas no apuntan a ninguno. Pruebe uno o dos estiramientos fáciles, y muévase un poco más.',
    'R-other': 'Este es otro camino. Elija lo que le resulte cómodo, y respete las reglas para parar.',
    'R-none':
      'Los estiramientos y el descanso quedan los dos fuera por ahora. Cambie de postura a menudo, y muévase solo sin forzar.',
  },

  remedies: {
    heat: {
      name: 'Calor suave: almohadilla, bolsa de agua caliente, toalla tibia o saco de semillas',
      why: 'El calor puede aliviar por poco tiempo los músculos tensos y rígidos. No baja la hinchazón.',
      dose: 'De 15 a 20 minutos. Espere de 2 a 3 horas antes de la próxima vez. Como máximo, unas pocas veces al día.',
      steps: [
        'Ponga la almohadilla en nivel bajo o medio, o caliéntela hasta que dé un calor agradable.',
        'Envuélvala en un paño o una toalla secos.',
        'Siéntese, o acuéstese de lado, con ella contra el músculo que duele.',
        'Ponga un temporizador de 15 minutos.',
        'Cada 5 minutos, retírela y revise la piel. Use un espejo o pida ayuda a alguien.',
        'Quítela cuando suene el temporizador, y como muy tarde a los 20 minutos.',
        'Antes de la próxima vez, espere a que la piel se vea y se sienta normal.',
      ],
      careful: [
        ...packCare,
        'No se acueste nunca encima de ella. No ponga nunca agua hirviendo en una bolsa.',
        'Nunca sobre piel que el frío ha adormecido.',
      ],
      notFor: [...heatNotFor, ...packNotFor],
      stop: 'Piel muy caliente, adormecida o con manchas rojas: quítela de inmediato. Si hay una quemadura o una ampolla, busque atención médica hoy.',
      strength:
        'Una revisión de 9 estudios sobre la parte baja de la espalda encontró un beneficio pequeño y corto de las bandas de calor. Un estudio pequeño de cuello y espalda encontró muy parecidos el calor y el frío.',
      adjust: {
        ...packAdjust,
        'x-pregnant':
          'Templado, no caliente. 15 minutos como máximo. No en la barriga. Consulte antes a su matrona (partera).',
        ...lowPressure,
        ...device,
      },
    },
    'warm-shower': {
      name: 'Una ducha tibia',
      why: 'El agua tibia puede aliviar por poco tiempo la rigidez de la mañana.',
      dose: 'De 5 a 10 minutos, tibia y no caliente. Cuenta como una sesión de calor.',
      steps: [
        'Ponga el agua agradablemente tibia antes de entrar.',
        'Deje que corra por la parte alta de la espalda de 5 a 10 minutos.',
        'Gire los hombros despacio mientras está de pie ahí.',
        'Salga despacio, y muévase con suavidad unos minutos.',
      ],
      careful: [
        noSedative,
        'Agárrese a algo, o siéntese en un taburete, si siente que le falta equilibrio.',
        'Quite cualquier crema con agua fresca, y espere antes de calentar esa piel.',
        'Nada de almohadilla de calor justo después.',
      ],
      notFor: [faint, ...heatNotFor, ...packNotFor],
      stop: 'Mareo: cierre el agua y siéntese. Si hay una quemadura o una ampolla, busque atención médica hoy.',
      strength:
        'No se ha probado por sí sola. La idea viene de estudios del calor para el dolor en la parte baja de la espalda.',
      adjust: {
        ...showerAdjust,
        'x-heart': 'Apenas tibia y corta, nunca caliente. Consulte antes a su médico.',
        'x-device': 'Consulte antes a su médico o al fabricante de su implante o bomba.',
      },
    },
    cold: {
      name: 'Una compresa fría, o verduras congeladas envueltas en un paño',
      why: 'El frío puede adormecer el dolor y limitar la hinchazón de una lesión nueva. Algunas personas simplemente lo prefieren.',
      dose: 'Hasta 15 minutos, y nunca más de 20. Espere de 2 a 3 horas antes de la próxima vez.',
      steps: [
        'Envuelva la compresa en un paño húmedo o un trapo de cocina húmedo.',
        'Siéntese, y sosténgala contra el músculo que duele.',
        'Ponga un temporizador de 15 minutos.',
        'A los 5 minutos, retírela y revise la piel. Use un espejo o pida ayuda a alguien.',
        'Quítela de inmediato si la piel está muy roja, blanca, o adormecida y dura.',
        'Quítela cuando suene el temporizador.',
        'Antes de la próxima vez, espere a que la piel se caliente del todo.',
        'Una lesión nueva: úsela así durante los primeros 2 a 3 días.',
      ],
      careful: [
        ...packCare,
        'Nunca en la parte delantera o lateral del cuello.',
        'Nada de calor hasta que la piel se sienta normal otra vez.',
      ],
      notFor: [...coldNotFor, ...packNotFor],
      stop: 'Ardor, o piel blanca, gris, dura o con ampollas: quítela de inmediato y busque atención médica hoy.',
      strength:
        'Para el dolor en la parte baja de la espalda no hubo suficientes estudios buenos sobre el frío. Un estudio pequeño de cuello y espalda encontró muy parecidos el frío y el calor.',
      adjust: packAdjust,
    },
    'cool-shower': {
      name: 'Una ducha fresca',
      why: 'El agua fresca puede calmar una espalda que duele después de una actividad.',
      dose: 'Corta y fresca, nunca helada. Termine antes de sentir frío.',
      steps: [
        'Empiece con agua templada y luego póngala fresca.',
        'Deje que corra un rato corto por la parte alta de la espalda.',
        'Salga despacio, séquese y póngase algo que abrigue.',
      ],
      careful: [
        noSedative,
        'Agárrese a algo, o siéntese en un taburete, si siente que le falta equilibrio.',
        'Quite antes cualquier crema.',
      ],
      notFor: ['Tiene una enfermedad del corazón.', faint, ...coldNotFor, ...packNotFor],
      stop: 'Pare si tirita o siente que se desmaya. Si hay ardor, o piel blanca, gris o con ampollas, busque atención médica hoy.',
      strength: untested,
      adjust: showerAdjust,
    },
    'alternate-heat-cold': {
      name: 'Calor y frío por turnos',
      why: 'A algunas personas les gusta uno después del otro, cuando el dolor ya tiene más de 3 días.',
      dose: 'Una vez calor y una vez frío, 15 minutos cada uno como máximo. Entre los dos, espere a que la piel vuelva a la normalidad.',
      steps: [
        'Envuelva una almohadilla tibia en un paño seco. Envuelva una compresa fría en uno húmedo.',
        'Siéntese, o acuéstese de lado, con la primera contra el músculo que duele.',
        'Ponga un temporizador de 15 minutos, y revise la piel cada 5 minutos.',
        'Quítela, y espere a que la piel se vea y se sienta normal.',
        'Haga lo mismo con la otra.',
        'Termine con la que mejor le siente.',
      ],
      careful: [
        'No ponga nunca calor sobre piel que el frío ha adormecido.',
        ...packCare,
        'No se acueste nunca encima de una compresa. No ponga nunca una en la parte delantera o lateral del cuello.',
      ],
      notFor: ['Su dolor tiene menos de 3 días.', ...heatNotFor, ...coldNotFor, ...packNotFor],
      stop: 'Ardor, o piel adormecida, con manchas, blanca, gris, dura o con ampollas: quítela y busque atención médica hoy.',
      strength: 'Los estudios no han mostrado con claridad que alternar funcione mejor que uno solo.',
      adjust: { ...packAdjust, ...lowPressure, ...device },
    },

    'stretch-scapular-squeeze': {
      name: 'Juntar los omóplatos',
      why: 'Trabaja los músculos entre los omóplatos y puede aliviar la rigidez por un rato.',
      dose: `Mantenga 5 segundos, 10 veces. ${daily}`,
      steps: [
        'Siéntese o póngase de pie con la espalda derecha y los brazos sueltos a los lados.',
        'Lleve los omóplatos con suavidad hacia atrás y júntelos, como para sujetar un lápiz.',
        'Mantenga los hombros bajos, lejos de las orejas.',
        'Mantenga 5 segundos y luego suelte.',
        'Hágalo 10 veces.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        'Tiene una lesión en las costillas, o una operación reciente de hombro o de pecho.',
      ],
      strength: stretchProof,
      adjust: {
        'x-osteoporosis': learnFirst,
        'x-steroids-long': learnFirst,
        'x-fresh-48': fresh48,
        'x-pregnant': 'Hágalo en una silla y con la espalda apoyada. Que sea pequeño y fácil.',
      },
    },
    'stretch-chin-tuck': {
      name: 'Deslizar la barbilla',
      why: 'Puede aliviar un dolor que viene del cuello, por ejemplo después de trabajar ante una pantalla.',
      dose: `Mantenga 5 segundos, 10 veces. ${daily}`,
      steps: [
        'Siéntese o póngase de pie con la espalda derecha y mire al frente.',
        'Deslice la barbilla recta hacia atrás, como para sacar papada.',
        'Mantenga los ojos y la mandíbula a nivel. No baje la barbilla al pecho.',
        'Mantenga 5 segundos y luego deje que la cabeza se deslice de nuevo hacia delante.',
        'Hágalo 10 veces.',
        'O acuéstese, con una toalla pequeña enrollada bajo la cabeza. En lugar de eso, haga un gesto de «sí» muy pequeño.',
      ],
      careful: stretchCare,
      notFor: neckNotFor,
      stop: neckStop,
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
    },
    'stretch-seated-twist': {
      name: 'Giro en la silla',
      why: 'Un giro suave puede aflojar por un rato una parte alta de la espalda rígida.',
      dose: `Mantenga 5 segundos, de 3 a 5 veces a cada lado. ${daily}`,
      steps: [
        'Siéntese en la parte delantera de una silla firme, con los pies planos en el suelo.',
        'Cruce los brazos sobre el pecho.',
        'Gire despacio a la derecha hasta notar un estiramiento leve.',
        'Mantenga 5 segundos. No tire para ir más lejos.',
        'Vuelva al centro, y haga lo mismo a la izquierda.',
        'Hágalo de 3 a 5 veces a cada lado.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        thinBones,
        spineSurgery,
        'Le han operado de la barriga hace poco.',
        'Está embarazada o podría estarlo.',
        'Al girar, su dolor se vuelve mucho más punzante.',
      ],
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-doorway-chest': {
      name: 'Estiramiento de pecho en una puerta',
      why: 'Después de mucho tiempo en una silla, el pecho puede sentirse tenso. Abrirlo puede aliviar la parte alta de la espalda por un rato.',
      dose: 'Mantenga de 15 a 30 segundos, de 2 a 3 veces, una o dos veces al día.',
      steps: [
        'Póngase de pie en el marco de una puerta abierta, con los pies separados al ancho de los hombros.',
        'Apoye los antebrazos en el marco, con los codos doblados a unos 90 grados.',
        'Dé un paso o inclínese hacia delante hasta que el pecho se abra con un estiramiento leve.',
        'Mantenga de 15 a 30 segundos, luego dé un paso atrás y deje colgar los brazos.',
        'Hágalo de 2 a 3 veces.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        'Su hombro se ha salido de su sitio, o está congelado (rígido) o lesionado.',
        'Le han operado hace poco del hombro o del pecho.',
      ],
      strength: stretchProof,
      adjust: {
        'x-fresh-48': fresh48,
        'x-steroids-long': learnFirst,
        'x-osteoporosis': learnFirst,
        'x-pregnant': 'Agárrese al marco e inclínese solo un poco.',
      },
    },
    'stretch-neck-turn-tilt': {
      name: 'Giro e inclinación lentos del cuello',
      why: 'Puede aliviar por un rato un cuello y una parte alta de la espalda rígidos. Sustituye a los círculos con el cuello.',
      dose: `Mantenga de 5 a 15 segundos, de 2 a 5 veces a cada lado. ${daily}`,
      steps: [
        'Siéntese con la espalda derecha y los hombros sueltos.',
        'Gire la cabeza despacio para mirar por encima de un hombro.',
        'Mantenga de 5 a 15 segundos y luego vuelva al centro.',
        'Haga lo mismo hacia el otro lado.',
        'Acerque una oreja a su hombro. No levante el hombro.',
        'Mantenga también de 5 a 15 segundos.',
        'Vuelva al centro, y acerque la otra oreja a su hombro.',
        'Hágalo todo de 2 a 5 veces.',
      ],
      careful: [...stretchCare, 'Sin círculos, y sin echar la cabeza hacia atrás.'],
      notFor: neckNotFor,
      stop: neckStop,
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
    },
    'stretch-shoulder-shrug': {
      name: 'Encoger los hombros',
      why: 'Subir y soltar puede ayudarle a sentir dónde guarda la tensión.',
      dose: `Mantenga 5 segundos, de 5 a 10 veces. ${daily}`,
      steps: [
        'Siéntese o póngase de pie con los brazos sueltos.',
        'Suba los dos hombros hacia las orejas y mantenga 5 segundos.',
        'Bájelos despacio, o gírelos hacia atrás y hacia abajo.',
        'Hágalo de 5 a 10 veces.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, 'Tiene una lesión de hombro.'],
      strength: untested,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-thoracic-extension': {
      name: 'Inclinarse hacia atrás sobre una silla',
      why: 'Inclinarse un poco hacia atrás puede sentar bien después de mucho tiempo con el cuerpo hacia delante.',
      dose: 'Inclínese de 2 a 3 segundos, de 8 a 10 veces, una o dos veces al día.',
      steps: [
        'Ponga una silla firme contra una pared para que no pueda volcar.',
        'Siéntese con el borde de arriba del respaldo contra la parte media de la espalda.',
        'Sujétese la cabeza con las dos manos.',
        'Inclínese un poco hacia atrás de 2 a 3 segundos, y luego vuelva despacio.',
        'Hágalo de 8 a 10 veces.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, thinBones, dizzyNeck, spineSurgery],
      stop: neckStop,
      strength: untested,
      adjust: {
        'x-fresh-48': fresh48,
        'x-pregnant':
          'Consulte antes a su matrona (partera) o a un fisioterapeuta. Inclínese hacia atrás solo muy poco.',
      },
    },
    'relative-rest': {
      name: 'Un descanso corto y fácil',
      why: 'Aflojar el ritmo uno o dos días puede calmar el dolor. No acelera la curación.',
      dose: 'Solo durante los primeros 1 a 2 días, en ratos cortos.',
      steps: [
        'Deje la tarea que duele.',
        'Descanse un rato corto, de lado o en una silla con apoyo.',
        'Luego levántese y camine un poco.',
        'Después de 1 a 2 días, retome su día habitual poco a poco.',
      ],
      careful: ['Nada de días enteros en cama: eso suele dar más rigidez.'],
      notFor: ['Ya ha descansado 2 días. Pase ahora al movimiento suave.'],
      strength:
        'Una revisión de estudios sobre la parte baja de la espalda encontró un beneficio pequeño de seguir con actividad frente a quedarse en cama.',
    },
    'keep-moving': {
      name: 'Seguir en movimiento con suavidad',
      why: 'Los paseos fáciles y las tareas ligeras pueden aliviar la rigidez y ayudarle a volver a sus días normales.',
      dose: 'Paseos de 5 a 10 minutos, de 3 a 4 veces al día. Aumente poco a poco.',
      steps: [
        'Camine a un ritmo fácil de 5 a 10 minutos, con los brazos y los hombros sueltos.',
        'Hágalo de 3 a 4 veces hoy.',
        'Haga sus tareas habituales de una forma más ligera.',
        'Añada unos minutos cuando un día vaya bien.',
        'Más adelante, elija algo para todo el cuerpo, como caminar o nadar.',
      ],
      careful: ['Hágalo sin forzar. Un poco de dolor está bien; un dolor punzante o que aumenta, no.'],
      notFor: ['Le han dicho que no se mueva.', 'Tiene alguna señal de alarma.'],
      strength:
        'Los estudios y las guías sobre la parte baja de la espalda prefieren seguir con actividad a quedarse en cama. La parte alta de la espalda está poco estudiada.',
      adjust: {
        'x-fracture': noStrain,
        'x-steroids-long':
          'No levante peso mientras se dobla o gira el cuerpo. Pregunte a un fisioterapeuta qué le conviene.',
        'x-osteoporosis':
          'Camine por suelo llano. No levante peso mientras se dobla o gira el cuerpo. Pregunte a un fisioterapeuta qué le conviene.',
        'x-fresh-48':
          'Movimientos cortos y ligeros, sin forzar, durante los primeros 2 días. No levante peso.',
        'x-flare':
          'Paseos muy cortos con descansos. Vuelva a ver cómo va después de 1 a 2 días. Con 8 sobre 10, busque atención médica hoy.',
        'x-pregnant':
          'Camine a un ritmo que le permita hablar. Consulte a su matrona (partera) si tiene dudas.',
      },
    },
    'movement-breaks': {
      name: 'Pequeñas pausas al pasar tiempo en una silla',
      why: 'Cambiar de postura a menudo puede evitar que el dolor vaya a más.',
      dose: 'Una postura nueva cada 30 minutos más o menos. Cada hora, de 5 a 10 minutos lejos de la pantalla.',
      steps: [
        'Ponga un aviso cada 30 minutos.',
        'Cuando suene, póngase de pie o cambie de postura.',
        'Una vez cada hora, deje la pantalla, camine un poco y gire los hombros.',
      ],
      notFor: ['Le han dicho que no se mueva.'],
      strength:
        'Se basa en consejos para el trabajo: las pausas cortas y frecuentes son mejores que las largas y escasas.',
      adjust: {
        'x-fracture': 'Cambie de postura despacio. No mueva nada cerca del hueso que duele.',
      },
    },
    strengthening: {
      name: 'Ejercicios fáciles de fuerza',
      why: 'Los músculos más fuertes se cansan más tarde. Con las semanas, esto puede significar menos dolor y menos malas rachas.',
      dose: 'De 2 a 3 series de 8 a 12 repeticiones, de 2 a 3 días a la semana. Siga al menos de 6 a 8 semanas.',
      steps: [
        'Camine de 2 a 3 minutos para entrar en calor.',
        'Flexión en la pared: póngase a un brazo de distancia de una pared, con las manos planas en ella.',
        'Doble los codos para acercarse y luego empuje para volver, 8 veces.',
        'Banda elástica: sujete una banda elástica ligera delante del pecho.',
        'Separe las manos y luego júntelas despacio, 8 veces.',
        'Omóplatos: llévelos con suavidad hacia atrás y júntelos, 8 veces.',
        'Descanse y haga la serie otra vez. Empiece con una serie si dos son demasiado.',
        'Con las semanas, aumente hasta 12 repeticiones y 3 series.',
      ],
      careful: ['Empiece con algo fácil. Respire todo el tiempo.', 'Si duele más, haga menos, no más.'],
      notFor: ['Forzó la zona en los últimos 3 días.', ...stretchNotFor.slice(1)],
      strength:
        'Estudios bastante buenos de dolor de cuello de larga duración apoyan el ejercicio de cuello y omóplatos. No se encontró ninguno sobre dolor de cuello nuevo.',
      adjust: {
        'x-osteoporosis': learnFirst,
        'x-steroids-long': learnFirst,
        'x-pregnant':
          'Consulte antes a su matrona (partera). De pie o en una silla, use una banda muy ligera y hágalo fácil.',
        'x-heart': 'Consulte antes a su médico. Hágalo ligero, y no aguante nunca la respiración.',
        'x-high-bp': 'Consulte antes a su médico. Hágalo ligero, y no aguante nunca la respiración.',
        'x-arm-signs': armSigns,
      },
    },
    physio: {
      name: 'Un fisioterapeuta (terapeuta físico o kinesiólogo)',
      why: 'Un fisioterapeuta puede ver cómo se mueve usted y hacer con usted un plan de ejercicio.',
      dose: 'Unas pocas sesiones a lo largo de varias semanas, con ejercicios en casa entre una y otra.',
      steps: [
        'Pida a su médico un fisioterapeuta, o pida usted la cita donde se pueda.',
        'Diga cuándo empezó, qué lo cambia y qué ha probado.',
        'Nombre sus enfermedades, medicamentos y alergias, y un embarazo si lo hay.',
        'Pida ejercicios que pueda hacer en casa.',
      ],
      careful: [
        'El tratamiento con las manos debe ir con ejercicio, no solo.',
        'En raras ocasiones, la manipulación del cuello ha desgarrado una arteria. Puede decir que no.',
        'Con huesos débiles, un medicamento contra los coágulos (anticoagulante) o un embarazo, consulte a un médico antes de un tratamiento con las manos.',
        'De las inyecciones hay que hablar con un médico. Las epidurales pueden causar daños poco frecuentes, pero muy graves.',
      ],
      notFor: ['Tiene alguna señal de alarma: vaya antes al médico.'],
      strength:
        'Los estudios de dolor de cuello y de la parte baja de la espalda apoyan los planes de ejercicio. La parte alta de la espalda está poco estudiada.',
    },
    'posture-sitting': {
      name: 'Sentarse con apoyo',
      why: 'Tener apoyo puede resultar más fácil. No se ha demostrado que haya una sola forma correcta de sentarse.',
      dose: 'Siempre que pase mucho tiempo en una silla. Cambie de postura cada 30 minutos más o menos.',
      steps: [
        'Lleve el trasero hasta el fondo de la silla.',
        'Deje que el respaldo o una toalla enrollada sostenga la espalda.',
        'Ponga los dos pies planos en el suelo.',
        'Deje los hombros sueltos y los codos cerca de los costados.',
        'Ponga la pantalla más o menos a la altura de los ojos.',
      ],
      notFor: [hurtsMore],
      strength: untested,
    },
    'posture-standing': {
      name: 'Estar de pie sin tensión',
      why: 'Repartir el peso y cambiar a menudo puede resultar más fácil.',
      dose: 'Siempre que esté de pie. No se quede de pie mucho tiempo sin moverse.',
      steps: [
        'Ponga el peso en los dos pies.',
        'Deje que los hombros se relajen. No los lleve atrás a la fuerza.',
        'Mantenga la barbilla a nivel y los ojos al frente.',
        'Cambie el peso de lado o camine un poco, a menudo.',
      ],
      notFor: [hurtsMore],
      strength: untested,
    },
    'posture-sleeping': {
      name: 'Una postura cómoda por la noche',
      why: 'Una postura con apoyo puede dar menos rigidez por la mañana.',
      dose: 'Todas las noches. Pruebe cada cambio varias noches.',
      steps: [
        'Pruebe a acostarse de lado o boca arriba.',
        'De lado, elija una almohada que llene el hueco entre la oreja y el hombro.',
        'Abrace una almohada, y ponga otra entre las rodillas.',
        'Boca arriba, use una almohada que sostenga el cuello.',
        'Si se acuesta boca abajo, pruebe una almohada más fina o ponerse medio de lado.',
      ],
      careful: [
        'Si por la noche ninguna postura ayuda, conteste de nuevo las preguntas sobre señales de alarma.',
      ],
      notFor: ['Le han dicho que se acueste de otra manera.'],
      strength:
        'Una revisión de 4 estudios de dolor de cuello y espalda favoreció sobre todo acostarse de lado.',
      adjust: {
        'x-pregnant':
          'Duerma de lado, con una almohada de apoyo. Consulte a su matrona (partera) si tiene dudas.',
      },
    },
    ergonomics: {
      name: 'Un lugar de trabajo más amable',
      why: 'Con las cosas cerca hay que estirarse menos, y eso puede resultar más fácil.',
      dose: 'Prepárelo una vez, y luego ajústelo cuando le apetezca.',
      steps: [
        'Acerque el teclado y el ratón.',
        'Ajuste la silla para que la espalda tenga apoyo y los pies estén planos.',
        'Alterne entre estar de pie y en la silla si puede. Un soporte o una bandeja es opcional.',
        'Siga haciendo pausas: ninguna silla las sustituye.',
      ],
      notFor: [hurtsMore],
      strength: 'Ninguna silla ni mesa puede prometer alivio, y no hace falta que compre nada.',
    },

    pmr: {
      name: 'Tensar y soltar',
      why: 'Puede calmarle, ayudarle a notar la tensión y ayudarle a llevar mejor el dolor.',
      dose: 'Unos 10 minutos, una o dos veces al día.',
      steps: [
        'Siéntese o acuéstese donde haya comodidad y silencio.',
        'Tome aire por la nariz contando hasta 4, y suéltelo por la boca contando hasta 4.',
        'Tense los pies con suavidad unos 5 segundos.',
        'Suelte de 10 a 30 segundos y note la diferencia.',
        'Siga hacia arriba: piernas, barriga, manos, brazos.',
        'Termine con los hombros y el cuello, muy ligeramente.',
        'Haga una o dos rondas, y luego levántese despacio.',
      ],
      careful: ['Tense solo ligeramente. Deje fuera la zona que duele y cualquier parte lesionada.'],
      notFor: ['Tensar duele. Elija en su lugar la respiración lenta.'],
      strength:
        'Una guía estadounidense de 2017 lo incluye para el dolor de larga duración en la parte baja de la espalda.',
      adjust: {
        'x-heart': 'Consulte antes a su médico. Tense con mucha suavidad, y no aguante la respiración.',
        'x-high-bp': 'Consulte antes a su médico. Tense con mucha suavidad, y no aguante la respiración.',
        'x-trauma-history': eyesOpen,
        'x-fresh-injury': letRest,
        'x-fresh-strain': letRest,
        'x-recent-surgery': 'No tense nada cerca de la operación. Consulte a su cirujano si tiene dudas.',
        'x-fracture': 'No tense nada cerca del hueso que duele. Ahí solo respire y descanse.',
      },
    },
    'deep-breathing': {
      name: 'Respiración lenta y fácil',
      why: 'Respirar despacio puede calmarle y aflojar los hombros por un rato.',
      dose: 'De 3 a 5 minutos o más, de 2 a 3 veces al día.',
      steps: [
        'Siéntese o acuéstese con la espalda apoyada.',
        'Tome aire con suavidad por la nariz mientras cuenta hasta 5.',
        'Suelte el aire por la boca mientras cuenta hasta 5.',
        'Siga de 3 a 5 minutos. No aguante la respiración.',
      ],
      careful: ['Si siente mareo u hormigueo, respire como siempre.'],
      notFor: [
        'Tomar aire produce un dolor punzante. Busque atención médica hoy, o ayuda de emergencia si cuesta respirar.',
      ],
      strength: 'Se basa en consejos para el estrés. Está poco probado para el dolor de espalda.',
      adjust: { 'x-trauma-history': eyesOpen },
    },
    meditation: {
      name: 'Atención tranquila',
      why: 'Fijarse en la respiración puede ayudarle a llevar mejor el dolor y la preocupación.',
      dose: 'De 5 a 10 minutos al día. Aumente despacio.',
      steps: [
        'Siéntese con comodidad, con los ojos cerrados o abiertos.',
        'Fíjese en la respiración mientras viene y va.',
        'Cuando la mente se distraiga, tráigala de vuelta con amabilidad.',
        'Termine después de 5 a 10 minutos. Una grabación o una aplicación puede guiarle.',
      ],
      careful: ['Si siente inquietud o desánimo, abra los ojos o pare.'],
      notFor: [feelsWorse],
      strength:
        'Una guía estadounidense de 2017 incluye la atención plena (mindfulness) para el dolor de larga duración en la parte baja de la espalda.',
      adjust: { 'x-trauma-history': eyesOpen },
    },
    visualisation: {
      name: 'Un lugar tranquilo en la mente',
      why: 'Imaginar un lugar tranquilo puede ayudarle a relajarse.',
      dose: 'Unos minutos al día.',
      steps: [
        'Siéntese o acuéstese con comodidad.',
        'Imagine un lugar donde sienta calma.',
        'Pregúntese qué ve, oye, huele y siente ahí.',
        'Después de unos minutos, mire a su alrededor.',
      ],
      careful: ['Si una imagen le altera, abra los ojos o pare.'],
      notFor: [feelsWorse],
      strength: 'Está poco probado para el dolor de espalda.',
      adjust: { 'x-trauma-history': eyesOpen },
    },

    'self-massage-hands': {
      name: 'Masaje con sus propias manos',
      why: 'Frotar con suavidad puede dar calor y relajar. Puede aliviar un dolor por poco tiempo.',
      dose: 'De 2 a 3 minutos a cada lado. Mantenga la presión en un punto dolorido de 30 a 60 segundos como máximo.',
      steps: [
        'Gire los hombros unas cuantas veces para entrar en calor.',
        'Ponga una mano en la parte de arriba del otro hombro.',
        'Haga círculos lentos con la palma, los dedos o los nudillos.',
        'Apriete el músculo con suavidad y suelte.',
        'Mantenga la presión en un punto dolorido de 30 a 60 segundos como máximo, y luego suelte.',
        'Haga el otro lado.',
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
          'Consulte antes a su matrona (partera). Siéntese, toque con ligereza y no use aceite perfumado.',
      },
    },
    'massage-ball': {
      name: 'Una pelota contra la pared',
      why: 'Apoyarse en una pelota puede aliviar por poco tiempo un punto al que no se llega.',
      dose: 'De 30 a 60 segundos en cada punto, 5 minutos en total como máximo.',
      steps: [
        'Póngase de pie con la espalda hacia una pared.',
        'Ponga una pelota blanda entre la pared y el músculo al lado de la columna.',
        'Doble un poco las rodillas y apóyese con suavidad.',
        'Quédese así, o ruede despacio, de 30 a 60 segundos.',
        'Apártese, mueva la pelota y haga el punto siguiente.',
      ],
      careful: massageCare,
      notFor: deepNotFor,
      stop: massageStop,
      strength: massageProof,
    },
    'foam-roller': {
      name: 'Un rodillo de espuma',
      why: 'Rodar despacio puede dar sensación de soltura por un rato.',
      dose: 'De 30 a 60 segundos, de 2 a 3 veces.',
      steps: [
        'Ponga el rodillo en el suelo y acuéstese con la parte alta de la espalda atravesada sobre él.',
        'Doble las rodillas y sujétese la cabeza con las manos.',
        'Levante un poco el trasero y ruede despacio con las piernas.',
        'Pare en un punto dolorido unos segundos.',
        'Ruede hacia un lado para bajarse, y luego siéntese despacio.',
      ],
      careful: [
        'Solo la parte alta de la espalda: nunca el cuello ni la parte baja de la espalda.',
        ...massageCare.slice(1),
      ],
      notFor: [
        ...deepNotFor,
        spineSurgery,
        dizzyNeck,
        'Ha tenido una infección de un hueso, o hueso que crece en un músculo.',
      ],
      stop: massageStop,
      strength: 'Está poco probado para el dolor en la parte alta de la espalda.',
    },
    'partner-massage': {
      name: 'Masaje de alguien cercano',
      why: 'Un masaje suave puede dar calor y relajar, y puede ayudarle a desconectar. Puede aliviar un dolor por poco tiempo.',
      dose: 'De 10 a 15 minutos.',
      steps: [
        'Busque una habitación tranquila, ordenada y cálida, y tenga toallas a mano. La luz suave o la música quedan a su gusto.',
        'Acuéstese boca abajo sobre una almohada, o siéntese y apóyese en una mesa.',
        'Pruebe antes cualquier aceite o loción en una zona pequeña de piel.',
        'Quien ayuda: empiece con pasadas largas y lentas.',
        'Quien ayuda: amase los músculos con suavidad, y luego haga círculos pequeños y suaves.',
        'Quien ayuda: dé golpecitos ligeros con las manos sueltas, si eso sienta bien.',
        'Termine con pasadas lentas o con un estiramiento fácil.',
      ],
      careful: [
        'Diga «más suave» o «pare» en cualquier momento.',
        ...massageCare,
        'No dé nunca golpecitos en la columna, ni en los lados de la parte baja de la espalda.',
        'Aceite perfumado solo bien diluido, y no se debe tragar nunca. Vigile las velas.',
        'Calor antes, o frío después, solo si están en su plan.',
      ],
      notFor: massageNotFor,
      stop: massageStop,
      strength: massageProof,
      adjust: {
        'x-pregnant':
          'Consulte antes a su matrona (partera). Acuéstese de lado o siéntese. Contacto ligero, sin aceite perfumado.',
        'x-blood-thinner': softHands,
        'x-bleeding-disorder': softHands,
        'x-osteoporosis': softBones,
        'x-steroids-long': softBones,
        'x-oil-allergy': plainOil,
        'x-asthma-nsaid': noScent,
        'x-trauma-history':
          'Usted elige dónde, cómo y cuánto tiempo. Puede quedarse en una silla y con ropa si quiere, o saltárselo.',
      },
    },
    'professional-massage': {
      name: 'Un masajista profesional',
      why: 'Un profesional con formación puede aliviar un dolor por poco tiempo. La calma puede sentarle bien.',
      dose: 'De 30 a 90 minutos. Con qué frecuencia lo decide usted: «cada 2 a 4 semanas» es solo costumbre.',
      steps: [
        'Compruebe que el masajista esté registrado o tenga licencia. Algunos van a domicilio. Las opiniones por sí solas no son una prueba.',
        'Háblele de enfermedades, medicamentos, alergias y de un embarazo.',
        'Diga qué duele y cuánta presión le gusta. Pregunte todo lo que quiera saber.',
        'Dígalo cuando duela: no hace falta que duela.',
        'Después, beba cuando tenga sed y tómeselo con calma.',
      ],
      careful: [
        'Puede sentir dolor, cansancio o mareo durante unas horas. Si dura, consulte a un médico o a un farmacéutico.',
        'Nada de manipulación del cuello sin el sí de un médico.',
        'Úselo junto con el ejercicio, no en su lugar.',
      ],
      notFor: deepNotFor,
      stop: `${massageStop} Dolor de cabeza fuerte o dificultad para respirar: pida ayuda de emergencia.`,
      strength: massageProof,
      adjust: {
        'x-oil-allergy': plainOil,
        'x-asthma-nsaid': noScent,
        'x-trauma-history':
          'Cuente tanto o tan poco como quiera. Puede quedarse con ropa, y parar en cualquier momento.',
        'x-heart': 'Consulte antes a su médico, y dígaselo al masajista. Levántese despacio.',
        'x-high-bp': 'Consulte antes a su médico, y dígaselo al masajista. Levántese despacio.',
      },
    },
    'massage-devices': {
      name: 'Aparatos y esterillas de masaje',
      why: 'Un sillón de masaje, una pistola u otro aparato de mano, o una esterilla pueden resultar agradables por un rato.',
      dose: 'Sillón o pistola: nivel bajo, de 1 a 2 minutos por zona. Esterilla: de 5 a 10 minutos, sobre una camiseta fina.',
      steps: [
        'Lea las instrucciones.',
        'Elija el nivel más bajo, con el calor apagado.',
        'Mantenga la pistola en movimiento sobre músculo blando de 1 a 2 minutos como máximo.',
        'En una esterilla de puntos de presión, déjese puesta una camiseta fina.',
        'Ponga un temporizador, y revise la piel después.',
      ],
      careful: [...massageCare, 'No se duerma nunca encima.'],
      notFor: [
        ...deepNotFor,
        'Tiene diabetes o daño en los nervios con poca sensibilidad.',
        'Tiene un marcapasos, una bomba de medicamento o un implante, mientras el fabricante o su médico no lo autorice.',
      ],
      stop: massageStop,
      strength: untested,
    },

    'otc-topical-nsaid': {
      name: 'Gel antiinflamatorio (ibuprofeno o diclofenaco)',
      why: 'El gel puede aliviar por poco tiempo un músculo que duele desde hace poco.',
      dose: 'Como indica el envase, el menor número de días que pueda. Nunca más de 10 días sin consultar.',
      steps: [
        'Pregunte a un farmacéutico si este gel es adecuado para usted y para su espalda.',
        labelWins,
        'Ponga la cantidad que indica la etiqueta sobre piel limpia y sin heridas.',
        'Pida ayuda a alguien si no alcanza.',
        'Lávese las manos, y anote la hora.',
      ],
      careful: [
        oneNsaid,
        'Nunca debajo de una almohadilla de calor, una compresa fría o una venda apretada, ni antes de un baño caliente.',
        oneRub,
      ],
      notFor: [
        ...nsaidNotFor,
        'Toma corticoides en pastillas, salvo que un farmacéutico lo apruebe.',
        'Ha usado pastillas para el dolor durante más de 10 días.',
        'Tiene la piel abierta, infectada o con un sarpullido ahí.',
        'La etiqueta en su país no incluye la espalda.',
      ],
      stop: 'Sarpullido: quite el gel con agua y busque atención médica hoy. Silbidos al respirar o cara hinchada: pida ayuda de emergencia ahora.',
      strength:
        'Una guía estadounidense de 2020 pone estos geles en primer lugar para lesiones musculares nuevas. No incluyó el dolor en la parte baja de la espalda.',
      adjust: {
        'x-age60': askPharmacist,
        'x-breastfeeding': breast,
        'x-heart': askDoctor,
        'x-high-bp': askDoctor,
        'x-stroke': askDoctor,
        'x-other-tablets': askMix,
        'x-liver': askDoctor,
        'x-chickenpox':
          'No lo use salvo que un médico o un farmacéutico diga que sí. Nunca cerca de los granos.',
      },
    },
    'otc-acetaminophen': {
      name: 'Paracetamol (acetaminofén)',
      why: 'Puede calmar el dolor por poco tiempo cuando otros analgésicos no son adecuados para usted.',
      dose: 'Solo como indica el envase. Nunca más de 10 días sin consultar.',
      doseIn: {
        GB: 'Pastillas de 500 mg: 1 o 2, hasta 4 veces en 24 horas, con al menos 4 horas entre una vez y otra. Nunca más de 8 pastillas (4000 mg) en 24 horas.',
        US: 'Como indica su etiqueta. Concentración normal («regular strength», 325 mg): nunca más de 10 pastillas (3250 mg) en 24 horas. Sumando todos los productos: nunca más de 4000 mg en 24 horas.',
      },
      steps: [
        'Busque paracetamol o acetaminofén en todo lo demás que toma, como los remedios para el resfriado.',
        labelWins,
        'Tome la dosis más pequeña que ayude.',
        noteIt,
      ],
      careful: [
        tenDays,
        'Nunca dos productos con paracetamol (acetaminofén) a la vez.',
        'Demasiado puede dañar mucho el hígado, aunque al principio usted se sienta bien.',
      ],
      notFor: [
        under16,
        'Tiene alergia a este medicamento.',
        'Tiene una enfermedad del hígado, o toma 3 o más bebidas alcohólicas al día. Consulte a un médico.',
        'Pesa menos de 50 kg (110 libras), mientras un farmacéutico no lo apruebe.',
        'Toma warfarina o tiene una enfermedad de los riñones, mientras un farmacéutico o un médico no lo apruebe.',
      ],
      stop: '¿Más de lo que permite la etiqueta? Llame ahora al centro de intoxicaciones o al número de emergencias, aunque se sienta bien. Sarpullido: deje de tomarlo y busque atención médica hoy.',
      strength:
        'Por sí solo no ayudó con el dolor nuevo en la parte baja de la espalda en los estudios. Una guía estadounidense de 2020 lo sugiere para otros dolores musculares nuevos.',
      adjust: {
        'x-pregnant':
          'Consulte antes a su matrona (partera), a su médico o a un farmacéutico. La dosis más pequeña, durante el menor tiempo.',
        'x-breastfeeding': askPharmacist,
        'x-blood-thinner':
          'Consulte antes a un médico o a un farmacéutico, sobre todo con warfarina y uso regular.',
        'x-kidney': askDoctor,
        'x-low-weight':
          'Una dosis completa puede ser demasiado con menos de 50 kg (110 libras). Pregunte antes a un farmacéutico cuál es su dosis.',
        'x-tablets-10-days':
          'No tome más para este dolor hasta que un farmacéutico o un médico le haya aconsejado. Siga lo que le haya recetado un médico.',
        'x-other-tablets': askMix,
      },
    },
    'otc-nsaid-oral': {
      name: 'Una pastilla antiinflamatoria',
      why: 'Puede aliviar el dolor por poco tiempo. Tiene riesgos reales, así que lea esta ficha hasta el final.',
      dose: 'Ibuprofeno, solo como indica el envase. La dosis más baja, con comida. Nunca más de 10 días sin consultar.',
      doseIn: {
        GB: 'Pastillas de ibuprofeno de 200 mg, con comida: 1 o 2 pastillas. Hasta 3 veces en 24 horas, con al menos 6 horas entre una vez y otra. Nunca más de 6 pastillas (1200 mg) en 24 horas. 10 días como máximo.',
        US: 'Elija uno, con comida, durante 10 días como máximo. Ibuprofeno de 200 mg: 1 pastilla, o 2 si 1 no ayuda, cada 4 a 6 horas. Nunca más de 6 pastillas (1200 mg) en 24 horas. O naproxeno sódico de 220 mg con un vaso lleno de agua: 1 pastilla cada 8 a 12 horas. Para la primera dosis, puede tomar 2 dentro de la primera hora. Nunca más de 2 en 8 a 12 horas, ni más de 3 en 24 horas.',
      },
      steps: [
        'Pregunte a un farmacéutico si es adecuada para usted.',
        labelWins,
        'Tome la dosis más pequeña que ayude, con comida y agua.',
        noteIt,
        'Deje de tomarla en cuanto pueda pasar sin ella.',
      ],
      careful: [oneNsaid, tenDays, 'No se ha demostrado que añadir paracetamol (acetaminofén) ayude más.'],
      notFor: [
        ...nsaidNotFor,
        'Tiene una enfermedad del corazón, insuficiencia cardíaca o presión arterial (tensión) alta.',
        'Ha tenido un infarto o un ictus (derrame cerebral).',
        'Tiene una enfermedad del hígado, o toma 3 o más bebidas alcohólicas al día.',
        'Toma corticoides en pastillas, litio, metotrexato, diuréticos (pastillas para orinar) o algunas pastillas para el ánimo bajo (antidepresivos).',
        'Tiene varicela o culebrilla (herpes zóster).',
        'Ha usado pastillas para el dolor durante 10 días.',
        'Tiene 60 años o más, mientras un farmacéutico no lo apruebe.',
      ],
      stop: 'Heces (caca) negras, vómitos con sangre, dolor en el pecho, dificultad para respirar, silbidos al respirar o cara hinchada: pida ayuda de emergencia ahora. Sarpullido u otra hinchazón: deje de tomarla y busque atención médica hoy.',
      strength:
        'Las guías sobre el dolor en la parte baja de la espalda la nombran antes que otros analgésicos. La parte alta de la espalda está poco estudiada.',
      adjust: {
        'x-age60':
          'Consulte a un farmacéutico antes de la primera pastilla. A partir de los 60 años, el estómago corre más riesgo.',
        'x-breastfeeding': askPharmacist,
        'x-fresh-48':
          'Consulte antes a un farmacéutico. Algunos recomiendan no usar ibuprofeno en las 48 horas después de un tirón; los expertos no coinciden. Otro analgésico de su plan puede ir primero.',
      },
    },
    'otc-topical-counterirritant': {
      name: 'Una crema muscular de efecto calor o frío',
      why: 'El mentol, el salicilato de metilo o la capsaicina pueden distraer de un dolor leve. No trata la inflamación.',
      dose: 'Una capa fina, como indica el envase, de 3 a 4 veces al día como máximo. Nunca más de 10 días sin consultar.',
      steps: [
        labelWins,
        'Pruebe antes un poco en una zona pequeña de piel sana.',
        'Extienda una capa fina sobre el músculo que duele. Pida ayuda si no alcanza.',
        'Lávese bien las manos.',
        'Deje la piel al aire, sin vendas.',
      ],
      careful: [
        'Nunca con una almohadilla de calor ni con ninguna otra compresa.',
        'Nunca antes de un baño caliente, una ducha o ejercicio.',
        'Antes de cualquier calor, quítela con agua y espere.',
        'Manténgala lejos de los ojos.',
        oneRub,
        'Rara vez, estas cremas han quemado mucho la piel. La mayoría tenía más del 3 % de mentol o más del 10 % de salicilato de metilo.',
      ],
      notFor: [
        under16,
        'Tiene la piel abierta, dolorida, infectada, adormecida o con un sarpullido ahí.',
        'Tiene mala circulación ahí, o diabetes con piel adormecida.',
        'Tiene alergia a la aspirina, a aceites, a perfumes o a cualquier cosa que figure en la etiqueta.',
        'Tiene asma, salvo que un farmacéutico lo apruebe.',
        'Toma un medicamento contra los coágulos (anticoagulante), como la warfarina, o aspirina todos los días.',
        'Tiene un problema de sangrado.',
        'Está embarazada o podría estarlo.',
      ],
      stop: 'Dolor, una quemadura o ampollas: quite la crema con agua y busque atención médica hoy. Silbidos al respirar o cara hinchada: pida ayuda de emergencia ahora.',
      strength:
        'Estas cremas son para dolores leves, y están poco probadas para la parte alta de la espalda.',
      adjust: {
        'x-breastfeeding': breast,
        'x-age65': 'Su piel puede ser más fina. Use menos, y revísela a menudo.',
      },
    },
  },

  evidence: {
    good: 'Buenas pruebas',
    some: 'Algunas pruebas',
    weak: 'Pruebas débiles',
    custom: 'Solo costumbre: sin probar',
  },

  checkIns: {
    'act-check-in-24h': {
      title: 'Después de 1 día',
      text: 'Mejor o igual: siga, o pruebe otra cosa de su plan. Peor, o algo nuevo: pare y conteste de nuevo las preguntas sobre señales de alarma.',
    },
    'act-check-in-72h': {
      title: 'Después de 3 días',
      text: 'No ha mejorado nada: vaya al médico. Algo mejor: continúe, y vuelva a ver cómo va en 1 a 2 semanas. Peor: conteste de nuevo las preguntas sobre señales de alarma.',
    },
    'act-check-in-2wk': {
      title: 'Después de 2 semanas',
      text: 'No está claramente mejor: vaya al médico o al fisioterapeuta. Mejor: use menos las compresas y los analgésicos sin receta, y conserve un buen hábito.',
    },
    'act-check-in-6wk': {
      title: 'Después de 6 semanas',
      text: 'Sigue ahí: vaya al médico, y también al fisioterapeuta. Se ha ido, o casi: siga moviéndose de las maneras que le gusten.',
    },
  },

  stopRule: [
    'Dolor en el pecho, dificultad para respirar o debilidad repentina: llame ahora a su número de emergencias.',
    'Pare si el dolor sube más de 2 puntos, o pasa de 5 sobre 10.',
    'Pare si se extiende, o si después dura más que antes.',
    'Pare si siente adormecimiento, debilidad o mareo, o si la piel cambia de color o le salen ampollas.',
    'Después de cualquiera de estas cosas, conteste de nuevo las preguntas sobre señales de alarma.',
  ],

  expect:
    'El dolor en la parte alta de la espalda a menudo se alivia en unos días, y a veces tarda semanas. Puede subir y bajar por el camino. Nadie puede prometer cuánto durará el suyo. Si no está claramente mejor en 2 semanas, vaya al médico o al fisioterapeuta.',

  variants: planVariants,
} satisfies PlanTexts;
