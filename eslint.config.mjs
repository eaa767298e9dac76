import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const nodeTests = ['tests/**/*.node.ts', 'tests/tools/node/**/*.ts', 'tests/{hosts,site,ways}/**/*.ts'];
const runsInNode = [
  'src/tools/**/*.ts',
  'scripts/**/*.ts',
  'site/build/**/*.ts',
  '.storybook/*.ts',
  ...nodeTests,
];

export default defineConfig(
  globalIgnores(['dist', 'dist-site', 'storybook-static', 'coverage', 'frameworks', '.mutate', '.tests']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // The project service only knows files named tsconfig.json, and these live in another program.
    files: runsInNode,
    languageOptions: { parserOptions: { projectService: false, project: './tsconfig.node.json' } },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'tests/**/*.ts'],
    ignores: runsInNode,
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Lit calls a template's listeners with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Safari stops calling a list a list when its markers are styled away, unless told again.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: runsInNode,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['', 'ExportNamedDeclaration > '].map((exported) => ({
          selector: `Program > ${exported}VariableDeclaration > VariableDeclarator > NewExpression[callee.object.name='Intl']`,
          message:
            'On a slow phone a browser opens its books of languages for a fifth of a second, and the page waits. Open them where something is said.',
        })),
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Chai asserts by property: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of open-wc say that `equal` gives a promise, and it gives none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: '@types/chai', name: 'Equal' },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
      // In a test, a missing value should fail loudly where it is used.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // What measures fails loudly where a value is missing, as a test does.
    files: ['scripts/{bench,fuzz}/**/*.ts', 'scripts/fuzz.ts', 'scripts/docs/measurements-page.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: nodeTests,
    rules: {
      // Node's runner waits for them by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it'] }] },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    // These hand functions to a page.
    files: [
      'scripts/reading-time{,-page}.mjs',
      'scripts/growth.mjs',
      'scripts/bench/**/*.{mjs,js}',
      'demo/**/*.js',
      'scripts/open-roots.mjs',
      'scripts/frameworks/walk.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
);
