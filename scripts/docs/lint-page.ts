import type { RuleWords } from '../../src/tools/lint/rule.js';
import { inputRules, rules } from '../../src/tools/lint/rules.js';
import { invariantRules } from '../../src/tools/lint/invariants.js';

/** The page of the docs about lint, made of what every rule says of itself. */
export function lintPage(): string {
  const all = [...inputRules, ...rules, ...invariantRules];
  return `${[
    '# What lint looks for',
    'This page is made from `src/tools/lint/rules`. Change it there.',
    'An `error` fails the run. A `warning` fails it with `--strict`. `advice` never does. Each finding says where it stands, what is wrong, why that matters and how to put it right. Where a machine can do that without a decision of meaning, `--fix` does.',
    table(all),
    '## When a guide is refused',
    'These rules sort what keeps a guide from being read at all. The others are asked once nothing of this kind is left.',
    ...inputRules.map(section),
    '## When a guide can be read',
    ...[...rules, ...invariantRules].map(section),
  ].join('\n\n')}\n`;
}

function table(all: readonly RuleWords[]): string {
  const lines = all.map(
    ({ id, severity, what, fixable }) =>
      `| [\`${id}\`](#${id}) | ${severity} | ${cell(what)} | ${fixable ? 'some' : ''} |`,
  );
  return ['| Rule | At most | Finds | Fixed |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function section({ id, severity, what, why, example, fixable, lists = [] }: RuleWords): string {
  const fixed = fixable ? ' `--fix` mends what can be mended without a decision of meaning.' : '';
  return [
    `### ${id}`,
    `*${severity}* · Finds ${what}.`,
    `Why: ${why}${fixed}`,
    `Example: ${example}`,
    ...lists.flatMap(({ title, entries }) => [`${title}:`, entries.map((entry) => `- ${entry}`).join('\n')]),
  ].join('\n\n');
}
