import type { TextVariant } from '../../../guide/guide.js';

/** For someone who answers for an adult: "la personne" has the pain, and whoever reads helps. */
export const forOther = {
  when: ['for-other'],
  questions: {
    age: { title: 'Quel âge a la personne ?' },
    'signs-since': {
      title: 'Depuis la dernière fois ici, la personne a-t-elle eu l’un de ces signes ?',
    },
    'care-time': { title: 'Depuis combien de temps la douleur est-elle soignée à la maison ?' },
    danger: {
      title: 'Avec cette douleur, la personne a-t-elle l’un de ces signes ?',
      hint: 'Cochez tout ce qui convient, même si c’est passé. Demandez-lui si vous le pouvez.',
    },
    nerves: { title: 'La personne a-t-elle remarqué l’un de ces signes avec la douleur ?' },
    happened: { title: 'L’une de ces situations est-elle vraie pour la personne ?' },
    health: { title: 'L’une de ces situations concerne-t-elle la santé de la personne ?' },
    place: { title: 'Où la personne a-t-elle le plus mal ?' },
  },
  options: {
    'for-other': 'Réponses données par quelqu’un qui aide la personne',
    'hurt-by-someone': {
      label: 'Quelqu’un a fait du mal à la personne',
      hint: 'Cochez aussi comment c’est arrivé, par exemple un coup, violent ou non.',
    },
  },
  flags: {
    'rf-safety': 'Une personne à qui quelqu’un a fait du mal peut demander une aide confidentielle.',
  },
  levels: {
    doctor: {
      who: 'Le médecin ou le centre de santé de la personne. Pendant une grossesse ou après un accouchement, sa sage-femme peut aussi aider.',
    },
    physio: {
      who: 'Un kinésithérapeute (physiothérapeute). À certains endroits, la personne peut prendre rendez-vous sans voir d’abord un médecin.',
    },
  },
  actions: {
    'act-call-emergency':
      'Appelez maintenant le numéro d’urgence, ou demandez à quelqu’un près de vous d’appeler. Dites qui a mal au dos et quels signes sont venus avec la douleur. Restez avec la personne.',
    'act-no-self-drive':
      'Ne laissez pas la personne conduire. Si elle n’a pas eu d’accident, aidez-la à s’asseoir et à ne plus bouger. Ne lui donnez rien à manger.',
    'act-keep-still':
      'Aidez la personne à garder le cou et le dos aussi immobiles que possible. Si une ambulance arrive, ne la déplacez pas.',
    'act-same-day-care':
      'Demandez un rendez-vous ou un appel avec un médecin ou un infirmier aujourd’hui. Accompagnez la personne, ou trouvez quelqu’un qui peut le faire.',
    'act-nhs-111':
      'Demandez un rendez-vous urgent au cabinet médical de la personne. Ou utilisez avec elle la ligne de conseil ou le site du NHS. L’Irlande du Nord a son propre service.',
    'act-ask-pharmacist':
      'Demandez conseil à un pharmacien avant que la personne prenne un médicament ou en applique un sur la peau. Dites ce qu’elle prend d’autre, et toute maladie ou allergie.',
    'act-tell-parent-guardian': 'Allez ensemble au rendez-vous.',
    'act-private-support':
      'Quand vous pouvez le faire sans danger, et en tête à tête avec la personne, dites-lui qu’il existe de l’aide. Elle peut parler à quelqu’un de confiance, ou appeler une ligne d’aide confidentielle. Si elle est en danger maintenant, appelez le numéro d’urgence.',
    'act-safety-net':
      'Lisez les signes d’alerte sur cette page. Montrez-les à ceux qui sont avec la personne. Demandez de l’aide si l’un d’eux apparaît.',
    'act-summary-for-clinician':
      'Vérifiez les réponses avec la personne si vous le pouvez. Montrez-les ou lisez-les à voix haute : elles aident ceux qui feront l’examen.',
  },
} satisfies TextVariant;
