import type { GuideDocument } from '../../guide/guide.js';
import { parseGuide } from '../../guide/parse-guide.js';
import { parseJson } from '../json/parse-json.js';
import { printable } from '../printable.js';
import { Refusal } from '../refusal.js';
import type { Terminal } from '../terminal.js';
import { builtInDocument, builtInIds, isBuiltIn } from './built-in.js';
import { readText, readTextFile } from './read-text.js';

/** What was named on the command line, as data that nothing is known of yet. */
export interface GuideSource {
  /** As it was named; `standard input` for `-`. */
  readonly name: string;
  readonly from: 'file' | 'standard input' | 'package';
  readonly value: unknown;
  /** The text that the data was read from, without a byte order mark. */
  readonly text?: string;
  readonly mark?: '\ufeff';
}

/**
 * Reads what the command is to work on.
 * @param name the id of a built-in guide, the path of a file, or `-` for standard input
 * @throws {Refusal} where it can't be had, or is not JSON
 */
export async function readGuide(name: string, { input }: Pick<Terminal, 'input'>): Promise<GuideSource> {
  if (isBuiltIn(name)) return { name, from: 'package', value: await builtInDocument(name) };
  if (name === '-') return sourceFrom('standard input', 'standard input', await readText(input, name));
  return sourceFrom(name, 'file', await textOf(name));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readTextFile(path);
  } catch (error) {
    const isName =
      error instanceof Refusal && /^[\w-]+$/.test(path) && error.message.startsWith('There is no');
    throw isName
      ? new Refusal(
          `There is no file ${path}, and no built-in guide of that name: only ${builtInIds.join(', ')}.`,
        )
      : error;
  }
}

function sourceFrom(name: string, from: GuideSource['from'], read: string): GuideSource {
  const marked = read.startsWith('\ufeff');
  const text = marked ? read.slice(1) : read;
  return { name, from, value: parseJson(text, name), text, ...(marked && { mark: '\ufeff' }) };
}

/**
 * The guide itself, for whatever needs one that makes sense.
 * @throws {Refusal} with every problem, where it does not
 */
export function soundGuide({ name, value }: GuideSource): GuideDocument {
  const parsed = parseGuide(value);
  if (parsed.ok) return parsed.document;
  throw new Refusal(`${printable(name)} is not a sound guide:`, parsed.problems);
}

/**
 * The language to write in.
 * @param wanted a language tag of the guide; without one, English where the guide has it, else its first
 * @throws {Refusal} where the guide has no such language
 */
export function languageOf({ texts }: GuideDocument, wanted: string | undefined): string {
  const languages = Object.keys(texts);
  const first = languages.includes('en') ? 'en' : languages[0];
  const found = wanted === undefined ? first : languages.find((each) => each === wanted);
  if (found !== undefined) return found;
  throw new Refusal(
    `The guide has no words in ${JSON.stringify(printable(wanted ?? ''))}. Use one of: ${languages.join(', ')}.`,
  );
}
