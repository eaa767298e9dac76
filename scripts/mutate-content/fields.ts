import { guideDocument } from '../../src/guide/words-shape.js';

interface Node {
  readonly type?: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly getter?: { readonly kinds?: Readonly<Record<string, Node>> };
}

/** Every field of a document that holds a value, by its path: `guide.flags[].level`, `guide.regions.*.facts`. */
function* fieldsIn(node: Node, path: string): Generator<string> {
  const piped = (node.pipe ?? []).filter((each) => each !== node);
  const kinds = Object.values(node.getter?.kinds ?? {});
  if (node.entries)
    for (const [key, inner] of Object.entries(node.entries)) yield* fieldsIn(inner, `${path}.${key}`);
  else if (node.wrapped) yield* fieldsIn(node.wrapped, path);
  else if (node.type === 'array' && node.item) yield* fieldsIn(node.item, `${path}[]`);
  else if (node.type === 'record' && node.value) yield* fieldsIn(node.value, `${path}.*`);
  else if (kinds.length > 0) for (const kind of kinds) yield* fieldsIn(kind, path);
  else if (piped.some((each) => each.entries ?? each.item ?? each.value))
    for (const each of piped) yield* fieldsIn(each, path);
  else if (node.type !== 'custom' && node.type !== 'never') yield path;
  if (node.type === 'object_with_rest' && node.entries && 'rest' in node) {
    const rest = (node as { readonly rest?: Node }).rest;
    if (rest && rest.type !== 'never') yield* fieldsIn(rest, `${path}.*`);
  }
}

export const fields = (): readonly string[] => [
  ...new Set([...fieldsIn(guideDocument as unknown as Node, '')].map((path) => path.slice(1))),
];
