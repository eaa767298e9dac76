/**
 * Allows the page nothing but files from where its first script came from; what it never needs is forbidden in the page
 * itself. The place is named, because in a sandbox a page has no origin, and there some browsers (WebKit until the summer
 * of 2026) take 'self' for nobody: a policy that stood in the page would forbid the page all of its own files. So it is
 * written by the first script, in front of everything else that it does.
 */
const { origin, protocol } = new URL((document.currentScript as HTMLScriptElement).src);
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
// A page that was opened from a disk has no origin to name.
policy.content = `default-src 'self' ${protocol.startsWith('http') ? origin : protocol}`;
document.head.append(policy);
