import { tokens as tokenSheet } from '../../src/element/styles/tokens.js';
import type { Face } from './manifest.js';

type Group = 'place' | 'provider' | 'manners' | 'more';

interface Plan {
  readonly group: Group;
  readonly label: string;
  readonly kind: 'choice' | 'guide' | 'language' | 'region' | 'families' | 'text' | 'phone' | 'link' | 'exit';
  readonly example?: string;
}

/** How each attribute is asked for. One that is new in the manifest is asked for as text until it has a line here. */
const PLANS: Readonly<Record<string, Plan>> = {
  guide: { group: 'place', label: 'Guide', kind: 'guide' },
  lang: { group: 'place', label: 'Language', kind: 'language' },
  region: { group: 'place', label: 'Country', kind: 'region' },
  'heading-level': {
    group: 'place',
    label: 'Level of its heading',
    kind: 'choice',
  },
  theme: { group: 'place', label: 'Light or dark', kind: 'choice' },
  'provider-name': { group: 'provider', label: 'Name', kind: 'text', example: 'Elm Street Physio' },
  'provider-phone': { group: 'provider', label: 'Telephone', kind: 'phone', example: '+44 20 7946 0000' },
  'provider-url': {
    group: 'provider',
    label: 'Web address',
    kind: 'link',
    example: 'https://example.org/physio',
  },
  without: { group: 'manners', label: 'Leave out', kind: 'families' },
  remember: {
    group: 'manners',
    label: 'May answers be kept, if the visitor says yes?',
    kind: 'choice',
  },
  events: { group: 'manners', label: 'What may your page hear?', kind: 'choice' },
  'quick-exit': {
    group: 'manners',
    label: 'A button to leave at once',
    kind: 'exit',
    example: 'https://example.org/',
  },
  src: { group: 'more', label: 'A guide of your own', kind: 'text', example: '/guides/neck.json' },
};

const GROUPS: Readonly<Record<Group, string>> = {
  place: 'Where it stands',
  provider: 'Who the visitor can turn to',
  manners: 'What it may do',
  more: 'More',
};

/** Every attribute of the manifest as a field of the configurator, in groups. */
export function fieldGroups({ attributes }: Face) {
  const fields = attributes.map((attribute) => {
    const values = literalsIn(attribute.type?.text);
    const plan: Plan = PLANS[attribute.name] ?? {
      group: 'more',
      label: attribute.name,
      kind: values ? 'choice' : 'text',
    };
    return { ...attribute, ...plan, ...(values && { values }), default: unquoted(attribute.default) };
  });
  return Object.entries(GROUPS).map(([group, title]) => ({
    group,
    title,
    fields: Object.keys(PLANS)
      .concat(attributes.map(({ name }) => name).filter((name) => !(name in PLANS)))
      .flatMap((name) => fields.find((field) => field.name === name && field.group === group) ?? []),
  }));
}

/** Every token of the manifest as a field: its colour or size in the source, and whether it is of the dark theme. */
export function tokenFields({ tokens }: Face) {
  const defaults = Object.fromEntries(
    [...tokenSheet.cssText.matchAll(/var\((--relief-[\w-]+), ([^;]+?)\);/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  return tokens.map(({ name, description }) => {
    const standard = defaults[name] ?? '';
    return {
      name,
      description,
      standard,
      kind: /^#[\da-f]{6}$/i.test(standard) ? ('colour' as const) : ('other' as const),
      dark: name.startsWith('--relief-dark-'),
    };
  });
}

/** The values of a type that is made of nothing but words, such as `'light' | 'dark'`. */
function literalsIn(type = ''): readonly string[] | undefined {
  const words = type.split('|').map((each) => /^\s*(?:'([^']*)'|(\d+))\s*$/.exec(each));
  return words.every((word) => word !== null)
    ? words.map(([, text, digit]) => text ?? digit ?? '')
    : undefined;
}

const unquoted = (text = ''): string => text.replaceAll(/^'|'$/g, '').replace(/^null$/, '');
