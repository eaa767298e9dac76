import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { minifyLiterals } from './scripts/minify-literals.mjs';

const fromTypeScript = [
  // Escaped, a text pack in another script would be three times its size; modules are always read as UTF-8.
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8' }),
  minifyLiterals(),
];

/** The licences of what is bundled, beside the bundle, as they ask for. */
const licencesIn = (folder) =>
  license({
    thirdParty: { includeSelf: true, output: { file: `${folder}/LICENSES.txt`, encoding: 'utf8' } },
  });

/** For bundlers: one file per module and no dependency inside, so that a site ships each of them once. */
const forBundlers = {
  input: { index: 'src/index.ts', define: 'src/define.ts' },
  external: [/^lit($|\/)/, /^xstate($|\/)/, /^valibot($|\/)/],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
  plugins: fromTypeScript,
};

/**
 * For a script tag: what the first question needs in one file, the rest beside it.
 *
 * The entry's name is stable because publishers write it down; the others carry a hash because a browser
 * may keep them for ever.
 */
const forScriptTag = {
  input: { 'relief-guide': 'src/script.ts' },
  // The later parts may import from the entry itself. An extra file in front of it would cost a round trip, and
  // an `integrity` attribute would vouch for nothing.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/script',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds }) => {
      const [, language] = /guides\/[\w-]+\/(\w\w)\/\w+\.ts$/.exec(moduleIds.at(-1)) ?? [];
      return `${language && language !== name ? `${language}-` : ''}${name}-[hash:7].js`;
    },
    // The first screen of another language waits for one file and not for two.
    manualChunks: (id) =>
      /(?:messages\/|guides\/[\w-]+\/(?=\w+\/opening))(?!en\b)(\w\w)(?:\/opening)?\.ts$/.exec(id)?.[1],
    sourcemap: true,
  },
  plugins: [
    ...fromTypeScript,
    // Without `production` Lit may come as its development build, which talks to the console.
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: false },
    }),
    licencesIn('dist/script'),
  ],
};

const inFrame = (name) => readFileSync(`src/frame/${name}`, 'utf8');

/** What the page in a frame needs beside its scripts. */
const framePage = {
  name: 'frame-page',
  generateBundle() {
    for (const fileName of ['index.html', 'frame.css'])
      this.emitFile({ type: 'asset', fileName, source: inFrame(fileName) });
  },
};

/** In front of the first script: what the page may load, and what loads it. */
const first = () =>
  ['policy.ts', 'loader.ts']
    .map(inFrame)
    .map((source) => transformSync(source, { loader: 'ts', format: 'iife', target: 'es2022', minify: true }))
    .map(({ code }) => code)
    .join('');

const forBrowsers = [
  ...fromTypeScript,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  minify({ target: 'es2022', charset: 'utf8', legalComments: 'none' }),
];

/** For a frame: classic scripts, because in a sandbox modules would need a header from the server. */
const forFrame = {
  input: { frame: 'src/frame/frame.ts' },
  output: {
    dir: 'dist/frame',
    format: 'system',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash:7].js',
    banner: ({ isEntry }) => (isEntry ? first() : ''),
  },
  plugins: [...forBrowsers, framePage, licencesIn('dist/frame')],
};

/** For the page around the frame. */
const forFit = {
  input: 'src/frame/fit.ts',
  output: { file: 'dist/frame/fit.js', format: 'iife' },
  plugins: forBrowsers,
};

export default [forBundlers, forScriptTag, forFrame, forFit];
