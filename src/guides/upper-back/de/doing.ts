import type { DoingTexts } from '../../../guide/guide.js';

// Without “Sie” or “du”, like the steps of the plan, and in their words.

/** What is said under a picture, and spoken when it is time for a pose. Warnings are those of evidence.md §4. */
export const doingTexts = {
  pictures: {
    'pack-sitting': [
      'Angelehnt sitzen. Die eingewickelte Auflage liegt zwischen oberem Rücken und Stuhl.',
      'Die Auflage anheben. Die Haut mit einem Spiegel ansehen.',
    ],
    'pack-on-side': ['Auf der Seite liegen, mit der eingewickelten Auflage am oberen Rücken.'],
    shower: ['Stehen und das Wasser über den oberen Rücken laufen lassen.'],

    'shoulder-blade-squeeze': [
      'Aufrecht stehen oder sitzen, die Arme locker an den Seiten.',
      'Die Schulterblätter sanft nach hinten und zusammen ziehen. Die Schultern unten lassen.',
    ],
    'chin-glide': [
      'Aufrecht sitzen und geradeaus schauen.',
      'Das Kinn gerade nach hinten schieben. Die Augen waagrecht halten.',
    ],
    'chin-nod-lying': [
      'Auf dem Rücken liegen, ein kleines gerolltes Handtuch unter dem Kopf.',
      'Ganz leicht nicken. Der Kopf bleibt auf dem Handtuch.',
    ],
    'seated-turn': [
      'Vorn auf einem festen Stuhl sitzen. Die Arme kreuzen.',
      'Die Brust langsam zur Seite drehen. Die Hüften zeigen nach vorn.',
    ],
    'doorway-stretch': [
      'In einer offenen Tür stehen, die Unterarme am Rahmen, die Ellbogen gebeugt.',
      'Ein wenig nach vorn lehnen, bis sich die Brust mit leichtem Ziehen öffnet.',
    ],
    'neck-turn': [
      'Aufrecht sitzen, die Schultern locker.',
      'Den Kopf langsam drehen, um über eine Schulter zu schauen.',
    ],
    'neck-tilt': [
      'Aufrecht sitzen, die Schultern locker.',
      'Das Ohr zur Schulter auf seiner Seite neigen. Die Schulter nicht anheben.',
    ],
    'shoulder-shrug': ['Sitzen oder stehen, die Arme locker.', 'Beide Schultern zu den Ohren heben.'],
    'shoulder-roll': [
      'Die Arme hängen lassen, die Schultern ein wenig nach vorn.',
      'Die Schultern heben und nach hinten rollen.',
      'Die Schultern wieder sinken lassen.',
    ],
    'chair-lean-back': [
      'Sitzen, die Mitte des Rückens an der Lehne. Den Kopf mit den Händen halten.',
      'Ein wenig über die Lehne zurücklehnen. Die Hände tragen den Kopf.',
    ],

    'stand-at-ease': ['Mit dem Gewicht auf beiden Füßen stehen, die Schultern locker, das Kinn waagrecht.'],
    walk: [
      'In lockerem Tempo einen Schritt nach vorn machen.',
      'Arme und Schultern locker hängen lassen.',
      'Mit dem anderen Fuß einen Schritt machen und die Arme schwingen lassen.',
    ],
    'wall-push-up': [
      'Eine Armlänge vor einer Wand stehen, beide Hände flach an der Wand.',
      'Die Ellbogen beugen und zur Wand lehnen. Den Körper gerade halten.',
    ],
    'band-pull': [
      'Ein leichtes Band vor der Brust halten, die Ellbogen gebeugt.',
      'Die Hände auseinanderziehen, die Schultern bleiben unten.',
    ],

    'sit-supported': [
      'Angelehnt sitzen, ein gerolltes Handtuch hinter dem unteren Rücken, die Füße flach am Boden.',
    ],
    desk: [
      'Angelehnt sitzen, die Füße flach am Boden, der Bildschirm auf Augenhöhe, die Tastatur nah am Körper.',
    ],
    'stand-up': ['Bis jetzt am Schreibtisch gesessen.', 'Aufstehen und vom Bildschirm wegschauen.'],
    'rest-sitting': ['Auf einem Stuhl ausruhen, der den Rücken und die Arme stützt.'],
    'sit-quietly': ['Bequem sitzen, die Hände im Schoß.'],
    breathe: [
      'Sanft durch den Mund ausatmen. Spüren, wie der Bauch sinkt.',
      'Durch die Nase einatmen. Spüren, wie sich der Bauch hebt.',
    ],
    'tense-feet': ['Die Füße locker werden lassen.', 'Die Füße sanft anspannen: die Zehen heben.'],
    'tense-legs': [
      'Die Beine locker werden lassen.',
      'Die Beine sanft anspannen: die Knie ein wenig strecken.',
    ],
    'tense-tummy': ['Den Bauch locker werden lassen.', 'Den Bauch sanft anspannen.'],
    'tense-hands': ['Die Hände locker werden lassen.', 'Die Hände sanft anspannen: beide Hände schließen.'],
    'tense-arms': ['Die Arme locker werden lassen.', 'Die Arme sanft anspannen: die Ellbogen beugen.'],
    'tense-shoulders': ['Die Schultern sinken lassen.', 'Die Schultern ganz leicht heben.'],

    'sleep-on-side': [
      'Auf der Seite liegen: ein Kissen unter dem Kopf, eines im Arm, eines zwischen den Knien.',
    ],
    'rest-on-side': ['Auf der Seite liegen, ein Kissen unter dem Kopf, eines zwischen den Knien.'],
    'sleep-on-back': ['Auf dem Rücken liegen, ein Kissen unter Nacken und Kopf.'],
    'sleep-half-side': ['Halb auf dem Bauch, halb auf der Seite liegen, an einem Kissen entlang.'],

    'self-massage': [
      'Eine Hand oben auf die andere Schulter legen.',
      'Langsame, kleine Kreise auf dem Muskel machen, mit Abstand zu den Knochen.',
    ],
    massager: ['Das Massagegerät an den weichen Muskel oben auf der Schulter halten.'],
    'ball-on-wall': [
      'Gegen einen weichen Ball lehnen, am Muskel neben der Wirbelsäule.',
      'Die Knie etwas beugen, um langsam über den Ball zu rollen.',
    ],
    'foam-roller': [
      'Mit dem oberen Rücken quer auf der Rolle liegen. Den Kopf mit den Händen halten.',
      'Den Po etwas heben. Langsam mit den Beinen rollen.',
    ],
    'massage-leaning': ['Sitzen und sich auf einen Tisch lehnen, der Kopf ruht auf einem Kissen.'],
    'massage-face-down': ['Auf dem Bauch liegen, mit einem Kissen unter der Brust.'],
    mat: ['In einem dünnen Hemd auf der Matte liegen, die Knie gebeugt.'],
  },
} satisfies DoingTexts;
