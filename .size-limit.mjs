import { allFiles, ENTRY, folder, staticallyNeeded } from './scripts/size/built.mjs';

const at = (names) => [...names].map((name) => `${folder}/${name}`);

/** Languages, guides and ways in that no visitor of the built-in guide in English asks for. */
const FOR_OTHERS = /^(?:ar|de|es|fr)-|^(?:own-guide|places|rewording|inside)-/;

/** What the built files may weigh after brotli. A limit is raised for a reason that its commit gives. */
export default [
  { name: 'the entry', path: at(staticallyNeeded(ENTRY)), limit: '20.5 KiB' },
  {
    name: 'all that a visitor of a built-in guide in English can need',
    path: at(allFiles().filter((name) => !FOR_OTHERS.test(name))),
    limit: '149 KiB',
  },
  { name: 'everything', path: at(allFiles()), limit: '321 KiB' },
  { name: 'in a frame, before its first question', path: 'dist/frame/frame.js', limit: '22.25 KiB' },
  { name: 'around a frame', path: 'dist/frame/fit.js', limit: '1 KiB' },
];
