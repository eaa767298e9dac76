export { ReliefGuide } from './element/relief-guide.js';
export { defineAs, type Registry } from './element/define-as.js';
export { fillPlaces } from './element/places.js';
export {
  GuideAnsweredEvent,
  GuideConcludedEvent,
  GuideContactedEvent,
  GuideEscalatedEvent,
  GuideFinishedEvent,
  GuideRestartedEvent,
  GuideStartedEvent,
  type GuideEventMap,
} from './element/events.js';
export { GuideErrorEvent, type GuideProblem } from './element/error-event.js';
export { GuideOutdatedEvent } from './element/outdated.js';
export type { AllMessages, RewordedMessages } from './element/messages/reworded.js';
export type * from './guide/guide.js';
export {
  assess,
  type Assessment,
  type Offer,
  type Plan,
  type Tried,
  type Weighed,
  type Withheld,
} from './guide/assess.js';
export { dueCheckIn, type DatedCheckIn, type Due, type Since } from './guide/check-ins.js';
export { isOutOfDate } from './guide/out-of-date.js';
export { parseGuide } from './guide/parse-guide.js';
export type { Problem } from './guide/problem.js';
export { walk, type Situation, type Walk } from './guide/walk.js';
export { questionsLeft, routes, type Route } from './guide/routes.js';
export type { Journey, Trial } from './machine/journey.js';
