import type { Texts } from '../../../guide/guide.js';
import * as course from '../../course/en.js';
import * as health from '../../health/en.js';
import * as help from '../../help/en.js';
import * as pain from '../../pain/en.js';
import * as signs from '../../signs/en.js';
import { openingTexts } from './opening.js';

/** What to watch for with a sore neck, told before the rest. */
const neckSigns = [
  'Call now for a sudden or unusual headache, or sudden very bad pain. Also if you feel dizzy or see double. Also for a drooping face, slurred speech or one weak side.',
  'Call now for fever with a worse stiff neck, confusion or fast breathing. Also for fever with a rash that does not fade when pressed.',
  'Call now for newly clumsy hands, weak or numb legs, or numbness between the legs. Also for trouble with pee or poo.',
];
/** The same signs in the words of other guides. */
const inOtherWords = ['sudden very bad pain', 'stiff neck', 'weak or numb legs'];

/**
 * The words up to a result. A label must make sense on its own: it is read again in the summary for a
 * clinician. Every idea of evidence.md §2 stands in a label or in the hint under it.
 */
export const texts = {
  ...openingTexts,

  questions: {
    ...openingTexts.questions,
    ...signs.questions,
    ...course.questions,
    ...health.questions,
    ...pain.questions,
    nerves: {
      title: 'With this neck pain, are any of these there?',
      hint: 'Tick all that apply, even if it has passed.',
      why: 'Blood goes to the head through the neck, and so do nerves to the arms and legs. So we ask about this first.',
    },
    danger: {
      title: 'And do you have any of these?',
      hint: 'Tick all that apply, even if it has passed.',
      why: 'Pain from the heart or chest can be felt in the neck.',
    },
    happened: {
      title: 'Are any of these true for you?',
      hint: 'Tick all that apply.',
      why: 'Injuries, illnesses and medicines can change what a neck needs.',
    },
  },

  options: {
    ...openingTexts.options,
    ...signs.options,
    ...course.options,
    ...health.options,
    ...pain.options,
    'since-heart': {
      label: 'Chest pain or tightness, hard to breathe, faint, or cold and sweaty',
      hint: 'Also feeling sick or coughing up blood. Or pain that spreads to an arm, the jaw, the back or the tummy. Or new pain on effort that eases with rest.',
    },
    'since-worst': {
      label: 'A very bad pain that came suddenly',
      hint: 'In the neck, head, back, chest or tummy. A throbbing lump in the tummy counts too.',
    },
    'since-illness': {
      label: 'A new lump, weight loss, yellow eyes or skin, or blood or burning when peeing',
      hint: 'Also dark pee, a neck that has changed shape, or feeling unwell for weeks.',
    },
    headache: {
      label: 'A new, sudden or very bad headache with the neck pain',
      hint: 'Not like headaches from before. A well-known one that is as usual does not count.',
    },
    chest: {
      label: 'Chest pain, squeezing, pressure or tightness, or pain spreading to an arm, jaw, back or tummy',
      hint: 'If you are not sure, tick it. Only a stiff or tight neck on its own does not count.',
    },
    effort: {
      label: 'Pain that comes with walking, climbing stairs or hard work, and eases after stopping',
      hint: 'Any hard effort brings it on, not only one movement of the neck.',
    },
    lump: {
      label: 'A lump or swelling that can be seen or that grows, or a neck that has changed shape',
      hint: 'Uneven shoulders count. Small sore spots in a muscle, or fresh swelling from a pull, do not.',
    },
    'child-signs': 'It hurts at night, there is a limp, or the neck is stiff or held to one side',
    chickenpox: {
      label: 'Chickenpox now',
      hint: 'If there is a rash on the neck, tick the rash too.',
    },

    'place-nape': 'The back of the neck',
    'place-side': {
      label: 'One side of the neck',
      hint: 'If it is nearer the throat, choose the front of the neck.',
    },
    'place-skull': {
      label: 'The top of the neck and the back of the head',
      hint: 'If the headache is new, sudden or very bad, go back and tick that.',
    },
    'place-base': 'Where the neck meets the shoulders, or the tops of the shoulders',
    'place-all': {
      label: 'All over the neck and shoulders',
      hint: 'Or in several places there.',
    },
    'place-throat': 'The front of the neck or the throat',
    'place-front': {
      label: 'The jaw, or the front of the chest',
      hint: 'Any pain, pressure or tightness there.',
    },
    'place-upper-back': {
      label: 'The upper back',
      hint: 'Between or below the shoulder blades.',
    },
    'place-elsewhere': {
      label: 'Somewhere else',
      hint: 'Such as an arm, the lower back or the tummy.',
    },

    'stuck-spot': {
      label: 'One sharp, pinching or stuck spot in the neck',
      hint: 'Worse with turning the head or looking up.',
    },
  },

  flags: {
    ...signs.flags,
    'rf-cord': 'New changes in the legs can mean that something presses on nerves in the neck or back.',
    'rf-major-trauma': 'After a serious accident, the neck needs checking before it is moved.',
    'rf-belly-severe': 'Tummy signs like these, with this pain, need checking at once.',
    'rf-fever': 'Fever, chills or night sweats with neck pain can come from an infection.',
    'rf-cancer-history': 'After cancer at any time, neck pain needs checking.',
    'rf-lump-shape': 'A lump, or a neck that has changed shape, needs checking.',
    'rf-throat':
      'Pain at the front of the neck can come from the throat, a gland, a blood vessel or the heart. It needs checking.',
    'rf-uk-upper':
      'In the United Kingdom, people with new pain at the top of the back are advised to get checked quickly.',
    'rf-child': 'Neck pain in children and teenagers needs checking. Our plans are for age 16 and over.',
    'rf-deform-teen': 'In a young person, a neck or back that has changed shape needs checking.',
    'rf-elsewhere': 'This guide is only for the neck. Pain in another place needs a check of its own.',
    'rf-new-illness': 'These new signs can come from somewhere other than the neck. They need checking.',
  },

  levels: {
    ...help.levels,
    physio: {
      title: 'See a physiotherapist',
      lead: 'A physiotherapist can look at how the neck moves and make an exercise plan.',
      who: 'A physiotherapist (physical therapist). In some places you can book without seeing a doctor first.',
      when: 'In the next 1 to 2 weeks.',
      worse:
        'If it gets worse or changes, see a doctor first. Call the emergency number for chest pain or trouble breathing. Also for weak or numb legs, or trouble with pee or poo.',
    },
  },

  actions: {
    ...help.actions,
    'act-call-emergency':
      'Call the emergency number now, or ask someone near you to call. Say that you have neck pain and which signs came with it.',
    'act-see-physio': 'Book a visit with a physiotherapist. Ask about an exercise plan for the neck.',
  },

  safetyNet: [
    ...neckSigns,
    ...help.safetyNet.filter((line) => !inOtherWords.some((words) => line.includes(words))),
  ],
} satisfies Texts;
