/** What the compiler must know of the element: this file is compiled, and never run. */
import { type GuideEventMap, ReliefGuide } from '../../src/index.js';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- It is given by whoever asks.
const same = <Expected>(_value: Expected): void => undefined;

export function listening(page: Document, container: HTMLElement): void {
  const guide = page.createElement('relief-guide');
  same<ReliefGuide>(guide);

  guide.addEventListener('guide-escalated', function (event) {
    same<'emergency' | 'urgent' | 'doctor' | 'physio' | 'selfcare'>(event.level);
    // @ts-expect-error -- There is no such thing: ids and levels only, never words.
    same<keyof typeof event>('words');
    this.restart();
  });
  guide.addEventListener('guide-answered', ({ question, value }) => {
    same<string>(question);
    same<string | readonly string[]>(value);
  });
  guide.addEventListener('guide-error', ({ problems }) => same<string>(problems[0]!.path));
  // @ts-expect-error -- It does not say how it ended.
  guide.addEventListener('guide-finished', (event) => event.level);
  guide.addEventListener('click', (event) => same<MouseEvent>(event));
  guide.addEventListener('a-later-event', { handleEvent: (event: Event) => same<Event>(event) });

  // They bubble: whoever listens further up knows as much.
  container.addEventListener('guide-concluded', ({ level }) => same<string>(level));
  page.addEventListener('guide-outdated', ({ nextCheck }) => same<string>(nextCheck));
  window.addEventListener('guide-started', (event) => same<GuideEventMap['guide-started']>(event));

  const hear = (event: GuideEventMap['guide-concluded']): void => same<string>(event.level);
  guide.addEventListener('guide-concluded', hear, { once: true });
  guide.removeEventListener('guide-concluded', hear);
  // @ts-expect-error -- This listener wants another event.
  guide.addEventListener('guide-started', hear);
}

export function setting(guide: ReliefGuide): void {
  guide.theme = 'dark';
  // @ts-expect-error -- A slip of the finger.
  guide.theme = 'drak';
  guide.remember = 'device';
  // @ts-expect-error -- It is called device.
  guide.remember = 'local';
  guide.events = 'outcomes';
  // @ts-expect-error -- There is no such level.
  guide.events = 'all';
  guide.headingLevel = 3;
  guide.guideData = { guide: {}, texts: {}, planTexts: {} };
  guide.quickExit = null;
  guide.journey = JSON.parse('{}');
  same<string | undefined>(guide.journey?.version);
}
