import type { PlanTexts } from '../../src/guide/guide.js';
import { planTexts } from '../../src/guides/upper-back/en/plan.js';
import type { Visitor } from './harness.js';

const { choices }: PlanTexts = planTexts;

/** The sides of each choice. */
export const SIDES = {
  'heat-or-cold': ['heat', 'cold', 'alternate'],
  'stretch-or-rest': ['stretch', 'rest', 'move'],
} as const;

export type ChoiceId = keyof typeof SIDES;

/** The card of one choice. */
export const choiceCard = (visitor: Visitor, choice: ChoiceId): HTMLElement =>
  visitor.parts('choice').find(({ dataset }) => dataset['choice'] === choice)!;

/** The radio of a side, by its name, wherever that is written. */
function findSide(visitor: Visitor, choice: ChoiceId, side: string): HTMLInputElement | undefined {
  const name = choices[choice]!.sides[side]!;
  const label = [...choiceCard(visitor, choice).querySelectorAll('label')].find(({ textContent }) =>
    textContent.trim().startsWith(name),
  );
  return label?.control as HTMLInputElement | undefined;
}

export function sideRadio(visitor: Visitor, choice: ChoiceId, side: string): HTMLInputElement {
  const found = findSide(visitor, choice, side);
  if (!found || found.disabled) throw new Error(`The side "${side}" can’t be picked in "${choice}".`);
  return found;
}

/** The sides that can be picked and are not in use by themselves. */
export const sidesOffered = (visitor: Visitor, choice: ChoiceId): readonly string[] =>
  SIDES[choice].filter((side) => {
    const radio = findSide(visitor, choice, side);
    return radio !== undefined && !radio.disabled && !radio.checked;
  });

/** The side that is in use by itself. */
export const sideInUse = (visitor: Visitor, choice: ChoiceId): string | undefined =>
  SIDES[choice].find((side) => findSide(visitor, choice, side)?.checked);
