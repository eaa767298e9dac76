import type { CourseMessages } from './en-course.js';

/** The element's own words for coming back, by language tag: the same languages as in languages.ts. */
export const courseLanguages: Readonly<Record<string, () => Promise<CourseMessages>>> = {
  en: async () => (await import('./en-course.js')).enCourse,
  es: async () => (await import('./es-course.js')).esCourse,
  fr: async () => (await import('./fr-course.js')).frCourse,
  de: async () => (await import('./de-course.js')).deCourse,
  ar: async () => (await import('./ar-course.js')).arCourse,
};
