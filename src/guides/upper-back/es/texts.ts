import type { Texts } from '../../../guide/guide.js';
import { openingTexts } from './opening.js';

/** What to watch for in pregnancy: told to everyone, and told in full to those who are meant. */
export const pregnancySigns =
  'Embarazo o parto reciente: llame ahora si hay dolor de cabeza fuerte, problemas de la vista, sangrado o dolor de barriga. También si el bebé se mueve menos.';

/**
 * The words up to a result, in Spanish. As in English, a label names nobody and makes sense on its own. «Usted» and
 * «su» stand only where the words for a helper, a parent or the young say something else.
 */
export const texts = {
  ...openingTexts,

  questions: {
    ...openingTexts.questions,
    'signs-since': {
      title: 'Desde la última vez que respondió, ¿ha tenido usted algo de esto?',
      hint: 'Marque todo lo que corresponda, aunque ya haya pasado.',
      why: 'Las señales de alarma pueden aparecer más tarde. Por eso preguntamos por ellas cada vez.',
    },
    trend: {
      title: '¿Cómo va el dolor desde que empezaron los cuidados en casa?',
      why: 'Nos dice si hay que seguir, cambiar algo o pedir ayuda.',
    },
    'care-time': {
      title: '¿Cuánto tiempo lleva usted cuidándolo en casa?',
      hint: 'Cuente desde que empezaron los cuidados en casa, no desde que empezó el dolor.',
      why: 'Si los cuidados en casa no ayudan a tiempo, alguien debe revisarlo.',
    },
    danger: {
      title: 'Con este dolor, ¿tiene usted algo de esto?',
      hint: 'Marque todo lo que corresponda, aunque ya haya pasado.',
      why: 'El dolor del corazón o del pecho puede sentirse en la espalda. Por eso preguntamos esto primero.',
    },
    nerves: {
      title: '¿Ha notado usted algo de esto con el dolor?',
      hint: 'Marque todo lo que corresponda.',
      why: 'Los nervios que van a los brazos, las piernas y la vejiga pasan por el cuello y la espalda.',
    },
    happened: {
      title: '¿Se cumple algo de esto en su caso?',
      hint: 'Marque todo lo que corresponda.',
      why: 'Las lesiones, las enfermedades y los medicamentos pueden cambiar lo que necesita una espalda.',
    },
    pattern: {
      title: '¿El dolor se comporta de alguna de estas maneras?',
      hint: 'Marque todo lo que corresponda.',
      why: 'La forma en que se comporta un dolor ayuda a ver quién debe revisarlo.',
    },
    health: {
      title: 'Sobre su salud: ¿se cumple algo de esto?',
      hint: 'Marque todo lo que corresponda. Debajo de cada opción puede decir cuál.',
      why: 'De la salud depende lo que dejamos fuera o cambiamos.',
    },
    place: {
      title: '¿Dónde duele más?',
      hint: 'Elija el lugar que más duele.',
      why: 'El dolor en algunos lugares debe revisarse primero. Saber el lugar también ayuda a quien examine el dolor.',
    },
    cause: {
      title: '¿Encaja algo de esto con el dolor?',
      hint: 'Marque todo lo que corresponda.',
      why: 'Ayuda a elegir lo que puede aliviar el dolor. No es un diagnóstico.',
    },
    began: {
      title: '¿Cuándo empezó este dolor?',
      hint: 'Si hubo una lesión nueva sobre un dolor antiguo, elija cuándo fue esa lesión.',
      why: 'El dolor reciente y el dolor más antiguo necesitan cuidados distintos.',
    },
    now: {
      title: '¿Cómo está el dolor ahora mismo?',
      hint: 'Marque todo lo que corresponda.',
      why: 'Ayuda a elegir entre calor y frío, y entre estirar y descansar.',
    },
  },

  options: {
    ...openingTexts.options,

    'since-heart': {
      label:
        'Dolor u opresión en el pecho, dificultad para respirar, desmayo o sensación de desmayo, o sudor frío',
      hint: 'También náuseas o tos con sangre. O dolor que se extiende a un brazo, la mandíbula, el cuello o la barriga. O un dolor nuevo con el esfuerzo que se alivia con el descanso.',
    },
    'since-hands': {
      label:
        'Manos torpes, cosas que se caen de las manos, o sensación de descargas eléctricas que bajan por la espalda',
      hint: 'Descargas que aparecen al doblar el cuello.',
    },
    'since-leg-or-pulse': {
      label: 'Una pierna hinchada y que duele, o latidos rápidos o muy fuertes en reposo',
      hint: 'Si además hay dolor punzante al tomar aire, llame al número de emergencias.',
    },
    'since-tablets': 'Pastillas para el dolor necesarias durante más de 10 días',
    'since-legs':
      'Piernas débiles, adormecidas o inestables, problemas con la orina o las heces (pis o caca), o adormecimiento entre las piernas',
    'since-head': {
      label:
        'Dolor de cabeza o de cuello repentino o fuera de lo normal, cara caída o torcida, dificultad para hablar claro o cambios en la vista',
      hint: 'También mareo, confusión, falta de equilibrio, cara adormecida o debilidad en un lado.',
    },
    'since-worst': {
      label: 'Un dolor muy fuerte que llegó de repente',
      hint: 'En la espalda, el pecho o la barriga. También cuenta un bulto que late en la barriga.',
    },
    'since-medicine': {
      label: 'Después de un medicamento: una mala reacción, sangrado, o haber tomado demasiado',
      hint: 'Heces (caca) negras, vómitos con sangre, cara hinchada, silbidos al respirar o ampollas. O más cantidad de la que indica la etiqueta, aunque no haya malestar.',
    },
    'since-fever-signs': {
      label:
        'Fiebre con cuello rígido, dolor de cabeza fuerte, confusión, respiración rápida, piel con manchas o un sarpullido nuevo',
      hint: 'Basta con una de estas señales junto con la fiebre.',
    },
    'since-fever': {
      label: 'Fiebre, escalofríos, temblores de frío o sudores por la noche',
      hint: '38 °C (100.4 °F) o más.',
    },
    'since-skin': 'Piel blanca, dura, adormecida, con ampollas o quemada después de usar calor o frío',
    'since-arm': {
      label: 'Un brazo o una mano que se debilita o que pierde sensibilidad',
      hint: 'Si las manos están torpes, marque también eso.',
    },
    'since-breath': 'Dolor punzante al tomar aire',
    'since-pattern':
      'Dolor que rodea el cuerpo como un cinturón, que quema en una franja, o que no cede nunca por la noche',
    'since-accident':
      'Un accidente grave: un choque en coche (auto), una caída desde lo alto o un golpe fuerte',
    'since-fall': 'Una caída o un golpe, y duele sobre los huesos del centro de la espalda',
    'since-illness': {
      label: 'Un bulto nuevo, pérdida de peso, ojos o piel amarillos, o sangre o ardor al orinar',
      hint: 'También orina oscura, un cambio en la forma de la espalda, o malestar durante semanas.',
    },
    'since-pregnancy': {
      label:
        'Embarazo o parto reciente, con dolor de cabeza fuerte, dolor bajo las costillas, hinchazón, sangrado o problemas de la vista',
      hint: 'También dolor de barriga, falta de aire, o el bebé se mueve menos.',
    },
    'since-severe':
      'Dolor tan fuerte que impide dormir, pensar o vestirse, o de 8 o más sobre 10 y que no se alivia',

    'trend-better': 'Claramente mejor',
    'trend-slight': 'Un poco mejor',
    'trend-same': 'No ha mejorado nada',
    'trend-settled': 'Empeoró después de probar algo, y luego se calmó en un día o menos',
    'trend-worse': 'Peor, o peor durante más de un día después de probar algo',
    'trend-new': 'Ha aparecido algo nuevo junto con el dolor',

    'care-hours': 'Menos de un día',
    'care-days': 'Más de un día, pero menos de 3 días',
    'care-3-days': 'De 3 días a 2 semanas',
    'care-2-weeks': 'De 2 a 6 semanas',
    'care-6-weeks': '6 semanas o más',

    chest: {
      label:
        'Dolor, apretón, presión u opresión en el pecho, o dolor que se extiende a un brazo, la mandíbula, el cuello o la barriga',
      hint: 'Si tiene dudas, márquelo. Un cuello rígido o tenso, sin nada más, no cuenta.',
    },
    breathless: 'Falta de aire, dificultad para respirar o tos con sangre',
    sweat: {
      label: 'Sudor frío, náuseas, sensación de desmayo, mucha debilidad o piel gris',
      hint: 'Basta con una de estas señales.',
    },
    tearing: {
      label: 'Un dolor muy fuerte que empezó de repente y cuyo peor momento fue al principio',
      hint: 'Puede sentirse como si algo se rasgara o se desgarrara.',
    },
    effort: {
      label:
        'Dolor que aparece al caminar, subir escaleras o hacer un trabajo físico duro, y que se alivia después de parar',
      hint: 'Lo provoca cualquier esfuerzo intenso, no solo un movimiento concreto de la espalda.',
    },
    'effort-new':
      'Dolor con el esfuerzo que es nuevo, que está presente ahora, que es más frecuente o que aparece también en reposo',
    'effort-settled': 'Dolor con el esfuerzo que lleva meses igual y que ahora no está presente',
    stroke:
      'Pérdida de conocimiento (desmayo), o cara caída o torcida, dificultad para hablar claro, cambios en la vista o debilidad en un lado',
    'leg-or-pulse': {
      label: 'Una pierna hinchada y que duele, o latidos rápidos o muy fuertes en reposo',
      hint: 'Cuenta cualquiera de las dos cosas. No cuentan los latidos rápidos que solo aparecen con el ejercicio.',
    },
    aorta: {
      label:
        'Arteria principal débil o desgarrada, síndrome de Marfan o de Ehlers-Danlos, y este dolor es nuevo',
      hint: 'También cuenta en la familia cercana. La arteria principal se llama aorta.',
    },

    legs: 'Piernas débiles, pesadas, adormecidas o inestables desde hace poco, o dificultad para caminar',
    bladder: {
      label:
        'Dificultad para orinar, pérdida del control de la orina o de las heces (pis o caca), o adormecimiento entre las piernas',
      hint: 'Los escapes de orina o de heces cuentan. Lo adormecido puede ser el trasero, las partes íntimas o el interior de los muslos.',
    },
    'neck-head': {
      label:
        'Dolor de cuello o de cabeza repentino o fuera de lo normal, con mareo, visión doble, dificultad para hablar claro o cara adormecida',
      hint: 'O con un párpado caído o falta de equilibrio. Puede venir después de un golpe leve o de un tratamiento del cuello.',
    },
    hands: {
      label:
        'Manos torpes, cosas que se caen de las manos, o sensación de descargas eléctricas que bajan por la espalda al doblar el cuello',
      hint: 'Si también hay cambios al caminar o al orinar, marque eso además.',
    },
    'hands-new': 'Manos torpes o descargas que son nuevas o van a peor, o las dos cosas a la vez',
    'hands-slow': 'Solo manos torpes, o solo descargas, que aparecieron poco a poco a lo largo de meses',
    'arm-weak': 'Un brazo o una mano que se debilita o que pierde sensibilidad',
    'arm-tingle': 'Hormigueo o dolor que baja por un brazo, sin debilidad',

    injury: {
      label: 'Empezó con un accidente, una caída, un golpe, un tirón o un esfuerzo brusco',
      hint: 'También al levantar algo, agacharse o toser, o por un daño hecho por otra persona.',
    },
    accident: 'Un accidente grave: un choque en coche (auto), una caída desde lo alto o un golpe fuerte',
    fall: 'Una caída o un golpe en la última semana, y duele justo sobre los huesos del centro de la espalda',
    'small-sudden': 'Empezó de repente después de levantar algo, agacharse, toser o darse un golpe leve',
    'hurt-by-someone': {
      label: 'Alguien me hizo daño',
      hint: 'Marque también cómo ocurrió: por ejemplo, un golpe o un golpe fuerte.',
    },
    'small-pull': 'Solo un tirón leve o un golpe leve, y nada de lo demás',
    'thinner-sudden': {
      label:
        'Dolor fuerte y repentino de cuello o de espalda, con medicamentos contra los coágulos (anticoagulantes) o con un problema de sangrado',
      hint: 'Cuenta aunque sea después de levantar algo o de girarse. La warfarina, el apixabán y el clopidogrel son de esos medicamentos.',
    },
    fever: {
      label: 'Fiebre, escalofríos, temblores de frío o sudores por la noche',
      hint: 'Fiebre significa 38 °C (100.4 °F) o más.',
    },
    'fever-stiff-neck': {
      label:
        'Cuello rígido, dolor de cabeza fuerte, molestia con la luz, confusión, o un sarpullido que no desaparece',
      hint: 'El sarpullido se sigue viendo al presionarlo.',
    },
    'fever-fast-breath': 'Respiración rápida, confusión, o piel con manchas o muy pálida',
    'fever-cough': 'Tos con flemas (mocos) de color',
    'fever-only': 'Solo fiebre, escalofríos o sudores, y nada de lo demás',
    cancer: 'Cáncer, ahora o en cualquier momento del pasado',
    unwell: 'Pérdida de peso sin buscarla, o malestar o mucho cansancio durante semanas',
    lump: {
      label: 'Un bulto o una hinchazón que se ve o que crece, o un cambio en la forma de la espalda',
      hint: 'Los hombros o las costillas desiguales cuentan. Los puntos pequeños que duelen en un músculo, o la hinchazón reciente de un tirón, no cuentan.',
    },
    'pregnancy-danger': {
      label: 'Una señal de alarma durante el embarazo, o en las 6 semanas después del parto',
      hint: 'Dolor bajo las costillas, dolor de barriga, dolor de cabeza fuerte, problemas de la vista o hinchazón repentina. Sangrado, falta de aire, o el bebé se mueve menos.',
    },
    'medicine-danger': {
      label: 'Después de un medicamento reciente: una mala reacción, sangrado, o haber tomado demasiado',
      hint: 'Heces (caca) negras, vómitos con sangre, cara hinchada, silbidos al respirar o ampollas. O más cantidad de la que indica la etiqueta, aunque no haya malestar.',
    },

    'breath-pain': 'Hay un dolor punzante al tomar aire',
    'clot-signs': 'Tos con sangre, latidos rápidos, desmayo, o una pierna hinchada y que duele',
    'clot-risk': {
      label: 'Algo que hace más probable un coágulo de sangre',
      hint: 'Una operación reciente, una pierna enyesada (escayolada) o un viaje largo. Cáncer, embarazo, pastillas anticonceptivas, un tratamiento con hormonas o un coágulo en el pasado.',
    },
    'one-side-sudden': {
      label: 'Un dolor punzante en un lado que empezó de repente, y más dificultad para respirar',
      hint: 'Es más probable en personas que son altas y delgadas, que fuman o que tienen una enfermedad de los pulmones.',
    },
    'breath-only': 'Solo el dolor punzante, y nada de lo demás',
    tummy: {
      label: 'Dolor de barriga o de costado, muchos vómitos, ojos o piel amarillos, o un cambio en la orina',
      hint: 'También un bulto que late en la barriga.',
    },
    'tummy-severe':
      'Dolor de barriga muy fuerte que llega hasta la espalda, muchos vómitos, o un bulto que late en la barriga',
    gallbladder: {
      label:
        'Dolor bajo las costillas del lado derecho después de comer, u ojos o piel amarillos, u orina oscura',
      hint: 'El dolor puede llegar al omóplato derecho. Si es muy fuerte, marque también la línea de arriba.',
    },
    kidney: 'Dolor de costado con ardor al orinar o con sangre en la orina',
    'tummy-mild': 'Molestias más leves, y nada de lo demás',
    band: {
      label: 'Rodea el pecho o la barriga como un cinturón',
      hint: 'No cuenta la tensión de lado a lado en la parte de arriba de los hombros.',
    },
    'skin-strip': {
      label: 'Ardor, hormigueo o mucho dolor al tacto, en una franja de un solo lado',
      hint: 'Con o sin sarpullido.',
    },
    night: 'Está ahí todo el tiempo, ninguna postura lo alivia, y es peor al acostarse o por la noche',
    severe: {
      label: 'Tan fuerte que impide dormir, pensar o hacer lo básico, o de 8 o más sobre 10 y sin aliviarse',
      hint: 'Lo básico, como vestirse.',
    },
    steady: 'Dolor nuevo que está ahí todo el tiempo y que no cede',
    'child-signs': 'Duele por la noche, hay cojera, o la espalda está rígida',
    'cough-strain': 'Peor al toser, al estornudar o al hacer caca (defecar)',

    pregnancy: {
      label: 'Embarazo, parto reciente o dar el pecho',
      hint: 'También cuenta un posible embarazo, o estar buscándolo.',
    },
    pregnant: 'Embarazo',
    'maybe-pregnant': 'Posible embarazo, o estar buscándolo',
    'new-baby': 'Parto en las últimas 6 semanas',
    breastfeeding: 'Dar el pecho',
    bones: {
      label:
        'Huesos débiles, un hueso roto, corticoides (esteroides) en pastillas, una operación o un problema de hombro',
      hint: 'Haber perdido estatura también cuenta.',
    },
    'thin-bones':
      'Huesos débiles (osteoporosis), huesos que se rompen con facilidad, o una fractura de columna en el pasado',
    'lost-height': 'Pérdida de estatura',
    steroids: 'Corticoides (esteroides) en pastillas durante más de 3 meses',
    'broken-bone': 'Un hueso roto, o que puede estar roto',
    'recent-surgery': 'Una operación en las últimas 6 semanas',
    'spine-surgery': 'Una operación de columna, por mucho tiempo que haya pasado',
    shoulder: 'Un hombro lesionado o congelado (rígido), o que se ha salido de su sitio',
    blood:
      'Medicamentos contra los coágulos (anticoagulantes), un problema de sangrado, o un coágulo de sangre ahora o en el pasado',
    thinner: {
      label: 'Medicamentos contra los coágulos (anticoagulantes)',
      hint: 'Como la warfarina, el apixabán o el clopidogrel.',
    },
    bleeding: 'Un problema de sangrado o plaquetas bajas',
    'clot-now': 'Un coágulo de sangre en una pierna o en un pulmón ahora',
    'clot-past': 'Un coágulo de sangre en el pasado',
    feeling: 'Diabetes, piel adormecida, mala circulación o problemas con el frío',
    diabetes: 'Diabetes, con sensibilidad normal y buena circulación',
    'diabetes-numb': {
      label: 'Diabetes, con piel adormecida o mala circulación',
      hint: 'Marque esta si tiene dudas.',
    },
    'numb-skin': {
      label: 'Piel adormecida o poca sensibilidad donde duele',
      hint: 'Por ejemplo, después de un daño en los nervios, un ictus (derrame cerebral) o una lesión de columna.',
    },
    'poor-circulation': 'Mala circulación o enfermedad de las arterias',
    raynaud: {
      label: 'Fenómeno de Raynaud',
      hint: 'Con el frío, los dedos de las manos o de los pies cambian de color y se adormecen.',
    },
    'cold-allergy': {
      label: 'Ronchas (urticaria) o daño en la piel por el frío, ahora o en el pasado',
      hint: 'También crioglobulinas, una proteína de la sangre que reacciona al frío.',
    },
    skin: {
      label: 'Un problema de piel donde duele, o una alergia de la piel o a los perfumes',
      hint: 'Una herida, infección, sarpullido, varicela, culebrilla (herpes zóster), o una crema muscular puesta ahora en la piel.',
    },
    'skin-broken': 'Un corte, una herida o piel abierta',
    'skin-infection': 'Una infección de la piel',
    'skin-rash': 'Un sarpullido, aunque ya se conozca',
    shingles: 'Culebrilla (herpes zóster) ahora',
    chickenpox: {
      label: 'Varicela ahora',
      hint: 'Si hay un sarpullido en la espalda, marque también el sarpullido.',
    },
    'rub-on': 'Una crema, un gel o un parche para los músculos puesto ahora en la piel',
    'oil-allergy': 'Alergia a aceites, perfumes o cremas para la piel',
    'heart-vessels': {
      label:
        'Enfermedad del corazón, presión arterial (tensión) alta o baja, colesterol alto, un ictus (derrame cerebral) en el pasado, o fumar',
      hint: 'Fumar ahora o en el pasado.',
    },
    heart: 'Enfermedad del corazón, insuficiencia cardíaca o un infarto',
    'high-bp': 'Presión arterial (tensión) alta',
    'low-bp': 'Presión arterial (tensión) baja, o facilidad para desmayarse',
    cholesterol: 'Colesterol alto',
    'past-stroke': 'Un ictus (derrame cerebral) en el pasado',
    smoke: 'Fumar, ahora o en el pasado',
    organs: {
      label: 'Enfermedad de los riñones, del hígado, del estómago o del intestino',
      hint: 'También 3 o más bebidas alcohólicas al día.',
    },
    kidneys: 'Enfermedad de los riñones',
    liver: 'Enfermedad del hígado, o 3 o más bebidas alcohólicas al día',
    ulcer:
      'Una úlcera o un sangrado de estómago, acidez (ardor de estómago) que dura, enfermedad de Crohn o colitis',
    allergy: 'Asma, o una mala reacción a un medicamento para el dolor',
    asthma: 'Asma',
    'nsaid-allergy': {
      label: 'Alergia o mala reacción a la aspirina, al ibuprofeno o a algo similar',
      hint: 'Como silbidos al respirar o cara hinchada, por mucho tiempo que haya pasado.',
    },
    'acetaminophen-allergy': 'Alergia al paracetamol (acetaminofén)',
    medicines: {
      label: 'Tomar medicamentos, alcohol, sueño (somnolencia), o un peso bajo',
      hint: 'Analgésicos, aspirina, pastillas para dormir, antidepresivos, diuréticos (pastillas para orinar), litio o metotrexato. Peso bajo es menos de 50 kg (110 libras).',
    },
    'other-nsaid': {
      label: 'Un antiinflamatorio para el dolor que ya se está tomando',
      hint: 'Como el ibuprofeno o el naproxeno.',
    },
    'low-dose-aspirin': 'Aspirina en dosis bajas',
    'other-tablets': 'Antidepresivos, diuréticos (pastillas para orinar), litio o metotrexato',
    drowsy: {
      label: 'Sueño, alcohol recién tomado, o pastillas para dormir o tranquilizantes',
      hint: 'Cuenta todo lo que da sueño.',
    },
    'low-weight': 'Un peso de menos de 50 kg (110 libras)',
    'tablets-10-days': 'Pastillas para el dolor necesarias durante más de 10 días',
    'infection-risk': {
      label: 'Algo que hace más probable una infección',
      hint: 'Drogas inyectadas (alguna vez). Un forúnculo o una infección recientes, o una infección en la sangre. Un gotero (suero por la vena) o diálisis. Una aguja o una operación en la columna. Defensas bajas. Haber pasado tiempo con alguien que tenía tuberculosis.',
    },
    'other-health': {
      label: 'Otra enfermedad, un implante, confusión, mareo o una mala experiencia en el pasado',
      hint: 'Como artritis inflamatoria, un marcapasos o una enfermedad de larga duración.',
    },
    arthritis: { label: 'Artritis inflamatoria', hint: 'Como la artritis reumatoide.' },
    'dizzy-neck': 'Mareo, sensación de desmayo o cambios en la vista al mover el cuello',
    device: 'Un marcapasos, un implante o una bomba de medicamento',
    confused: 'Confusión a veces, o no notar cuándo algo está demasiado caliente o demasiado frío',
    'bad-experience': {
      label: 'Una mala experiencia en el pasado que hace difíciles algunas cosas',
      hint: 'Como cerrar los ojos o dejarse tocar.',
    },
    'long-illness': 'Otra enfermedad de larga duración',

    'place-neck': 'El cuello',
    'place-tops': 'La parte de arriba de los hombros',
    'place-between': 'Entre los omóplatos',
    'place-blade': 'Al lado o debajo de un omóplato',
    'place-mid': {
      label: 'La parte media de la espalda',
      hint: 'Debajo de los omóplatos y encima de la cintura.',
    },
    'place-all': {
      label: 'Toda la parte alta de la espalda',
      hint: 'O en varios lugares de esa zona.',
    },
    'place-ribs': {
      label: 'Las costillas, en el costado',
      hint: 'Si está más hacia delante, elija la parte delantera del pecho.',
    },
    'place-front': {
      label: 'La parte delantera del pecho',
      hint: 'Cualquier dolor, presión u opresión ahí.',
    },
    'place-elsewhere': {
      label: 'En otro lugar',
      hint: 'Como la parte baja de la espalda, la barriga o una cadera.',
    },

    pull: 'Un tirón o un giro repentino, o un golpe leve',
    'new-task': {
      label: 'Empezó durante una tarea nueva o pesada, o en los 2 días siguientes',
      hint: 'Como levantar peso, pintar, trabajar en el jardín o hacer un ejercicio nuevo.',
    },
    sitting: {
      label: 'Dolor sordo o rigidez que va a más tras mucho tiempo en una silla o ante pantallas',
      hint: 'A menudo se alivia al levantarse y moverse.',
    },
    inactive: 'Rigidez, cansancio fácil y poco ejercicio',
    'stuck-spot': {
      label: 'Un punto que pincha, que pellizca o que parece trabado, cerca de la columna o de las costillas',
      hint: 'Peor al girar o al arquear la espalda.',
    },
    'neck-moves': 'Cambia al girar o inclinar el cuello',
    worry: {
      label: 'Tensión en la parte de arriba de los hombros y en el cuello, y peor con las preocupaciones',
      hint: 'Cambia a lo largo del día. Quizá con la mandíbula apretada o con dolores de cabeza.',
    },
    waking: {
      label: 'Rigidez o dolor al despertar',
      hint: 'Quizá después de dormir boca abajo, o con una almohada o una cama nueva.',
    },
    'waking-short': 'Se alivia más o menos en la primera hora después de levantarse',
    'waking-long': {
      label:
        'Rigidez de más de 30 minutos, despertar al final de la noche, mejor en movimiento que en reposo, y empezó antes de los 45 años',
      hint: 'Marque esta solo si se cumple todo.',
    },
    knots: 'Puntos pequeños que duelen en el músculo, y al presionar uno aparece el dolor',
    'no-change': 'Ningún movimiento, ninguna postura y ninguna presión lo cambian',

    'days-2': 'En los últimos 2 días',
    'days-3': 'Hace entre 2 y 3 días',
    'weeks-3': 'Hace entre 4 días y 3 semanas',
    'weeks-6': 'Hace entre 3 y 6 semanas',
    'weeks-12': 'Hace entre 6 y 12 semanas',
    longer: { label: 'Hace más de 12 semanas', hint: 'Si ha cambiado, lo preguntamos a continuación.' },
    'comes-back': {
      label: 'Vuelve una y otra vez',
      hint: 'Por ejemplo, 3 veces o más en 6 meses, de la forma habitual y sin una lesión nueva.',
    },

    swollen: 'Hinchazón, moretón, calor o dolor que late, después de un tirón, un golpe o una tarea dura',
    'swollen-alone': 'Hinchazón, sin tirón, golpe ni tarea dura antes',
    'red-hot': 'La piel está roja y caliente',
    spasm: 'Tensión, agarrotamiento o espasmo',
    sharp: 'Punzante, sobre todo al moverse o girar',
    'after-activity': 'Dolor después de la actividad de hoy, sin lesión',
    easing: 'Ya se está aliviando: 4 o menos sobre 10 al moverse',
    'over-5': 'Más de 5 sobre 10 en reposo o con cada movimiento',
    'in-bed': 'Más de 2 días en cama por este dolor',
    interferes: 'Impide trabajar, dormir o hacer vida normal',
    changed: 'Va a peor, o ha cambiado respecto a como era',
    'much-worse': 'De repente ha empeorado mucho',
    'now-and-then': 'Solo duele de vez en cuando, no la mayoría de los días',
    'checked-already': 'Un médico, personal de enfermería o un fisioterapeuta ya ha revisado este dolor',
  },

  flags: {
    'rf-heart': 'Un dolor o una opresión así puede venir del corazón.',
    'rf-breathless': 'Los problemas para respirar pueden venir del corazón o de los pulmones.',
    'rf-cardiac-sweat': 'Señales como estas pueden venir del corazón, aunque no haya dolor en el pecho.',
    'rf-exertional':
      'Un dolor que aparece con el esfuerzo y se alivia con el descanso puede venir del corazón.',
    'rf-tearing': 'Un dolor muy fuerte que empieza de repente debe revisarse de inmediato.',
    'rf-aorta-risk':
      'Un dolor nuevo con una arteria principal débil, también en un familiar, debe revisarse de inmediato.',
    'rf-collapse-stroke':
      'Una pérdida de conocimiento, o un cambio en la cara, el habla, la vista o la fuerza, debe revisarse de inmediato.',
    'rf-clot':
      'Con estas señales o estos riesgos, un dolor punzante al tomar aire puede venir de un coágulo.',
    'rf-lung-collapse':
      'Un dolor repentino en un lado con más dificultad para respirar puede venir de un pulmón.',
    'rf-cord':
      'Los cambios nuevos en las piernas pueden significar que algo presiona los nervios de la espalda.',
    'rf-cauda':
      'Los cambios al orinar, al hacer caca (defecar) o en la sensibilidad entre las piernas pueden significar presión sobre los nervios.',
    'rf-myelopathy':
      'Las manos torpes o las descargas por la espalda pueden venir de nervios presionados en el cuello.',
    'rf-major-trauma':
      'Después de un accidente grave, la espalda y el pecho deben revisarse antes de moverse.',
    'rf-neck-artery':
      'Señales como estas en la cabeza o el cuello pueden significar que llega menos sangre al cerebro.',
    'rf-meningitis': 'La fiebre con señales como estas puede venir de una infección grave.',
    'rf-sepsis':
      'La fiebre con respiración rápida, confusión o cambios en la piel puede venir de una infección grave.',
    'rf-thinner-sudden':
      'Un dolor fuerte y repentino con medicamentos contra los coágulos o con un problema de sangrado puede venir de un sangrado.',
    'rf-belly-severe':
      'Señales como estas en la barriga, con dolor de espalda, deben revisarse de inmediato.',
    'rf-preg-danger':
      'En el embarazo o poco después de un parto, señales como estas deben revisarse de inmediato.',
    'rf-med-danger':
      'Señales como estas después de un medicamento necesitan ayuda ahora. Haber tomado demasiado también, aunque no haya malestar.',

    'rf-leg-or-pulse':
      'Una pierna hinchada y que duele, o un corazón acelerado, puede venir de un coágulo o del corazón.',
    'rf-fever':
      'La fiebre, los escalofríos o los sudores por la noche con dolor de espalda pueden venir de una infección.',
    'rf-infection-risk':
      'Con una salud así, un dolor nuevo y continuo puede venir de una infección, aunque no haya fiebre.',
    'rf-cancer-history': 'Después de un cáncer en cualquier momento, el dolor de espalda debe revisarse.',
    'rf-band':
      'Un dolor que rodea el cuerpo como un cinturón puede venir de los nervios o de un vaso sanguíneo.',
    'rf-fragile-bone':
      'Un dolor repentino después de un esfuerzo pequeño debe revisarse cuando un hueso puede estar débil o roto.',
    'rf-fall-blow':
      'El dolor sobre los huesos después de una caída o un golpe puede significar que hay un hueso dañado.',
    'rf-shingles':
      'El ardor o el dolor en una franja puede venir de un nervio. Tratarlo pronto puede ser importante.',
    'rf-severe-pain': 'Un dolor tan fuerte como este debe revisarse.',
    'rf-night': 'Un dolor constante que es peor por la noche y que ninguna postura alivia debe revisarse.',
    'rf-weight-loss': 'La pérdida de peso, o semanas de malestar o de mucho cansancio, deben revisarse.',
    'rf-lump-shape': 'Un bulto, o una espalda que ha cambiado de forma, debe revisarse.',
    'rf-breath-pain': 'Un dolor punzante al tomar aire puede venir de los pulmones.',
    'rf-chest-infection': 'La fiebre con flemas de color puede venir de una infección del pecho.',
    'rf-gallbladder-jaundice': 'Señales como estas pueden venir de la vesícula o de órganos cercanos a ella.',
    'rf-kidney': 'Un dolor de costado con un cambio en la orina puede venir de un riñón.',
    'rf-heart-risk':
      'Un dolor nuevo o mucho peor sin una causa clara puede venir del corazón. Por estas respuestas vale la pena revisarlo.',
    'rf-arm-weak':
      'Un brazo o una mano más débil, o la pérdida de sensibilidad, puede venir de la presión sobre un nervio.',
    'rf-lung-apex':
      'En quien fuma o ha fumado, semanas de dolor con cambios en un brazo o una mano deben revisarse.',
    'rf-child-urgent': 'En alguien menor de 16 años, una respuesta así debe revisarse.',
    'rf-cough-strain':
      'Un dolor que empeora al toser, al estornudar o al hacer caca (defecar) debe revisarse.',
    'rf-uk-upper':
      'En el Reino Unido se aconseja a las personas con un dolor nuevo en esta zona que acudan pronto a una revisión.',
    'rf-remedy-skin': 'El calor o el frío pueden dañar la piel, y una piel así debe revisarse.',

    'rf-child':
      'El dolor de espalda en niños y adolescentes debe revisarse. Nuestros planes son a partir de los 16 años.',
    'rf-deform-teen': 'En una persona joven, una espalda que ha cambiado de forma debe revisarse.',
    'rf-pregnant':
      'En el embarazo o después de un parto, una matrona (partera) o un médico debe orientar sobre qué probar.',
    'rf-arm-tingle': 'El hormigueo o el dolor que baja por un brazo puede venir de un nervio del cuello.',
    'rf-inflammatory':
      'Una rigidez que dura mucho tiempo y que se alivia con el movimiento debe revisarla un médico.',
    'rf-persistent-60':
      'A partir de los 60 años, un dolor que está la mayoría de los días durante semanas debe revisarse.',
    'rf-health-history': 'Con estos antecedentes de salud, un médico debe saber que hay este dolor.',
    'rf-not-mechanical':
      'Un dolor que nada cambia puede venir de un lugar distinto de los músculos y las articulaciones.',
    'rf-ribs':
      'El dolor en las costillas puede venir de los pulmones o de órganos cercanos. Hay que revisarlo.',
    'rf-elsewhere':
      'Esta guía es solo para la parte alta de la espalda. El dolor en otro lugar necesita su propia revisión.',
    'rf-hot-swelling': 'Una hinchazón después de 3 días, o con piel roja y caliente, debe revisarse.',
    'rf-skin':
      'Una infección o un sarpullido en la piel de la zona debe revisarse antes de usar compresas, cremas o masaje.',
    'rf-fracture':
      'Un hueso roto, o la sospecha de que lo esté, debe revisarse antes de cualquier estiramiento o ejercicio.',
    'rf-thinner-strain':
      'Con medicamentos contra los coágulos o con un problema de sangrado, un dolor después de un esfuerzo repentino debe revisarse.',
    'rf-swelling-unexplained': 'Una hinchazón que ninguna lesión explica debe revisarse.',
    'rf-clot-known': 'Con un coágulo de sangre, un médico debe saber que hay este dolor.',
    'rf-dizzy-neck': 'El mareo o la sensación de desmayo al mover el cuello debe revisarse.',
    'rf-hot-skin': 'La piel roja y caliente debe revisarse.',
    'rf-new-pattern': 'Un dolor nuevo de este tipo debe revisarse hoy.',
    'rf-new-illness':
      'Estas señales nuevas pueden venir de un lugar distinto de la espalda. Deben revisarse.',
    'rf-interferes': 'Un dolor que impide trabajar, dormir o hacer vida normal merece la ayuda de un médico.',
    'rf-worse': 'Un dolor que va a peor, o que ha cambiado, debe revisarse.',
    'rf-72h': 'Un dolor que no mejora nada después de 3 días de cuidados en casa debe revisarse.',
    'rf-2wk':
      'Los cuidados en casa no han ayudado claramente en 2 semanas. Un fisioterapeuta puede seguir a partir de aquí.',
    'rf-6wk': 'Un dolor que sigue después de 6 semanas debe revisarse.',
    'rf-med-10d': 'Después de más de 10 días de pastillas para el dolor, es hora de consultar sobre ellas.',
    'rf-frequent': 'Un dolor que vuelve una y otra vez puede aliviarse con un plan de ejercicio personal.',
    'rf-12wk': 'Un dolor que ha durado meses puede aliviarse con un plan de ejercicio personal.',
    'rf-flare-settled': 'Empeoró después de probar una cosa, y luego se calmó.',
    'rf-safety': 'Si alguien le hizo daño, puede pedir apoyo confidencial.',
  },

  levels: {
    emergency: {
      title: 'Llame a una ambulancia ahora',
      lead: 'Estas respuestas necesitan ayuda de emergencia. Por favor, deténgase aquí y llame.',
      who: 'El equipo de una ambulancia o el servicio de urgencias (emergencias) de un hospital.',
      when: 'Ahora. No espere a ver si se pasa.',
      worse: 'Si algo empeora mientras espera, vuelva a llamar al número de emergencias.',
    },
    urgent: {
      title: 'Busque atención médica hoy',
      lead: 'Estas respuestas deben revisarse el mismo día. Solo un examen médico puede decir más.',
      who: 'Un centro de atención urgente, una cita médica urgente o una línea de orientación de enfermería. Si no hay nada abierto, vaya a un servicio de urgencias (emergencias) de un hospital.',
      when: 'Hoy, también por la noche o en fin de semana.',
      worse:
        'Llame al número de emergencias si hay dolor en el pecho, dificultad para respirar, desmayo o confusión. También si hay un dolor muy fuerte y repentino, piernas débiles o adormecidas, o problemas con la orina o las heces.',
    },
    doctor: {
      title: 'Vaya al médico en los próximos días',
      lead: 'Un médico debe revisarlo pronto. Si empeora, no espere a la cita.',
      who: 'Su médico o su centro de salud. En el embarazo o después de un parto, su matrona (partera) también puede ayudar.',
      when: 'En 1 a 3 días. Pida la cita hoy.',
      worse:
        'Si empeora o aparece algo nuevo, busque ayuda el mismo día. Llame al número de emergencias si hay dolor en el pecho o dificultad para respirar. También si hay piernas débiles o adormecidas, o problemas con la orina o las heces.',
    },
    physio: {
      title: 'Vaya a un fisioterapeuta',
      lead: 'Un fisioterapeuta puede ver cómo se mueve la espalda y hacer un plan de ejercicio.',
      who: 'Un fisioterapeuta (terapeuta físico o kinesiólogo). En algunos lugares puede pedir cita sin ver antes a un médico.',
      when: 'En las próximas 1 a 2 semanas.',
      worse:
        'Si empeora o cambia, vaya antes al médico. Llame al número de emergencias si hay dolor en el pecho o dificultad para respirar. También si hay piernas débiles o adormecidas, o problemas con la orina o las heces.',
    },
    selfcare: {
      title: 'Empiece con cuidados en casa',
      lead: 'Nada en las respuestas exige ir antes a una consulta. Pruebe lo que encaje y observe cómo va.',
      who: 'Cuidados en casa. Un farmacéutico puede ayudar con cualquier pregunta sobre medicamentos.',
      when: 'Empiece hoy. Vaya al médico si no mejora nada después de 3 días. Vaya al médico o al fisioterapeuta si no mejora claramente en 2 semanas.',
      worse:
        'Si empeora, deje lo que se probó y vaya al médico. Llame al número de emergencias si hay dolor en el pecho o dificultad para respirar. También si hay piernas débiles o adormecidas, o problemas con la orina o las heces.',
    },
  },

  actions: {
    'act-call-emergency':
      'Llame ahora al número de emergencias, o pida a alguien cercano que llame. Diga que tiene dolor de espalda y qué señales han aparecido con él.',
    'act-no-self-drive': 'No conduzca usted. Si no ha tenido un accidente, siéntese y no se mueva. No coma.',
    'act-keep-still':
      'Mantenga el cuello y la espalda lo más quietos que pueda. Si viene una ambulancia, quédese donde está.',
    'act-same-day-care':
      'Pida hoy una cita o una llamada con personal médico o de enfermería. Vaya con alguien si puede.',
    'act-nhs-111':
      'Pida una cita urgente en su consultorio médico, o use la línea de orientación o la página web del NHS. Irlanda del Norte tiene un servicio propio.',
    'act-see-doctor': 'Pida cita con un médico. Diga dónde duele y desde cuándo.',
    'act-see-physio':
      'Pida cita con un fisioterapeuta. Pregunte por un plan de ejercicio para la parte alta de la espalda.',
    'act-see-if-not-better':
      'Si no mejora nada después de 3 días: vaya al médico. Si no mejora claramente en 2 semanas: vaya al médico o al fisioterapeuta.',
    'act-ask-pharmacist':
      'Consulte a un farmacéutico antes de tomar un medicamento o de ponérselo en la piel. Dígale qué más toma, y cualquier enfermedad o alergia.',
    'act-contact-maternity':
      'Informe a la matrona (partera), al médico o al servicio de maternidad sobre este dolor y cualquier otra señal.',
    'act-tell-parent-guardian':
      'Muestre esto a su madre, a su padre, a quien cuida de usted o a otra persona adulta de confianza. Vaya a la cita con esa persona.',
    'act-stop-current-remedy':
      'Deje de usar la compresa, la crema o el analgésico que se probó, y quite con agua cualquier crema. No ponga calor ni frío sobre piel dolorida o adormecida. Pregunte antes de dejar un medicamento recetado.',
    'act-call-poison':
      'Si fue más cantidad de la que indica la etiqueta, llame también a un centro de intoxicaciones. Hágalo aunque no haya malestar.',
    'act-private-support':
      'Cuando sea seguro, cuénteselo a una persona de confianza, o llame a una línea de apoyo confidencial. Si está en peligro ahora, llame al número de emergencias.',
    'act-safety-net': 'Lea las señales de alarma de esta página. Busque ayuda si aparece una de ellas.',
    'act-summary-for-clinician':
      'Muestre las respuestas o léalas en voz alta. Ayudan a quien haga la revisión.',
  },

  safetyNet: [
    'Llame a emergencias ahora si hay dolor en el pecho, dificultad para respirar o tos con sangre. También si hay sensación de desmayo, o sudor frío.',
    'Llame a emergencias ahora si hay piernas débiles o adormecidas, o adormecimiento entre las piernas. También si las manos se vuelven torpes. También si hay problemas con la orina o las heces (pis o caca).',
    'Llame a emergencias ahora si hay un dolor muy fuerte y repentino o un dolor de cabeza fuera de lo normal. También si hay cara caída o torcida, dificultad para hablar claro o debilidad en un lado.',
    'Llame a emergencias ahora si hay fiebre con cuello rígido, confusión o respiración rápida. También si hay fiebre con un sarpullido que no desaparece al presionarlo.',
    'Después de un medicamento, llame ahora si hay heces (caca) negras, vómitos con sangre, cara hinchada o silbidos al respirar. También después de tomar demasiado.',
    pregnancySigns,
    'Busque ayuda el mismo día si hay fiebre, un brazo más débil, una pierna hinchada o un bulto nuevo. También si el dolor no cede nunca, o es punzante al tomar aire. También si hay una franja de piel que arde, o pérdida de peso.',
  ],
} satisfies Texts;
