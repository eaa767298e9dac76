/**
 * What a guide is, in the words of the field. Nothing here runs.
 *
 * Answers make facts; everything else reads facts through a {@link Condition}. Words stand apart in
 * {@link Texts} and {@link PlanTexts}, keyed by the same ids, so that a language is a file of its own.
 * This module knows no browser, no conversation and no subject: the medicine is in `guides/`.
 */

import type { Picture } from './picture.js';

/** A short kebab-case name. Facts, options, flags, cautions, causes and remedies share one space of ids. */
export type Id = string;

/** Where to turn, lowest first. The highest one that applies wins. */
export const LEVELS = ['selfcare', 'physio', 'doctor', 'urgent', 'emergency'] as const;
export type Level = (typeof LEVELS)[number];

/** The parts of the conversation in which questions are asked. */
export const PHASES = ['welcome', 'checking-in', 'screening', 'identifying', 'choosing'] as const;
export type Phase = (typeof PHASES)[number];

/** How the pain has gone since home care began, or right after trying something. */
export type Trend = 'better' | 'same' | 'worse';

/** Holds when every `when` fact stands, at least `atLeast` (1) of `whenAny`, and none of `unless`. */
export interface Condition {
  readonly when?: readonly Id[];
  readonly whenAny?: readonly Id[];
  readonly atLeast?: number;
  readonly unless?: readonly Id[];
}

/** A question. `one` takes a single option, `list` any number, "none of these" or "not sure" among them. */
export interface Question extends Condition {
  readonly id: Id;
  readonly phase: Phase;
  readonly kind: 'one' | 'list';
  readonly options: readonly Option[];
  /** Boxes that may be ticked beside the one answer. Left empty they say nothing, so no flag may rest on them. */
  readonly also?: readonly Option[];
  /** Facts that stand when none of these options is ticked, whatever else is. */
  readonly lacking?: { readonly options: readonly Id[]; readonly sets: readonly Id[] };
  /** Facts that "none of these" sets. A list always offers it. */
  readonly none?: readonly Id[];
  /** Facts that "not sure" sets; it is always offered. On a question about emergencies it also means urgent. */
  readonly unsure?: readonly Id[];
  /** The drawing beside its list, on which options can be pointed at. */
  readonly figure?: Id;
}

/** An option sets its own id as a fact, or `sets` in its place. Ticked, it opens the `options` under it. */
export interface Option extends Condition {
  readonly id: Id;
  readonly sets?: readonly Id[];
  readonly options?: readonly Option[];
  /** Facts that "not sure which" sets, for an option with options under it. */
  readonly unsure?: readonly Id[];
  /** In a check-in: what this answer says of the way the pain is going. */
  readonly trend?: Trend;
  /** In a check-in: the hours of home care from which on this is the answer. A clock can then give it. */
  readonly hours?: number;
}

/** A red flag: facts that send the visitor to someone, and to whom. */
export interface Flag extends Condition {
  readonly id: Id;
  readonly level: Level;
  /** Facts that raise the level of this same flag. */
  readonly raised?: readonly (Condition & { readonly level: Level })[];
  /** Things to do beside those of the level. */
  readonly actions?: readonly Id[];
  /** An urgent flag beside which comfort measures may be shown. */
  readonly comfort?: true;
  /** A flag with which there is never a plan, whatever its level; its actions stand beside every level. */
  readonly noPlan?: true;
}

/** A reason to leave a remedy out (`withheldBy`) or to change how it is used (`adjustedBy`). */
export interface Caution extends Condition {
  readonly id: Id;
}

/** What may have set it off, with the remedies that fit, best first. The first cause that holds leads. */
export interface Cause extends Condition {
  readonly id: Id;
  readonly fits: readonly Id[];
  /** Stands beside the leading cause and never leads while another holds. */
  readonly overlay?: true;
}

/** A choice between sides, such as heat or cold. The first row that holds gives the side to begin with. */
export interface Choice {
  readonly id: Id;
  /** The row to show when every side is closed. */
  readonly neither: Id;
  /** Remedies that come in its place when every side is closed. */
  readonly instead?: readonly Id[];
  readonly sides: readonly Side[];
  readonly rows: readonly ChoiceRow[];
}

/** One side of a choice. Its `remedies` are offered only with it, those in `with` come first with it. */
export interface Side extends Condition {
  readonly id: Id;
  /** The row that speaks for this side when the visitor picks it. */
  readonly row?: Id;
  readonly remedies: readonly Id[];
  readonly with?: readonly Id[];
}

