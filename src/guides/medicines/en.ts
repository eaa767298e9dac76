import type { Id, RemedyText } from '../../guide/guide.js';

// What several remedies share. Every `notFor` line is a sentence that can follow "Do not use this if:".

export const labelWins = 'Read the label first. If it differs from this page, the label wins.';
const noteIt = 'Write down the time and the amount, and wait as long as the label says.';
const tenDays = 'Use it for as few days as you can. Never more than 10 without advice.';
const oneNsaid = 'One anti-inflammatory at a time. Do not mix gel, ibuprofen, naproxen or aspirin.';
const oneRub = 'One rub at a time.';
const under16 = 'You are under 16.';
export const nsaidNotFor = [
  under16,
  'You are pregnant, might be, or are trying.',
  'Aspirin, ibuprofen or another anti-inflammatory has given you an allergy or wheezing.',
  'You have asthma, unless a pharmacist agrees.',
  'You have kidney disease.',
  'You take a blood thinner, or have a bleeding problem.',
  'You have or had a stomach ulcer or stomach bleeding.',
  'You have heartburn that lasts, Crohn’s disease or colitis.',
  'You already take an anti-inflammatory, or aspirin every day.',
  'You had an operation in the last 6 weeks, unless your surgeon agrees.',
  'You have heart surgery soon, or have just had it.',
];
const askPharmacist = 'Ask a pharmacist before the first use.';
const askDoctor = 'Ask a doctor or pharmacist before the first use.';
const askMix = 'Ask a pharmacist whether it fits your tablets. Do not change those yourself.';
const breast = 'Ask a pharmacist first. Keep it off your breasts and away from your baby.';

