/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated, @typescript-eslint/no-unnecessary-type-assertion -- The browser’s own are wrapped, and called with their own `this`; one has overloads that are deprecated. */
// Sent over to a page as one script, before it is loaded.

/** Has told, by its name, whatever could carry something out of a page, keep it there, or ask the visitor for leave. */
export function watchUse(): void {
  // A frame of the guide’s own, to print, has a title of its own.
  if (window !== top) return;
  const tell = (what: string): void => console.debug(`used: ${what}`);
  const watch = (owner: object | undefined, name: string, as = name): void => {
    const found = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!found) return;
    const { value, set } = found as {
      value?: (...args: unknown[]) => unknown;
      set?: (to: unknown) => void;
    };
    if (set)
      Object.defineProperty(owner, name, {
        ...found,
        set(this: unknown, to: unknown) {
          tell(as);
          set.call(this, to);
        },
      });
    else if (value)
      Object.defineProperty(owner, name, {
        ...found,
        value: new Proxy(value, {
          apply: (target, self, args) => (tell(as), Reflect.apply(target, self, args) as unknown),
          construct: (target, args) => (tell(as), Reflect.construct(target, args) as object),
        }),
      });
  };
  const every = globalThis as unknown as Record<string, { readonly prototype: object } | undefined>;
  for (const [owner, ...names] of [
    ['Navigator', 'sendBeacon', 'share', 'vibrate', 'registerProtocolHandler', 'requestMIDIAccess'],
    ['XMLHttpRequest', 'open'],
    ['Storage', 'setItem'],
    ['IDBFactory', 'open'],
    ['CacheStorage', 'open'],
    ['StorageManager', 'getDirectory', 'persist'],
    ['CookieStore', 'set', 'get', 'getAll'],
    ['Document', 'cookie', 'title', 'requestStorageAccess'],
    ['History', 'pushState', 'replaceState'],
    ['ServiceWorkerContainer', 'register'],
    ['Permissions', 'query'],
    ['Geolocation', 'getCurrentPosition', 'watchPosition'],
    ['MediaDevices', 'getUserMedia', 'enumerateDevices'],
    ['Clipboard', 'read', 'readText', 'write', 'writeText'],
    ['WakeLock', 'request'],
  ] as const)
    for (const name of names) watch(every[owner]?.prototype, name);
  for (const name of [
    'fetch',
    'open',
    'postMessage',
    'name',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'Worker',
    'SharedWorker',
    'BroadcastChannel',
    'Notification',
    'PushManager',
  ])
    watch(globalThis, name);
  const { createElement } = document;
  // The one thing that connects without asking for anything is a link.
  Document.prototype.createElement = function (
    this: Document,
    name: string,
    options?: ElementCreationOptions,
  ) {
    if (/^(link|img|script|object|embed|audio|video|form)$/i.test(name)) tell(`<${name}>`);
    return createElement.call(this, name, options);
  } as typeof createElement;
}
