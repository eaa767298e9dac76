import type { ExitMessages } from './en-exit.js';

export const esExit: ExitMessages = {
  leave: 'Salir de esta página ya',
  keys: 'O pulse la tecla Escape tres veces.',
};