/** Medicines, in English: what holds wherever it hurts. Doses and warnings are those of evidence.md §4 and §6. */
export const medicines = {
  'otc-topical-nsaid': {
    name: 'Anti-inflammatory gel (ibuprofen or diclofenac)',
    why: 'The gel may ease a newly sore muscle for a short time.',
    dose: 'As the pack says, for as few days as you can. Never more than 10 days without advice.',
    careful: [oneNsaid, 'Never under a heat pad, cold pack or tight wrap, or before a hot bath.', oneRub],
    stop: 'Rash: wash it off and get medical help today. Wheezing or a swollen face: call for emergency help now.',
    strength:
      'A 2020 American guideline puts such gels first for new muscle injuries. It left out low-back pain.',
    adjust: {
      'x-age60': askPharmacist,
      'x-breastfeeding': breast,
      'x-heart': askDoctor,
      'x-high-bp': askDoctor,
      'x-stroke': askDoctor,
      'x-other-tablets': askMix,
      'x-liver': askDoctor,
      'x-chickenpox': 'Do not use it unless a doctor or pharmacist says yes. Never near the spots.',
    },
  },
  'otc-acetaminophen': {
    name: 'Acetaminophen (paracetamol)',
    why: 'It may dull pain for a short time when other painkillers do not suit you.',
    dose: 'Only as the pack says. Never more than 10 days without advice.',
    doseIn: {
      GB: '500 mg tablets: 1 or 2, up to 4 times in 24 hours, at least 4 hours apart. Never more than 8 tablets (4,000 mg) in 24 hours.',
      US: 'As your label says. Regular strength (325 mg): never more than 10 tablets (3,250 mg) in 24 hours. From all products together: never more than 4,000 mg in 24 hours.',
    },
    steps: [
      'Look for acetaminophen or paracetamol in everything else you take, such as cold remedies.',
      labelWins,
      'Take the smallest dose that helps.',
      noteIt,
    ],
    careful: [
      tenDays,
      'Never two products with acetaminophen (paracetamol) at once.',
      'Too much can badly harm the liver, even when you feel well at first.',
    ],
    notFor: [
      under16,
      'You are allergic to it.',
      'You have liver disease, or have 3 or more alcoholic drinks a day. Ask a doctor.',
      'You weigh under 50 kg (110 pounds), until a pharmacist agrees.',
      'You take warfarin or have kidney disease, until a pharmacist or doctor agrees.',
    ],
    stop: 'More than the label allows? Call the poison centre or emergency number now, even if you feel well. Rash: stop it and get medical help today.',
    strength:
      'On its own it did not help new low-back pain in studies. A 2020 American guideline suggests it for other new muscle pain.',
    adjust: {
      'x-pregnant': 'Ask your midwife, doctor or pharmacist first. The smallest dose, for the shortest time.',
      'x-breastfeeding': askPharmacist,
      'x-blood-thinner': 'Ask a doctor or pharmacist first, above all with warfarin and regular use.',
      'x-kidney': askDoctor,
      'x-low-weight':
        'A full dose may be too much under 50 kg (110 pounds). Ask a pharmacist for your dose first.',
      'x-tablets-10-days':
        'Take no more for this pain until a pharmacist or doctor has advised you. Keep to what a doctor prescribed.',
      'x-other-tablets': askMix,
    },
  },
  'otc-nsaid-oral': {
    name: 'An anti-inflammatory tablet',
    why: 'It may ease pain for a short time. It has real risks, so read this card to the end.',
    dose: 'Ibuprofen, only as the pack says. The lowest dose, with food. Never more than 10 days without advice.',
    doseIn: {
      GB: 'Ibuprofen 200 mg tablets, with food: 1 or 2 tablets. Up to 3 times in 24 hours, at least 6 hours apart. Never more than 6 tablets (1,200 mg) in 24 hours. 10 days at most.',
      US: 'Choose one, with food, for 10 days at most. Ibuprofen 200 mg: 1 tablet, or 2 if 1 does not help, every 4 to 6 hours. Never more than 6 tablets (1,200 mg) in 24 hours. Or naproxen sodium 220 mg with a full glass of water: 1 tablet every 8 to 12 hours. For the first dose, you may take 2 within the first hour. Never more than 2 in 8 to 12 hours, or 3 in 24 hours.',
    },
    steps: [
      'Ask a pharmacist whether it suits you.',
      labelWins,
      'Take the smallest dose that helps, with food and water.',
      noteIt,
      'Stop as soon as you can do without.',
    ],
    careful: [oneNsaid, tenDays, 'Adding acetaminophen (paracetamol) to it has not been shown to help more.'],
    notFor: [
      ...nsaidNotFor,
      'You have heart disease, heart failure or high blood pressure.',
      'You have had a heart attack or a stroke.',
      'You have liver disease, or have 3 or more alcoholic drinks a day.',
      'You take steroid tablets, lithium, methotrexate, water tablets or some tablets for low mood.',
      'You have chickenpox or shingles.',
      'You have used pain tablets for 10 days.',
      'You are 60 or over, until a pharmacist agrees.',
    ],
    stop: 'Black poo, vomiting blood, chest pain, hard breathing, wheezing or a swollen face: call for emergency help now. Rash or other swelling: stop it and get medical help today.',
    adjust: {
      'x-age60': 'Ask a pharmacist before the first tablet. From 60 on, the stomach is at more risk.',
      'x-breastfeeding': askPharmacist,
      'x-fresh-48':
        'Ask a pharmacist first. Some advice is to leave ibuprofen for 48 hours after a strain; experts differ. Another painkiller in your plan may come first.',
    },
  },
  'otc-topical-counterirritant': {
    name: 'A warming or cooling rub',
    why: 'Menthol, methyl salicylate or capsaicin may distract from mild pain. It does not treat inflammation.',
    dose: 'A thin layer, as the pack says, 3 to 4 times a day at most. Never more than 10 days without advice.',
    steps: [
      labelWins,
      'Try a little on a small patch of healthy skin first.',
      'Rub a thin layer on the sore muscle. Ask for help if you cannot reach.',
      'Wash your hands well.',
      'Leave the skin open to the air, with no bandage.',
    ],
    careful: [
      'Never with a heat pad or any other pack.',
      'Never before a hot bath, a shower or exercise.',
      'Before any heat, wash it off and wait.',
      'Keep it away from your eyes.',
      oneRub,
      'Rubs have, rarely, burnt skin badly. Most had over 3% menthol or over 10% methyl salicylate.',
    ],
    notFor: [
      under16,
      'Your skin there is broken, sore, infected, numb or has a rash.',
      'You have poor blood flow there, or diabetes with numb skin.',
      'You are allergic to aspirin, oils, scents or anything on the label.',
      'You have asthma, unless a pharmacist agrees.',
      'You take a blood thinner such as warfarin, or aspirin every day.',
      'You have a bleeding problem.',
      'You are pregnant or might be.',
    ],
    stop: 'Pain, a burn or blisters: wash it off and get medical help today. Wheezing or a swollen face: call for emergency help now.',
    adjust: {
      'x-breastfeeding': breast,
      'x-age65': 'Your skin may be thinner. Use less, and check it often.',
    },
  },
} satisfies Readonly<Record<Id, Partial<RemedyText>>>;
