import type { Assessment } from '../guide/assess.js';
import type { Due } from '../guide/check-ins.js';
import type { ToldEffect } from '../guide/effect.js';
import type { Guide, Id, Phone, PlanTexts, Region, Source, Texts } from '../guide/guide.js';
import type { Beat } from '../guide/session.js';
import type { Translation } from '../guide/translation.js';
import type { GuideEvent } from '../machine/guide-machine.js';
import type { Trial } from '../machine/journey.js';
import type { Standing } from '../machine/place.js';
import type { Extras } from './extras.js';
import type { LaterMessages } from './messages/en-later.js';
import type { Messages } from './messages/en.js';

/** Who the visitor can turn to, as the publisher gave it. */
export interface Provider {
  readonly name: string;
  readonly phone: Phone | undefined;
  readonly url: string | undefined;
}

/** An answer as it is shown again: the question, and the words that were picked. */
export interface Said {
  readonly question: Id;
  readonly title: string;
  readonly picked: readonly string[];
}

/** An option as it is shown. */
export interface Tick {
  readonly id: Id;
  readonly label: string;
  readonly hint: string | undefined;
  readonly ticked: boolean;
  /** The details that open under it while it is ticked. */
  readonly under: readonly Tick[];
  /** Whether its details are what is missing. */
  readonly missing: boolean;
}

/** The question to show. */
export interface Asking {
  readonly id: Id;
  readonly kind: 'one' | 'list';
  readonly title: string;
  readonly hint: string | undefined;
  readonly why: string | undefined;
  /** Boxes that go with any answer. */
  readonly also: readonly Tick[];
  readonly options: readonly Tick[];
  /** "None of these" and "not sure". */
  readonly reserved: readonly Tick[];
  readonly error: string | undefined;
}

/** A country that the visitor can pick. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

/** What is to be said of words that are a translation, and the words to say it in. */
export interface Translated extends Translation {
  readonly messages: Pick<Messages, 'uncheckedTranslation' | 'checkedTranslation' | 'months' | 'date'>;
}

/** What every view is given: facts to show, and a way to ask for something. Views know nothing else. */
export interface Surface extends Extras {
  readonly messages: Messages;
  readonly guide: Guide;
  readonly texts: Texts;
  readonly translation: Translated | undefined;
  /** Whether the day of the guide's next check is over. */
  readonly outOfDate: boolean;
  readonly headingLevel: number;
  readonly lang: string;
  readonly region: Region;
  readonly regionCode: string | undefined;
  readonly countries: readonly Country[];
  readonly provider: Provider;
  readonly asking: Asking | undefined;
  /** What stands beside the list of the question, where something is drawn for it. */
  readonly drawing?: unknown;
  /** How many questions can come at most after this one. */
  readonly questionsAfter: number;
  readonly canGoBack: boolean;
  readonly said: readonly Said[];
  readonly assessment: Assessment;
  /** What all of this is worked out from. */
  readonly standing: Standing;
  /** For "not sure" answers: the signs of an emergency that were not ruled out. */
  readonly unsureSigns: readonly string[];
  /** The words behind each flag: what the visitor ticked. */
  readonly wordsFor: (facts: readonly Id[]) => readonly string[];
  readonly trying: Id | undefined;
  /** The check-in that is due and those to come; from today where it is not known when home care began. */
  readonly clocks: Due;
  /** What was tried last, since the last check-in. */
  readonly lastTrial: Trial | undefined;
  /** How much it hurt when that was noted last, from 0 to 10. */
  readonly lastPain: number | undefined;
  /** Whether the visitor went on before the rest of the guide had arrived. */
  readonly waiting: boolean;
  readonly remembering: Remembering | undefined;
  readonly now: number;
  readonly tick: (id: Id, ticked: boolean) => void;
  readonly submit: (event: Event) => void;
  /** Asks for something. Quietly: of its own accord, so that the focus stays where it is. */
  readonly send: (event: GuideEvent, quietly?: boolean) => void;
  readonly pickCountry: (code: string) => void;
  /** Erases what was kept and begins again. */
  readonly forget: () => void;
  /** Submits what is picked and opens the check-in. */
  readonly checkIn: (event: Event) => void;
}

/** What the views of the second half are given as well. */
export interface LaterSurface extends Surface {
  readonly planTexts: PlanTexts;
  readonly later: LaterMessages;
  /** Where what is on the screen comes from; empty where that is not known, or not yet. */
  readonly sources: readonly Source[];
  /** Asks for them again, where they could not be had. */
  readonly sourcesMissing: (() => void) | undefined;
  readonly whatIf: WhatIfPart;
}

/** Which answers would change the plan. It takes some work, so nothing is worked out before somebody looks. */
export interface WhatIfPart {
  readonly opened: boolean;
  readonly toggle: (open: boolean) => void;
  /** What would change most comes first; nothing while it is being worked out. */
  readonly weights: readonly Weight[] | undefined;
}

/** One thing that other answers would do to the result, and which ones would. */
export interface Weight extends ToldEffect {
  readonly answers: readonly WeightyAnswer[];
}

/** Answers to one question that weigh alike: any one of those `picked` is enough. */
export interface WeightyAnswer extends Pick<Said, 'question' | 'title'> {
  /** Whether they would be ticked as well, no longer ticked, picked instead, or are what was said. */
  readonly how: 'added' | 'taken' | 'instead' | 'given';
  readonly picked: readonly Weighing[];
}

/** An option, with the details under it that are meant; without any where all of it is. */
export interface Weighing {
  readonly label: string;
  readonly under: readonly string[];
}

/** The offer to keep the answers, where the publisher allows it. */
export interface Remembering {
  readonly label: string;
  readonly kept: boolean;
  /** When it expires, or would: milliseconds since 1970. */
  readonly until: number;
  readonly failed: boolean;
  readonly toggle: (yes: boolean) => void;
}

/** A guided session, as it stands at this moment. */
export interface SessionFacts {
  readonly state: 'ready' | 'running' | 'paused';
  readonly beat: Beat;
  readonly following: Beat | undefined;
  /** Whether nothing of it has been done yet. */
  readonly fresh: boolean;
  /** Whole seconds of the beat that have passed. */
  readonly seconds: number;
  /** Whether the skin is to be looked at now. */
  readonly lookNow: boolean;
  /** How long a pack has been on, where that is too long, in minutes. */
  readonly minutesOn: number | undefined;
  /** Whether it was paused because nobody was there. */
  readonly away: boolean;
  /** Whether the visitor asked for less motion. */
  readonly still: boolean;
  /** Whether the steps are spoken, and felt; nothing where this browser can't. */
  readonly aloud: boolean | undefined;
  readonly buzz: boolean | undefined;
  readonly go: () => void;
  readonly pause: () => void;
  readonly skip: () => void;
  readonly next: () => void;
  readonly checked: () => void;
  readonly setAloud: (on: boolean) => void;
  readonly setBuzz: (on: boolean) => void;
  /** Takes the drawing in which it is shown, or its going. */
  readonly stage: (svg: Element | undefined) => void;
}
