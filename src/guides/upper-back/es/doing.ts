import type { DoingTexts } from '../../../guide/guide.js';

/**
 * What is said under a picture, and spoken when it is time for a pose, in Spanish, with «usted» and the words of the
 * steps in `plan.ts`. Warnings are those of evidence.md §4.
 */
export const doingTexts = {
  pictures: {
    'pack-sitting': [
      'Siéntese bien atrás. La compresa envuelta queda entre la parte alta de la espalda y la silla.',
      'Retire la compresa. Revise la piel con un espejo.',
    ],
    'pack-on-side': ['Acuéstese de lado, con la compresa envuelta contra la parte alta de la espalda.'],
    shower: ['De pie, deje que el agua corra por la parte alta de la espalda.'],

    'shoulder-blade-squeeze': [
      'Siéntese o póngase de pie con la espalda derecha y los brazos sueltos a los lados.',
      'Lleve los omóplatos con suavidad hacia atrás y júntelos. Mantenga los hombros bajos.',
    ],
    'chin-glide': [
      'Siéntese con la espalda derecha y mire al frente.',
      'Deslice la barbilla recta hacia atrás. Mantenga los ojos a nivel.',
    ],
    'chin-nod-lying': [
      'Acuéstese boca arriba, con una toalla pequeña enrollada bajo la cabeza.',
      'Haga un gesto de «sí» muy pequeño. La cabeza se queda sobre la toalla.',
    ],
    'seated-turn': [
      'Siéntese en la parte delantera de una silla firme. Cruce los brazos.',
      'Gire el pecho despacio hacia el lado. Las caderas miran al frente.',
    ],
    'doorway-stretch': [
      'De pie en una puerta abierta, apoye los antebrazos en el marco, con los codos doblados.',
      'Inclínese un poco hacia delante, hasta que el pecho se abra con un estiramiento leve.',
    ],
    'neck-turn': [
      'Siéntese con la espalda derecha y los hombros sueltos.',
      'Gire la cabeza despacio para mirar por encima de un hombro.',
    ],
    'neck-tilt': [
      'Siéntese con la espalda derecha y los hombros sueltos.',
      'Acerque la oreja al hombro del mismo lado. No levante el hombro.',
    ],
    'shoulder-shrug': [
      'Siéntese o póngase de pie con los brazos sueltos.',
      'Suba los dos hombros hacia las orejas.',
    ],
    'shoulder-roll': [
      'Deje colgar los brazos, con los hombros un poco hacia delante.',
      'Suba los hombros y gírelos hacia atrás.',
      'Deje que bajen de nuevo.',
    ],
    'chair-lean-back': [
      'Siéntese con la parte media de la espalda contra la silla. Sujétese la cabeza.',
      'Inclínese un poco hacia atrás sobre la silla. Las manos sostienen la cabeza.',
    ],

    'stand-at-ease': [
      'Póngase de pie con el peso en los dos pies, los hombros sueltos y la barbilla a nivel.',
    ],
    walk: [
      'Dé un paso adelante a un ritmo fácil.',
      'Deje que los brazos y los hombros cuelguen sueltos.',
      'Dé un paso con el otro pie, y deje que los brazos se balanceen.',
    ],
    'wall-push-up': [
      'Póngase de pie a un brazo de distancia de una pared, con las dos manos planas en ella.',
      'Doble los codos e inclínese hacia la pared. Mantenga el cuerpo recto.',
    ],
    'band-pull': [
      'Sujete una banda elástica ligera delante del pecho, con los codos doblados.',
      'Separe las manos, con los hombros bajos.',
    ],

    'sit-supported': [
      'Siéntese bien atrás, con una toalla enrollada detrás de la parte baja de la espalda y los pies planos.',
    ],
    desk: [
      'Siéntese bien atrás, con los pies planos, la pantalla a la altura de los ojos y el teclado cerca.',
    ],
    'stand-up': [
      'Ha estado en la silla, ante su mesa de trabajo.',
      'Póngase de pie, y aparte la vista de la pantalla.',
    ],
    'rest-sitting': ['Descanse en una silla que sostenga la espalda y los brazos.'],
    'sit-quietly': ['Siéntese con comodidad, con las manos en el regazo.'],
    breathe: [
      'Suelte el aire con suavidad por la boca. Sienta cómo baja la barriga.',
      'Tome aire por la nariz. Sienta cómo sube la barriga.',
    ],
    'tense-feet': ['Afloje los pies.', 'Tense los pies con suavidad: levante los dedos.'],
    'tense-legs': ['Afloje las piernas.', 'Tense las piernas con suavidad: estire un poco las rodillas.'],
    'tense-tummy': ['Afloje la barriga.', 'Tense la barriga con suavidad.'],
    'tense-hands': ['Afloje las manos.', 'Tense las manos con suavidad: ciérrelas.'],
    'tense-arms': ['Afloje los brazos.', 'Tense los brazos con suavidad: doble los codos.'],
    'tense-shoulders': ['Deje que los hombros bajen.', 'Suba los hombros muy ligeramente.'],

    'sleep-on-side': [
      'Acuéstese de lado, con una almohada bajo la cabeza y otra entre las rodillas. Abrace una más.',
    ],
    'rest-on-side': ['Acuéstese de lado, con una almohada bajo la cabeza y otra entre las rodillas.'],
    'sleep-on-back': ['Acuéstese boca arriba, con una almohada bajo el cuello y la cabeza.'],
    'sleep-half-side': ['Acuéstese medio boca abajo y medio de lado, a lo largo de una almohada.'],

    'self-massage': [
      'Ponga una mano en la parte de arriba del otro hombro.',
      'Haga círculos lentos y pequeños sobre el músculo, lejos de los huesos.',
    ],
    massager: ['Sujete el aparato de masaje sobre el músculo blando de la parte de arriba del hombro.'],
    'ball-on-wall': [
      'Apóyese en una pelota blanda, contra el músculo al lado de la columna.',
      'Doble un poco las rodillas para rodar despacio sobre la pelota.',
    ],
    'foam-roller': [
      'Acuéstese con la parte alta de la espalda atravesada sobre el rodillo. Sujétese la cabeza.',
      'Levante un poco el trasero. Ruede despacio, con las piernas.',
    ],
    'massage-leaning': ['Siéntese y apóyese en una mesa. La cabeza descansa sobre una almohada.'],
    'massage-face-down': ['Acuéstese boca abajo con una almohada bajo el pecho.'],
    mat: ['Acuéstese en la esterilla con una camiseta fina y las rodillas dobladas.'],
  },
} satisfies DoingTexts;
