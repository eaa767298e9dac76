/**
 * Loads the parts of the guide as classic scripts. In a sandbox a page has no origin, so modules would be asked for
 * across origins, and a plain server of files has no answer to that; a classic script is asked for by nobody's leave.
 * It understands what rollup writes as `System.register`, and no more.
 */
type Names = Record<string, unknown>;
type Setter = ((names: Names) => void) | undefined;
type Give = (name: string | Names, value?: unknown) => unknown;

interface Context {
  readonly import: (id: string) => Promise<Names>;
  readonly meta: { readonly url: string };
}

type Declare = (
  give: Give,
  context: Context,
) => { readonly setters: readonly Setter[]; readonly execute: () => void };

interface Part {
  readonly needs: readonly string[];
  readonly setters: readonly Setter[];
  readonly execute: () => void;
  readonly names: Names;
  readonly heard: Setter[];
  ran: boolean;
}

const parts = new Map<string, Part>();
const coming = new Map<string, Promise<Part>>();

function register(needs: readonly string[], declare: Declare): void {
  const { src: url } = document.currentScript as HTMLScriptElement;
  const names: Names = {};
  const heard: Setter[] = [];
  const give: Give = (name, value) => {
    Object.assign(names, typeof name === 'string' ? { [name]: value } : name);
    for (const hear of heard) hear?.(names);
    return value;
  };
  const at = (id: string): string => new URL(id, url).href;
  const { setters, execute } = declare(give, { import: (id) => load(at(id)), meta: { url } });
  const entry = parts.size === 0 && coming.size === 0;
  parts.set(url, { needs: needs.map(at), setters, execute, names, heard, ran: false });
  if (entry) void load(url);
}

async function load(url: string): Promise<Names> {
  await gather(url, new Set());
  return run(url);
}

/** Fetches a part and all that it needs; they may need each other. */
async function gather(url: string, seen: Set<string>): Promise<void> {
  if (seen.has(url)) return;
  seen.add(url);
  const { needs } = parts.get(url) ?? (await fetched(url));
  await Promise.all(needs.map((need) => gather(need, seen)));
}

function fetched(url: string): Promise<Part> {
  const already = coming.get(url);
  if (already) return already;
  const promise = new Promise<Part>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.addEventListener('load', () => {
      script.remove();
      const part = parts.get(url);
      if (part) resolve(part);
      else reject(new TypeError(`"${url}" holds no part of the guide.`));
    });
    script.addEventListener('error', () => {
      script.remove();
      // Whoever tries again asks again.
      coming.delete(url);
      reject(new TypeError(`"${url}" could not be loaded.`));
    });
    document.head.append(script);
  });
  coming.set(url, promise);
  return promise;
}

/** Runs a part after those that it needs. One that is running already is taken as far as it is. */
function run(url: string): Names {
  const part = parts.get(url);
  if (!part) throw new TypeError(`"${url}" is not there.`);
  if (part.ran) return part.names;
  part.ran = true;
  for (const [index, need] of part.needs.entries()) {
    const set = part.setters[index];
    parts.get(need)?.heard.push(set);
    set?.(run(need));
  }
  part.execute();
  return part.names;
}

Object.assign(globalThis, { System: { register } });
