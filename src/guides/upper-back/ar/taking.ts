import type { TakingTexts } from '../../../guide/guide.js';

/** What the parts of a handover are called, in Arabic. */
export const takingTexts: TakingTexts = {
  complaint: 'ألم في أعلى الظهر',
  handover: {
    'told-who': 'العمر',
    'told-began': 'متى بدأ',
    'told-place': 'أين يكون الألم أشدّ',
    'told-changes': 'ما الذي أثاره، وكيف هو الآن',
    'told-course': 'منذ بدء العناية في المنزل',
    'told-signs': 'العلامات التحذيرية',
    'told-health': 'الصحة والأدوية وأنواع الحساسية',
  },
};
