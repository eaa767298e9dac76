import type { Texts } from '../../guide/guide.js';

/** The question about health, in English. */
export const questions = {
  health: {
    title: 'Do any of these apply to your health?',
    hint: 'Tick all that apply. You can say which under each one.',
    why: 'Health decides what we leave out or change.',
  },
} satisfies Texts['questions'];

export const options = {
  pregnancy: {
    label: 'Pregnancy, a new baby or breastfeeding',
    hint: 'Perhaps being pregnant, or trying to be, counts too.',
  },
  pregnant: 'Pregnant',
  'maybe-pregnant': 'May be pregnant, or trying to be',
  'new-baby': 'Had a baby in the last 6 weeks',
  breastfeeding: 'Breastfeeding',
  bones: {
    label: 'Thin bones, a broken bone, steroid tablets, an operation or a shoulder problem',
    hint: 'Having become shorter counts too.',
  },
  'thin-bones': 'Thin bones (osteoporosis), bones that break easily, or a past break in the spine',
  'lost-height': 'Became shorter',
  steroids: 'Steroid tablets for more than 3 months',
  'broken-bone': 'A broken bone, or one that may be broken',
  'recent-surgery': 'An operation in the last 6 weeks',
  'spine-surgery': 'An operation on the spine, however long ago',
  shoulder: 'A hurt or frozen shoulder, or one that has come out of its joint',
  blood: 'Blood thinners, a bleeding problem, or a blood clot now or in the past',
  thinner: { label: 'Blood thinners', hint: 'Such as warfarin, apixaban or clopidogrel.' },
  bleeding: 'A bleeding problem or low platelets',
  'clot-now': 'A blood clot in a leg or lung now',
  'clot-past': 'A blood clot in the past',
  feeling: 'Diabetes, numb skin, poor blood flow, or trouble with cold',
  diabetes: 'Diabetes, with normal feeling and good blood flow',
  'diabetes-numb': {
    label: 'Diabetes, with numb skin or poor blood flow',
    hint: 'Tick this one if you are not sure.',
  },
  'numb-skin': {
    label: 'Numb skin or poor feeling where it hurts',
    hint: 'For example after nerve damage, a stroke or a spine injury.',
  },
  'poor-circulation': 'Poor blood flow or artery disease',
  raynaud: {
    label: 'Raynaud’s',
    hint: 'Fingers or toes change colour and go numb in the cold.',
  },
  'cold-allergy': {
    label: 'Hives or skin damage from cold, now or in the past',
    hint: 'Also cryoglobulins, a blood protein that reacts to cold.',
  },
  skin: {
    label: 'A skin problem where it hurts, or a skin or scent allergy',
    hint: 'A wound, infection, rash, chickenpox, shingles, or a muscle rub on the skin now.',
  },
  'skin-broken': 'A cut, wound or broken skin',
  'skin-infection': 'A skin infection',
  'skin-rash': 'A rash, even a known one',
  shingles: 'Shingles now',
  'rub-on': 'A muscle rub, gel or patch on the skin now',
  'oil-allergy': 'An allergy to oils, scents or skin creams',
  'heart-vessels': {
    label: 'Heart disease, high or low blood pressure, high cholesterol, a past stroke, or smoking',
    hint: 'Smoking now or in the past.',
  },
  heart: 'Heart disease, heart failure or a heart attack',
  'high-bp': 'High blood pressure',
  'low-bp': 'Low blood pressure, or fainting easily',
  cholesterol: 'High cholesterol',
  'past-stroke': 'A stroke in the past',
  smoke: 'Smoking, now or in the past',
  organs: {
    label: 'Kidney, liver, stomach or bowel disease',
    hint: 'Also 3 or more alcoholic drinks a day.',
  },
  kidneys: 'Kidney disease',
  liver: 'Liver disease, or 3 or more alcoholic drinks a day',
  ulcer: 'A stomach ulcer or bleed, heartburn that lasts, Crohn’s disease or colitis',
  allergy: 'Asthma, or a bad reaction to a pain medicine',
  asthma: 'Asthma',
  'nsaid-allergy': {
    label: 'An allergy or bad reaction to aspirin, ibuprofen or similar',
    hint: 'Such as wheeze or a swollen face, however long ago.',
  },
  'acetaminophen-allergy': 'An allergy to acetaminophen (paracetamol)',
  medicines: {
    label: 'Taking medicines, alcohol, feeling sleepy, or a low body weight',
    hint: 'Painkillers, aspirin, sleeping tablets, antidepressants, water tablets, lithium or methotrexate. Low weight is under 50 kg (110 lb).',
  },
  'other-nsaid': {
    label: 'Already taking an anti-inflammatory painkiller',
    hint: 'Such as ibuprofen or naproxen.',
  },
  'low-dose-aspirin': 'Low-dose aspirin',
  'other-tablets': 'Antidepressants, water tablets (diuretics), lithium or methotrexate',
  drowsy: {
    label: 'Sleepy, just had alcohol, or taking sleeping tablets or calming medicines',
    hint: 'Anything that makes a person drowsy counts.',
  },
  'low-weight': 'A weight of less than 50 kg (110 lb)',
  'tablets-10-days': 'Pain tablets needed for more than 10 days',
  'infection-risk': {
    label: 'Something that makes an infection more likely',
    hint: 'Injected drugs (ever). A recent boil or infection, or blood poisoning. A drip (IV line) or dialysis. A needle or operation in the spine. A weak immune system. Time spent with someone who had tuberculosis.',
  },
  'other-health': {
    label: 'Another illness, an implant, confusion, dizziness or a bad past experience',
    hint: 'Such as inflammatory arthritis, a pacemaker or a long-term illness.',
  },
  arthritis: { label: 'Inflammatory arthritis', hint: 'Such as rheumatoid arthritis.' },
  'dizzy-neck': 'Dizzy, faint or changed sight when moving the neck',
  device: 'A pacemaker, implant or pump',
  confused: 'Confused at times, or can’t tell when something is too hot or too cold',
  'bad-experience': {
    label: 'A bad past experience that makes some things hard',
    hint: 'Such as closing the eyes or being touched.',
  },
  'long-illness': 'Another long-term illness',
} satisfies Texts['options'];
