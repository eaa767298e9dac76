/**
 * Allows the page nothing but files from where its first script came from. It names that place, because in a sandbox a
 * page has no origin, and there some browsers (WebKit until the summer of 2026) take 'self' for nobody: a policy that
 * stood in the page would forbid the page all of its own files. So it is written by the first script, in front of
 * everything else that it does.
 */
const { origin, protocol } = new URL((document.currentScript as HTMLScriptElement).src);
// A page that was opened from a disk has no origin to name.
const here = origin === 'null' ? protocol : origin;
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src'].map((what) => `${what} 'self' ${here}`),
].join('; ');
document.head.append(policy);
