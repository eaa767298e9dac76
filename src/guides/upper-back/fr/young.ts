import type { TextVariant } from '../../../guide/guide.js';

/** For someone under 16 who answers alone: an adult is brought in at once, and how to manage if none is near. */
export const forYoung = {
  when: ['under-16'],
  unless: ['for-other'],
  questions: {
    danger: {
      hint: 'Cochez tout ce qui convient, même si c’est passé. Demandez à un adulte si un mot est difficile.',
    },
    nerves: { hint: 'Cochez tout ce qui convient. Demandez à un adulte si un mot est difficile.' },
    happened: { hint: 'Cochez tout ce qui convient. Demandez à un adulte si un mot est difficile.' },
    pattern: { hint: 'Cochez tout ce qui convient. Demandez à un adulte si un mot est difficile.' },
    health: {
      hint: 'Cochez tout ce qui convient. Un parent ou l’adulte qui s’occupe de vous le sait peut-être. Sous chaque réponse, vous pouvez préciser.',
    },
    place: {
      hint: 'Choisissez l’endroit qui fait le plus mal. Demandez à un adulte si un mot est difficile.',
    },
  },
  flags: {
    'rf-child':
      'À votre âge, un médecin doit examiner un mal de dos. Nos plans sont faits pour 16 ans et plus.',
    'rf-child-urgent': 'À votre âge, une réponse comme celle-ci demande un examen aujourd’hui.',
    'rf-safety': 'Personne ne doit vous faire de mal. Ce n’est pas votre faute.',
  },
  levels: {
    emergency: {
      lead: 'Il faut de l’aide tout de suite. Arrêtez-vous ici, allez chercher un adulte, et appelez.',
      when: 'Maintenant. N’attendez pas de voir si cela passe.',
    },
    urgent: {
      lead: 'Un médecin ou un infirmier doit examiner cela aujourd’hui. Montrez cette page maintenant à un parent ou à un autre adulte de confiance.',
      who: 'Un médecin, un centre de soins urgents ou une ligne de conseil infirmier. Un adulte peut appeler pour vous. Si rien n’est ouvert, allez ensemble aux urgences d’un hôpital.',
      worse:
        'Appelez le numéro d’urgence si vous avez mal dans la poitrine ou du mal à respirer. Appelez aussi en cas d’évanouissement ou de confusion. Aussi en cas de douleur soudaine et très forte, de jambes faibles ou engourdies, ou de problèmes avec les urines (pipi) ou les selles (caca).',
    },
    doctor: {
      lead: 'Un médecin doit examiner cela bientôt. Montrez cette page maintenant à un parent ou à un autre adulte de confiance.',
      who: 'Votre médecin ou votre centre de santé. Un adulte de confiance peut prendre le rendez-vous et venir avec vous.',
      worse:
        'Si cela s’aggrave ou si quelque chose de nouveau apparaît, dites-le à un adulte. Demandez de l’aide le jour même. Appelez le numéro d’urgence si vous avez mal dans la poitrine ou du mal à respirer. Aussi en cas de jambes faibles ou engourdies, ou de problèmes avec les urines (pipi) ou les selles (caca).',
    },
  },
  actions: {
    'act-call-emergency':
      'Montrez ceci maintenant à un adulte près de vous. Demandez-lui d’appeler le numéro d’urgence. S’il n’y a pas d’adulte près de vous, appelez vous-même. Vous en avez le droit. Dites où vous êtes, quel âge vous avez et où vous avez mal.',
    'act-no-self-drive':
      'Si vous n’avez pas eu d’accident, asseyez-vous et ne bougez plus. Ne mangez pas. Demandez à quelqu’un de rester avec vous.',
    'act-same-day-care':
      'Demandez à un parent ou à un autre adulte de confiance d’appeler un médecin ou un infirmier aujourd’hui. Allez-y ensemble. Si aucun adulte ne peut aider, appelez vous-même un médecin ou une ligne de conseil.',
    'act-nhs-111':
      'Demandez à un adulte d’appeler votre cabinet médical pour un rendez-vous urgent. Il peut aussi utiliser la ligne de conseil ou le site du NHS. L’Irlande du Nord a son propre service.',
    'act-see-doctor':
      'Demandez à un parent ou à l’adulte qui s’occupe de vous de prendre rendez-vous avec un médecin. Dites où vous avez mal, et depuis combien de temps.',
    'act-ask-pharmacist':
      'Laissez un adulte demander conseil à un médecin ou à un pharmacien avant que vous utilisiez un nouveau médicament, une nouvelle crème ou un nouveau gel.',
    'act-tell-parent-guardian':
      'Montrez ceci maintenant à un parent, à l’adulte qui s’occupe de vous ou à un autre adulte de confiance. Allez ensemble au rendez-vous.',
    'act-private-support':
      'Quand vous pouvez le faire sans danger, parlez-en à un adulte de confiance. Ce peut être un médecin, un infirmier ou un professeur. Vous pouvez aussi appeler une ligne d’aide pour les enfants. Ces personnes devront peut-être en parler à quelqu’un, pour vous protéger. Si vous êtes en danger maintenant, appelez le numéro d’urgence.',
    'act-safety-net':
      'Lisez les signes d’alerte sur cette page avec un adulte. Si l’un d’eux apparaît, demandez de l’aide tout de suite.',
    'act-summary-for-clinician':
      'Montrez les réponses au médecin ou à l’infirmier, ou lisez-les à voix haute.',
  },
} satisfies TextVariant;
