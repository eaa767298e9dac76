import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../messages/en-first.js';
import type { WaitingMessages } from '../messages/languages.js';
import { named } from './named.js';

/** A language that could not be had, with the little that is always there in it. */
export interface MissingLanguage {
  /** Its tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: WaitingMessages | undefined;
}

/** The guide goes on in the words that it has: it says so, and what to do in an emergency in those that were wanted. */
export const languageMissingNote = (
  messages: FirstMessages,
  { lang, dir, words }: MissingLanguage,
  retry: () => void,
): TemplateResult => html`
  <div part="language-missing" class="resumed" role="status">
    <p>${named(messages.languageMissing, nameOf(lang))}</p>
    ${words ? html`<p lang=${lang} dir=${dir}>${words.emergencyLine} ${words.callLocal}</p>` : nothing}
    <button type="button" part="retry-words" class="quiet small" @click=${retry}>${messages.retry}</button>
  </div>
`;

/** What those who speak a language call it. */
const nameOf = (lang: string): string => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
