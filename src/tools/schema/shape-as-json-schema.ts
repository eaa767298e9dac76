import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import {
  date,
  eachOnce,
  id,
  isDay,
  language,
  regionCode,
  version,
  type Kinds,
} from '../../guide/guide-schema.js';
import { guideDocument } from '../../guide/words-shape.js';

export type { JsonSchema };

type OverrideAction = NonNullable<ConversionConfig['overrideAction']>;
type OverrideSchema = NonNullable<ConversionConfig['overrideSchema']>;
type Valibot = Parameters<typeof toJsonSchema>[0];
type KindsOf = Kinds<unknown> & { readonly kinds: Readonly<Record<string, Valibot>> };
type Check = (value: unknown) => boolean;

/**
 * The shape of a guide document as a JSON Schema (draft 2020-12): the same shape that `parseGuide` checks first.
 *
 * It can be a little more lenient than `parseGuide`, never stricter: JSON Schema counts a character outside the
 * basic plane as one, and knows nothing of what a guide means.
 * @throws where the shape says something that no JSON Schema is known for yet
 */
export function shapeAsJsonSchema(): JsonSchema {
  const schema = toJsonSchema(guideDocument, config);
  // What a lazy schema leaves behind here is not referred to by anything.
  const named = Object.entries(schema.$defs ?? {}).filter(([name]) => Object.hasOwn(definitions, name));
  return { ...schema, $defs: Object.fromEntries(named) };
}

const definitions = { id, date, version, language, 'country-code': regionCode };

/** A check is a function, which JSON Schema can't hold. Each has its words here, or the build stops. */
const overrideAction: OverrideAction = ({ valibotAction, jsonSchema, errors }) => {
  if (valibotAction.type === 'regex' && errors)
    return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern: sourceOf(valibotAction) }] };
  if (valibotAction.type !== 'check') return undefined;
  const { requirement } = valibotAction as unknown as { readonly requirement: Check };
  if (requirement === eachOnce) return { ...jsonSchema, uniqueItems: true };
  if (requirement === isDay) return { ...jsonSchema, format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
  if (jsonSchema.type === 'number') return { ...jsonSchema, ...wholeNumbers(requirement) };
  throw new Error('The shape of a guide has a check that is not known as JSON Schema. Add it here.');
};

/** A pattern as every language reads it: `[^]`, which is any character, is known to JavaScript alone. */
const sourceOf = (action: object): string =>
  (action as { readonly requirement: RegExp }).requirement.source.replaceAll('[^]', '[\\s\\S]');

/** The limits that a check on numbers keeps to, found by asking it. */
function wholeNumbers(allows: Check): JsonSchema {
  if (allows(-1) || !allows(1) || allows(1.5) || allows(Number.MAX_SAFE_INTEGER))
    throw new Error(
      'A check on numbers does not allow whole numbers from 0 or 1 to some limit. Add it here.',
    );
  let most = 1;
  let over = Number.MAX_SAFE_INTEGER;
  while (over - most > 1) {
    const middle = Math.floor((most + over) / 2);
    if (allows(middle)) most = middle;
    else over = middle;
  }
  return { type: 'integer', minimum: allows(0) ? 0 : 1, maximum: most };
}

const overrideSchema: OverrideSchema = ({ valibotSchema, jsonSchema }) => {
  // A key too many is a mistake of spelling. `false` is what editors show as one.
  if (jsonSchema.type === 'object' && isNothing(jsonSchema.additionalProperties))
    return { ...jsonSchema, additionalProperties: false };
  if (valibotSchema.type !== 'lazy') return undefined;
  const { getter } = valibotSchema as unknown as { readonly getter: ((value: unknown) => Valibot) | KindsOf };
  const parts = 'kinds' in getter ? Object.values(getter.kinds) : [getter(''), getter({})];
  return { anyOf: parts.map(partAsJsonSchema) };
};

const isNothing = (schema: JsonSchema['additionalProperties']): boolean =>
  typeof schema === 'object' && JSON.stringify(schema) === '{"not":{}}';

function partAsJsonSchema(part: Valibot): JsonSchema {
  const { $schema: _, $defs: __, ...schema } = toJsonSchema(part, config);
  return schema;
}

const config: ConversionConfig = {
  target: 'draft-2020-12',
  // An object is checked to be one before its keys are; the last schema of such a pair is the one with the keys.
  typeMode: 'output',
  definitions,
  overrideAction,
  overrideSchema,
};
