import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * Who may import whom. The first layer whose `files` match a file is its layer.
 *
 * `uses` may be imported in any way; `types` only with `import type`. A name is a layer's folder or file
 * under src, a package, or `node:`. A layer may always import from itself.
 */
const LAYERS = [
  // Validating an unknown guide needs a schema library, and only a publisher's own guide needs validating.
  { files: ['guide/guide-schema.ts', 'guide/parse-guide.ts'], uses: ['guide/', 'valibot'] },
  { files: ['guide/'], uses: ['guide/'] },
  { files: ['guides/'], uses: ['guides/', 'guide/'] },
  { files: ['machine/'], uses: ['machine/', 'guide/', 'xstate'] },
  // A view shows what it is given. One that could call the guide or the machine would start to decide.
  {
    files: ['element/views/', 'element/messages/'],
    // How a calendar writes a day decides nothing.
    uses: ['element/views/', 'element/messages/', 'element/styles/', 'guide/day.ts', 'lit'],
    types: ['element/', 'guide/', 'machine/'],
  },
  { files: ['element/styles/'], uses: ['element/styles/', 'lit'] },
  // The one place where an actor meets a host.
  { files: ['element/actor-controller.ts'], uses: ['element/', 'machine/', 'lit', 'xstate'] },
  { files: ['element/'], uses: ['element/', 'machine/', 'guide/', 'guides/', 'lit'] },
  // The JSON Schema is made of the shape that parse-guide checks, and of the docstrings of guide.ts.
  {
    files: ['tools/schema/'],
    uses: ['tools/schema/', 'guide/', '@valibot/to-json-schema', 'typescript', 'node:'],
  },
  // The guide as text speaks with the element's words, and takes what its attributes take.
  {
    files: ['tools/prerender/'],
    uses: ['tools/', 'guide/', 'element/messages/', 'element/language.ts'],
  },
  // The version of the command is that of the package.
  {
    files: ['tools/command/'],
    uses: ['tools/', 'guide/', 'guides/', 'element/attributes.ts', 'commander', 'node:', '../package.json'],
  },
  {
    files: ['tools/'],
    uses: [
      'tools/',
      'guide/',
      'guides/',
      'machine/',
      'node:',
      '@dagrejs/dagre',
      'flesch-kincaid',
      'syllable',
    ],
  },
  // The loader stands alone: it is there before anything that it could import. So does what goes into other pages.
  { files: ['frame/loader.ts'], uses: [] },
  { files: ['frame/fit.ts', 'frame/signals.ts', 'frame/query.ts'], uses: ['frame/'] },
  { files: ['frame/'], uses: ['frame/', 'element/', 'define.ts'] },
  { files: ['define.ts'], uses: ['element/', 'guides/'] },
  { files: ['script.ts'], uses: ['define.ts', 'element/'] },
  { files: ['index.ts'], uses: ['element/', 'guide/', 'machine/', 'guides/'] },
];

/** Each is a way for text to become markup or code, which no guide and no page may ever need. */
const FORBIDDEN_WORDS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeCSS',
  'unsafeStatic',
];
const FORBIDDEN_CALLS = ['eval', 'Function'];
/** A strict Content-Security-Policy drops it. */
const STYLE_ATTRIBUTE = /\sstyle\s*=/i;

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const problems = [];

for (const path of readdirSync(src, { recursive: true }).map((each) => each.replaceAll('\\', '/'))) {
  if (/\.[cm]?[jt]s$/.test(path)) checkModule(path);
}

problems.sort();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function checkModule(path) {
  const text = readFileSync(join(src, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const layer = LAYERS.find(({ files }) => files.some((start) => path.startsWith(start)));
  const report = (node, message) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    problems.push(`src/${path}:${line + 1}  ${message}`);
  };
  if (!layer) return report(file, 'belongs to no layer of scripts/check-layers.mjs');

  const visit = (node) => {
    const found = importIn(node);
    if (found) checkImport(path, layer, found, (message) => report(node, message));
    checkText(node, (message) => report(node, message));
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** The module a node imports, and whether only its types are wanted. */
function importIn(node) {
  if (ts.isImportDeclaration(node)) {
    return { name: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { name: node.moduleSpecifier.text, typeOnly: node.isTypeOnly || allTypes(node.exportClause) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: node.argument.literal.text, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments;
    return { name: first && ts.isStringLiteralLike(first) ? first.text : undefined, typeOnly: false };
  }
  return undefined;
}

function isTypeOnly(clause) {
  // An import of nothing runs the module.
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  return !clause.name && allTypes(clause.namedBindings);
}

function allTypes(bindings) {
  const names = bindings && 'elements' in bindings ? bindings.elements : [];
  return names.length > 0 && names.every((each) => each.isTypeOnly);
}

function checkImport(path, layer, { name, typeOnly }, report) {
  if (name === undefined) return report('imports something that cannot be known before it runs');
  const target = name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts') : name;
  const reaches = (allowed = []) => allowed.some((each) => isIn(target, each));
  if (reaches(layer.uses)) return undefined;
  if (reaches(layer.types)) {
    return typeOnly ? undefined : report(`imports ${name}, of which it may only know the types`);
  }
  return report(`imports ${name}, which ${layer.files.join(' and ')} may not`);
}

function isIn(target, allowed) {
  if (allowed.endsWith('/') || allowed.endsWith(':')) return target.startsWith(allowed);
  return target === allowed || target.startsWith(`${allowed}/`);
}

function checkText(node, report) {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
    const word = FORBIDDEN_WORDS.find((each) => node.text === each);
    if (word) report(`uses ${word}`);
  }
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const called = FORBIDDEN_CALLS.find(
      (each) => ts.isIdentifier(node.expression) && node.expression.text === each,
    );
    if (called) report(`calls ${called}`);
  }
  if (ts.isTemplateLiteralToken(node)) {
    if (STYLE_ATTRIBUTE.test(node.text)) report('writes a style attribute');
    const word = FORBIDDEN_WORDS.find((each) => node.text.includes(each));
    if (word) report(`uses ${word}`);
  }
}
