import { makeCopyable } from './copy.js';
import { makeFilter } from './filter.js';

makeCopyable(document);
for (const filter of document.querySelectorAll<HTMLElement>('[data-filter]')) makeFilter(filter);
