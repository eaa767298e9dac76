import type { DoingTexts } from '../../../guide/guide.js';

/** What is said under a picture in French, in the words of the steps in `plan.ts`. Nobody's gender is in it. */
export const doingTexts = {
  pictures: {
    'pack-sitting': [
      'Adossez-vous. La poche enveloppée est entre le haut du dos et la chaise.',
      'Soulevez la poche. Regardez votre peau avec un miroir.',
    ],
    'pack-on-side': ['Couchez-vous sur le côté, avec la poche enveloppée contre le haut du dos.'],
    shower: ['Mettez-vous debout, et laissez l’eau couler sur le haut du dos.'],

    'shoulder-blade-squeeze': [
      'Redressez-vous, debout ou sur une chaise, les bras détendus le long du corps.',
      'Ramenez doucement les omoplates en arrière et l’une vers l’autre. Gardez les épaules basses.',
    ],
    'chin-glide': [
      'Asseyez-vous le dos bien droit, et regardez droit devant vous.',
      'Glissez le menton droit en arrière. Gardez les yeux à l’horizontale.',
    ],
    'chin-nod-lying': [
      'Couchez-vous sur le dos, une petite serviette roulée sous la tête.',
      'Faites un tout petit « oui » de la tête. La tête reste sur la serviette.',
    ],
    'seated-turn': [
      'Asseyez-vous à l’avant d’une chaise ferme. Croisez les bras.',
      'Tournez lentement le buste vers le côté. Les hanches restent vers l’avant.',
    ],
    'doorway-stretch': [
      'Mettez-vous debout dans l’encadrement d’une porte, les avant-bras sur le cadre, les coudes pliés.',
      'Penchez-vous un peu en avant, jusqu’à ce que la poitrine s’ouvre avec une légère tension.',
    ],
    'neck-turn': [
      'Asseyez-vous le dos bien droit, les épaules détendues.',
      'Tournez lentement la tête pour regarder par-dessus une épaule.',
    ],
    'neck-tilt': [
      'Asseyez-vous le dos bien droit, les épaules détendues.',
      'Approchez l’oreille de son épaule. Ne levez pas l’épaule.',
    ],
    'shoulder-shrug': [
      'Asseyez-vous ou restez debout, les bras détendus.',
      'Levez les deux épaules vers les oreilles.',
    ],
    'shoulder-roll': [
      'Laissez pendre les bras, les épaules un peu en avant.',
      'Levez les épaules et faites-les rouler en arrière.',
      'Laissez-les redescendre.',
    ],
    'chair-lean-back': [
      'Asseyez-vous, le milieu du dos contre la chaise. Tenez votre tête.',
      'Penchez-vous un peu en arrière, par-dessus le dossier. Vos mains portent votre tête.',
    ],

    'stand-at-ease': [
      'Mettez-vous debout, le poids du corps sur les deux pieds, les épaules détendues, le menton à l’horizontale.',
    ],
    walk: [
      'Faites un pas en avant, à un rythme facile.',
      'Laissez les bras et les épaules pendre et se détendre.',
      'Faites un pas de l’autre pied, et laissez les bras se balancer.',
    ],
    'wall-push-up': [
      'Mettez-vous debout à une longueur de bras d’un mur, les deux mains à plat dessus.',
      'Pliez les coudes pour vous approcher. Gardez le corps droit.',
    ],
    'band-pull': [
      'Tenez une bande élastique légère devant la poitrine, les coudes pliés.',
      'Écartez les mains en tirant, les épaules basses.',
    ],

    'sit-supported': [
      'Asseyez-vous au fond de la chaise, une serviette roulée derrière le bas du dos, les pieds à plat.',
    ],
    desk: [
      'Asseyez-vous au fond de la chaise, les pieds à plat, l’écran à la hauteur des yeux, le clavier près de vous.',
    ],
    'stand-up': [
      'Vous êtes en position assise à votre bureau depuis un moment.',
      'Levez-vous, et ne regardez plus l’écran.',
    ],
    'rest-sitting': ['Reposez-vous dans un fauteuil qui soutient le dos et les bras.'],
    'sit-quietly': ['Asseyez-vous de façon confortable, les mains posées sur les cuisses.'],
    breathe: [
      'Soufflez doucement par la bouche. Sentez le ventre descendre.',
      'Inspirez par le nez. Sentez le ventre se soulever.',
    ],
    'tense-feet': ['Relâchez les pieds.', 'Contractez doucement les pieds : levez les orteils.'],
    'tense-legs': ['Relâchez les jambes.', 'Contractez doucement les jambes : tendez un peu les genoux.'],
    'tense-tummy': ['Relâchez le ventre.', 'Contractez doucement le ventre.'],
    'tense-hands': ['Relâchez les mains.', 'Contractez doucement les mains : fermez-les.'],
    'tense-arms': ['Relâchez les bras.', 'Contractez doucement les bras : pliez les coudes.'],
    'tense-shoulders': ['Laissez descendre les épaules.', 'Levez très légèrement les épaules.'],

    'sleep-on-side': [
      'Couchez-vous sur le côté : un oreiller sous la tête, un serré dans les bras, un entre les genoux.',
    ],
    'rest-on-side': ['Couchez-vous sur le côté, un oreiller sous la tête, un autre entre les genoux.'],
    'sleep-on-back': ['Couchez-vous sur le dos, un oreiller sous le cou et la tête.'],
    'sleep-half-side': ['Couchez-vous à moitié sur le ventre, à moitié sur le côté, le long d’un oreiller.'],

    'self-massage': [
      'Posez une main sur le haut de l’autre épaule.',
      'Faites de petits cercles lents sur le muscle, à l’écart des os.',
    ],
    massager: ['Tenez l’appareil de massage sur le muscle souple du haut de l’épaule.'],
    'ball-on-wall': [
      'Appuyez-vous sur une balle souple, contre le muscle à côté de la colonne.',
      'Pliez un peu les genoux pour rouler lentement sur la balle.',
    ],
    'foam-roller': [
      'Couchez-vous avec le haut du dos en travers du rouleau. Tenez votre tête.',
      'Levez un peu les fesses. Roulez lentement, avec les jambes.',
    ],
    'massage-leaning': ['Asseyez-vous et appuyez-vous sur une table, la tête posée sur un oreiller.'],
    'massage-face-down': ['Couchez-vous à plat ventre, un oreiller sous la poitrine.'],
    mat: ['Couchez-vous sur le tapis, en tee-shirt fin, les genoux pliés.'],
  },
} satisfies DoingTexts;
