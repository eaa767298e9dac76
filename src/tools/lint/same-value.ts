/** The ISO date that a date in another form certainly is. "5.6.2026" could be two days, so it is none. */
export function isoDate(text: string): string | undefined {
  const written = text.trim();
  const isoFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:T.*)?$/.exec(written);
  if (isoFirst) return day(isoFirst[1], isoFirst[2], isoFirst[3]);
  const figures = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(written);
  if (figures) {
    const [, first, second, year] = figures;
    if (first === second || Number(first) > 12) return day(year, second, first);
    return Number(second) > 12 ? day(year, first, second) : undefined;
  }
  const dayFirst = /^(\d{1,2})\.?\s+([a-z]+)\.?,?\s+(\d{4})$/i.exec(written);
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(written);
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name = ''): string | undefined => {
  const index = name.length < 3 ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
};

const day = (year?: string, month?: string, date?: string): string | undefined =>
  year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : undefined;

/** The same name as an id is written: "Sore Thumb" and "sore_thumb" as "sore-thumb". */
export const idForm = (text: string): string =>
  text
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();

/** The code of ISO 3166 for a country: "GB" for "UK", "uk" and " gb ". */
export function regionForm(code: string): string | undefined {
  const written = code.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(written)) return undefined;
  // Not every engine knows that the United Kingdom is often written so.
  return Intl.getCanonicalLocales(`und-${written === 'UK' ? 'GB' : written}`)[0]?.split('-')[1];
}

/** The tag of BCP 47 for a language: "en-GB" for "en_gb". */
export function languageForm(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    // What is no tag in any spelling has no form.
    return undefined;
  }
}

/** Every other way to write the very same value, the nearest first. None says more or less than it did. */
export function* otherForms(value: unknown): Generator {
  if (Array.isArray(value)) {
    yield [...new Set<unknown>(value)];
    return;
  }
  if (typeof value === 'number') yield String(value);
  if (typeof value !== 'string') return;
  const trimmed = value.trim();
  yield trimmed;
  if (/^\d{1,15}$/.test(trimmed)) yield Number(trimmed);
  if (trimmed === 'true' || trimmed === 'false') yield trimmed === 'true';
  yield isoDate(trimmed);
  yield trimmed.replace(/^v(?=\d)/i, '');
  if (/^v?\d+\.\d+$/i.test(trimmed)) yield `${trimmed.replace(/^v/i, '')}.0`;
  yield trimmed.replace(/[\s.]+/g, '');
  yield trimmed.toLowerCase();
  yield idForm(trimmed);
  yield [trimmed];
}
