import type { CSSResult } from 'lit';
import type { PlanTexts } from '../guide/guide.js';
import { wordsUnder } from '../guide/wording.js';
import { courseLine } from './course-line.js';
import { courseRows } from './course-rows.js';
import { directionOf } from './language.js';
import type { LoadedGuide } from './loaded-guide.js';
import { courseStyles as sheet } from './styles/course.js';
import type { Surface } from './surface.js';
import { BOX, courseView } from './views/course.js';

/** How the pain went: what has to be there to show it. */
export interface CoursePart {
  /** The line and the table; nothing where there are not two notes yet. */
  readonly view: (surface: Surface) => unknown;
}

/**
 * Makes the part ready in the words of a guide.
 * @throws LanguageMissing
 */
export async function coursePart(guide: LoadedGuide): Promise<CoursePart> {
  const [messages, { planTexts }] = await Promise.all([guide.course(), guide.rest()]);
  return {
    view: (surface) => {
      const { assessment, standing, lang } = surface;
      const { journey } = standing;
      const line = courseLine(journey.pains ?? [], BOX, directionOf(lang) === 'rtl' ? 'left' : 'right');
      if (!line) return '';
      const words: PlanTexts = wordsUnder(planTexts, assessment.facts);
      const rows = courseRows(line.notes, journey, assessment.trend);
      return courseView(surface, messages, line, rows, (id) => words.remedies[id]?.name);
    },
  };
}

/** The sheets that it stands in. */
export const courseStyles: readonly CSSResult[] = [sheet];
