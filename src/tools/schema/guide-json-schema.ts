import { withDocstrings } from './docstrings.js';
import { shapeAsJsonSchema, type JsonSchema } from './shape-as-json-schema.js';

/**
 * The JSON Schema of guide documents, for an author's editor: the shape that `parseGuide` checks, with the
 * docstrings of guide.ts.
 *
 * It is made when the package is built, which puts the result in the place of this module: what is published
 * needs neither the compiler nor the source.
 */
export function guideJsonSchema(): JsonSchema {
  const { $schema, ...schema } = withDocstrings(shapeAsJsonSchema(), 'GuideDocument');
  return { $schema, title: 'A guide', ...schema };
}
