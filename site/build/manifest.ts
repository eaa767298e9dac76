import { readJson } from './place.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Typed {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly inheritedFrom?: unknown;
  readonly parameters?: readonly Typed[];
  readonly return?: { readonly type?: { readonly text: string } };
  readonly privacy?: string;
  readonly static?: boolean;
}

interface Declaration extends Named {
  readonly kind: string;
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly attributes?: readonly (Typed & { readonly fieldName?: string })[];
  readonly members?: readonly Member[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { readonly default?: string })[];
  readonly cssStates?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The public face of the element, as the manifest tells it. */
export interface Face {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly (Typed & { readonly property?: string })[];
  readonly properties: readonly Member[];
  readonly methods: readonly (Member & { readonly signature: string })[];
  readonly events: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    /** The value of \`events\` from which on a page hears it. */
    readonly level: string;
    /** What the event carries. */
    readonly carries: readonly Typed[];
  }[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly tokens: readonly Named[];
  readonly states: readonly Named[];
}

/** Reads dist/custom-elements.json, which the build makes from the source of the element. */
export function readFace(): Face {
  const { modules } = readJson('dist/custom-elements.json') as Manifest;
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.find(({ customElement, tagName }) => customElement && tagName);
  if (!element) throw new Error('dist/custom-elements.json has no element. Build the package anew.');
  const { attributes = [], members = [], events = [] } = element;
  const own = members.filter(({ inheritedFrom, static: ofClass }) => !inheritedFrom && !ofClass);
  return {
    tag: element.tagName ?? '',
    description: element.description ?? '',
    attributes: attributes.map(({ fieldName, ...attribute }) => ({
      ...(attribute.name === 'lang' && {
        description: 'Language tag. The nearest `lang` in the page counts, and may change at any time.',
      }),
      ...attribute,
      ...(fieldName && { property: fieldName }),
    })),
    properties: own.filter(({ kind }) => kind === 'field'),
    methods: own
      .filter(({ kind }) => kind === 'method')
      .map((method) => ({ ...method, signature: signatureOf(method) })),
    // An event without a description is a field that the analyzer took for one.
    events: events.flatMap(({ name, description, type }) =>
      description === undefined || type === undefined
        ? []
        : [
            {
              name,
              description,
              type: type.text,
              level: /events="(\w+)"/.exec(description)?.[1] ?? 'basic',
              carries: (declarations.find(({ name: other }) => other === type.text)?.members ?? []).filter(
                ({ kind, privacy, static: ofClass }) => kind === 'field' && privacy !== 'private' && !ofClass,
              ),
            },
          ],
    ),
    slots: element.slots ?? [],
    parts: element.cssParts ?? [],
    tokens: element.cssProperties ?? [],
    states: element.cssStates ?? [],
  };
}

function signatureOf({ name, parameters = [], return: result }: Member): string {
  const taken = parameters.map((each) => (each.type ? `${each.name}: ${each.type.text}` : each.name));
  return `${name}(${taken.join(', ')})${result?.type ? `: ${result.type.text}` : ''}`;
}
