import { otherwiseWell, toEmergency } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

/** Bleeding, the belly, pregnancy, medicines and cancer: e20 to e26. */
export const emergencyInside: readonly Vignette[] = [
  {
    ...toEmergency,
    id: 'e20',
    title: 'On warfarin, and a bad pain on turning over in bed',
    story:
      'Nana is 82 and takes warfarin. She turned over in bed at four this morning and got a bad pain high in the back, all of a sudden. She can walk and there is no numbness. She thinks she slept wrong.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      happened: ['injury', 'small-sudden', 'thinner-sudden'],
      health: ['blood', 'thinner'],
      cause: 'pull',
      began: 'days-2',
    },
    readings: [{ happened: 'thinner-sudden' }],
    sources: ['§2a rf-thinner-sudden', 'CASE-SSEH-82', 'BRIEFLANDS-SSEH'],
    note: 'Composite: warfarin and sudden pain without other signs stand in the report.',
  },
  {
    ...toEmergency,
    id: 'e21',
    title: 'Haemophilia, and sudden pain after a sneeze',
    story:
      'I’m 22 and have haemophilia. I sneezed hard and since then there’s a bad pain between my shoulders, it came like a switch. Nothing tingles. Mum says give it a day.',
    region: 'SE',
    answers: {
      ...otherwiseWell,
      happened: ['injury', 'small-sudden', 'thinner-sudden'],
      pattern: 'cough-strain',
      health: ['blood', 'bleeding'],
      cause: 'pull',
      began: 'days-2',
    },
    sources: ['§2a rf-thinner-sudden', 'CASE-SSEH-71', 'CASE-JFP-SSEH'],
    note: 'Composite.',
  },
  {
    ...toEmergency,
    id: 'e22',
    title: 'Boring pain through to the back after a wedding',
    story:
      'After my cousin’s wedding I, 45, got a terrible pain in the belly that bores through to between the blades. I have thrown up six times. Leaning forward helps a bit. A friend cracked my back yesterday, no good.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      danger: 'sweat',
      pattern: ['tummy', 'tummy-severe'],
      health: ['organs', 'liver'],
      began: 'days-2',
    },
    readings: [{ danger: 'none' }],
    sources: ['§2a rf-belly-severe', 'CASE-PANC', 'GALLSTONES-SITE'],
    note: 'Composite. Vomiting may be ticked as “feeling sick” on the first screen, or not.',
  },
  {
    ...toEmergency,
    id: 'e23',
    title: 'A lump that beats in the belly',
    story:
      'My husband is 72, smoked all his life. His mid-back has ached since yesterday, and lying in the bath he saw his belly button jump with his pulse, there is a lump there that beats. It does not hurt much, he says.',
    region: 'IT',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      pattern: ['tummy', 'tummy-severe'],
      health: ['heart-vessels', 'smoke'],
      began: 'days-2',
    },
    sources: ['§2a rf-belly-severe', 'CROSSBORDER-AAA'],
  },
  {
    ...toEmergency,
    id: 'e24',
    title: 'Thirty-one weeks, pain under the ribs, spots before the eyes',
    story:
      'Didi is 29 and 31 weeks pregnant. She has upper back pain and pain under the right ribs since last night, her rings do not come off any more and she sees spots. Everyone says this is normal at the end.',
    region: 'IN',
    answers: {
      ...otherwiseWell,
      happened: 'pregnancy-danger',
      health: ['pregnancy', 'pregnant'],
      began: 'days-2',
    },
    readings: [{ danger: 'stroke' }],
    mustRecommend: ['act-call-emergency'],
    sources: ['§2a rf-preg-danger', 'GPO-PREG'],
    note: 'Spots before the eyes may be ticked as changed sight on the first screen.',
  },
  {
    ...toEmergency,
    id: 'e25',
    title: 'Eighteen tablets in a day and feeling fine',
    story:
      'My back was killing me over the weekend, I’m 24, so I kept taking paracetamol, about eighteen tablets on Sunday. The back is better, and I feel fine. Just wondering what else I can take.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      happened: 'medicine-danger',
      cause: 'sitting',
    },
    mustRecommend: ['act-call-emergency'],
    sources: ['§2a rf-med-danger', 'NTH-PARA', 'DM-APAP'],
  },
  {
    ...toEmergency,
    id: 'e26',
    title: 'Breast cancer years ago, and legs that give way',
    story:
      'I had breast cancer eight years ago and was told I’m clear. I’m 59. The middle of my back has ached for a month. Today my legs gave way twice on the stairs. I put it down to not sleeping.',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      nerves: 'legs',
      happened: 'cancer',
      began: 'weeks-6',
      now: 'changed',
    },
    sources: ['§2b rf-cancer-history', '§2a rf-cord', 'NICE-NG234', 'BMJ-CG75'],
  },
];
