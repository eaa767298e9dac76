import type { TextVariant } from '../../../guide/guide.js';

/** For a parent or carer of someone under 16, laid over the words for whoever answers for another. No dose, no plan. */
export const forParent = {
  when: ['for-other', 'under-16'],
  questions: {
    age: { title: 'Quel âge a votre enfant ?' },
    'signs-since': { title: 'Depuis la dernière fois ici, votre enfant a-t-il eu l’un de ces signes ?' },
    danger: {
      title: 'Avec cette douleur, votre enfant a-t-il l’un de ces signes ?',
      hint: 'Cochez tout ce qui convient, même si c’est passé. Demandez à votre enfant, et faites confiance à ce que vous avez vu.',
    },
    nerves: {
      title: 'Votre enfant a-t-il eu l’un de ces signes avec la douleur ?',
      hint: 'Cochez tout ce qui convient. Pensez à la façon dont votre enfant marche et se sert de ses mains.',
    },
    happened: { title: 'L’une de ces situations est-elle vraie pour votre enfant ?' },
    health: { title: 'L’une de ces situations concerne-t-elle la santé de votre enfant ?' },
    place: { title: 'Où votre enfant a-t-il le plus mal ?' },
  },
  options: {
    'for-other': 'Réponses données par un parent ou par quelqu’un qui s’occupe de l’enfant',
    'hurt-by-someone': {
      label: 'Quelqu’un a fait du mal à mon enfant',
      hint: 'Cochez aussi comment c’est arrivé, par exemple un coup, violent ou non.',
    },
  },
  flags: {
    'rf-safety':
      'Un enfant à qui quelqu’un a fait du mal doit être en sécurité. Ce n’est pas la faute de l’enfant.',
  },
  levels: {
    emergency: {
      lead: 'Ces réponses demandent une aide d’urgence. Arrêtez-vous ici, appelez, et restez avec votre enfant.',
    },
    urgent: {
      title: 'Demandez une aide médicale pour votre enfant aujourd’hui',
      lead: 'Un médecin ou un infirmier doit examiner votre enfant aujourd’hui. Vous connaissez votre enfant : si votre inquiétude augmente, n’attendez pas.',
      worse:
        'Appelez le numéro d’urgence en cas de douleur dans la poitrine, de difficulté à respirer, d’évanouissement ou de confusion. Aussi en cas de douleur soudaine et très forte, de jambes faibles ou engourdies, ou de problèmes avec les urines (pipi) ou les selles (caca). Appelez aussi si vous sentez que quelque chose ne va vraiment pas.',
    },
    doctor: {
      title: 'Emmenez votre enfant chez un médecin dans les prochains jours',
      lead: 'Un médecin doit examiner un mal de dos chez un enfant ou un adolescent. Vous connaissez votre enfant : si vous avez une inquiétude, demandez un rendez-vous plus tôt.',
      who: 'Le médecin ou le centre de santé de votre enfant, ou un médecin pour enfants (pédiatre).',
      worse:
        'Si cela s’aggrave ou si quelque chose de nouveau apparaît, demandez de l’aide le jour même. Appelez le numéro d’urgence en cas de douleur dans la poitrine ou de difficulté à respirer. Aussi en cas de jambes faibles ou engourdies, ou de problèmes avec les urines (pipi) ou les selles (caca). Appelez aussi si vous sentez que quelque chose ne va vraiment pas.',
    },
  },
  actions: {
    'act-call-emergency':
      'Appelez maintenant le numéro d’urgence, ou demandez à quelqu’un près de vous d’appeler. Dites l’âge de votre enfant, et quels signes sont venus avec le mal de dos. Restez avec votre enfant.',
    'act-no-self-drive':
      'S’il n’y a pas eu d’accident, aidez votre enfant à s’asseoir et à ne plus bouger. Ne lui donnez rien à manger.',
    'act-keep-still':
      'Gardez le cou et le dos de votre enfant aussi immobiles que possible. Si une ambulance arrive, ne déplacez pas votre enfant.',
    'act-same-day-care':
      'Demandez un rendez-vous ou un appel avec un médecin ou un infirmier aujourd’hui. Restez avec votre enfant, et allez-y ensemble.',
    'act-nhs-111':
      'Demandez un rendez-vous urgent au cabinet médical de votre enfant. Ou utilisez la ligne de conseil ou le site du NHS. L’Irlande du Nord a son propre service.',
    'act-see-doctor':
      'Prenez rendez-vous avec un médecin. Dites l’âge de votre enfant. Dites où votre enfant a mal, et depuis combien de temps.',
    'act-ask-pharmacist':
      'Demandez conseil à un médecin ou à un pharmacien avant que votre enfant prenne un médicament ou mette une crème ou un gel. Dites ce que votre enfant prend d’autre, et toute maladie ou allergie.',
    'act-tell-parent-guardian':
      'Allez au rendez-vous avec votre enfant. Dites ce qui vous inquiète : vous connaissez votre enfant mieux que personne.',
    'act-private-support':
      'Écoutez calmement, et tenez votre enfant loin de la personne qui a fait cela. Parlez-en à un médecin, à un infirmier ou à une ligne de protection de l’enfance. Si votre enfant est en danger maintenant, appelez le numéro d’urgence.',
    'act-safety-net':
      'Lisez les signes d’alerte sur cette page. Restez avec votre enfant, et demandez de l’aide si l’un d’eux apparaît.',
    'act-summary-for-clinician':
      'Relisez les réponses avec votre enfant si vous le pouvez. Montrez-les ou lisez-les à voix haute au rendez-vous.',
  },
  watchFor: [
    'Votre inquiétude compte. Si votre enfant semble gravement malade, demandez de l’aide, même sans aucun de ces signes.',
  ],
} satisfies TextVariant;
