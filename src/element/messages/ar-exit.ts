import type { ExitMessages } from './en-exit.js';

export const arExit: ExitMessages = {
  leave: 'مغادرة هذه الصفحة الآن',
  keys: 'أو الضغط على مفتاح \u2066Esc\u2069 ثلاث مرات.',
};
