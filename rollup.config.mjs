import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLiterals } from './scripts/minify-literals.mjs';

const fromTypeScript = [
  // Escaped, a text pack in another script would be three times its size; modules are always read as UTF-8.
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8' }),
  minifyLiterals(),
];

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
  input: { 'relief-guide': 'src/define.ts' },
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
  ],
};

export default [forBundlers, forScriptTag];
