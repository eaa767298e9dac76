/**
 * Has every shadow root of a page opened, for a driver that looks inside.
 * @param page of Playwright, or a context of pages; before anything is loaded
 */
export const openRoots = (page) =>
  page.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
