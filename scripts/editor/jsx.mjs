import { choicesOf, oneLine } from './manifest.mjs';

/**
 * Types for JSX and for templates that are checked like it, as the text of a declaration file.
 *
 * Whoever lacks one of the frameworks must not get an error for it. That is what each ts-ignore in the result is
 * for: it covers one line, so whatever names a framework stands on one.
 */
export function jsxTypes({ attributes, members, events }) {
  const properties = members.filter(({ kind, attribute, name }) => kind === 'field' && attribute !== name);
  return [
    '// Made from custom-elements.json by the build.',
    `import type { ReliefGuide, ${events.map(({ type }) => type.text).join(', ')} } from './index.js';`,
    '',
    shape('ReliefGuideAttributes', 'The attributes of the tag, as they are written in a page.', attributes, {
      type: attributeType,
    }),
    shape('ReliefGuideProperties', 'The properties that are no attribute of the same name.', properties, {
      // What can be read may be less than what can be written.
      type: ({ name }) => (name === 'journey' ? 'unknown' : `ReliefGuide['${name}']`),
    }),
    listeners(
      'ReliefGuideListeners',
      'Listeners as React 19, Preact and Svelte take them.',
      events,
      (name) => `on${name}`,
    ),
    listeners(
      'ReliefGuideVueListeners',
      'Listeners as Vue takes them, for `@guide-started`.',
      events,
      inCamelCase,
    ),
    listeners('ReliefGuideSolidListeners', 'Listeners as Solid takes them.', events, (name) => `on:${name}`),
    shape('ReliefGuideSolidProperties', 'Properties as Solid takes them.', properties, {
      name: (name) => `prop:${name}`,
      type: ({ name }) => `ReliefGuideProperties['${name}']`,
    }),
    FRAMEWORKS,
  ].join('\n');
}

function shape(name, description, entries, { name: nameOf = (each) => each, type }) {
  const lines = entries.map(
    (entry) =>
      `  /** ${oneLine(entry.description)} */\n  ${quoted(nameOf(entry.name))}?: ${type(entry)} | undefined;`,
  );
  return `/** ${description} */\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
}

function listeners(name, description, events, nameOf) {
  return shape(name, description, events, {
    name: nameOf,
    type: ({ type }) => `((event: ${type.text}) => void)`,
  });
}

function attributeType(attribute) {
  const choices = choicesOf(attribute);
  const isNumber = choices.length > 0 && choices.every((choice) => /^\d+$/.test(choice));
  if (isNumber) return [...choices, ...choices.map((choice) => `'${choice}'`)].join(' | ');
  return choices.length > 0 ? choices.map((choice) => `'${choice}'`).join(' | ') : attribute.type.text;
}

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const inCamelCase = (name) => `on${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

const FRAMEWORKS = `/** What React sets as a property and listens to: from version 19 on, which is told by what else it has. */
type FromReact19<React> = React extends { useActionState: unknown } ? ReliefGuideProperties & ReliefGuideListeners : unknown;

// @ts-ignore -- There may be no React here.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore
      'relief-guide': Omit<import('react').HTMLAttributes<ReliefGuide>, keyof ReliefGuideAttributes> & import('react').ClassAttributes<ReliefGuide> & ReliefGuideAttributes & FromReact19<typeof import('react')>;
    }
  }
}

// @ts-ignore -- There may be no Preact here.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore
      'relief-guide': Omit<import('preact').JSX.HTMLAttributes<ReliefGuide>, keyof ReliefGuideAttributes> & ReliefGuideAttributes & ReliefGuideProperties & ReliefGuideListeners;
    }
  }
}

// @ts-ignore -- There may be no Solid here.
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore
      'relief-guide': Omit<import('solid-js').JSX.HTMLAttributes<ReliefGuide>, keyof ReliefGuideAttributes> & ReliefGuideAttributes & ReliefGuideSolidProperties & ReliefGuideSolidListeners;
    }
  }
}

// @ts-ignore -- There may be no Svelte here.
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    // @ts-ignore
    'relief-guide': Omit<HTMLAttributes<ReliefGuide>, keyof ReliefGuideAttributes> & ReliefGuideAttributes & ReliefGuideProperties & ReliefGuideListeners;
  }
}

// @ts-ignore -- There may be no Vue here.
declare module 'vue' {
  interface GlobalComponents {
    // @ts-ignore
    'relief-guide': new () => { $props: Omit<import('vue').HTMLAttributes, keyof ReliefGuideAttributes> & import('vue').VNodeProps & ReliefGuideAttributes & ReliefGuideProperties & ReliefGuideVueListeners };
  }
}
`;