/** A row of a decision table. */
export interface ChoiceRow extends Condition {
  readonly id: Id;
  /** The side to begin with, best first. Several: all are good and the visitor picks. None: leave the choice. */
  readonly prefer: readonly Id[];
  /** Sides that this row closes, though no caution removes their remedies. */
  readonly closes?: readonly Id[];
}

/** How strong the evidence for a remedy is. `custom`: habit, not tested. */
export type Evidence = 'good' | 'some' | 'weak' | 'custom';

/** Something to do. */
export interface Remedy extends Condition {
  readonly id: Id;
  /** The name by which a publisher leaves remedies out: `heat`, `cold`, `stretch`, `massage`, `medicine` … */
  readonly family: Id;
  /** Other families that it is made of as well, such as `cold` for heat and cold in turn. */
  readonly includes?: readonly Id[];
  readonly evidence: Evidence;
  readonly withheldBy?: readonly Id[];
  readonly adjustedBy?: readonly Id[];
  /** Remedies that must not stand in the same plan: this one gives way. */
  readonly notWith?: readonly Id[];
}

/** A later look at how it goes: hours after home care begins. */
export interface CheckIn {
  readonly id: Id;
  readonly hours: number;
}

/** Who signed the content off, by name and role, and when: an ISO date. */
export interface SignOff {
  readonly by: string;
  readonly on: string;
}

/** A telephone number, as a person reads it and as a phone dials it. */
export interface Phone {
  readonly say: string;
  readonly dial: string;
  /** Whether the number was read on its publisher's own page. Left out: it was not. */
  readonly confirmed?: boolean;
}

/** What differs by country. `facts` stand from the start. */
export interface Region {
  readonly facts: readonly Id[];
  /** The numbers to call, best first; several where the country is not known. */
  readonly emergency: readonly Phone[];
  readonly advice?: Phone;
  readonly poison?: Phone;
  /** The same-day action where it is another than the level's own. */
  readonly urgent?: Id;
}

/** A whole guide, without its words. */
export interface Guide {
  readonly id: Id;
  /** Major.minor.patch. Journeys kept under another major version are discarded. */
  readonly version: string;
  /** ISO dates: when the content was checked, and when it must be checked again. */
  readonly checked: string;
  readonly nextCheck: string;
  /** Missing until a clinician has signed the content off, in the language in which the guide was written. */
  readonly signedOff?: SignOff;
  /** The language in which the guide was written. Left out: English where it has that, else its first. */
  readonly language?: string;
  readonly questions: readonly Question[];
  readonly flags: readonly Flag[];
  readonly cautions: readonly Caution[];
  readonly causes: readonly Cause[];
  readonly choices: readonly Choice[];
  readonly remedies: readonly Remedy[];
  /** Things to do, by level. */
  readonly actions: Readonly<Record<Level, readonly Id[]>>;
  /** Things to do that come with every plan. */
  readonly planActions: readonly Id[];
  readonly checkIns: readonly CheckIn[];
  /** Facts after which nobody should have to look for a way to leave the page: such as being hurt by someone. */
  readonly exitFacts?: readonly Id[];
  /** By country code; `default` holds where the country is unknown. */
  readonly regions: Readonly<Record<string, Region>> & { readonly default: Region };
  /** Other names of regions, such as `UK` for `GB`. */
  readonly regionNames?: Readonly<Record<string, string>>;
}

/** An answer: an option's id, or ids for a list or with boxes ticked beside it. Kept by question, never by position. */
export type Answer = Id | readonly Id[];
export type Answers = Readonly<Record<Id, Answer>>;

/** Reserved answers. `NOT_SURE + '-' + id` is "not sure which" under the option `id`. */
export const NONE = 'none';
export const NOT_SURE = 'unsure';

/** Words of one language for everything up to a disposition. Every key is an id of the guide. */
export interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly questions: Readonly<Record<Id, QuestionText>>;
  readonly options: Readonly<Record<Id, OptionText>>;
  /** Why a flag sends you on: one sentence, told after your own words. */
  readonly flags: Readonly<Record<Id, string>>;
  readonly levels: Readonly<Record<Level, LevelText>>;
  readonly actions: Readonly<Record<Id, string>>;
  /** What to watch for after every result that is not an emergency. */
  readonly safetyNet: readonly string[];
  /** Told with every result, after what there is to do. */
  readonly notes?: readonly string[];
  /** Other words for some visitors, laid over these in this order. */
  readonly variants?: readonly TextVariant[];
  /** Of a translation: who has checked that it says what the original says. Left out: nobody has. */
  readonly signedOff?: SignOff;
}

