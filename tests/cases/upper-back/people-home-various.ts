import { otherwiseWell } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const atHome = { disposition: 'selfcare', mustRecommend: ['act-safety-net'] } as const;
const tooMuch = ['act-call-emergency', 'act-same-day-care', 'act-see-doctor', 'any-manipulation'];

/** More people whose care is at home: c25 to c33, and c44. */
export const homeVarious: readonly Vignette[] = [
  {
    ...atHome,
    id: 'c25',
    title: 'Frozen shoulder at the doorway',
    story:
      'I have a frozen shoulder on the left, 48, and this week my upper back is stiff from sitting crooked because of it. I read of a stretch in a door frame.',
    region: 'CH',
    answers: { ...otherwiseWell, health: ['bones', 'shoulder'], cause: 'sitting' },
    mustRecommend: ['movement-breaks', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'stretch-doorway-chest'],
    sources: ['§4b stretch-doorway-chest', 'REBALANCE', 'PERFORM'],
  },
  {
    ...atHome,
    id: 'c26',
    title: 'Four weeks after the appendix came out',
    story:
      'Appendix out four weeks ago, keyhole, all healed, I’m 27. Since I carried boxes again last week one spot in my upper back is stuck and catches when I twist; I breathe without pain, legs slim. My shoulders are tight with worry, too. Massage, twisting, ibuprofen?',
    region: 'US',
    answers: {
      ...otherwiseWell,
      health: ['bones', 'recent-surgery'],
      cause: ['new-task', 'stuck-spot', 'worry'],
    },
    mustNotRecommend: [...tooMuch, 'any-nsaid', 'stretch-seated-twist'],
    sources: ['§6 x-recent-surgery', '§4b stretch-seated-twist', 'DEROYAL'],
    note: '§6 says to ask the surgeon, which is no disposition; massage and stretches are barred only at the site.',
  },
  {
    ...atHome,
    id: 'c27',
    title: 'Pushed in the corridor',
    story:
      'He shoved me against the coat rack on Monday. It is a small sore place beside the blade, no bruise, 2 out of 10, and I can do everything. I’m 37, and my shoulders have been up at my ears since. I don’t want the police, I want it to stop hurting.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      happened: ['injury', 'hurt-by-someone', 'small-pull'],
      cause: ['pull', 'worry'],
      began: 'days-3',
      now: 'easing',
    },
    mustNotRecommend: tooMuch,
    sources: ['§2c rf-safety'],
    note: '§2c: support, and the level of the injury.',
  },
  {
    ...atHome,
    id: 'c28',
    title: 'London, looked at on Tuesday, sore from the ceiling',
    story:
      'Plastered a ceiling last week, I’m 39, in London. Practice nurse looked at my back on Tuesday and said muscle. It’s sore when I lift my arms, 4 out of 10. What gel do I get?',
    region: 'GB',
    answers: { ...otherwiseWell, cause: 'new-task', now: 'checked-already' },
    mustRecommend: ['otc-topical-nsaid', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'act-nhs-111'],
    sources: ['§2b rf-uk-upper', '§3 c-overuse', '§4e otc-topical-nsaid', 'ACP-AAFP'],
    note: 'Seen already, so the line of the United Kingdom does not hold.',
  },
  {
    ...atHome,
    id: 'c29',
    title: 'Sixty-nine, hale, a week of picking plums',
    story:
      'I’m 69, I swim and take no tablets. A week of picking plums has made me sore between the blades, 2 out of 10, when I reach up. Thought of ibuprofen and a good hot pad.',
    region: 'US',
    answers: { ...otherwiseWell, age: 'age-65', cause: 'new-task' },
    mustRecommend: ['keep-moving', 'act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§6 x-age60', '§3 c-overuse', 'DM-NAPROXEN', 'FDA-PAD'],
    note: 'Age alone is weak (rule 0.4) and asks for no doctor.',
  },
  {
    ...atHome,
    id: 'c30',
    title: 'Swears by hot and cold in turn',
    story:
      'My coach has me do hot and cold in turn and I like it. I’m 21, sore upper back since the regatta nine days ago, nothing swollen. Is that alright?',
    region: 'NL',
    answers: { ...otherwiseWell, cause: 'new-task', now: 'none' },
    picks: { 'heat-or-cold': 'alternate' },
    mustRecommend: ['alternate-heat-cold', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§5a H9', '§4a alternate-heat-cold', 'S2', 'COCHRANE-HEAT'],
  },
  {
    ...atHome,
    id: 'c31',
    title: 'Fluoxetine and a stiff back',
    story:
      'I take fluoxetine, I’m 26. New pillow, stiff neck and upper back in the mornings for five days, gone by nine. Somebody at work said ibuprofen does not go with it?',
    region: 'CA',
    answers: {
      ...otherwiseWell,
      place: 'place-neck',
      health: ['medicines', 'other-tablets'],
      cause: ['waking', 'waking-short'],
    },
    mustRecommend: ['posture-sleeping', 'act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-sleep', '§6 x-other-nsaid', 'CARY-2019'],
  },
  {
    ...atHome,
    id: 'c32',
    title: 'A catch when she looks over her shoulder',
    story:
      'Since parking a lorry all week there’s one pinching spot next to my spine when I twist to look back. 42, fit. Breathing in deep is fine, nothing shoots anywhere.',
    region: 'PL',
    answers: { ...otherwiseWell, cause: 'stuck-spot', now: 'sharp' },
    mustRecommend: ['heat', 'keep-moving', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-joint', '§5a H6', '§5b R4', 'NHS-DYN'],
  },
  {
    ...atHome,
    id: 'c33',
    title: 'Four months on the couch, two weeks of ache',
    story:
      'Since I finished my degree I hardly leave the couch, I’m 25. For two weeks my upper back has been stiff and tired. Nothing else at all. Stretching bores me, I’d sooner walk; my mother says get a dog.',
    region: 'IN',
    answers: { ...otherwiseWell, cause: ['inactive', 'sitting'] },
    picks: { 'stretch-or-rest': 'move' },
    mustRecommend: ['keep-moving', 'strengthening', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-inactive', '§5b R4', 'NHS-BACK'],
  },
  {
    ...atHome,
    id: 'c44',
    title: 'A small aspirin every morning',
    story:
      'I take a small aspirin each morning because my wife read that it is good, I’m 55 and have no illness. Sore upper back from a week of raking, when I pull. Ibuprofen on top?',
    region: 'US',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      health: ['medicines', 'low-dose-aspirin'],
      cause: 'new-task',
    },
    mustRecommend: ['keep-moving', 'act-ask-pharmacist', ...atHome.mustRecommend],
    mustNotRecommend: [...tooMuch, 'any-oral-nsaid'],
    sources: ['§6 x-low-dose-aspirin', '§3 c-overuse', 'DM-NAPROXEN'],
  },
];
