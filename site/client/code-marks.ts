/** A stretch of code, and what it is where that is worth a colour. */
export interface Stretch {
  readonly text: string;
  readonly kind?: Kind;
}

type Kind = 'comment' | 'string' | 'name' | 'key';

/** What stands out in each language, first match first. Enough for the few lines of an example. */
const MARKS: Readonly<Record<string, readonly (readonly [Kind, RegExp])[]>> = {
  html: [
    ['comment', /<!--[\s\S]*?-->/],
    ['string', /"[^"]*"|'[^'\n]*'/],
    ['name', /<\/?[a-z][\w-]*|<!doctype|\/?>/],
  ],
  css: [
    ['comment', /\/\*[\s\S]*?\*\//],
    ['string', /"[^"]*"|'[^']*'|#[\da-f]{3,8}\b/],
    ['key', /--[\w-]+|[a-z-]+(?=\s*:\s)/],
  ],
  js: [
    ['comment', /(?<!:)\/\/[^\n]*|\/\*[\s\S]*?\*\//],
    ['string', /'[^'\n]*'|"[^"\n]*"|`[^`]*`/],
    [
      'key',
      /\b(?:import|export|from|const|let|await|async|new|return|function|if|else|default|type|interface)\b/,
    ],
  ],
  sh: [
    ['comment', /(?<=^|\s)#[^\n]*/],
    ['string', /'[^'\n]*'|"[^"\n]*"/],
  ],
};

/** Languages that are near enough to one of these. */
const NEAR: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['js', 'ts tsx jsx json javascript typescript php'],
    ['html', 'vue svelte xml twig'],
    ['sh', 'bash shell nginx apache http'],
  ].flatMap(([to = '', names = '']) => names.split(' ').map((name) => [name, to])),
);

/** Code in stretches that can be told apart by colour. Put together they are the code. */
export function codeMarks(code: string, language: string): readonly Stretch[] {
  const marks = MARKS[NEAR[language] ?? language];
  if (!marks) return [{ text: code }];
  const any = new RegExp(marks.map(([, { source }]) => `(${source})`).join('|'), 'gim');
  const stretches: Stretch[] = [];
  let done = 0;
  for (const match of code.matchAll(any)) {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const kind = marks[groups.findIndex((group) => group !== undefined)]?.[0];
    if (match.index > done) stretches.push({ text: code.slice(done, match.index) });
    stretches.push({ text: match[0], ...(kind && { kind }) });
    done = match.index + match[0].length;
  }
  if (done < code.length) stretches.push({ text: code.slice(done) });
  return stretches;
}
