import { html, nothing, type TemplateResult } from 'lit';
import type { WaitingMessages } from '../messages/languages.js';
import type { Surface } from '../surface.js';
import { named } from './named.js';

/**
 * Said when the words of a language could not be had: the guide goes on in those that it has.
 * @param lang the tag of the language
 * @param words the little that is always there in it: what to do in an emergency
 */
export const languageMissingNote = (
  { messages }: Surface,
  lang: string,
  words: WaitingMessages | undefined,
  retry: () => void,
): TemplateResult => html`
  <div part="language-missing" class="resumed" role="status">
    <p>${named(messages.languageMissing, nameOf(lang))}</p>
    ${words ? html`<p lang=${lang} dir="auto">${words.emergencyLine} ${words.callLocal}</p>` : nothing}
    <button type="button" part="retry-words" class="quiet small" @click=${retry}>${messages.retry}</button>
  </div>
`;

/** What those who speak a language call it. */
const nameOf = (lang: string): string => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
