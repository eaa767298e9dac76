/* eslint-disable @typescript-eslint/unbound-method -- The browser’s own are wrapped, and called with their own `this`. */
// Sent over to a page as one script.

/** What a page has around it, told apart by identity. */
interface Snapshot {
  /** What is not as it was; nothing where all is. */
  readonly compare: () => readonly string[];
}

/** Remembers every global, and every property of every object that belongs to the language or to the browser. */
export function snapshot(): Snapshot {
  type Owned = Map<PropertyKey, PropertyDescriptor>;
  const own = (object: object): Owned =>
    new Map(Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)!]));
  const named = new Map<object, string>();
  const look = (object: unknown, name: string): void => {
    if ((typeof object !== 'function' && typeof object !== 'object') || object === null || named.has(object))
      return;
    named.set(object, name);
  };
  for (const [key, { value }] of own(globalThis)) {
    // Of the page’s own there is nothing; what is left are constructors and namespaces.
    if (typeof key !== 'string' || !/^([A-Z]|console$|chrome$)/.test(key)) continue;
    look(value, key);
    if (typeof value === 'function') look((value as { prototype?: unknown }).prototype, `${key}.prototype`);
  }
  for (const name of [
    'document',
    'navigator',
    'history',
    'location',
    'customElements',
    'localStorage',
    'performance',
  ])
    look((globalThis as unknown as Record<string, unknown>)[name], name);
  const before = new Map([...named.keys()].map((object) => [object, own(object)]));
  const globals = new Set(Object.getOwnPropertyNames(globalThis));
  const attributes = (element: Element): string =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  const page = (): Record<string, unknown> => ({
    title: document.title,
    html: attributes(document.documentElement),
    body: attributes(document.body),
    head: document.head.innerHTML,
    besides: [...document.body.children].map(({ localName, id }) => `${localName}#${id}`).join(),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    history: history.length,
    state: history.state,
    address: location.href,
    name: window.name,
  });
  const told = page();
  return {
    compare: () => {
      const changed: string[] = [];
      for (const key of Object.getOwnPropertyNames(globalThis))
        if (!globals.delete(key)) changed.push(`global ${key}`);
      for (const key of globals) changed.push(`global ${key} is gone`);
      for (const [object, properties] of before) {
        const now = own(object);
        for (const key of new Set([...properties.keys(), ...now.keys()])) {
          const [was, is] = [properties.get(key), now.get(key)];
          const same =
            was && is && Object.is(was.value, is.value) && was.get === is.get && was.set === is.set;
          if (!same) changed.push(`${named.get(object)!}.${String(key)}`);
        }
      }
      for (const [what, value] of Object.entries(page()))
        if (value !== told[what]) changed.push(`${what}: ${String(value)}`);
      return changed;
    },
  };
}

/** What a page still hears, waits for and watches. */
interface Held {
  readonly listeners: readonly string[];
  readonly timers: readonly string[];
  readonly observers: readonly string[];
  readonly elements: readonly string[];
}

/** Has it counted from now on what is listened to outside of the guide, timed and watched, and which tags are defined. */
export function count(): () => Held {
  const listeners = new Map<string, number>();
  const outside = new Map<EventTarget, string>([
    [window, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
    [document.body, 'body'],
    [document.head, 'head'],
  ]);
  const heard = new WeakMap<EventTarget, Map<string, Set<unknown>>>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const called = (type: string, options: unknown): string =>
    `${type} ${options === true || (options as { capture?: boolean } | undefined)?.capture ? 'capture' : ''}`.trim();
  const at = (target: EventTarget, name: string): Set<unknown> => {
    const all = heard.get(target) ?? new Map<string, Set<unknown>>();
    heard.set(target, all);
    const one = all.get(name) ?? new Set();
    all.set(name, one);
    return one;
  };
  const recount = (target: EventTarget): void => {
    const known =
      outside.get(target) ?? (target instanceof MediaQueryList ? `media ${target.media}` : undefined);
    if (known === undefined) return;
    for (const [name, all] of heard.get(target) ?? []) listeners.set(`${known} ${name}`, all.size);
  };
  EventTarget.prototype.addEventListener = function (...args) {
    const [type, listener, options] = args;
    const target = (this as EventTarget | undefined) ?? window;
    at(target, called(type, options)).add(listener);
    recount(target);
    addEventListener.apply(target, args);
  };
  EventTarget.prototype.removeEventListener = function (...args) {
    const [type, listener, options] = args;
    const target = (this as EventTarget | undefined) ?? window;
    at(target, called(type, options)).delete(listener);
    recount(target);
    removeEventListener.apply(target, args);
  };
  const timers = new Map<number, string>();
  const {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    requestAnimationFrame,
    cancelAnimationFrame,
  } = window;
  const once =
    (begin: (run: () => void, wait?: number) => number, kind: string) =>
    (run: (at?: number) => void, wait?: number): number => {
      const id = begin(() => {
        if (kind !== 'interval') timers.delete(id);
        run(performance.now());
      }, wait);
      timers.set(id, `${kind} ${wait ?? 0} ${run.toString().slice(0, 80)}`);
      return id;
    };
  const end =
    (stop: (id: number) => void) =>
    (id: number): void => {
      timers.delete(id);
      stop(id);
    };
  Object.assign(window, {
    setTimeout: once(setTimeout, 'timeout'),
    setInterval: once(setInterval, 'interval'),
    clearTimeout: end(clearTimeout),
    clearInterval: end(clearInterval),
    requestAnimationFrame: once(requestAnimationFrame, 'frame'),
    cancelAnimationFrame: end(cancelAnimationFrame),
  });
  const watching = new Map<object, string>();
  for (const kind of [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'PerformanceObserver',
  ] as const) {
    const { prototype } = window[kind] as {
      prototype: { observe: (...args: unknown[]) => void; disconnect: () => void };
    };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      const [target] = args;
      watching.set(this, `${kind} of ${target instanceof Node ? target.nodeName : String(target)}`);
      observe.apply(this, args);
    };
    prototype.disconnect = function () {
      watching.delete(this);
      disconnect.call(this);
    };
  }
  const elements: string[] = [];
  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (...args) {
    elements.push(args[0]);
    define.apply(this, args);
  };
  return () => ({
    listeners: [...listeners].filter(([, size]) => size > 0).map(([name, size]) => `${name}: ${size}`),
    timers: [...timers.values()],
    observers: [...watching.values()],
    elements,
  });
}
