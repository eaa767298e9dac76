import { otherwiseWell } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const atHome = { disposition: 'selfcare', mustRecommend: ['act-safety-net', 'act-check-in-72h'] } as const;
const tooMuch = [
  'act-call-emergency',
  'act-same-day-care',
  'act-see-doctor',
  'any-manipulation',
  'injections-doctor-only',
];

/** Ordinary aches, and near misses that must not be sent on: c01 to c12. */
export const home: readonly Vignette[] = [
  {
    ...atHome,
    id: 'c01',
    title: 'Tight neck, nothing in the chest',
    story:
      'I’m 33, in Denver. Neck and the tops of my shoulders are tight as ropes since the audit began two weeks ago, worse on bad days, and I grind my teeth. Not in the chest, not round the ribs, arms fine.',
    region: 'US',
    answers: { ...otherwiseWell, place: 'place-neck', cause: 'worry', now: 'spasm' },
    mustRecommend: ['any-relaxation', 'heat', 'any-stretch', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-stress', '§5a H6', '§5b R4', 'S4', 'VA-PMR'],
    note: 'Near miss of rf-heart and rf-band: a stiff or tight neck alone is neither.',
  },
  {
    ...atHome,
    id: 'c02',
    title: 'Sore when pressed, after the hedge',
    story:
      'Cut the whole hedge on Saturday, I’m 44, in Sligo. Since Sunday both sides of the upper back are sore, and if you press there I jump. 3 out of 10, getting looser.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      place: 'place-all',
      cause: ['new-task', 'knots'],
      began: 'days-2',
      now: ['after-activity', 'easing'],
    },
    readings: [{ now: 'none' }, { now: 'easing' }],
    mustRecommend: ['keep-moving', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-overuse', '§5b R3', '§5a H7', 'NHS-SPRAIN', 'TIMS-TX'],
  },
  {
    ...atHome,
    id: 'c03',
    title: 'A cold with a small cough',
    story:
      'I have a runny nose and a light cough, no fever, 37 years old. The upper back was achy before that already, from gaming all week, eases if I get up. Coughing does not hurt the back.',
    region: 'IN',
    answers: { ...otherwiseWell, cause: 'sitting' },
    mustRecommend: ['movement-breaks', 'heat', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-postural', '§2b rf-chest-infection', '§5a H6', '§5b R4', 'NHS-DYN'],
    note: 'Near miss: a cough with neither fever nor coloured phlegm.',
  },
  {
    ...atHome,
    id: 'c04',
    title: 'Smokes, thirty, desk ache for a week',
    story:
      'I’m 30 and yes, I smoke. A dull ache in the upper back for a week since we have the new open-plan office; after lunch walks it is gone. Fit otherwise.',
    region: 'FR',
    answers: { ...otherwiseWell, health: ['heart-vessels', 'smoke'], cause: 'sitting' },
    mustRecommend: ['movement-breaks', 'ergonomics', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-postural', '§2b rf-heart-risk', '§2b rf-lung-apex', 'S1'],
    note: 'Near miss: one risk, a cause that is plain, no arm sign.',
  },
  {
    ...atHome,
    id: 'c05',
    title: 'Blood pressure tablets and a pulled muscle',
    story:
      'Yesterday I pulled something beside the shoulder blade starting the lawnmower, felt it go. I’m 47, on one tablet for blood pressure, and it is well set. Sharp when I reach, 4 out of 10, no bruise.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      happened: ['injury', 'small-pull'],
      health: ['heart-vessels', 'high-bp'],
      cause: 'pull',
      began: 'days-2',
      now: 'sharp',
    },
    readings: [{ happened: ['injury', 'small-sudden'] }],
    mustRecommend: ['relative-rest', 'keep-moving', 'cold', 'act-ask-pharmacist', 'act-safety-net'],
    mustNotRecommend: [...tooMuch, 'any-stretch', 'any-massage'],
    sources: ['§3 c-minor-injury', '§6 x-high-bp', '§5a H2', '§5b R1', 'NHS-IBU', 'NHS-SPRAIN', 'GARRA-2010'],
    note: 'High blood pressure that is well set is read as a caution of §6, not as the long-term illness of §2c.',
  },
  {
    ...atHome,
    id: 'c06',
    title: 'A knock at handball, blue and puffy',
    story:
      'Got a shoulder in the back at handball last night, I’m 26. Beside the blade, not on the spine, it is puffy and a bit blue. I can move everything, 4 out of 10.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      happened: ['injury', 'small-pull'],
      cause: 'pull',
      began: 'days-2',
      now: 'swollen',
    },
    mustRecommend: ['cold', 'relative-rest', 'act-check-in-24h', 'act-safety-net'],
    mustNotRecommend: [...tooMuch, 'any-heat', 'any-massage', 'any-stretch'],
    sources: ['§3 c-minor-injury', '§5a H1', '§5b R1', 'NHS-SPRAIN', 'NHS-BACK', 'NHSCOMIN-HARM'],
  },
  {
    ...atHome,
    id: 'c07',
    title: 'Gripping spasm the day after wallpapering',
    story:
      'I wallpapered a room the day before yesterday, I am 51. Now the muscles between the blades cramp up every so often, no swelling, no one moment when it went. 4 out of 10.',
    region: 'DE',
    answers: { ...otherwiseWell, age: 'age-50-59', cause: 'new-task', began: 'days-2', now: 'spasm' },
    mustRecommend: ['heat', 'keep-moving', 'act-safety-net'],
    mustNotRecommend: [...tooMuch, 'any-deep-massage'],
    sources: ['§3 c-overuse', '§5a H3', 'NHS-BACK', 'TMM-HEATICE'],
  },
  {
    ...atHome,
    id: 'c08',
    title: 'Eight days after the pull, only stiff',
    story:
      'Pulled my upper back at rowing eight days ago, it swelled a bit, that’s gone. What is left is stiffness when I turn. I’m 31, 2 out of 10, better each day.',
    region: 'NZ',
    answers: {
      ...otherwiseWell,
      happened: ['injury', 'small-pull'],
      cause: 'pull',
      now: 'easing',
    },
    mustRecommend: ['heat', 'any-stretch', ...atHome.mustRecommend],
    mustNotRecommend: tooMuch,
    sources: ['§5a H4', '§3 c-minor-injury', 'LALLI-72H', 'NHS-BACK'],
  },
  {
    ...atHome,
    id: 'c09',
    title: 'Easing on the third day',
    story:
      'Third day after I twisted pulling a suitcase off the rack, I’m 28. It was 6, now it is 2 when I move, nothing to see. I’d like to start moving it again.',
    region: 'JP',
    answers: {
      ...otherwiseWell,
      happened: ['injury', 'small-pull'],
      cause: 'pull',
      began: 'days-3',
      now: 'easing',
    },
    mustRecommend: ['any-stretch', 'keep-moving', 'act-safety-net'],
    mustNotRecommend: tooMuch,
    sources: ['§5b R2', '§3 c-minor-injury', 'NHS-SPRAIN'],
  },
  {
    ...atHome,
    id: 'c10',
    title: 'Six out of ten with every move',
    story:
      'Helped a friend move house five days ago. Each movement of the upper back is a 6 out of 10, lying still a 2; I sleep all right and go to work. I’m 32, no signs of anything else.',
    region: 'US',
    answers: { ...otherwiseWell, cause: 'new-task', now: 'over-5' },
    mustRecommend: ['keep-moving', 'act-check-in-24h', 'act-safety-net'],
    mustNotRecommend: [...tooMuch, 'any-stretch'],
    sources: ['§5b R5', '§3 c-overuse', 'COCHRANE-BED'],
  },
  {
    ...atHome,
    id: 'c11',
    title: 'Three days in bed because grandmother said so',
    story:
      'I lifted crates at the market and was sore, and my grandmother put me to bed: three days now. I’m 25. I am bored, it is 3 out of 10 and I could get up. Must I lie on?',
    region: 'IN',
    answers: { ...otherwiseWell, cause: 'new-task', now: ['in-bed', 'easing'] },
    readings: [{ now: 'in-bed' }],
    mustRecommend: ['keep-moving', 'act-safety-net'],
    mustNotRecommend: [...tooMuch, 'relative-rest'],
    sources: ['§5b R9', '§3 c-overuse', 'S0', 'COCHRANE-BED'],
  },
  {
    ...atHome,
    id: 'c12',
    title: 'Can’t say what it is from',
    story:
      'No idea, honestly. Upper back, a week, 2 or 3 out of 10, sometimes here, sometimes there. I am 40, healthy, I don’t know what it likes or dislikes.',
    answers: { ...otherwiseWell, place: 'place-all', cause: 'unsure', now: 'unsure' },
    mustRecommend: ['keep-moving', 'any-stretch', 'heat', 'cold', 'act-safety-net'],
    mustNotRecommend: tooMuch,
    sources: ['§3 c-nonspecific', '§5a H8', '§5b R11', 'NHS-BACK', 'GARRA-2010'],
  },
];
