import type { PlanTextVariant } from '../../../guide/guide.js';

/** What particular visitors must know before they read the plan. */
export const planVariants: readonly PlanTextVariant[] = [
  {
    when: ['for-other'],
    notes: [
      'Este plan habla a la persona que tiene el dolor: «usted» es esa persona. Conviene leerlo con esa persona.',
    ],
  },
  {
    when: ['age-open'],
    notes: [
      'No sabemos la edad. Por eso este plan deja fuera todos los medicamentos. En lo demás, tiene el cuidado que conviene a partir de los 65 años.',
    ],
  },
  {
    when: ['health-open'],
    notes: [
      'La respuesta sobre la salud fue «No lo sé con seguridad». Por eso este plan deja fuera todo lo que podría hacer daño con alguna enfermedad. Un farmacéutico o un médico puede ayudar a averiguar más.',
    ],
  },
];
