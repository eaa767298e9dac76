import { en } from '../../src/element/messages/en.js';
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

/** The button that picks a side, by its name, wherever that is written. */
function findSide(visitor: Visitor, choice: ChoiceId, side: string): HTMLElement | undefined {
  const name = en.choose(choices[choice]!.sides[side]!);
  const card = choiceCard(visitor, choice);
  return visitor.parts('side').find((button) => card.contains(button) && button.textContent.trim() === name);
}

export function sideButton(visitor: Visitor, choice: ChoiceId, side: string): HTMLElement {
  const found = findSide(visitor, choice, side);
  if (!found) throw new Error(`The side "${side}" can’t be picked in "${choice}".`);
  return found;
}

/** The sides that can be picked. */
export const sidesOffered = (visitor: Visitor, choice: ChoiceId): readonly string[] =>
  SIDES[choice].filter((side) => findSide(visitor, choice, side) !== undefined);
