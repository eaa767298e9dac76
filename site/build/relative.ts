/**
 * Makes every address from the root of the site one from the page itself, so that the site works in any folder.
 * @param html of the page
 * @param url of the page, from the root of the site
 * @param base a page that is shown under any address, such as the one for what is missing, can't be relative: then
 *   where the site stands on its server
 */
export function withRelativeAddresses(html: string, url: string, base?: string): string {
  const up = base ?? ('../'.repeat(url.split('/').length - 2) || './');
  // Code on the page shows its quotes as entities, so nothing but attributes is met.
  return html.replaceAll(
    /(\s(?:href|src|poster|data-[\w-]*address)=")\/(?!\/)/g,
    (_, start: string) => start + up,
  );
}
