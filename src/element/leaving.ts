/** How a page is left: a test puts something else in its place, because nothing comes back from it. */
export const leaving = { to: (address: string): void => location.replace(address) };
