import type { Settings } from './settings.js';

/** How the guide gets into a page. */
export type Way = 'tag' | 'div' | 'iframe' | 'npm' | 'wordpress';

/** Something to copy, whole. */
export interface Block {
  readonly title: string;
  readonly language: 'html' | 'css' | 'js' | 'sh' | 'php';
  readonly code: string;
}

/** What a snippet needs to know beside the settings. */
export interface Place {
  /** The folder in which \`script\` and \`frame\` are, with a slash at its end. */
  readonly at: string;
  /** The hash of each file, by its path in that folder. */
  readonly hashes: Readonly<Record<string, string>>;
  /** What is shown until the guide is ready, and where scripts are off. */
  readonly fallback: Fallback;
  /** The name of the guide, for those who hear a frame and do not see it. */
  readonly title: string;
}

export interface Fallback {
  readonly line: string;
  /** `{0}` stands for the number. */
  readonly call: string;
  readonly numbers: readonly { readonly say: string; readonly dial: string }[];
}

const SCRIPT = 'script/relief-guide.js';
const FIT = 'frame/fit.js';
const DEFAULT_GUIDE = 'upper-back';

/** What a frame may do: run, print, save a file, and open links in a tab of their own. No cookies, no storage, no page. */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const ALLOWED = 'clipboard-write; web-share; screen-wake-lock';
/** How tall a frame is until it is fitted to its content, in pixels. */
const HEIGHT = '800';

/** Everything to copy for one way, in the order in which it is needed. */
export function snippets(way: Way, settings: Settings, place: Place): readonly Block[] {
  const style = tokenBlock(settings);
  switch (way) {
    case 'tag':
      return [page(`${scriptTag(SCRIPT, place)}\n${tag(settings, place)}`), ...style];
    case 'div':
      return [
        { title: 'Once in the page or its template', language: 'html', code: scriptTag(SCRIPT, place) },
        { title: 'Where the guide stands', language: 'html', code: div(settings, place) },
        ...style,
      ];
    case 'iframe':
      return [page(`${frame(settings, place)}\n${classicTag(FIT, place)}`), FRAME_STYLE];
    case 'npm':
      return [
        { title: 'Once, in a terminal', language: 'sh', code: 'npm install relief-guide' },
        { title: 'In a script of yours', language: 'js', code: "import 'relief-guide/define';" },
        { title: 'Where the guide stands', language: 'html', code: tag(settings, place) },
        ...style,
      ];
    case 'wordpress':
      return [
        { title: 'In a block “Custom HTML”', language: 'html', code: div(settings, place) },
        { title: 'In functions.php of your theme, or in a plugin', language: 'php', code: enqueued(place) },
        ...style.map((block) => ({ ...block, title: 'In “Additional CSS”' })),
      ];
  }
}

const page = (code: string): Block => ({ title: 'Where the guide stands', language: 'html', code });

/** A link could show any guide under the name of a publisher, so the frame reads these from no address. */
const NOT_IN_A_FRAME: readonly string[] = ['src'];

const FRAME_STYLE: Block = {
  title: 'In your style sheet',
  language: 'css',
  code: 'iframe[data-relief-guide] {\n  inline-size: 100%;\n  border: 0;\n}',
};

const scriptTag = (file: string, { at, hashes }: Place): string =>
  element('script', { type: 'module', src: at + file, ...vouched(hashes[file]) }, '');

const classicTag = (file: string, { at, hashes }: Place): string =>
  element('script', { defer: '', src: at + file, ...vouched(hashes[file]) }, '');

/** A file from elsewhere is only compared with its hash where it was asked for without cookies. */
const vouched = (integrity: string | undefined): Readonly<Record<string, string>> =>
  integrity === undefined ? {} : { integrity, crossorigin: 'anonymous' };

const tag = ({ attributes }: Settings, { fallback }: Place): string =>
  element('relief-guide', attributes, inside(fallback));

function div({ attributes }: Settings, { fallback }: Place): string {
  const { guide = DEFAULT_GUIDE, lang, ...others } = attributes;
  return element(
    'div',
    {
      class: 'relief-guide',
      'data-relief-guide': guide,
      ...Object.fromEntries(Object.entries(others).map(([name, value]) => [`data-${name}`, value])),
      ...(lang !== undefined && { lang }),
    },
    inside(fallback),
  );
}

function frame({ attributes }: Settings, { at, title }: Place): string {
  const query = new URLSearchParams(
    Object.entries(attributes).filter(([name]) => !NOT_IN_A_FRAME.includes(name)),
  ).toString();
  return element(
    'iframe',
    {
      'data-relief-guide': '',
      src: `${at}frame/index.html${query && `?${query}`}`,
      title,
      height: HEIGHT,
      sandbox: SANDBOX,
      allow: ALLOWED,
    },
    '',
  );
}

const enqueued = ({ at }: Place): string =>
  [
    "add_action( 'wp_enqueue_scripts', function () {",
    `  wp_enqueue_script_module( 'relief-guide', ${phpString(at + SCRIPT)}, array(), null );`,
    '} );',
  ].join('\n');

const phpString = (text: string): string => `'${text.replaceAll(/['\\]/g, (sign) => `\\${sign}`)}'`;

function tokenBlock({ tokens }: Settings): readonly Block[] {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0
    ? []
    : [{ title: 'In your style sheet', language: 'css', code: `relief-guide {\n${lines.join('\n')}\n}` }];
}

/** The number to call, for a page whose scripts are off or late. */
const inside = ({ line, call, numbers }: Fallback): string =>
  `\n  ${element(
    'p',
    {},
    [
      escapeText(line),
      ...numbers.map(({ say, dial }) =>
        element('a', { href: `tel:${dial}` }, escapeText(call.replace('{0}', say))),
      ),
    ].join(' '),
  )}\n`;

/** Longer lines than this are hard to read in an editor. */
const WIDTH = 100;

/** An element as it is written by hand: in one line where that is short, else one attribute in each. */
function element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? key : `${key}="${escapeAttribute(value)}"`,
  );
  const start = [`<${name}`, ...written].join(' ');
  const open =
    start.length < WIDTH || written.length < 2 ? `${start}>` : [`<${name}`, ...written].join('\n  ') + '\n>';
  return `${open}${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

const escapeAttribute = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
