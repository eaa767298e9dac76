import { html, nothing, svg, type TemplateResult } from 'lit';
import { isoMinute } from '../../guide/day.js';
import type { Id } from '../../guide/guide.js';
import type { CourseLine, Spot } from '../course-line.js';
import type { CourseRow } from '../course-rows.js';
import type { CourseMessages } from '../messages/en-course.js';
import type { Surface } from '../surface.js';
import { heading } from './heading.js';

/** The drawing, in units of its own. */
export const BOX = { width: 320, height: 150, edge: 8 };

/** How many rows of the table stand open: those of the last weeks. */
const RECENT = 6;
/** Where there are more, dots would run into each other. */
const MOST_DOTS = 40;

/** How the pain went: a line, then a table that says the same. Nothing is made of it. */
export function courseView(
  surface: Surface,
  messages: CourseMessages,
  line: CourseLine,
  rows: readonly CourseRow[],
  nameOf: (remedy: Id) => string | undefined,
): TemplateResult {
  const { headingLevel, lang } = surface;
  const number = new Intl.NumberFormat(lang);
  const day = dayOf(surface, rows);
  const isOneDay = day(line.first.at) === day(line.last.at);
  const end = isOneDay ? hourIn(surface) : day;
  const [first, last, lowest] = [line.first.score, line.last.score, line.lowest].map((score) =>
    number.format(score),
  );
  const summed = messages.courseSummed(first ?? '', last ?? '', lowest ?? '');
  const drawn = messages.courseDrawn(day(line.first.at), day(line.last.at));
  return html`
    <section part="course">
      ${heading(headingLevel + 1, messages.courseTitle)}
      <p>${summed}</p>
      <div class="course">
        <div class="scale" aria-hidden="true">
          ${[10, 5, 0].map((score) => html`<span>${number.format(score)}</span>`)}
        </div>
        <svg
          role="img"
          aria-label="${drawn} ${summed}"
          viewBox="0 0 ${BOX.width} ${BOX.height}"
          preserveAspectRatio="none"
        >
          ${[0, 0.5, 1].map(gridLine)} ${drawing(line.spots)}
        </svg>
        <div class="days" aria-hidden="true">
          <span>${end(line.first.at)}</span><span>${end(line.last.at)}</span>
        </div>
      </div>
      <p class="hint">${messages.courseHint}</p>
      ${tableOf(surface, messages, rows, nameOf)}
    </section>
  `;
}

const gridLine = (at: number): TemplateResult => {
  const y = BOX.edge + at * (BOX.height - 2 * BOX.edge);
  return svg`<line class="grid" x1="0" y1=${y} x2=${BOX.width} y2=${y} />`;
};

function drawing(spots: readonly Spot[]): TemplateResult {
  const path = spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const dots = spots.length > MOST_DOTS ? spots.slice(-1) : spots;
  return svg`
    <path class="pain" d=${path} />
    ${dots.map(({ x, y }) => svg`<path class="note-dot" d="M${x} ${y}h0" />`)}
  `;
}

function tableOf(
  surface: Surface,
  messages: CourseMessages,
  rows: readonly CourseRow[],
  nameOf: (remedy: Id) => string | undefined,
): TemplateResult {
  // What is new comes first, as it is looked for.
  const latest = [...rows].reverse();
  const earlier = latest.slice(RECENT);
  const table = (part: readonly CourseRow[]): TemplateResult =>
    rowsTable(surface, messages, part, rows, nameOf);
  return html`
    ${table(latest.slice(0, RECENT))}
    ${
      earlier.length > 0
        ? html`<details class="more">
            <summary>${messages.courseEarlier(earlier.length)}</summary>
            ${table(earlier)}
          </details>`
        : nothing
    }
  `;
}

function rowsTable(
  surface: Surface,
  messages: CourseMessages,
  part: readonly CourseRow[],
  rows: readonly CourseRow[],
  nameOf: (remedy: Id) => string | undefined,
): TemplateResult {
  const day = dayOf(surface, rows);
  const number = new Intl.NumberFormat(surface.lang);
  const hour = hourIn(surface);
  const told = part.map((row) => toldBeside(row, messages, nameOf));
  const tells = told.some((lines) => lines.length > 0);
  return html`
    <table class="course-table" aria-label=${messages.courseTable}>
      <thead>
        <tr>
          <th scope="col">${messages.courseDate}</th>
          <th scope="col">${messages.courseScore}</th>
          ${tells ? html`<th scope="col">${messages.courseBeside}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${part.map(
          ({ at, score, again }, index) => html`
            <tr>
              <th scope="row">
                <time datetime=${isoMinute(at)}>${day(at)}${again ? html`, ${hour(at)}` : nothing}</time>
              </th>
              <td>${number.format(score)}</td>
              ${tells ? html`<td>${told[index]?.map((line) => html`<p>${line}</p>`)}</td>` : nothing}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function toldBeside(
  { trend, tried }: CourseRow,
  messages: CourseMessages,
  nameOf: (remedy: Id) => string | undefined,
): readonly string[] {
  const names = tried.flatMap((id) => nameOf(id) ?? []);
  return [
    ...(trend ? [messages.courseCheckIn[trend]] : []),
    ...names.map((name) => messages.courseTried(name)),
  ];
}

/** Days in the visitor's words, with their year where the notes are of several. */
function dayOf({ lang }: Surface, rows: readonly CourseRow[]): (at: number) => string {
  const years = new Set(rows.map(({ at }) => new Date(at).getFullYear()));
  const format = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'short',
    ...(years.size > 1 && { year: 'numeric' }),
  });
  return (at) => format.format(at);
}

function hourIn({ lang }: Surface): (at: number) => string {
  const format = new Intl.DateTimeFormat(lang, { timeStyle: 'short' });
  return (at) => format.format(at);
}
