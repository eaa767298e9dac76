/** Something wrong with a guide: where it stands, and in plain words what is wrong and how to put it right. */
export interface Problem {
  /** Such as `guide.questions[3].options[0].id`; empty for the document as a whole. */
  readonly path: string;
  readonly message: string;
}

/** The most problems that are told at once; nobody reads more. */
const MOST = 200;

/**
 * The path of a value inside another.
 * @param key the key of an object, or the position in a list
 */
export function inside(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\w-]{1,60}$/.test(key)) return `${path}[${shown(key)}]`;
  return path ? `${path}.${key}` : key;
}

/** A value as it is named in a message: short, however large it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value ? 'An object' : String(value);
}

/**
 * The problems worth telling: the first 200, and then how many more there are.
 * @param unfinished whether the search stopped before it had seen everything
 */
export function told(problems: Iterable<Problem>, unfinished = false): readonly Problem[] {
  const list: Problem[] = [];
  let more = 0;
  for (const problem of problems) {
    if (list.length < MOST) list.push(problem);
    else more += 1;
  }
  if (more === 0) return list;
  const count = unfinished ? `At least ${more}` : `${more}`;
  return [...list, { path: '', message: `${count} more problems are not listed. Put these right first.` }];
}
