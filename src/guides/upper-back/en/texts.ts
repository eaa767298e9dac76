import type { Texts } from '../../../guide/guide.js';
import * as course from '../../course/en.js';
import * as health from '../../health/en.js';
import * as help from '../../help/en.js';
import * as pain from '../../pain/en.js';
import * as signs from '../../signs/en.js';
import { openingTexts } from './opening.js';

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
    danger: {
      title: 'With this pain, do you have any of these?',
      hint: 'Tick all that apply, even if it has passed.',
      why: 'Pain from the heart or chest can be felt in the back. So we ask about this first.',
    },
    happened: {
      title: 'Are any of these true for you?',
      hint: 'Tick all that apply.',
      why: 'Injuries, illnesses and medicines can change what a back needs.',
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
      hint: 'Also feeling sick or coughing up blood. Or pain spreading to an arm, jaw, neck or tummy. Or new pain on effort that eases with rest.',
    },
    'since-worst': {
      label: 'A very bad pain that came suddenly',
      hint: 'In the back, chest or tummy. A throbbing lump in the tummy counts too.',
    },
    'since-illness': {
      label: 'A new lump, weight loss, yellow eyes or skin, or blood or burning when peeing',
      hint: 'Also dark pee, a back that has changed shape, or feeling unwell for weeks.',
    },
    chest: {
      label: 'Chest pain, squeezing, pressure or tightness, or pain spreading to an arm, jaw, neck or tummy',
      hint: 'If you are not sure, tick it. Only a stiff or tight neck on its own does not count.',
    },
    effort: {
      label: 'Pain that comes with walking, climbing stairs or hard work, and eases after stopping',
      hint: 'Any hard effort brings it on, not only one movement of the back.',
    },
    lump: {
      label: 'A lump or swelling that can be seen or that grows, or a back that has changed shape',
      hint: 'Uneven shoulders or ribs count. Small sore spots in a muscle, or fresh swelling from a pull, do not.',
    },
    'child-signs': 'It hurts at night, there is a limp, or the back is stiff',
    chickenpox: {
      label: 'Chickenpox now',
      hint: 'If there is a rash on the back, tick the rash too.',
    },
    'place-neck': 'The neck',
    'place-tops': 'The tops of the shoulders',
    'place-between': 'Between the shoulder blades',
    'place-blade': 'Beside or under one shoulder blade',
    'place-mid': {
      label: 'The middle of the back',
      hint: 'Below the shoulder blades and above the waist.',
    },
    'place-all': {
      label: 'All over the upper back',
      hint: 'Or in several places there.',
    },
    'place-ribs': {
      label: 'The ribs at the side',
      hint: 'If it is nearer the front, choose the front of the chest.',
    },
    'place-front': {
      label: 'The front of the chest',
      hint: 'Any pain, pressure or tightness there.',
    },
    'place-elsewhere': {
      label: 'Somewhere else',
      hint: 'Such as the lower back, the tummy or a hip.',
    },
    'stuck-spot': {
      label: 'One sharp, pinching or stuck spot near the spine or ribs',
      hint: 'Worse with twisting or arching.',
    },
    'checked-already': 'A doctor, nurse or physiotherapist has already checked this pain',
  },

  flags: {
    ...signs.flags,
    'rf-cord': 'New changes in the legs can mean that something presses on nerves in the back.',
    'rf-major-trauma': 'After a serious accident, the back and chest need checking before moving about.',
    'rf-belly-severe': 'Tummy signs like these, with back pain, need checking at once.',
    'rf-fever': 'Fever, chills or night sweats with back pain can come from an infection.',
    'rf-cancer-history': 'After cancer at any time, back pain needs checking.',
    'rf-lump-shape': 'A lump, or a back that has changed shape, needs checking.',
    'rf-uk-upper': 'In the United Kingdom, people with new pain here are advised to get checked quickly.',
    'rf-child': 'Back pain in children and teenagers needs checking. Our plans are for age 16 and over.',
    'rf-deform-teen': 'In a young person, a back that has changed shape needs checking.',
    'rf-ribs': 'Pain in the ribs can come from the lungs or from organs near them. It needs checking.',
    'rf-elsewhere': 'This guide is only for the upper back. Pain in another place needs a check of its own.',
    'rf-new-illness': 'These new signs can come from somewhere other than the back. They need checking.',
  },

  levels: {
    ...help.levels,
    physio: {
      title: 'See a physiotherapist',
      lead: 'A physiotherapist can look at how the back moves and make an exercise plan.',
      who: 'A physiotherapist (physical therapist). In some places you can book without seeing a doctor first.',
      when: 'In the next 1 to 2 weeks.',
      worse:
        'If it gets worse or changes, see a doctor first. Call the emergency number for chest pain or trouble breathing. Also for weak or numb legs, or trouble with pee or poo.',
    },
  },

  actions: {
    ...help.actions,
    'act-call-emergency':
      'Call the emergency number now, or ask someone near you to call. Say that you have back pain and which signs came with it.',
    'act-see-physio': 'Book a visit with a physiotherapist. Ask about an exercise plan for the upper back.',
  },

  safetyNet: help.safetyNet,
} satisfies Texts;
