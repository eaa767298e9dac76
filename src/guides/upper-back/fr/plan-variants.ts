import type { PlanTextVariant } from '../../../guide/guide.js';

/** What particular visitors must know before they read the plan. */
export const planVariants: readonly PlanTextVariant[] = [
  {
    when: ['for-other'],
    notes: ['Ce plan parle à la personne qui a mal : « vous », c’est elle. Lisez-le avec elle.'],
  },
  {
    when: ['age-open'],
    notes: [
      'Nous ne connaissons pas l’âge. Ce plan laisse donc de côté tous les médicaments. Pour le reste, il prend les précautions qui conviennent à partir de 65 ans.',
    ],
  },
  {
    when: ['health-open'],
    notes: [
      'La réponse sur la santé était « Je ne sais pas ». Ce plan laisse donc de côté tout ce qui pourrait faire du mal avec certaines maladies. Un pharmacien ou un médecin peut aider à en savoir plus.',
    ],
  },
];