/** Other words for visitors for whom a condition holds. Whatever it leaves out stays as it is. */
export interface TextVariant extends Condition {
  readonly questions?: Readonly<Record<Id, Partial<QuestionText>>>;
  readonly options?: Readonly<Record<Id, OptionText>>;
  readonly flags?: Readonly<Record<Id, string>>;
  readonly levels?: Readonly<Partial<Record<Level, Partial<LevelText>>>>;
  readonly actions?: Readonly<Record<Id, string>>;
  /** The whole safety net, in the place of what there was and of what earlier variants added. */
  readonly safetyNet?: readonly string[];
  /** What to watch for, put before everything else in the safety net. */
  readonly watchFor?: readonly string[];
  /** Put after the notes that there are. */
  readonly notes?: readonly string[];
}

export interface QuestionText {
  readonly title: string;
  readonly hint?: string;
  readonly why?: string;
}

export type OptionText = string | { readonly label: string; readonly hint: string };

export interface LevelText {
  readonly title: string;
  readonly lead: string;
  readonly who: string;
  readonly when: string;
  readonly worse: string;
}

/** Words of one language for the plan and what follows it. */
export interface PlanTexts {
  readonly causes: Readonly<Record<Id, CauseText>>;
  /** Why something was left out or changed: "you told us …". */
  readonly cautions: Readonly<Record<Id, string>>;
  readonly choices: Readonly<Record<Id, ChoiceText>>;
  readonly rows: Readonly<Record<Id, string>>;
  readonly remedies: Readonly<Record<Id, RemedyText>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly checkIns: Readonly<Record<Id, { readonly title: string; readonly text: string }>>;
  /** When to stop anything that is done with the body. */
  readonly stopRule: readonly string[];
  readonly expect: string;
  /** What to know before reading the plan. */
  readonly notes?: readonly string[];
  /** Other words for some visitors, laid over these in this order. */
  readonly variants?: readonly PlanTextVariant[];
}

/** Other words of the plan for visitors for whom a condition holds. Notes are put after those that there are. */
export interface PlanTextVariant
  extends Condition, Partial<Omit<PlanTexts, 'remedies' | 'evidence' | 'variants'>> {
  readonly remedies?: Readonly<Record<Id, Partial<RemedyText>>>;
}

export interface CauseText {
  readonly name: string;
  readonly text: string;
}

export interface ChoiceText {
  readonly title: string;
  /** The name of each side. */
  readonly sides: Readonly<Record<Id, string>>;
}

export interface RemedyText {
  readonly name: string;
  readonly why: string;
  readonly dose: string;
  /** Doses that differ by country. */
  readonly doseIn?: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
  readonly careful?: readonly string[];
  /** Who must not. */
  readonly notFor: readonly string[];
  /** When to stop, beside the stop rule of all. */
  readonly stop?: string;
  readonly strength: string;
  /** How it changes under a caution. */
  readonly adjust?: Readonly<Record<Id, string>>;
}

/**
 * How a remedy is done: what is shown of it, and what is counted or timed. It is loaded when it is first needed.
 * A figure here is the one to begin with, inside of the dose that the words give.
 */
export interface Exercise {
  /** Pictures of it, in order. */
  readonly pictures: readonly Id[];
  /** What a guided session goes through; left out where nothing is counted or timed. */
  readonly moves?: readonly Move[];
  /** How often the moves are gone through (1), with a rest between, in seconds. */
  readonly rounds?: number;
  readonly rest?: number;
  /** How often a day to begin with, for a calendar. Left out: it is nothing to be reminded of. */
  readonly daily?: number;
}

/** One thing to do in a session. */
export type Move = Hold | Pack | Breathing | Spell | Wait;

interface MoveOf<Kind extends string> {
  readonly kind: Kind;
  readonly picture: Id;
  /** Cautions with which it is left out. */
  readonly leftOutBy?: readonly Id[];
}

/** Into the second pose, held, and back again, counted. In seconds. */
export interface Hold extends MoveOf<'hold'> {
  readonly hold: number;
  readonly times: number;
  /** How long going into the pose takes, and how long coming back and resting does. */
  readonly into: number;
  readonly back: number;
  /** Done to each side. */
  readonly sides?: true;
}

/** A pack on the skin. In minutes. */
export interface Pack extends MoveOf<'pack'> {
  readonly minutes: number;
  /** After so many minutes, and again after as many, the skin is looked at. */
  readonly check: number;
  /** No pack stays on longer than this. */
  readonly most: number;
  /** Less for some: by caution. The shortest counts. */
  readonly shorter?: Readonly<Record<Id, { readonly minutes: number; readonly check?: number }>>;
}

