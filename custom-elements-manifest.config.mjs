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
  plugins: [publicOnly(), publishedPaths()],
};
