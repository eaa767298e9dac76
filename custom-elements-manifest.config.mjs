import { existsSync, readdirSync } from 'node:fs';

/** What is not told of in the docblock of the class is no event of ours, though it is dispatched by a variable. */
const toldEventsOnly = () => ({
  name: 'told-events-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const { declarations = [] } of manifest.modules) {
      for (const element of declarations.filter((declaration) => declaration.customElement))
        element.events = element.events?.filter(({ name }) => name.startsWith('guide-'));
    }
  },
});

/** Which guides are built in is said by the folders that hold one, and nothing under element/ may know them. */
const guideIds = () => ({
  name: 'guide-ids',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const guides = new URL('src/guides/', import.meta.url);
    const ids = readdirSync(guides)
      .filter((name) => existsSync(new URL(`${name}/guide.ts`, guides)))
      .map((name) => `'${name}'`);
    for (const { declarations = [] } of manifest.modules) {
      for (const { attributes = [] } of declarations.filter((declaration) => declaration.customElement))
        for (const attribute of attributes)
          if (attribute.fieldName === 'guide') attribute.type = { text: ids.join(' | ') };
    }
  },
});

/** What is private is no promise, and internal state is no attribute, though the analyzer lists both. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const isHidden = (member) =>
      member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#');
    for (const { declarations = [] } of manifest.modules) {
      for (const element of declarations.filter((declaration) => declaration.customElement)) {
        const hidden = new Set(element.members?.filter(isHidden).map((member) => member.name));
        element.members = element.members?.filter((member) => !hidden.has(member.name));
        element.attributes = element.attributes?.filter((attribute) => !hidden.has(attribute.fieldName));
      }
    }
  },
});

/** The manifest is read by people who have dist, and never saw src. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const text = JSON.stringify(manifest.modules, (key, value) =>
      typeof value === 'string' && /^\/?src\/.*\.[jt]s$/.test(value)
        ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js')
        : value,
    );
    manifest.modules = JSON.parse(text);
  },
});

export default {
  globs: ['src/define.ts', 'src/element/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), toldEventsOnly(), guideIds(), publishedPaths()],
};
