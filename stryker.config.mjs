/**
 * Mutation testing of the code that decides: `npm run mutate` runs it by folder, and holds the score to its floor.
 * Each mutant is run against the tests of guide/ and machine/, bundled into one file (scripts/mutate/bundle.mjs).
 */
export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner', './scripts/mutate/sentences.mjs'],
  buildCommand: 'node scripts/mutate/bundle.mjs',
  mochaOptions: { spec: ['.mutate/tests.mjs'] },
  coverageAnalysis: 'perTest',
  // Code that runs once on loading would need the whole bundle anew for each of its mutants.
  ignoreStatic: true,
  ignorers: ['sentences'],
  ignorePatterns: [
    '*',
    '!src',
    '!src/**',
    '!tests',
    '!tests/**',
    '!scripts',
    '!scripts/mutate/**',
    '!package.json',
    '!tsconfig*.json',
  ],
  tempDirName: '.mutate/sandboxes',
  incremental: true,
  // A busy machine must not pass for an endless loop.
  timeoutMS: 15_000,
  timeoutFactor: 1.5,
  dryRunTimeoutMinutes: 30,
  allowEmpty: false,
  disableTypeChecks: 'src/**/*.ts',
  reporters: ['progress-append-only'],
  packageManager: 'npm',
  checkers: [],
};
