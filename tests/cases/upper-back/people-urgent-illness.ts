import { otherwiseWell, toUrgent } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

/** Illness behind the pain, or bones that may have given way: u01 to u12. */
export const urgentIllness: readonly Vignette[] = [
  {
    ...toUrgent,
    id: 'u01',
    title: 'A temperature, and everyone at work has the flu',
    story:
      'I’m 39, work in a nursery in Lyon. Upper back aches since two days and the thermometer says 38.4. No cough, neck moves fine, head is clear. Half the team has flu, so it will be that.',
    region: 'FR',
    answers: { ...otherwiseWell, happened: ['fever', 'fever-only'], cause: 'new-task', began: 'days-2' },
    sources: ['§2b rf-fever', 'NHS-BACK', 'AJEM-SEA-2019'],
  },
  {
    ...toUrgent,
    id: 'u02',
    title: 'Sent home once; a boil last month and a pain that stays',
    story:
      'ER gave me muscle relaxers ten days ago because it hurts exactly where they press. I’m 48, on dialysis, and had a boil lanced last month. The pain in the middle of my upper back is there all day and all night the same. No fever, I check.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      pattern: 'steady',
      health: ['organs', 'kidneys', 'infection-risk'],
      cause: 'knots',
    },
    readings: [{ health: 'infection-risk' }],
    sources: ['§2b rf-infection-risk', '§0.5', '§0.6', 'CASE-COOPER', 'AJEM-SEA-2019', 'MICH-SEA'],
    note: 'Composite: tenderness that could be pressed and a second visit stand in the report.',
  },
  {
    ...toUrgent,
    id: 'u03',
    title: 'Prostate cancer ten years back, sore since golf',
    story:
      'I’m 64, from Brisbane, had my prostate out ten years ago and all tests since were good. After 18 holes on Friday my upper back is sore, 4 out of 10, and it eases in the shower. I only mention the cancer because you ask.',
    region: 'AU',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      happened: 'cancer',
      health: ['other-health', 'long-illness'],
      cause: 'new-task',
      began: 'days-3',
    },
    readings: [{ health: 'none' }],
    sources: ['§2b rf-cancer-history', '§6 x-cancer-area', 'NICE-NG234', 'BMJ-CG75'],
  },
  {
    ...toUrgent,
    id: 'u04',
    title: 'A belt of pain round the ribs',
    story:
      'Man of 69, retired baker from Vienna. For a week I have a pain from the mid-back round both sides to the front, as if someone pulls a strap. It does not stop me from anything. My wife rubs it with ointment.',
    region: 'AT',
    answers: { ...otherwiseWell, age: 'age-65', pattern: 'band', health: ['skin', 'rub-on'] },
    sources: ['§2b rf-band', 'CASE-PAU', 'DEVON-TX', 'ASTER-TX'],
    note: 'Composite: pain in the mid-back stands in the report, the belt in the guidance.',
  },
  {
    ...toUrgent,
    id: 'u05',
    title: 'A crack of pain lifting the casserole out',
    story:
      'I am 68 and I was lifting a casserole out of the oven when a pain went through my upper back. That was yesterday. I can potter about, but standing straight hurts. Nobody has ever told me my bones are thin, though Mum had a hump.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      age: 'age-65',
      happened: ['injury', 'small-sudden'],
      cause: 'pull',
      began: 'days-2',
      now: 'sharp',
    },
    readings: [{ happened: ['injury', 'small-pull'] }, { happened: 'none' }],
    sources: ['§2b rf-fragile-bone', 'ACCESSMED-VCF', 'ROS-BACKCARE', 'GLOS-NHS'],
  },
  {
    ...toUrgent,
    id: 'u06',
    title: 'Steroids for years, then a cough too hard',
    story:
      'I’m 54 and have taken prednisolone for my lungs for years. Coughing on Monday I felt something give between my shoulders. It’s sore since, more when I bend. I’ve lost a bit of height, the nurse said.',
    region: 'NZ',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      happened: ['injury', 'small-sudden'],
      pattern: 'cough-strain',
      health: ['bones', 'lost-height', 'steroids', 'other-health', 'long-illness'],
      cause: 'pull',
      began: 'days-3',
      now: 'sharp',
    },
    sources: ['§2b rf-fragile-bone', '§6 x-steroids-long', 'PHYSIOPEDIA-TX', 'ROS-BACKCARE'],
  },
  {
    ...toUrgent,
    id: 'u07',
    title: 'Slipped on ice, sore on the knobbles of the spine',
    story:
      'Slipped on the ice outside my shop in Tampere on Thursday and landed on my back. I’m 33 and fit. Muscles are fine, but right on the bones in the middle, between the blades, I can’t bear a touch.',
    region: 'FI',
    answers: { ...otherwiseWell, happened: ['injury', 'fall'], cause: 'pull', began: 'days-3', now: 'sharp' },
    sources: ['§2b rf-fall-blow', 'S0', 'DEVON-TX', 'MAYO-HS'],
  },
  {
    ...toUrgent,
    id: 'u08',
    title: 'Trousers slide down, tired for weeks',
    story:
      'My belt is three holes tighter and I have not dieted; I am 61. Dull ache in the mid-back since five weeks, and I am so tired that I nap after breakfast. I sit a lot, so probably it is the chair.',
    region: 'PL',
    answers: {
      ...otherwiseWell,
      age: 'age-60-64',
      happened: 'unwell',
      cause: ['sitting', 'inactive'],
      began: 'weeks-6',
    },
    sources: ['§2b rf-weight-loss', 'NHS-BACK', 'NICE-NG12'],
  },
  {
    ...toUrgent,
    id: 'u09',
    title: 'A swelling beside the spine that grows',
    story:
      'My partner found a lump beside my spine at shoulder height, the size of a walnut; two months ago it was a pea. I’m 45. It aches a little after work at the till. It does not move when pushed.',
    region: 'US',
    answers: { ...otherwiseWell, happened: 'lump', cause: 'new-task', began: 'weeks-12' },
    sources: ['§2b rf-lump-shape', 'NHS-BACK'],
  },
  {
    ...toUrgent,
    id: 'u10',
    title: 'Green phlegm, fever and a sore upper back',
    story:
      'I’m 52, from Nairobi. Coughing for a week, now it brings up green stuff and I was 38.6 last night. The upper back is sore from all the coughing. Breathing is all right.',
    region: 'KE',
    answers: {
      ...otherwiseWell,
      age: 'age-50-59',
      happened: ['fever', 'fever-cough'],
      pattern: 'cough-strain',
      cause: 'new-task',
    },
    sources: ['§2b rf-chest-infection', '§6 x-fever', 'EAHEALTH-CHEST'],
  },
  {
    ...toUrgent,
    id: 'u11',
    title: 'Pain to the right shoulder blade, and yellow eyes',
    story:
      'After fried food I get a pain under my right ribs that sits in the right shoulder blade for hours. I am 43. My sister says my eyes look yellow, and my pee is like tea. At the gym they said rhomboid strain.',
    region: 'US',
    answers: { ...otherwiseWell, pattern: ['tummy', 'gallbladder'], cause: 'none' },
    sources: ['§2b rf-gallbladder-jaundice', 'NHS-GALL', 'CAMPBELL-GALL', 'GALLSTONES-SITE'],
  },
  {
    ...toUrgent,
    id: 'u12',
    title: 'Sore side and burning pee',
    story:
      'Left side and upper back hurt since yesterday, I am 26, I thought it was from netball. But it also burns when I pee and there was pink in the bowl. No fever.',
    region: 'AU',
    answers: { ...otherwiseWell, pattern: ['tummy', 'kidney'], cause: 'new-task', began: 'days-2' },
    sources: ['§2b rf-kidney', 'PHYSIOPEDIA-TX'],
  },
];
