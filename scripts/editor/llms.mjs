import { choicesOf, oneLine } from './manifest.mjs';

/**
 * What an assistant needs in order to embed the guide rightly, in the form of llmstxt.org.
 * @param element the declaration in the manifest
 * @param about package.json
 */
export function llmsText(element, { name, version, description }) {
  const { attributes, members, events, slots = [], cssParts, cssProperties, cssStates } = element;
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({ kind }) => kind === 'method');
  return `${[
    `# ${name}`,
    `> ${description}`,
    `${oneLine(element.description)} This describes version ${version}. It is a web component: \`<${element.tagName}>\` works in any page and any framework.`,
    WAYS_IN,
    FRAMEWORKS,
    section(
      'Attributes',
      'All are optional. A value that is not known is warned of in the console, and the default is used. Each has a property of the same name in camel case.',
      attributes,
      attributeLine,
    ),
    section('Properties without an attribute', '', properties, ({ name: each }) => `\`${each}\``),
    section('Methods', '', methods, ({ name: each }) => `\`${each}()\``),
    section(
      'Events',
      'They bubble and are composed: any script of the page can hear them. That is why the default level, `events="basic"`, tells nothing about health. Ask for more only with the visitor’s consent, and never send it to advertising or analytics of others.',
      events,
      ({ name: each, type }) => `\`${each}\` (${type.text})`,
    ),
    section(
      'Slots',
      'The content of the tag is shown until the guide is ready, and where scripts are off.',
      slots,
      ({ name: each }) => (each ? `\`slot="${each}"\`` : 'the default slot'),
    ),
    section(
      'Custom properties',
      'Set them on the tag from a stylesheet. Keep text at a contrast of at least 4.5 to 1. The colours of urgency cannot be changed: they carry meaning.',
      cssProperties,
      ({ name: each }) => `\`${each}\``,
    ),
    section(
      'Custom states',
      'For stylesheets: `relief-guide:state(finished)`.',
      cssStates,
      ({ name: each }) => `\`${each}\``,
    ),
    section(
      'Parts',
      'For stylesheets: `relief-guide::part(next)`.',
      cssParts,
      ({ name: each }) => `\`${each}\``,
    ),
    WHEN_NOT,
    SAFETY,
    FILES,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function section(title, introduction, entries, nameOf) {
  if (entries.length === 0) return '';
  const lines = entries.map((entry) => `- ${nameOf(entry)}: ${oneLine(entry.description)}`);
  return [`## ${title}`, introduction, lines.join('\n')].filter(Boolean).join('\n\n');
}

function attributeLine(attribute) {
  const values = choicesOf(attribute).map((value) => `\`${value}\``);
  const standard = (attribute.default ?? '').replaceAll("'", '');
  const told = [
    values.length > 0 ? values.join(' | ') : '',
    standard !== '' && standard !== 'null' ? `default \`${standard}\`` : '',
  ].filter(Boolean);
  return `\`${attribute.name}\`${told.length > 0 ? ` (${told.join('; ')})` : ''}`;
}

const WAYS_IN = `## Three ways in

1. The tag, wherever the page may hold one. Put an emergency number inside it, for pages where scripts are off:

\`\`\`html
<script type="module" src="/relief-guide/relief-guide.js"></script>
<relief-guide region="GB" provider-name="Elm Street Physio" provider-phone="+44 20 7946 0000">
  <p>In an emergency call 999.</p>
</relief-guide>
\`\`\`

Serve all files of \`dist/script/\` from one folder: \`relief-guide.js\` fetches the others beside it. With a bundler: \`npm install relief-guide\` and \`import 'relief-guide/define'\`.

2. A \`div\`, for editors that strip tags they do not know. The same script, every attribute after \`data-\`:

\`\`\`html
<div data-relief-guide="upper-back" data-region="GB" data-provider-name="Elm Street Physio">
  <p>In an emergency call 999.</p>
</div>
\`\`\`

3. A frame, for pages that allow no scripts of others: \`dist/frame/index.html\` takes the attributes from its address (\`?region=GB&provider-name=Elm+Street+Physio\`), and \`dist/frame/fit.js\` in the page around it gives every \`<iframe data-relief-guide>\` its height. README says which \`sandbox\` to give.`;

const FRAMEWORKS = `## In a framework

- \`import 'relief-guide/define'\` registers the tag; \`import { ReliefGuide } from 'relief-guide'\` gives the class and the types, and registers nothing. Both can be imported on a server, where nothing is drawn.
- React 19, Preact, Solid, Svelte 5 and Vue 3 get types for the tag from \`import type {} from 'relief-guide/jsx'\`.
- React 19 and Svelte 5: \`<relief-guide guideData={guide} onguide-finished={…}>\`. React 18: attributes as usual; properties and listeners through a ref, in an effect.
- Vue 3: \`:guideData.prop="guide"\` and \`@guide-finished="…"\`, with \`isCustomElement: (tag) => tag === 'relief-guide'\`.
- Angular: \`schemas: [CUSTOM_ELEMENTS_SCHEMA]\`, \`[guideData]="guide"\`, \`(guide-finished)="…"\`.
- React 19 writes an object into an attribute where the element is not known yet: import \`relief-guide/define\` before the first render.
- A guide that was taken out of the page and is put in anew begins anew. One that is only moved goes on.`;

const WHEN_NOT = `## When not to use it

- As a diagnosis, or in place of being seen. It signposts; it cannot examine anyone.
- Before a clinician of the publisher has signed the content off. It is a draft, and says so on its first screen. Never hide that.
- For another part of the body than the guide is about. Give it a guide of your own, by \`src\` or \`guideData\`.
- Where software that takes symptoms and gives advice needs approval as a medical device and has none.`;

const SAFETY = `## Safety and privacy

- Never hide, restyle into illegibility or cover the parts \`emergency\`, \`card\`, \`phone\` and \`note\`.
- Set \`region\`: emergency numbers and warning signs depend on it. Check them for the country of the page.
- No request is made after the guide has loaded its own files; no cookie; nothing is kept unless \`remember\` allows it and the visitor says yes.
- \`journey\` is health data. Do not log it, and do not put it into an address that a server sees.
- It runs under a strict Content-Security-Policy: no inline style, no \`eval\`.`;

const FILES = `## Files in this package

- [README](../README.md): everything, for people
- [custom-elements.json](custom-elements.json): attributes, properties, methods, events, slots, parts, tokens and states, for tools
- [guide.schema.json](guide.schema.json): JSON Schema of a guide of your own; \`npx relief-guide lint guide.json\` checks one
- [index.d.ts](index.d.ts): types of the class, the events and the guide core
- [jsx.d.ts](jsx.d.ts): types of the tag for React, Preact, Solid, Svelte and Vue`;
