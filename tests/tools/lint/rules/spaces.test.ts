import { finds } from '../specimen.js';

describe('lint · spaces', () => {
  finds(
    'spaces',
    'spaces that are too many',
    { 'texts.en.flags.rf-white': ' Blood may  not reach it. ' },
    { path: 'texts.en.flags.rf-white', says: 'a space too many', severity: 'warning', mended: {} },
  );
});
