import { otherwiseWell } from './otherwise-well.js';
import type { Vignette } from '../vignettes.js';

const toDoctor = {
  disposition: 'doctor',
  mustRecommend: ['act-see-doctor', 'act-safety-net'],
  mustNotRecommend: ['act-call-emergency', 'act-same-day-care', 'any-manipulation'],
} as const;

/** Someone should look at it within days, for what the pain is or does: d01 to d13. */
export const doctor: readonly Vignette[] = [
  {
    ...toDoctor,
    id: 'd01',
    title: 'Twelve, and a school bag of eight kilos',
    story:
      'Our son is 12 and carries a bag of eight kilos. For four days his upper back has been tired and sore on the way home, gone by supper. He sleeps, plays cricket, has no fever and stands straight.',
    region: 'AU',
    answers: { ...otherwiseWell, age: 'age-10-15', cause: 'new-task' },
    mustRecommend: [...toDoctor.mustRecommend, 'act-tell-parent-guardian'],
    mustNotRecommend: [...toDoctor.mustNotRecommend, 'any-remedy'],
    sources: ['§2c rf-child', '§6 x-under16', '§0.10', 'AAOS-CHILD'],
  },
  {
    ...toDoctor,
    id: 'd02',
    title: 'Twenty-four weeks, aching after a day at the till',
    story:
      'I’m 32 and 24 weeks gone. The upper back aches after a shift at the till and eases with my feet up. No bleeding, no headaches, baby kicks like mad. My sister offers her massage gun and ibuprofen gel.',
    region: 'IE',
    answers: { ...otherwiseWell, health: ['pregnancy', 'pregnant'], cause: 'sitting' },
    mustRecommend: ['act-contact-maternity', 'act-safety-net'],
    mustNotRecommend: [
      'any-nsaid',
      'otc-topical-counterirritant',
      'any-deep-massage',
      'act-call-emergency',
      'act-same-day-care',
    ],
    sources: ['§2c rf-pregnant', '§6 x-pregnant', 'FDA-NSAID-PREG', 'NHS-IBU', 'NCCIH'],
    note: 'The menthol and salicylate rubs are one remedy in §4e, so removing the salicylate removes it.',
  },
  {
    ...toDoctor,
    id: 'd03',
    title: 'A tingling thumb when he looks at his phone',
    story:
      'I am 38, from Chennai. Ache at the inner edge of the left blade for two weeks, and when I bend to my phone the thumb tingles. My grip is the same as ever. Office work all day.',
    region: 'IN',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      nerves: 'arm-tingle',
      cause: ['sitting', 'neck-moves'],
    },
    sources: ['§2c rf-arm-tingle', '§3 c-neck-referred', 'TANAKA-2006', 'CARMICHAEL-2025'],
  },
  {
    ...toDoctor,
    id: 'd04',
    title: 'Stiff for an hour each morning, better on the move',
    story:
      'I’m 31 and it began at 28: stiff for a good hour every morning, and around four at night I have to get up and walk it off. On days on the building site I am better than on Sundays. Otherwise healthy.',
    region: 'DE',
    answers: { ...otherwiseWell, cause: ['waking', 'waking-long'], began: 'longer' },
    sources: ['§2c rf-inflammatory', 'NICE-NG65'],
  },
  {
    ...toDoctor,
    id: 'd05',
    title: 'Sixty-seven, most days for five weeks',
    story:
      'I sew for the church bazaar, I am 67. For five weeks now my upper back aches on most days, more when I sit at the machine, less in the garden. I have no other troubles and take nothing.',
    region: 'US',
    answers: { ...otherwiseWell, age: 'age-65', cause: 'sitting', began: 'weeks-6' },
    sources: ['§2c rf-persistent-60', 'NICE-NG12'],
  },
  {
    ...toDoctor,
    id: 'd06',
    title: 'Two shifts missed',
    story:
      'I pull coffee for a living, I’m 29. Tight, gripping upper back since the stocktake four days ago, and I have missed two shifts because of it. It is 5 out of 10 and turning is slow. No other signs.',
    region: 'AU',
    answers: { ...otherwiseWell, cause: 'new-task', now: ['spasm', 'interferes'] },
    sources: ['§2c rf-interferes', 'S0', 'NHS-BACK'],
  },
  {
    ...toDoctor,
    id: 'd07',
    title: 'It hurts when he sneezes, in Melbourne',
    story:
      'Hay fever season and each sneeze bites beside my spine since I pulled something digging, five days ago. I’m 42. Breathing is fine, and it gets a bit less each day.',
    region: 'AU',
    answers: { ...otherwiseWell, pattern: 'cough-strain', cause: ['pull', 'new-task'], now: 'sharp' },
    sources: ['§2b rf-cough-strain', 'NHS-BACK'],
    note: '§2b: urgent in the United Kingdom, a doctor elsewhere.',
  },
  {
    ...toDoctor,
    id: 'd08',
    title: 'Eighteen days of painkillers',
    story:
      'Since I re-shelved the library nearly three weeks ago my upper back is sore, 4 out of 10. I’m 37 and see that I have had ibuprofen on each of the last eighteen days to get through. No stomach trouble, everything else normal.',
    region: 'US',
    answers: {
      ...otherwiseWell,
      health: ['medicines', 'other-nsaid', 'tablets-10-days'],
      cause: 'new-task',
    },
    mustRecommend: ['act-see-doctor', 'act-ask-pharmacist', 'act-safety-net'],
    mustNotRecommend: [...toDoctor.mustNotRecommend, 'any-nsaid'],
    sources: ['§2c rf-med-10d', '§6 x-other-nsaid', 'DM-IBU', 'DM-NAPROXEN'],
    note: '§2c says doctor or pharmacist; the higher one is expected here.',
  },
  {
    ...toDoctor,
    id: 'd09',
    title: 'Eight weeks and no nearer the end',
    story:
      'I’m 44, and the ache by my shoulder blade has now lasted eight weeks, no better than at the start. It came with the new bar stool I work on. No one has looked at it and nothing else is wrong.',
    region: 'BE',
    answers: { ...otherwiseWell, place: 'place-blade', cause: 'sitting', began: 'weeks-12' },
    alsoRight: 'physio',
    mustRecommend: ['act-safety-net'],
    sources: ['§7 first visit after 6 weeks', '§2c rf-6wk', 'NHSBORDERS'],
    note: '§7: doctor, or physio if the pattern is old, unchanged and screened.',
  },
  {
    ...toDoctor,
    id: 'd10',
    title: 'Nothing he does changes it',
    story:
      'I’m 36 and have a dull spot of pain high in the back for ten days. It comes and goes as it likes; bending, turning, lying, pressing: nothing makes it better or worse. I sleep through and feel well.',
    region: 'US',
    answers: { ...otherwiseWell, cause: 'no-change' },
    sources: ['§3 c-not-mechanical', 'PHYSIOPEDIA-TX', 'DEVON-TX'],
    note: '§3: urgent only with the pattern of the night or two risks of the heart; else a doctor.',
  },
  {
    ...toDoctor,
    id: 'd11',
    title: 'Still puffy after five days',
    story:
      'Five days ago I bumped my back on the van door, I’m 34. It is still puffy and blue over the shoulder blade, not red, not hot, and no worse. I can do my rounds.',
    region: 'NZ',
    answers: {
      ...otherwiseWell,
      place: 'place-blade',
      happened: ['injury', 'small-pull'],
      cause: 'pull',
      now: 'swollen',
    },
    mustNotRecommend: [...toDoctor.mustNotRecommend, 'any-heat', 'any-cold'],
    sources: ['§5a H5', 'NHS-SPRAIN'],
  },
  {
    ...toDoctor,
    id: 'd12',
    title: 'The old ache has changed its habits',
    story:
      'Every few months my upper back plays up, that’s old news at 43. But this round is different: it sits lower, comes sooner in the day and lasts longer. No other signs.',
    region: 'CA',
    answers: { ...otherwiseWell, cause: 'sitting', began: 'comes-back', now: 'changed' },
    sources: ['§2c rf-frequent', '§7 frequent', 'S0', 'S4'],
    note: '§2c: physio, but a doctor if it has changed.',
  },
  {
    ...toDoctor,
    id: 'd13',
    title: 'Swimming head when he looks up',
    story:
      'I’m 57 and paint houses. The ache in neck and upper back I know from work, a week now. New is that I go dizzy whenever I tip my head back to do a ceiling, for a month perhaps. Not sudden, no headache, eyes fine.',
    region: 'IE',
    answers: {
      ...otherwiseWell,
      place: 'place-neck',
      age: 'age-50-59',
      health: ['other-health', 'dizzy-neck'],
      cause: ['new-task', 'neck-moves'],
    },
    mustNotRecommend: [
      ...toDoctor.mustNotRecommend,
      'stretch-chin-tuck',
      'stretch-neck-turn-tilt',
      'stretch-thoracic-extension',
    ],
    sources: ['§6 x-dizzy-neck', 'HWE-NECK'],
    note: '§6 sends whoever is dizzy on moving the neck to a doctor.',
  },
];
