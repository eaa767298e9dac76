import type { ExitMessages } from './en-exit.js';

export const deExit: ExitMessages = {
  leave: 'Diese Seite sofort verlassen',
  keys: 'Oder dreimal die Escape-Taste drücken.',
};
