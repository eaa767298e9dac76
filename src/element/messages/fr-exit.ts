import type { ExitMessages } from './en-exit.js';

export const frExit: ExitMessages = {
  leave: 'Quitter cette page tout de suite',
  keys: 'Ou appuyez trois fois sur Échap.',
};
