import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { JsonSchema } from './shape-as-json-schema.js';

/** Where the nouns of a guide are written down, with what each of them means. */
const NOUNS = fileURLToPath(new URL('../../guide/guide.ts', import.meta.url));

/**
 * A JSON Schema of a noun of guide.ts, with the docstring of every key beside it. Schema and type are walked
 * together, so nothing is told twice.
 * @param root the name of the type that the schema describes
 */
export function withDocstrings(schema: JsonSchema, root: string): JsonSchema {
  const program = ts.createProgram([NOUNS], { strict: true, target: ts.ScriptTarget.ES2022, noLib: false });
  const file = program.getSourceFile(NOUNS);
  const found = file?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === root,
  );
  if (!found) throw new Error(`${NOUNS} has no interface ${root}.`);
  const checker = program.getTypeChecker();
  return new Describer(checker, found).described(schema, checker.getTypeAtLocation(found));
}

class Describer {
  readonly #checker: ts.TypeChecker;
  readonly #at: ts.Node;

  constructor(checker: ts.TypeChecker, at: ts.Node) {
    this.#checker = checker;
    this.#at = at;
  }

  /** The schema with the docstring of its type, and of all that lies inside. */
  described(schema: JsonSchema, given: ts.Type): JsonSchema {
    const type = this.#checker.getNonNullableType(given);
    if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((part) => this.#part(part, type)) };
    const item = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (schema.type === 'array' && item)
      return { ...schema, items: inEach(schema.items, (each) => this.described(each, item)) };
    if (schema.type !== 'object') return schema;
    return {
      ...textOf(type.aliasSymbol ?? type.symbol, this.#checker),
      ...schema,
      ...this.#keys(schema, type),
    };
  }

  #keys({ properties, additionalProperties }: JsonSchema, type: ts.Type): JsonSchema {
    const others = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, value]) => [
            key,
            inEach(value, (each) => this.#key(each, key, type)),
          ]),
        ),
      }),
      ...(typeof additionalProperties === 'object' &&
        others && { additionalProperties: this.described(additionalProperties, others) }),
    };
  }

  #key(schema: JsonSchema, key: string, type: ts.Type): JsonSchema {
    const symbol = this.#checker.getPropertyOfType(type, key);
    if (!symbol) return schema;
    return {
      ...this.described(schema, this.#checker.getTypeOfSymbolAtLocation(symbol, this.#at)),
      ...textOf(this.#source(symbol, type), this.#checker),
      ...textOf(symbol, this.#checker),
    };
  }

  /** The noun that a key is inherited from: the keys of a condition are told together, above them. */
  #source(key: ts.Symbol, type: ts.Type): ts.Symbol | undefined {
    const holder = key.declarations?.[0]?.parent;
    const from = holder && this.#checker.getTypeAtLocation(holder).symbol;
    return holder && ts.isInterfaceDeclaration(holder) && from !== type.symbol ? from : undefined;
  }

  /** Of a choice, a text has no keys to tell of, and an object is the smallest type that has all of its keys. */
  #part(part: JsonSchema | boolean, type: ts.Type): JsonSchema | boolean {
    const types = type.isUnion() ? type.types : [type];
    return inEach(part, (each) => {
      const keys = Object.keys(each.properties ?? {});
      const object = types
        .filter((one) => isObject(one) && keys.every((key) => this.#checker.getPropertyOfType(one, key)))
        .toSorted((a, b) => this.#size(a) - this.#size(b))
        .find((one) => this.#size(one) > 0);
      return each.type === 'object' && object ? this.described(each, object) : each;
    });
  }

  #size(type: ts.Type): number {
    return this.#checker.getPropertiesOfType(type).length;
  }
}

const isObject = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Object) !== 0;

/** JSON Schema writes `true` and `false` for anything and nothing; neither has words of its own. */
function inEach<T>(schema: T, change: (schema: JsonSchema) => JsonSchema): T | JsonSchema {
  return typeof schema === 'object' && schema && !Array.isArray(schema) ? change(schema) : schema;
}

function textOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): { description?: string } {
  const parts = symbol?.getDocumentationComment(checker) ?? [];
  const words = ts
    .displayPartsToString(parts)
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return words ? { description: words } : {};
}
