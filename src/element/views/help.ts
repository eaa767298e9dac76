import { html, nothing, type TemplateResult } from 'lit';
import type { Phone } from '../../guide/guide.js';
import type { FirstSurface } from '../first-surface.js';
import type { Surface } from '../surface.js';
import { named } from './named.js';
import { options } from './options.js';

/** A number to tap. */
export const phoneLink = (
  phone: Phone,
  say: (number: string) => string,
  kind: 'main' | 'plain' = 'plain',
): TemplateResult =>
  html`<a part="phone" class="phone ${kind}" href="tel:${phone.dial}"
    ><span>${named(say, phone.say, 'ltr')}</span></a
  >`;

/** The emergency numbers of the visitor's country, or those that work in many. */
export function emergencyNumbers(
  { messages, region, regionCode }: Pick<FirstSurface, 'messages' | 'region' | 'regionCode'>,
  kind: 'main' | 'plain' = 'plain',
): TemplateResult {
  const known = regionCode !== undefined;
  return html`
    ${known ? nothing : html`<p>${messages.callLocal} ${messages.inManyCountries}</p>`}
    <p class="numbers">
      ${region.emergency.map((phone) => phoneLink(phone, messages.call, kind))}
      ${known ? html`<span>${messages.callOrLocal}</span>` : nothing}
    </p>
  `;
}

/** The line that stands under every question. */
export const emergencyLine = (
  surface: Pick<FirstSurface, 'messages' | 'region' | 'regionCode'>,
): TemplateResult => html`
  <aside part="emergency" class="emergency-line">
    <p>${surface.messages.emergencyLine}</p>
    ${emergencyNumbers(surface)}
  </aside>
`;

/** Lets the visitor say where they are: a page's language does not tell. */
export const countryPicker = ({
  messages,
  countries,
  regionCode,
  pickCountry,
}: FirstSurface): TemplateResult => html`
  <label class="country">
    <span>${messages.country}</span>
    <select
      ${options(messages.countryUnknown, countries, regionCode ?? '')}
      @change=${(event: Event) => pickCountry((event.target as HTMLSelectElement).value)}
    ></select>
  </label>
`;

/** Who the publisher says the visitor can turn to, and what else it says of them. */
export function providerCard({
  messages,
  provider,
}: Pick<FirstSurface, 'messages' | 'provider'>): TemplateResult {
  const { name, phone, url } = provider;
  const more = html`<slot name="provider"></slot>`;
  if (!name && !phone && !url) return more;
  return html`
    <div part="provider" class="provider">
      ${name ? html`<p>${named(messages.provider, name)}</p>` : nothing}
      <p class="numbers">
        ${phone ? phoneLink(phone, messages.providerPhone) : nothing}
        ${url ? html`<a href=${url} rel="noreferrer">${messages.providerSite}</a>` : nothing}
      </p>
    </div>
    ${more}
  `;
}

/** The signs to watch for, with every result that is not an emergency. */
export const safetyNet = ({ texts }: Surface): TemplateResult => html`
  <ul part="safety-net">
    ${texts.safetyNet.map((line) => html`<li>${line}</li>`)}
  </ul>
`;
