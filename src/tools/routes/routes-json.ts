import type { GuideDocument } from '../../guide/guide.js';
import type { VisitReport } from './visit-report.js';

/** The routes for a program to read. Counts are text, since they can be larger than any number. */
export function routesJson(
  { guide }: GuideDocument,
  region: string | undefined,
  reports: readonly VisitReport[],
): object {
  return {
    guide: { id: guide.id, version: guide.version, checked: guide.checked },
    region: region ?? null,
    visits: reports.map((report) => ({
      visit: report.checkingIn ? 'check-in' : 'first',
      routes: report.count.toString(),
      complete: report.complete,
      longest: report.longest,
      longestAtMost: report.atMost,
      answersByLevel: report.byLevel,
      questions: report.questions.map(({ question, ticks, unreached }) => ({
        id: question.id,
        answers: ticks,
        onlyTogether: unreached,
      })),
      flagsOnlyTogether: report.together.map(({ id }) => id),
      listed: report.routes.map(({ questions, because, deciding }) => ({
        questions,
        because,
        deciding: Object.fromEntries(deciding),
      })),
      singleChoicePaths: report.paths,
      moreSingleChoicePaths: report.morePaths,
    })),
  };
}
