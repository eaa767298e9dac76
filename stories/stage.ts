import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import type { Answers } from '../src/guide/guide.js';
import type { Journey } from '../src/machine/journey.js';
import { journeyOf } from './journeys.js';
import { Visitor, type Screen } from './visitor.js';

/** The attributes of the tag, and around them what a page can do to it. */
export interface Args {
  guide?: string;
  src?: string;
  lang?: string;
  region?: string;
  without?: string;
  'provider-name'?: string;
  'provider-phone'?: string;
  'provider-url'?: string;
  remember?: string;
  theme?: string;
  'heading-level'?: number;
  events?: string;
  'quick-exit'?: string;
  /** Properties. */
  journey?: Journey;
  guideData?: unknown;
  /** The container. */
  dir?: 'rtl';
  width?: number | undefined;
}

export type Story = StoryObj<Args>;

const attribute = (description: string, standard: string, control: ArgTypes[string]['control']) => ({
  description,
  control,
  table: { category: 'attributes', defaultValue: { summary: standard } },
});

const oneOf = (description: string, options: readonly string[], standard: string) => ({
  ...attribute(description, standard, { type: 'select' }),
  options,
});

const text = { type: 'text' } as const;

const attributes = {
  guide: attribute('Id of a built-in guide.', 'upper-back', text),
  src: attribute('Address of a publisher’s own guide.', '–', text),
  lang: attribute('Language tag.', 'the nearest `lang` in the page, then `en`', text),
  region: oneOf(
    'Country code: emergency numbers, warning signs, medicines.',
    ['', 'GB', 'US', 'AU', 'CA', 'IE', 'NZ', 'IN', 'DE'],
    'the region in `lang`, else international wording',
  ),
  without: attribute('Families of remedies to leave out, such as `medicine massage`.', 'none', text),
  'provider-name': attribute('Who the visitor can turn to.', 'none', text),
  'provider-phone': attribute('Their telephone number.', 'none', text),
  'provider-url': attribute('Their website.', 'none', text),
  remember: oneOf(
    'What the visitor may be offered; keeping still needs their yes.',
    ['never', 'session', 'device'],
    'never',
  ),
  theme: oneOf('Light or dark.', ['auto', 'light', 'dark'], 'auto'),
  'heading-level': attribute('Where the guide sits in the outline of the page.', '2', {
    type: 'number',
    min: 1,
    max: 6,
  }),
  events: oneOf('What the page may hear.', ['basic', 'outcomes', 'answers'], 'basic'),
  'quick-exit': attribute('Where a button to leave this page at once leads.', 'none', text),
} satisfies ArgTypes;

const names = Object.keys(attributes) as (keyof typeof attributes)[];

/** Puts a guide into a container, with these attributes and, once it stands, this journey. */
export function render(args: Args): HTMLElement {
  const place = document.createElement('div');
  if (args.dir) place.dir = args.dir;
  if (args.width !== undefined) place.style.width = `${args.width}px`;
  const element = document.createElement('relief-guide');
  // For axe and for whoever looks at a story with the tools of the browser.
  element.setAttribute('inspectable', '');
  for (const name of names) {
    const value = args[name];
    if (value !== undefined && value !== '') element.setAttribute(name, String(value));
  }
  if (args.guideData !== undefined) element.guideData = args.guideData;
  place.append(element);
  const { journey } = args;
  if (journey) void element.updateComplete.then(() => (element.journey = journey));
  return place;
}

/** What every group of stories has in common. */
export const stage = {
  component: 'relief-guide',
  render,
  argTypes: { ...attributes, journey: { control: false }, guideData: { control: false } } satisfies ArgTypes,
  args: { region: 'US', theme: 'light' } as Args,
  parameters: { controls: { include: names, expanded: true } },
};

/** A story that ends on a screen, and says so when it does not. */
export const shows = (screen: Screen, args: Args = {}): Story => ({
  args,
  play: async ({ canvasElement }) => {
    await (await Visitor.within(canvasElement)).reaches(screen);
  },
});

/** A story that comes to a screen by these answers. */
export const after = (
  screen: Screen,
  answers: Answers,
  args: Args = {},
  more: Partial<Journey> = {},
): Story => shows(screen, { ...args, journey: journeyOf(answers, more) });

/** A page of stories would otherwise show what was there before the visitor's act. */
const playedInDocs = { docs: { story: { autoplay: true } } };

/** Many visitors act on such a page, and each act moves the focus: the reader stays at the top. */
const stayPut = (viewMode: string): void => {
  if (viewMode === 'docs') scrollTo(0, 0);
};

/** A story that comes to a plan by these answers, through the result where one stands before it. */
export const planned = (answers: Answers, args: Args = {}, more: Partial<Journey> = {}): Story => ({
  args: { ...args, journey: journeyOf(answers, more) },
  parameters: playedInDocs,
  play: async ({ canvasElement, viewMode }) => {
    await (await Visitor.within(canvasElement)).reachesPlan();
    stayPut(viewMode);
  },
});

/** A story in which the visitor then does something. */
export const then = (story: Story, act: (visitor: Visitor) => Promise<void>): Story => ({
  ...story,
  parameters: playedInDocs,
  play: async (context) => {
    await story.play?.(context);
    await act(await Visitor.within(context.canvasElement));
    stayPut(context.viewMode);
  },
});

/** A story about one question. */
export const asks = (
  question: string,
  answers: Answers,
  args: Args = {},
  more: Partial<Journey> = {},
): Story =>
  then(after('question', answers, args, more), async (visitor) => {
    await visitor.until(() => visitor.question === question, `the question "${question}"`);
  });
