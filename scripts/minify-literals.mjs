import { transform } from 'esbuild';
import MagicString from 'magic-string';

/**
 * Shrinks `html`, `svg` and `css` literals, and nothing that could be seen.
 *
 * The published minifiers for this rely on clean-css, which predates nesting, @layer and @container, and
 * which shortens `margin: 0 ${gap} 0 0` to something else. Compression removes most whitespace anyway, so
 * the safe part is the part worth having.
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (!/\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
      const literals = [];
      visit(this.parse(code), (node) => {
        if (node.type === 'TaggedTemplateExpression' && shrink[node.tag.name]) literals.push(node);
      });
      const out = new MagicString(code);
      for (const { tag, quasi } of literals) {
        const texts = quasi.quasis.map((part) => part.value.raw);
        const smaller = await shrink[tag.name](texts);
        quasi.quasis.forEach((part, i) => {
          if (part.end > part.start) out.update(part.start, part.end, smaller[i]);
        });
      }
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}

const shrink = {
  html: (texts) => texts.map(collapse),
  svg: (texts) => texts.map(collapse),
  css: async (texts) => {
    // A stylesheet cut in pieces by expressions is not CSS that a minifier can read.
    const whole = texts.length === 1 && !texts[0].includes('\\');
    if (!whole) return texts.map((text) => collapse(text.replace(/\/\*[^]*?\*\//g, '')));
    const { code } = await transform(texts[0], { loader: 'css', minify: true, charset: 'utf8' });
    // Anything that means something to the literal around it is left as its author wrote it.
    return /[\\`]|\$\{/.test(code) ? texts : [code.trim()];
  },
};

// One space stays one space: whether it shows depends on a stylesheet that is not known here.
const collapse = (text) => (/<(pre|textarea)\b/.test(text) ? text : text.replace(/\s+/g, ' '));

function visit(node, see) {
  if (Array.isArray(node)) return node.forEach((child) => visit(child, see));
  if (!node || typeof node !== 'object') return;
  see(node);
  Object.values(node).forEach((child) => visit(child, see));
}
