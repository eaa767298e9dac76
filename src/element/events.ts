import type { Answer, Id, Level } from '../guide/guide.js';
import type { GuideNews } from '../machine/guide-machine.js';
import type { Choices } from './attributes.js';
import type { GuideErrorEvent } from './error-event.js';
import type { GuideOutdatedEvent } from './outdated.js';

/** Every event bubbles and crosses shadow roots: any script up the page may hear it, so none says more than its level allows. */
const init: EventInit = { bubbles: true, composed: true };

/** The visitor went past the welcome. */
export class GuideStartedEvent extends Event {
  constructor() {
    super('guide-started', init);
  }
}

/** A result was reached; the event does not say which. */
export class GuideFinishedEvent extends Event {
  constructor() {
    super('guide-finished', init);
  }
}

/** The visitor, or the page, began again. */
export class GuideRestartedEvent extends Event {
  constructor() {
    super('guide-restarted', init);
  }
}

/** The result is to see someone. Only with `events="outcomes"` or `events="answers"`. */
export class GuideEscalatedEvent extends Event {
  readonly level: Level;
  constructor(level: Level) {
    super('guide-escalated', init);
    this.level = level;
  }
}

/** The result is a plan for home, or that it got better. Only with `events="outcomes"` or `events="answers"`. */
export class GuideConcludedEvent extends Event {
  readonly level: Level;
  constructor(level: Level) {
    super('guide-concluded', init);
    this.level = level;
  }
}

/** A question was answered: ids, never words. Only with `events="answers"`. */
export class GuideAnsweredEvent extends Event {
  readonly question: Id;
  readonly value: Answer;
  constructor(question: Id, value: Answer) {
    super('guide-answered', init);
    this.question = question;
    this.value = value;
  }
}

/**
 * A way to get help was tapped: a number, or the link of the provider. What came of it nobody knows. Only with
 * `events="outcomes"` or `events="answers"`.
 */
export class GuideContactedEvent extends Event {
  /** The level of the result on the screen; nothing where there is none yet. */
  readonly level: Level | undefined;
  readonly way: 'phone' | 'link';
  readonly of: 'emergency' | 'advice' | 'provider';
  constructor(level: Level | undefined, way: 'phone' | 'link', of: 'emergency' | 'advice' | 'provider') {
    super('guide-contacted', init);
    this.level = level;
    this.way = way;
    this.of = of;
  }
}

/** Every event of the element, by its type. */
export interface GuideEventMap {
  'guide-started': GuideStartedEvent;
  'guide-finished': GuideFinishedEvent;
  'guide-restarted': GuideRestartedEvent;
  'guide-error': GuideErrorEvent;
  'guide-outdated': GuideOutdatedEvent;
  'guide-escalated': GuideEscalatedEvent;
  'guide-concluded': GuideConcludedEvent;
  'guide-contacted': GuideContactedEvent;
  'guide-answered': GuideAnsweredEvent;
}

declare global {
  // They bubble, so a page may as well listen further up.
  /* eslint-disable @typescript-eslint/no-empty-object-type -- The maps of the platform are open to be added to. */
  interface HTMLElementEventMap extends GuideEventMap {}
  interface DocumentEventMap extends GuideEventMap {}
  interface WindowEventMap extends GuideEventMap {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}

/**
 * What the page may hear of something that happened.
 * @param level the `events` attribute: anything about health has to be asked for
 * @returns the event to dispatch, or none
 */
export function eventFor(news: GuideNews, level: Choices['events']): Event | undefined {
  switch (news.type) {
    case 'started':
      return new GuideStartedEvent();
    case 'finished':
      return new GuideFinishedEvent();
    case 'restarted':
      return new GuideRestartedEvent();
    case 'escalated':
      return level === 'basic' ? undefined : new GuideEscalatedEvent(news.level);
    case 'concluded':
      return level === 'basic' ? undefined : new GuideConcludedEvent(news.level);
    case 'answered':
      return level === 'answers' ? new GuideAnsweredEvent(news.question, news.value) : undefined;
  }
}
