/**
 * Leaves the wording of sentences unmutated: a test must survive a change of copy, so none may notice it. A sentence
 * is a text with a space between two words; every other text (ids, levels, keys, paths) is mutated.
 */
const SENTENCE = /[a-z”"’)}:,.] +[a-z“"‘({]/i;
const PLAIN = new Set(['Identifier', 'MemberExpression', 'NumericLiteral']);
const plain = ({ type, callee, arguments: given = [] }) =>
  PLAIN.has(type) || (type === 'CallExpression' && callee.type === 'Identifier' && given.every(plain));

const reason = 'The words of a message: tests survive a change of copy.';

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: ({ node }) => {
        if (node.type === 'StringLiteral' && SENTENCE.test(node.value)) return reason;
        if (node.type !== 'TemplateLiteral' || !node.expressions.every(plain)) return undefined;
        return SENTENCE.test(node.quasis.map(({ value }) => value.raw).join('{x}')) ? reason : undefined;
      },
    },
  },
];