/** Breathing in the time of the picture. In seconds and, in all, minutes. */
export interface Breathing extends MoveOf<'breathing'> {
  readonly in: number;
  readonly out: number;
  readonly minutes: number;
}

/** Going on with something for a time. In seconds. */
export interface Spell extends MoveOf<'spell'> {
  readonly seconds: number;
  readonly sides?: true;
}

/** Until the visitor says so. */
export type Wait = MoveOf<'wait'>;

/** Answers that are told together to whoever sees the visitor. */
export interface HandoverPart {
  readonly id: Id;
  readonly questions: readonly Id[];
  /** Said on the phone as well, where few words are wanted. */
  readonly phone?: true;
}

/** Words of one language for taking the plan along. */
export interface TakingTexts {
  /** What this is about, in the few words in which someone says it on the phone. Left out: the title of the guide. */
  readonly complaint?: string;
  /** What each part of a handover is called. */
  readonly handover: Readonly<Record<Id, string>>;
}

/** A source, by its primary publisher. `state`: how far the text was read when the guide was made. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly year?: string;
  readonly state: 'read' | 'copy' | 'abstract' | 'unopened';
}

/** Where each id of the guide comes from: source codes, `[]` for what is not sourced. */
export interface Provenance {
  readonly sources: Readonly<Record<string, Source>>;
  readonly cites: Readonly<Record<Id, readonly string[]>>;
}

/** The part of a guide with which its first screen can stand before the rest has arrived. */
export interface Opening {
  readonly guide: Pick<
    Guide,
    'id' | 'version' | 'checked' | 'nextCheck' | 'signedOff' | 'language' | 'regions' | 'regionNames'
  >;
  /** The question that is asked on the first screen, where there is one. */
  readonly question?: Question;
  /** How many questions can come at most after it on a first visit. A test compares it with the guide. */
  readonly questionsAfter: number;
  /** In the language in which the guide was written. */
  readonly texts: OpeningTexts;
}

/** The words of the first screen. */
export type OpeningTexts = Pick<Texts, 'title' | 'intro' | 'questions' | 'options' | 'signedOff'>;

/** SVG path data: letters of commands and numbers, and nothing else. */
export type PathData = string;

/**
 * A drawing on which the options of one question can be pointed at. It says nothing that the list beside it does
 * not say, and holds no words: an area is called what its option is called.
 */
export interface Figure {
  /** The space in which everything is drawn, from 0 at its upper left. An area should be 44 wide and high per 288. */
  readonly width: number;
  readonly height: number;
  /** Shapes with an outline, from back to front. */
  readonly shapes: readonly PathData[];
  /** Thin lines over the areas. */
  readonly lines?: readonly PathData[];
  /** Several may stand for one option, such as both shoulders. */
  readonly areas: readonly FigureArea[];
  /** From where a part of the drawing is seen, told at a point above its middle. */
  readonly seen?: readonly FigureView[];
  /** Options that are in the list alone. */
  readonly notDrawn?: readonly Id[];
}

export interface FigureArea {
  readonly option: Id;
  readonly path: PathData;
  /** Where the mark stands when it is picked. */
  readonly x: number;
  readonly y: number;
}

export interface FigureView {
  readonly from: 'back' | 'front' | 'side';
  readonly x: number;
  readonly y: number;
}

/** Words of one language for pictures of what is done with the body. */
export interface DoingTexts {
  /**
   * For each pose of a picture one short instruction that says all of it to someone who sees nothing, of 12 words or
   * so. It is read under the picture, and spoken when it is time to move into the pose.
   */
  readonly pictures: Readonly<Record<Id, readonly string[]>>;
}

/** What a publisher writes: a guide with its words, by language tag. */
export interface GuideDocument {
  /** Where an editor finds the JSON Schema of guides. A visitor never meets it. */
  readonly $schema?: string;
  readonly guide: Guide;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly planTexts: Readonly<Record<string, PlanTexts>>;
  readonly provenance?: Provenance;
  /** Drawings for questions that name them. */
  readonly figures?: Readonly<Record<Id, Figure>>;
  /** How remedies are done, by remedy. */
  readonly exercises?: Readonly<Record<Id, Exercise>>;
  /** What to tell whoever sees the visitor, in the order in which they want to hear it. */
  readonly handover?: readonly HandoverPart[];
  readonly takingTexts?: Readonly<Record<string, TakingTexts>>;
  /** Pictures of what is done with the body. */
  readonly pictures?: Readonly<Record<Id, Picture>>;
  /** Their captions, by language tag; those of the language in which the guide was written at least. */
  readonly doingTexts?: Readonly<Record<string, DoingTexts>>;
}
