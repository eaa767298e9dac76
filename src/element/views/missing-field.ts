/** The first field in which something is missing. */
export const missingField = (root: ParentNode): HTMLElement | null => root.querySelector('[aria-invalid]');
