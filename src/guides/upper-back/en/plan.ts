import type { PlanTexts } from '../../../guide/guide.js';
import { planVariants } from './plan-variants.js';

// What several remedies share. Every `notFor` line is a sentence that can follow "Do not use this if:".

const noSedative = 'Never after alcohol, a sleeping tablet or another sedative.';
const packCare = [
  'Always keep cloth between the pack and your skin.',
  'Stay awake, keep the timer on, and never use it in bed.',
  noSedative,
  'Never with a rub on your skin.',
  'If two limits apply to you, keep to the shorter one.',
];
const packNotFor = [
  'Your skin there is numb, or you have poor blood flow there.',
  'You have diabetes with numb skin or poor blood flow, or you are unsure.',
  'Your skin there is broken, infected or has a rash.',
  'A rub or cream is on your skin there.',
  'You still have swelling, heat or redness after 3 days.',
  'You are sleepy, or have had alcohol, a sleeping tablet or another sedative.',
  'You get confused, or could not tell that it is harming you.',
];
const heatNotFor = [
  'Your injury is up to 3 days old, and swollen, bruised, warm or hot.',
  'You have a blood clot, bleeding there, or a fever.',
  'You have cancer, or have had radiotherapy there.',
  'You have a pacemaker, pump or implant, until its maker or your doctor agrees.',
];
const coldNotFor = [
  'You have Raynaud’s.',
  'You get hives from cold, have cryoglobulins, or have had a cold injury.',
  'You have severe heart disease or uncontrolled blood pressure, until a doctor agrees.',
];
const faint = 'You have low blood pressure, or faint easily.';
const packAdjust = {
  'x-pregnant': 'Mild only, never hot or icy. 15 minutes at most. Not on your tummy. Ask your midwife first.',
  'x-heart': 'Mild and short. Not on the left of your chest or your left shoulder. Ask your doctor first.',
  'x-high-bp': 'Mild and short. If your blood pressure is high or unsteady, ask your doctor first.',
  'x-age65': 'Your skin is harmed more easily. Mild, and less than 15 minutes. Check it often.',
  'x-diabetes':
    'Only where you feel well and blood flow is good. Two layers of cloth. 10 minutes at most. Check your skin every few minutes.',
  'x-stroke': 'Never on a weak or numb side. Test it with your stronger side.',
};
const lowPressure = {
  'x-low-bp': 'Mild only. Stand up slowly afterwards. No hot bath or hot shower: you could faint.',
};
const device = {
  'x-device': 'No heat device until your doctor or the maker of your implant or pump agrees.',
};
const showerAdjust = {
  'x-pregnant': 'Mild only, never hot or icy. 10 minutes at most. Not on your tummy. Ask your midwife first.',
  'x-high-bp': 'Mild and short. Step out slowly. Ask your doctor first if your blood pressure is unsteady.',
  'x-age65': 'Your skin is harmed more easily. Mild and short. Sit down if you can.',
  'x-diabetes': 'Test the water where you feel well. Mild, 10 minutes at most. Check your skin after.',
  'x-stroke': 'Never on a weak or numb side. Test the water with your stronger side. Sit down.',
};

const daily = 'Once or twice a day at first, up to 3 times after a week.';
const stretchCare = [
  'First walk about for 2 to 3 minutes to warm up.',
  'Go slowly, do not bounce, and keep breathing.',
  'A mild pull is enough: 3 out of 10 at most. If it hurts more, do less.',
];
const stretchNotFor = [
  'You pulled or knocked it in the last 2 days. Or it is up to 3 days old and not easing.',
  'It is newly swollen or bruised.',
  'A bone is broken, or might be.',
  'You had an operation in the last 6 weeks, unless your surgeon agrees.',
  'Your pain is above 5 out of 10, or you have a fever.',
  'It is getting worse, or something new has come.',
];
const thinBones = 'You have thin bones or have become shorter, or take steroid tablets for months.';
const spineSurgery = 'You have had surgery on your spine.';
const dizzyNeck = 'Moving your neck makes you dizzy or faint, or changes your sight.';
const neckNotFor = [
  ...stretchNotFor,
  dizzyNeck,
  'You have rheumatoid or another inflammatory arthritis.',
  'You hurt your neck recently, or your arm is weak.',
];
const neckStop =
  'Dizzy or new tingling: stop and answer the warning-sign questions again. Changed sight, slurred speech or a numb face: call for emergency help now.';
const fresh48 =
  'Wait until the next day. Begin only if pain is 4 out of 10 or less. Small moves, once a day.';
const letRest = 'Do not tense your shoulders, neck or back. Just breathe out and let them rest.';
const armSigns = 'Ask a doctor or physio first. Stop if the tingling or arm pain grows.';
const stretchProof = 'Stretching alone has little proof. The studies were of long-lasting neck pain.';
const untested = 'A common habit. It has not been tested for upper-back pain.';
const noStrain = 'Only short, easy walks that do not hurt the bone. No lifting. Let a doctor check it first.';
const learnFirst = 'Learn it from a physio first. Do not bend or twist.';
const hurtsMore = 'It hurts more. Choose what is comfortable.';

const eyesOpen =
  'Keep your eyes open if you like. Leave out any part that feels wrong. Stop whenever you want.';
const feelsWorse = 'It makes you feel worse. Choose a short walk instead.';

const massageCare = [
  'Never press on the spine bones, or on the front or side of the neck.',
  'Discomfort stays at 5 out of 10 or less. It does not need to hurt.',
  'Stop before a spot goes numb.',
];
const massageNotFor = [
  'You strained it in the last 3 days, or it is swollen or bruised.',
  'You have or had a blood clot.',
  'A bone is broken, or might be.',
  'Your skin there is broken, infected, numb or has a rash.',
  'You have poor blood flow there, or diabetes with numb skin.',
  'You had an operation there in the last 6 weeks.',
  'You have cancer, have had radiotherapy there, or have a fever.',
  'It is getting worse, or something new has come.',
];
const deepNotFor = [
  ...massageNotFor,
  'You take a blood thinner, or have a bleeding problem.',
  thinBones,
  'You are pregnant or might be.',
  'You have tingling, numbness or weakness in an arm.',
];
const massageStop = 'A big bruise, new numbness or weakness: stop and get medical help today.';
const massageProof =
  'A 2024 review covers 33 studies of massage for neck pain. Against pretend massage, it probably made little or no difference at about 12 weeks.';
const softHands = 'Light touch only. No deep pressure, tools or tapping. Stop if a bruise appears.';
const softBones = 'Light touch only. No deep pressure, tools or tapping. Nothing near the spine bones.';
const plainOil = 'Use a plain lotion that you know, or none. No scented oils or rubs.';
const noScent = 'No scented oils or candles: a scent can set off asthma.';

const labelWins = 'Read the label first. If it differs from this page, the label wins.';
const noteIt = 'Write down the time and the amount, and wait as long as the label says.';
const tenDays = 'Use it for as few days as you can. Never more than 10 without advice.';
const oneNsaid = 'One anti-inflammatory at a time. Do not mix gel, ibuprofen, naproxen or aspirin.';
const oneRub = 'One rub at a time.';
const under16 = 'You are under 16.';
const nsaidNotFor = [
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

/** The words of the plan, in English. Doses and warnings are those of evidence.md §4 and §6. */
export const planTexts = {
  causes: {
    'c-not-mechanical': {
      name: 'Something other than movement',
      text: 'You told us moving, resting or pressing does not change it. A doctor can look for the reason.',
    },
    'c-minor-injury': {
      name: 'A pull, twist or small bump',
      text: 'A pull, twist or small bump can leave a sore spot. A gentle start suits it best.',
    },
    'c-overuse': {
      name: 'A new task, or more work than usual',
      text: 'The muscles between the shoulder blades help with all that your arms do. They can feel sore and tight for 2 days after lifting, gardening or new exercise.',
    },
    'c-neck-referred': {
      name: 'Your neck',
      text: 'An ache by the shoulder blade can change as the neck turns or tilts. Yours seems to do that.',
    },
    'c-joint': {
      name: 'A stiff or stuck spot near the spine or ribs',
      text: 'The 12 bones of the upper back meet the ribs. That makes it steady, and sometimes stiff. One spot can feel sharp or stuck when you twist or arch. Easy movement often feels better.',
    },
    'c-postural': {
      name: 'Long spells of sitting or screen work',
      text: 'A dull ache can build up when you stay in one position. No single way of sitting is proven right. Staying still for long may be the hard part.',
    },
    'c-stress': {
      name: 'Worry and tension',
      text: 'Worry can tighten the shoulders and neck, and the ache can change through the day. The pain is still real.',
    },
    'c-sleep': {
      name: 'The way you lay in bed',
      text: 'You told us you wake up stiff. A twisted or poorly supported position can do that.',
    },
    'c-trigger': {
      name: 'Tender knots',
      text: 'Small sore spots can ache when pressed. Experts still discuss what they are.',
    },
    'c-inactive': {
      name: 'Moving less than your back likes',
      text: 'A back that moves little can feel stiff and tire sooner. Small steps count.',
    },
    'c-recurring': {
      name: 'Pain that stays or keeps coming back',
      text: 'Pain that comes back is common, and many things play a part. Strength, movement and calm may all help.',
    },
    'c-nonspecific': {
      name: 'Hard to say, and that is common',
      text: 'Often no single trigger stands out. Gentle care can begin without one.',
    },
  },

  cautions: {
    'x-fresh-swollen': 'You told us it is swollen, and new or unclear. The swelling should settle first.',
    'x-worse': 'You told us that it got worse, or that something new has come.',
    'x-fresh-unsure': 'It began in the last 3 days, and you were unsure how it is now.',
    'x-fresh-injury':
      'You told us about a sudden start, at most 3 days ago or unclear. A gentle start is best.',
    'x-fresh-pull': 'You told us about a pull, at most 2 days ago or unclear. Stretching waits.',
    'x-not-easing': 'You told us your pull is 2 to 3 days old, and not clearly easing. Stretching waits.',
    'x-fresh-strain':
      'You told us about a new task, and it began at most 3 days ago or unclear. A gentle start is best.',
    'x-fresh-48':
      'You told us about a pull or new task, at most 2 days ago or unclear. A gentle start is best.',
    'x-late-swelling': 'You told us it is swollen after more than 3 days. A doctor should look at it first.',
    'x-flare': 'You told us your pain is above 5 out of 10. It needs to calm first.',
    'x-arm-signs': 'You told us about signs in your arm or hand. Pressing or pulling could stir them up.',
    'x-pregnant':
      'You told us you are, or might be, pregnant. Some things wait; for others, ask your midwife.',
    'x-breastfeeding': 'You told us you are, or may be, breastfeeding. Ask before you use a medicine.',
    'x-osteoporosis':
      'You told us about thin bones or lost height, or were unsure. Bones then need gentle handling.',
    'x-steroids-long':
      'You told us you take, or may take, steroid tablets. Bones need gentle handling, and some painkillers do not fit.',
    'x-blood-thinner':
      'You told us you take, or may take, a blood thinner. Deep pressure and some painkillers can cause bleeding.',
    'x-bleeding-disorder':
      'You told us you have, or may have, a bleeding problem. Deep pressure and some painkillers can cause bleeding.',
    'x-dvt': 'You told us you have, or may have, a blood clot. Heat and massage could do harm.',
    'x-dvt-past': 'You told us you once had a blood clot. Ask a doctor before any massage.',
    'x-numb-skin': 'You told us your skin there is, or may be, numb. You might not feel a burn or harm.',
    'x-diabetes': 'You told us you have, or may have, diabetes. Skin may be harmed more easily.',
    'x-diabetes-numb':
      'You told us you have, or may have, diabetes with numb skin or poor blood flow. You might not feel a burn.',
    'x-raynaud': 'You told us you have, or may have, Raynaud’s. Cold could harm you.',
    'x-cold-allergy': 'You told us you react, or may react, badly to cold. It could harm you.',
    'x-poor-circulation':
      'You told us you have, or may have, poor blood flow. Skin is then easily burnt or frozen.',
    'x-skin-broken': 'You told us your skin there is, or may be, broken. Leave it alone until it has closed.',
    'x-skin-infection': 'You told us your skin there is, or may be, infected. A doctor should see it first.',
    'x-rash': 'You told us you have, or may have, a rash there. Someone should look at it first.',
    'x-recent-surgery': 'You told us you had, or may have had, a recent operation. Ask your surgeon first.',
    'x-spine-surgery': 'You told us you have had surgery on your spine. Some moves need advice first.',
    'x-fracture': 'You told us a bone is, or may be, broken. It needs a doctor and no strain.',
    'x-shoulder': 'You told us you have, or may have, a shoulder problem. This could strain it.',
    'x-cancer-area': 'You told us about cancer. A doctor should check new pain first.',
    'x-fever': 'You told us about a fever. Get medical help before home care.',
    'x-heart': 'You told us you have, or may have, a heart problem. Some things do not fit or need care.',
    'x-high-bp':
      'You told us you have, or may have, high blood pressure. Some things do not fit or need care.',
    'x-low-bp':
      'You told us you have, or may have, low blood pressure. Warmth or cold water could make you faint.',
    'x-stroke': 'You told us you have had, or may have had, a stroke. Some things do not fit or need care.',
    'x-kidney':
      'You told us you have, or may have, kidney disease. Some painkillers could harm your kidneys.',
    'x-liver':
      'You told us about liver disease or daily drinking, or were unsure. Some painkillers could harm your liver.',
    'x-ulcer':
      'You told us about stomach or bowel trouble, or were unsure. Some painkillers can cause bleeding there.',
    'x-asthma-nsaid':
      'You told us you have, or may have, asthma. Some painkillers and scents can set it off.',
    'x-nsaid-allergy': 'You told us you are, or may be, allergic to aspirin, ibuprofen or the like.',
    'x-apap-allergy': 'You told us you are, or may be, allergic to acetaminophen (paracetamol).',
    'x-age60': 'You told us your age, or were unsure. From 60 on, some medicines need more care.',
    'x-age65': 'You told us your age, or were unsure. From 65 on, skin is harmed more easily.',
    'x-age-unknown': 'We don’t know whether you are 16 or older.',
    'x-under16': 'You told us you are under 16. A doctor should choose what you take.',
    'x-low-weight':
      'You told us you weigh, or may weigh, under 50 kg (110 pounds). A full dose may be too much.',
    'x-other-nsaid': 'You told us you take, or may take, an anti-inflammatory. Two at once can harm you.',
    'x-low-dose-aspirin':
      'You told us you take low-dose aspirin. Keep taking it, and ask before any other anti-inflammatory.',
    'x-other-tablets':
      'You told us about tablets that may not mix with painkillers. Keep taking them, and ask a pharmacist.',
    'x-tablets-10-days':
      'You told us you have used pain tablets for more than 10 days. It is time for advice.',
    'x-chickenpox':
      'You told us about chickenpox or shingles. Some painkillers may lead to a skin infection then.',
    'x-oil-allergy': 'You told us your skin reacts, or may react, to oils, scents or rubs.',
    'x-topical-on': 'You told us a rub is, or may be, on your skin. Heat or a pack on top could burn you.',
    'x-drowsy': 'You told us you are, or may be, sleepy or calmed by something. You might not notice a burn.',
    'x-cognitive': 'You told us you get confused, or may. You might not notice a burn.',
    'x-dizzy-neck': 'You told us moving your neck makes you dizzy, or may. See a doctor before neck moves.',
    'x-inflammatory-neck':
      'You told us you have, or may have, inflammatory arthritis. Ask before any neck stretch.',
    'x-hurt': 'You told us that someone hurt you. Let only people you trust touch your back.',
    'x-trauma-history':
      'You told us about a bad experience. You stay in charge, and can stop or skip anything.',
    'x-device':
      'You told us you have, or may have, a pacemaker, pump or implant. Heat and electric devices need a yes first.',
    'x-topical-nsaid-region':
      'In some countries the label of such a gel does not cover the back. Yours may be one of them.',
    'x-salicylate': 'You told us something that rules out many rubs. They hold a relative of aspirin.',
  },

  choices: {
    'heat-or-cold': {
      title: 'Heat or cold?',
      sides: { heat: 'Heat', cold: 'Cold', alternate: 'Heat and cold in turn' },
    },
    'stretch-or-rest': {
      title: 'Stretch or rest?',
      sides: { stretch: 'Gentle stretches', rest: 'A short rest', move: 'Moving and strength' },
    },
  },

  rows: {
    H1: 'New pain with swelling, a bruise or warmth: cold may ease it. Heat waits until the swelling has gone.',
    H2: 'For a new pull or sore muscle without swelling, cold first is custom. Tests found little difference, so comfort decides.',
    H3: 'A new, tight muscle without swelling may like mild warmth. Cold is fine if you prefer it.',
    H4: 'More than 3 days have passed. If nothing is swollen, warmth may loosen the stiffness.',
    H5: 'Swelling, heat or redness is not expected after 3 days. Use neither, and see a doctor.',
    H6: 'Yours sounds like stiffness or tension. Warmth suits that; proof is modest, so comfort decides.',
    H7: 'You are sore after being active. Cold or heat are both fine today; try heat tomorrow.',
    H8: 'Your answers do not point to one. Tests found little difference, so try both at different times. A physio or pharmacist can advise you too.',
    H9: 'Some people like to take turns. Studies have not clearly shown that it works better.',
    H10: 'Heat and cold are both left out of your plan. Easy movement, calm breathing or a pharmacist may help.',
    'H-other': 'This is the other way to go. Studies found little difference, so comfort decides.',
    R0: 'A bone is, or may be, broken. No stretching or exercise until a doctor has checked it. Rest it, and walk only if that is easy.',
    R1: 'A new pull likes a day or two of easing off. Keep moving in comfort, and do not stretch yet.',
    'R1-swollen': 'New swelling likes easing off. Move only in comfort, and do not stretch yet.',
    R2: 'It is 2 to 3 days old and easing. You can begin gentle stretches, once a day.',
    'R2-waiting':
      'It is 2 to 3 days old and not clearly easing. Leave stretching for now, and look again tomorrow.',
    R3: 'Sore muscle likes easy movement first. Add gentle stretches the next day, at 4 out of 10 or less.',
    'R3-later': 'The first days are over. Gentle stretches and more movement now help you back.',
    R4: 'Stiffness like yours often likes movement. Begin gentle stretches now, and take short breaks.',
    R5: 'Your pain is above 5 out of 10. Leave stretching for 1 to 2 days. At 8 or more, get medical help today.',
    'R5-later':
      'Your pain is above 5 out of 10. Leave stretching for now and keep to short walks. At 8 or more, get medical help today.',
    R6: 'For pain that stays or comes back, strength and movement have better proof than stretching.',
    R7: 'It flared and then settled. Leave out what set it off; later, go back to smaller moves and fewer repeats.',
    R8: 'It got worse, or something new came. Stop all stretches and see a doctor before you begin again.',
    R9: 'Two days in bed is enough. Getting up for short walks suits a back better than more bed.',
    R10: 'Your bones need gentle handling. No twists, forward bends or foam roller; ask a physio to guide you.',
    R11: 'Your answers do not point to one. Try one or two easy stretches, and keep moving.',
    'R11-later': 'Your answers do not point to one. Try one or two easy stretches, and move a little more.',
    'R-other': 'This is another way to go. Let comfort decide, and keep to the stop rule.',
    'R-none':
      'Stretching and resting are both left out for now. Shift position often, and move only in comfort.',
  },

  remedies: {
    heat: {
      name: 'Gentle heat: a pad, bottle, warm towel or wheat bag',
      why: 'Warmth may ease tight, stiff muscles for a short time. It does not bring down swelling.',
      dose: '15 to 20 minutes. Wait 2 to 3 hours before the next time. A few times a day at most.',
      steps: [
        'Set a pad to low or medium, or make it pleasantly warm.',
        'Wrap it in a dry cloth or towel.',
        'Sit, or lie on your side, with it against the sore muscle.',
        'Set a timer for 15 minutes.',
        'Every 5 minutes, lift it off and check your skin. Use a mirror or a helper.',
        'Take it off when the timer rings, and no later than 20 minutes.',
        'Let your skin look and feel normal before the next time.',
      ],
      careful: [
        ...packCare,
        'Never lie on top of it. Never put boiling water in a bottle.',
        'Never on skin that cold has numbed.',
      ],
      notFor: [...heatNotFor, ...packNotFor],
      stop: 'Very hot, numb or blotchy red skin: take it off at once. For a burn or blister, get medical help today.',
      strength:
        'A review of 9 low-back trials found a small, short benefit of heat wraps. A small neck and back trial found heat and cold much alike.',
      adjust: {
        ...packAdjust,
        'x-pregnant': 'Warm, not hot. 15 minutes at most. Not on your tummy. Ask your midwife first.',
        ...lowPressure,
        ...device,
      },
    },
    'warm-shower': {
      name: 'A warm shower',
      why: 'Warm water may ease morning stiffness for a short time.',
      dose: '5 to 10 minutes, warm and not hot. It counts as one heat session.',
      steps: [
        'Make the water pleasantly warm before you step in.',
        'Let it run over your upper back for 5 to 10 minutes.',
        'Roll your shoulders slowly while you stand there.',
        'Step out slowly, and move gently for a few minutes.',
      ],
      careful: [
        noSedative,
        'Hold on to something, or sit on a stool, if you feel unsteady.',
        'Wash off any rub with cool water, and wait before you warm that skin.',
        'No heat pad right after it.',
      ],
      notFor: [faint, ...heatNotFor, ...packNotFor],
      stop: 'Dizzy: turn the water off and sit down. For a burn or blister, get medical help today.',
      strength: 'Not tested on its own. The idea comes from heat studies of low-back pain.',
      adjust: {
        ...showerAdjust,
        'x-heart': 'Lukewarm and short, never hot. Ask your doctor first.',
        'x-device': 'Ask your doctor or the maker of your implant or pump first.',
      },
    },
    cold: {
      name: 'A cold pack, or frozen vegetables in a cloth',
      why: 'Cold may numb pain and limit the swelling of a new injury. Some people simply prefer it.',
      dose: 'Up to 15 minutes, 20 at the very most. Wait 2 to 3 hours before the next time.',
      steps: [
        'Wrap the pack in a damp cloth or tea towel.',
        'Sit up, and hold it against the sore muscle.',
        'Set a timer for 15 minutes.',
        'After 5 minutes, lift it off and check your skin. Use a mirror or a helper.',
        'Take it off at once if skin is bright red, white, or numb and hard.',
        'Take it off when the timer rings.',
        'Let your skin warm up fully before the next time.',
        'A new injury: use it like this for the first 2 to 3 days.',
      ],
      careful: [
        ...packCare,
        'Never on the front or side of your neck.',
        'No heat until your skin feels normal again.',
      ],
      notFor: [...coldNotFor, ...packNotFor],
      stop: 'Burning, or white, grey, hard or blistered skin: take it off at once and get medical help today.',
      strength:
        'For low-back pain there were too few good studies of cold. A small neck and back trial found cold and heat much alike.',
      adjust: packAdjust,
    },
    'cool-shower': {
      name: 'A cool shower',
      why: 'Cool water may soothe a back that is sore after being active.',
      dose: 'Short and cool, never icy. Stop before you feel chilled.',
      steps: [
        'Start with lukewarm water, then make it cool.',
        'Let it run over your upper back for a short while.',
        'Step out slowly, dry off and put on something warm.',
      ],
      careful: [
        noSedative,
        'Hold on to something, or sit on a stool, if you feel unsteady.',
        'Wash off any rub first.',
      ],
      notFor: ['You have heart disease.', faint, ...coldNotFor, ...packNotFor],
      stop: 'Stop if you shiver or feel faint. For burning, white, grey or blistered skin, get medical help today.',
      strength: untested,
      adjust: showerAdjust,
    },
    'alternate-heat-cold': {
      name: 'Heat and cold in turn',
      why: 'Some people like one after the other, once pain is more than 3 days old.',
      dose: 'One heat and one cold, 15 minutes each at most. Let your skin get back to normal in between.',
      steps: [
        'Wrap a warm pad in a dry cloth. Wrap a cold pack in a damp one.',
        'Sit, or lie on your side, with the first one against the sore muscle.',
        'Set a timer for 15 minutes, and check your skin every 5 minutes.',
        'Take it off, and wait until your skin looks and feels normal.',
        'Do the same with the other one.',
        'End with the one that feels better.',
      ],
      careful: [
        'Never put heat on skin that cold has numbed.',
        ...packCare,
        'Never lie on top of a pack. Never put one on the front or side of your neck.',
      ],
      notFor: ['Your pain is less than 3 days old.', ...heatNotFor, ...coldNotFor, ...packNotFor],
      stop: 'Burning, numb, blotchy, white, grey, hard or blistered skin: take it off and get medical help today.',
      strength: 'Studies have not clearly shown that turns work better than one alone.',
      adjust: { ...packAdjust, ...lowPressure, ...device },
    },

    'stretch-scapular-squeeze': {
      name: 'Shoulder-blade squeeze',
      why: 'It works the muscles between your shoulder blades and may ease stiffness for a while.',
      dose: `Hold 5 seconds, 10 times. ${daily}`,
      steps: [
        'Sit or stand tall, with your arms loose at your sides.',
        'Draw your shoulder blades gently back and together, as if to hold a pencil.',
        'Keep your shoulders low, away from your ears.',
        'Hold for 5 seconds, then let go.',
        'Do it 10 times.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, 'You have a rib injury, or had shoulder or chest surgery recently.'],
      strength: stretchProof,
      adjust: {
        'x-osteoporosis': learnFirst,
        'x-steroids-long': learnFirst,
        'x-fresh-48': fresh48,
        'x-pregnant': 'Do it sitting with your back supported. Keep it small and easy.',
      },
    },
    'stretch-chin-tuck': {
      name: 'Chin glide',
      why: 'It may ease an ache that comes from the neck, for instance after screen work.',
      dose: `Hold 5 seconds, 10 times. ${daily}`,
      steps: [
        'Sit or stand tall and look straight ahead.',
        'Glide your chin straight back, as if to make a double chin.',
        'Keep your eyes and jaw level. Do not drop your chin to your chest.',
        'Hold for 5 seconds, then let your head glide forward again.',
        'Do it 10 times.',
        'Or lie down, with a small rolled towel under your head. Give a very small nod instead.',
      ],
      careful: stretchCare,
      notFor: neckNotFor,
      stop: neckStop,
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
    },
    'stretch-seated-twist': {
      name: 'Seated turn',
      why: 'A gentle turn may loosen a stiff upper back for a while.',
      dose: `Hold 5 seconds, 3 to 5 times each side. ${daily}`,
      steps: [
        'Sit on the front of a firm chair, feet flat on the floor.',
        'Cross your arms on your chest.',
        'Turn slowly to the right until you feel a mild pull.',
        'Hold for 5 seconds. Do not pull yourself further.',
        'Turn back, and do the same to the left.',
        'Do it 3 to 5 times each side.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        thinBones,
        spineSurgery,
        'You have had surgery on your tummy recently.',
        'You are pregnant or might be.',
        'Twisting makes your pain much sharper.',
      ],
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-doorway-chest': {
      name: 'Doorway chest stretch',
      why: 'After long sitting your chest can feel tight. Opening it may ease your upper back for a while.',
      dose: 'Hold 15 to 30 seconds, 2 to 3 times, once or twice a day.',
      steps: [
        'Stand in an open doorway, feet as wide as your shoulders.',
        'Rest your forearms on the frame, elbows bent to about 90 degrees.',
        'Step or lean forward until your chest opens with a mild pull.',
        'Hold for 15 to 30 seconds, then step back and let your arms hang.',
        'Do it 2 to 3 times.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        'Your shoulder has been out of joint, or is frozen or injured.',
        'You had shoulder or chest surgery recently.',
      ],
      strength: stretchProof,
      adjust: {
        'x-fresh-48': fresh48,
        'x-steroids-long': learnFirst,
        'x-osteoporosis': learnFirst,
        'x-pregnant': 'Hold on to the frame and lean in only a little.',
      },
    },
    'stretch-neck-turn-tilt': {
      name: 'Slow neck turn and tilt',
      why: 'It may ease a stiff neck and upper back for a while. It takes the place of neck rolls.',
      dose: `Hold 5 to 15 seconds, 2 to 5 times each side. ${daily}`,
      steps: [
        'Sit tall with your shoulders loose.',
        'Turn your head slowly to look over one shoulder.',
        'Hold for 5 to 15 seconds, then come back to the middle.',
        'Do the same to the other side.',
        'Bring one ear towards its shoulder. Do not lift the shoulder.',
        'Hold that for 5 to 15 seconds as well.',
        'Come back, and bring the other ear to its shoulder.',
        'Do it all 2 to 5 times.',
      ],
      careful: [...stretchCare, 'No circles, and no tipping your head back.'],
      notFor: neckNotFor,
      stop: neckStop,
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
    },
    'stretch-shoulder-shrug': {
      name: 'Shoulder shrug',
      why: 'Lifting and letting go may help you feel where you hold tension.',
      dose: `Hold 5 seconds, 5 to 10 times. ${daily}`,
      steps: [
        'Sit or stand with your arms loose.',
        'Lift both shoulders towards your ears and hold for 5 seconds.',
        'Lower them slowly, or roll them back and down.',
        'Do it 5 to 10 times.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, 'You have a shoulder injury.'],
      strength: untested,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-thoracic-extension': {
      name: 'Leaning back over a chair',
      why: 'A small lean back may feel good after bending forward for long.',
      dose: 'Lean for 2 to 3 seconds, 8 to 10 times, once or twice a day.',
      steps: [
        'Put a firm chair against a wall so that it cannot tip.',
        'Sit with the top of the chair against your mid-back.',
        'Hold your head with both hands.',
        'Lean back a little for 2 to 3 seconds, then come up slowly.',
        'Do it 8 to 10 times.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, thinBones, dizzyNeck, spineSurgery],
      stop: neckStop,
      strength: untested,
      adjust: {
        'x-fresh-48': fresh48,
        'x-pregnant': 'Ask your midwife or a physio first. Lean back only a very little.',
      },
    },
    'relative-rest': {
      name: 'A short, easy rest',
      why: 'Easing off for a day or two may calm the pain. It does not speed up healing.',
      dose: 'For the first 1 to 2 days only, in short spells.',
      steps: [
        'Leave out the task that hurts.',
        'Rest for a short while, on your side or sitting with support.',
        'Then get up and walk a little.',
        'After 1 to 2 days, take up your usual day bit by bit.',
      ],
      careful: ['No whole days in bed: that tends to make you stiffer.'],
      notFor: ['You have rested for 2 days already. Go for gentle movement now.'],
      strength: 'A review of low-back studies found a small benefit of staying active over bed rest.',
    },
    'keep-moving': {
      name: 'Keep moving gently',
      why: 'Easy walking and light tasks may ease stiffness and help you back to normal days.',
      dose: 'Walks of 5 to 10 minutes, 3 to 4 times a day. Build up little by little.',
      steps: [
        'Walk at an easy pace for 5 to 10 minutes, arms and shoulders loose.',
        'Do this 3 to 4 times today.',
        'Do your usual tasks in a lighter way.',
        'Add a few minutes when a day goes well.',
        'Later, pick something for your whole body, such as walking or swimming.',
      ],
      careful: ['Stay within comfort. A little ache is fine; sharp or growing pain is not.'],
      notFor: ['You have been told to keep still.', 'You have any warning sign.'],
      strength:
        'Low-back studies and guidelines prefer staying active to bed rest. The upper back is little studied.',
      adjust: {
        'x-fracture': noStrain,
        'x-steroids-long': 'Do not lift while bending or twisting. Ask a physio what suits you.',
        'x-osteoporosis':
          'Walk on even ground. Do not lift while bending or twisting. Ask a physio what suits you.',
        'x-fresh-48': 'Short, light moves within comfort for the first 2 days. No lifting.',
        'x-flare':
          'Very short walks with rests. Look again after 1 to 2 days. At 8 out of 10, get medical help today.',
        'x-pregnant': 'Walk at a pace at which you can talk. Ask your midwife if you are unsure.',
      },
    },
    'movement-breaks': {
      name: 'Small breaks from sitting',
      why: 'Changing position often may keep the ache from building up.',
      dose: 'A new position about every 30 minutes. Every hour, 5 to 10 minutes away from the screen.',
      steps: [
        'Set a reminder for every 30 minutes.',
        'When it sounds, stand up or change position.',
        'Once an hour, leave the screen, walk a little and roll your shoulders.',
      ],
      notFor: ['You have been told to keep still.'],
      strength: 'It rests on workplace advice that short, frequent breaks beat long, rare ones.',
      adjust: { 'x-fracture': 'Change position slowly. Move nothing near the sore bone.' },
    },
    strengthening: {
      name: 'Easy strength exercises',
      why: 'Stronger muscles tire later. Over weeks this may mean less pain and fewer bad spells.',
      dose: '2 to 3 rounds of 8 to 12 repeats, 2 to 3 days a week. Go on for at least 6 to 8 weeks.',
      steps: [
        'Walk about for 2 to 3 minutes to warm up.',
        'Wall push-up: stand at arm’s length from a wall, hands flat on it.',
        'Bend your elbows to lean in, then push back, 8 times.',
        'Band pull: hold a light stretchy band in front of your chest.',
        'Pull your hands apart, then bring them slowly back, 8 times.',
        'Squeeze: draw your shoulder blades softly back and together, 8 times.',
        'Rest, then do the round again. Begin with one round if two are too much.',
        'Over the weeks, build up to 12 repeats and 3 rounds.',
      ],
      careful: ['Start easy. Breathe all the time.', 'If it hurts more, do less, not more.'],
      notFor: ['You strained it in the last 3 days.', ...stretchNotFor.slice(1)],
      strength:
        'Fairly good studies of long-lasting neck pain support neck and shoulder-blade exercise. None was found for new neck pain.',
      adjust: {
        'x-osteoporosis': learnFirst,
        'x-steroids-long': learnFirst,
        'x-pregnant': 'Ask your midwife first. Stand or sit, use a very light band, and keep it easy.',
        'x-heart': 'Ask your doctor first. Keep it light, and never hold your breath.',
        'x-high-bp': 'Ask your doctor first. Keep it light, and never hold your breath.',
        'x-arm-signs': armSigns,
      },
    },
    physio: {
      name: 'A physio (physical therapist)',
      why: 'A physio can look at how you move and make an exercise plan with you.',
      dose: 'A few visits over some weeks, with exercises at home in between.',
      steps: [
        'Ask your doctor for a physio, or book one yourself where you can.',
        'Say when it began, what changes it and what you have tried.',
        'Name your illnesses, medicines, allergies, and a pregnancy if there is one.',
        'Ask for exercises that you can do at home.',
      ],
      careful: [
        'Hands-on treatment should come with exercise, not alone.',
        'Neck manipulation has, rarely, torn an artery. You may say no.',
        'With thin bones, a blood thinner or a pregnancy, ask a doctor before hands-on treatment.',
        'Injections are for a doctor to discuss. Epidural ones carry rare, very serious harms.',
      ],
      notFor: ['You have any warning sign: see a doctor first.'],
      strength: 'Studies of neck and low-back pain support exercise plans. The upper back is little studied.',
    },
    'posture-sitting': {
      name: 'Sitting with support',
      why: 'Being supported may feel easier. No single way to sit has been shown to be right.',
      dose: 'Whenever you sit for long. Change position about every 30 minutes.',
      steps: [
        'Slide your bottom to the back of the chair.',
        'Let the backrest or a rolled towel support your back.',
        'Put both feet flat on the floor.',
        'Let your shoulders hang loose and your elbows rest near your sides.',
        'Put the screen at about eye height.',
      ],
      notFor: [hurtsMore],
      strength: untested,
    },
    'posture-standing': {
      name: 'Standing at ease',
      why: 'Sharing your weight and shifting often may feel easier.',
      dose: 'Whenever you stand. Do not stand still for long.',
      steps: [
        'Put your weight on both feet.',
        'Let your shoulders relax. Do not force them back.',
        'Keep your chin level and your eyes ahead.',
        'Shift your weight or walk a little, often.',
      ],
      notFor: [hurtsMore],
      strength: untested,
    },
    'posture-sleeping': {
      name: 'Lying comfortably at night',
      why: 'A supported position may mean less stiffness in the morning.',
      dose: 'Every night. Give a change several nights.',
      steps: [
        'Try lying on your side or back.',
        'On your side, choose a pillow that fills the gap from ear to shoulder.',
        'Hug a pillow, and put one between your knees.',
        'On your back, use a pillow that supports your neck.',
        'If you lie on your front, try a thinner pillow or a half-side position.',
      ],
      careful: ['If no position helps at night, answer the warning-sign questions again.'],
      notFor: ['You have been told to lie another way.'],
      strength: 'A review of 4 neck and back pain studies mostly favoured lying on the side.',
      adjust: {
        'x-pregnant': 'Sleep on your side, with a pillow for support. Ask your midwife if you are unsure.',
      },
    },
    ergonomics: {
      name: 'A kinder workplace',
      why: 'Things close to you mean less reaching, which may feel easier.',
      dose: 'Set it up once, then adjust it when you feel like it.',
      steps: [
        'Bring the keyboard and mouse close to you.',
        'Adjust the chair so that your back is supported and your feet are flat.',
        'Switch between sitting and standing if you can. A stand or tray is optional.',
        'Keep taking breaks: no chair replaces them.',
      ],
      notFor: [hurtsMore],
      strength: 'No chair or desk can promise relief, and you need not buy anything.',
    },

    pmr: {
      name: 'Tense and let go',
      why: 'It may calm you, help you notice tension and help you cope with pain.',
      dose: 'About 10 minutes, once or twice a day.',
      steps: [
        'Sit or lie where it is comfortable and quiet.',
        'Breathe in through your nose for 4 counts, out through your mouth for 4.',
        'Tense your feet gently for about 5 seconds.',
        'Let go for 10 to 30 seconds and feel the difference.',
        'Go on upwards: legs, tummy, hands, arms.',
        'End with shoulders and neck, very lightly.',
        'Do one or two rounds, then get up slowly.',
      ],
      careful: ['Tense only lightly. Leave out the sore area and any injured part.'],
      notFor: ['Tensing hurts. Choose slow breathing instead.'],
      strength: 'A 2017 American guideline lists it for long-lasting low-back pain.',
      adjust: {
        'x-heart': 'Ask your doctor first. Tense very softly, and do not hold your breath.',
        'x-high-bp': 'Ask your doctor first. Tense very softly, and do not hold your breath.',
        'x-trauma-history': eyesOpen,
        'x-fresh-injury': letRest,
        'x-fresh-strain': letRest,
        'x-recent-surgery': 'Do not tense anything near the operation. Ask your surgeon if you are unsure.',
        'x-fracture': 'Do not tense anything near the sore bone. Just breathe and rest there.',
      },
    },
    'deep-breathing': {
      name: 'Slow, easy breathing',
      why: 'Slow breathing may calm you and loosen your shoulders for a while.',
      dose: '3 to 5 minutes or more, 2 to 3 times a day.',
      steps: [
        'Sit or lie with your back supported.',
        'Breathe in gently through your nose as you count to 5.',
        'Breathe out through your mouth as you count to 5.',
        'Go on for 3 to 5 minutes. Do not hold your breath.',
      ],
      careful: ['If you feel dizzy or tingly, breathe as usual.'],
      notFor: ['Breathing in hurts sharply. Get medical help today, or emergency help if breathing is hard.'],
      strength: 'It rests on stress advice. It is little tested for back pain.',
      adjust: { 'x-trauma-history': eyesOpen },
    },
    meditation: {
      name: 'Quiet attention',
      why: 'Noticing your breath may help you cope with pain and worry.',
      dose: '5 to 10 minutes a day. Build up slowly.',
      steps: [
        'Sit in a comfortable way, eyes closed or open.',
        'Notice your breath as it comes and goes.',
        'When your mind wanders, bring it kindly back.',
        'Stop after 5 to 10 minutes. A recording or app can guide you.',
      ],
      careful: ['If you feel uneasy or low, open your eyes or stop.'],
      notFor: [feelsWorse],
      strength: 'A 2017 American guideline lists mindfulness for long-lasting low-back pain.',
      adjust: { 'x-trauma-history': eyesOpen },
    },
    visualisation: {
      name: 'A calm place in your mind',
      why: 'Picturing a calm place may help you wind down.',
      dose: 'A few minutes a day.',
      steps: [
        'Sit or lie comfortably.',
        'Picture a place where you feel calm.',
        'Ask yourself what you see, hear, smell and feel there.',
        'After a few minutes, look around the room.',
      ],
      careful: ['If a picture upsets you, open your eyes or stop.'],
      notFor: [feelsWorse],
      strength: 'It is little tested for back pain.',
      adjust: { 'x-trauma-history': eyesOpen },
    },

    'self-massage-hands': {
      name: 'Massage with your own hands',
      why: 'Gentle rubbing can feel warm and relaxing. It may ease an ache for a short time.',
      dose: '2 to 3 minutes each side. Hold a sore spot for 30 to 60 seconds at most.',
      steps: [
        'Roll your shoulders a few times to warm up.',
        'Put one hand on the top of the other shoulder.',
        'Make slow circles with your palm, fingers or knuckles.',
        'Squeeze the muscle softly and let go.',
        'Hold a sore spot for 30 to 60 seconds at most, then let go.',
        'Do the other side.',
      ],
      careful: massageCare,
      notFor: massageNotFor,
      stop: massageStop,
      strength: massageProof,
      adjust: {
        'x-blood-thinner': softHands,
        'x-bleeding-disorder': softHands,
        'x-osteoporosis': softBones,
        'x-steroids-long': softBones,
        'x-oil-allergy': plainOil,
        'x-pregnant': 'Ask your midwife first. Sit, touch lightly, and use no scented oil.',
      },
    },
    'massage-ball': {
      name: 'A ball against the wall',
      why: 'Leaning on a ball may ease a spot out of reach for a short time.',
      dose: '30 to 60 seconds on each spot, 5 minutes in all at most.',
      steps: [
        'Stand with your back to a wall.',
        'Put a soft ball between the wall and the muscle beside your spine.',
        'Bend your knees a little and lean in gently.',
        'Stay, or roll slowly, for 30 to 60 seconds.',
        'Step away, move the ball and do the next spot.',
      ],
      careful: massageCare,
      notFor: deepNotFor,
      stop: massageStop,
      strength: massageProof,
    },
    'foam-roller': {
      name: 'A foam roller',
      why: 'Slow rolling may feel looser for a while.',
      dose: '30 to 60 seconds, 2 to 3 times.',
      steps: [
        'Put the roller on the floor and lie with your upper back across it.',
        'Bend your knees and hold your head with your hands.',
        'Lift your bottom a little and roll slowly with your legs.',
        'Pause on a sore spot for a few seconds.',
        'Roll to one side to get off, then sit up slowly.',
      ],
      careful: ['Upper back only: never on the neck or the low back.', ...massageCare.slice(1)],
      notFor: [
        ...deepNotFor,
        spineSurgery,
        dizzyNeck,
        'You have had a bone infection, or bone growing in a muscle.',
      ],
      stop: massageStop,
      strength: 'It is little tested for upper-back pain.',
    },
    'partner-massage': {
      name: 'Massage by someone close to you',
      why: 'A gentle massage can feel warm and relaxing, and may help you wind down. It may ease an ache for a short time.',
      dose: '10 to 15 minutes.',
      steps: [
        'Find a quiet, tidy, warm room and have towels ready. Soft light or music is up to you.',
        'Lie face down on a pillow, or sit and lean on a table.',
        'Test any oil or lotion on a small patch of skin first.',
        'Helper: begin with long, slow strokes.',
        'Helper: knead the muscles softly, then make small, gentle circles.',
        'Helper: tap lightly with loose hands, if that feels good.',
        'End with slow strokes or an easy stretch.',
      ],
      careful: [
        'Say “lighter” or “stop” at any time.',
        ...massageCare,
        'Never tap on the spine, or on the sides of the low back.',
        'Scented oil only well thinned, and never swallowed. Watch candles.',
        'Heat before, or cold after, only if they are in your plan.',
      ],
      notFor: massageNotFor,
      stop: massageStop,
      strength: massageProof,
      adjust: {
        'x-pregnant': 'Ask your midwife first. Lie on your side or sit. Light touch, no scented oil.',
        'x-blood-thinner': softHands,
        'x-bleeding-disorder': softHands,
        'x-osteoporosis': softBones,
        'x-steroids-long': softBones,
        'x-oil-allergy': plainOil,
        'x-asthma-nsaid': noScent,
        'x-trauma-history':
          'You choose where, how and how long. Stay seated and dressed if you like, or skip it.',
      },
    },
    'professional-massage': {
      name: 'A massage therapist',
      why: 'A trained therapist may ease an ache for a short time. The calm may do you good.',
      dose: '30 to 90 minutes. How often is up to you: “every 2 to 4 weeks” is only custom.',
      steps: [
        'Check that the therapist is registered or licensed. Some come to your home. Reviews alone are no proof.',
        'Tell them about illnesses, medicines, allergies and a pregnancy.',
        'Say what hurts and how much pressure you like. Ask whatever you want to know.',
        'Speak up when it hurts: it does not need to.',
        'Afterwards, drink when you are thirsty and take it easy.',
      ],
      careful: [
        'You may be sore, tired or light-headed for some hours. If it lasts, ask a doctor or pharmacist.',
        'No neck manipulation without a doctor’s yes.',
        'Use it beside exercise, not in its place.',
      ],
      notFor: deepNotFor,
      stop: `${massageStop} Bad headache or hard breathing: call for emergency help.`,
      strength: massageProof,
      adjust: {
        'x-oil-allergy': plainOil,
        'x-asthma-nsaid': noScent,
        'x-trauma-history':
          'Tell as much or as little as you like. You can stay dressed, and stop at any time.',
        'x-heart': 'Ask your doctor first, and tell the therapist. Get up slowly.',
        'x-high-bp': 'Ask your doctor first, and tell the therapist. Get up slowly.',
      },
    },
    'massage-devices': {
      name: 'Massage devices and mats',
      why: 'A massage chair, a gun or other hand-held massager, or a mat may feel pleasant for a while.',
      dose: 'Chair or gun: low setting, 1 to 2 minutes per area. Mat: 5 to 10 minutes, over a thin shirt.',
      steps: [
        'Read the instructions.',
        'Choose the lowest setting, with heat turned off.',
        'Keep a gun moving on soft muscle for 1 to 2 minutes at most.',
        'On a pressure-point mat, keep a thin shirt on.',
        'Set a timer, and check your skin afterwards.',
      ],
      careful: [...massageCare, 'Never fall asleep on it.'],
      notFor: [
        ...deepNotFor,
        'You have diabetes or nerve damage with dull feeling.',
        'You have a pacemaker, pump or implant, until its maker or your doctor agrees.',
      ],
      stop: massageStop,
      strength: untested,
    },

    'otc-topical-nsaid': {
      name: 'Anti-inflammatory gel (ibuprofen or diclofenac)',
      why: 'The gel may ease a newly sore muscle for a short time.',
      dose: 'As the pack says, for as few days as you can. Never more than 10 days without advice.',
      steps: [
        'Ask a pharmacist whether this gel suits you and your back.',
        labelWins,
        'Put the amount that the label says on clean, whole skin.',
        'Ask someone to help if you cannot reach.',
        'Wash your hands, and write down the time.',
      ],
      careful: [oneNsaid, 'Never under a heat pad, cold pack or tight wrap, or before a hot bath.', oneRub],
      notFor: [
        ...nsaidNotFor,
        'You take steroid tablets, unless a pharmacist agrees.',
        'You have used pain tablets for more than 10 days.',
        'Your skin there is broken, infected or has a rash.',
        'The label in your country does not cover the back.',
      ],
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
        'x-pregnant':
          'Ask your midwife, doctor or pharmacist first. The smallest dose, for the shortest time.',
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
      careful: [
        oneNsaid,
        tenDays,
        'Adding acetaminophen (paracetamol) to it has not been shown to help more.',
      ],
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
      strength:
        'Guidelines for low-back pain name it before other painkillers. The upper back is little studied.',
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
      strength: 'These rubs are meant for mild pain, and are little tested for the upper back.',
      adjust: {
        'x-breastfeeding': breast,
        'x-age65': 'Your skin may be thinner. Use less, and check it often.',
      },
    },
  },

  evidence: {
    good: 'Good evidence',
    some: 'Some evidence',
    weak: 'Weak evidence',
    custom: 'Custom only: not tested',
  },

  checkIns: {
    'act-check-in-24h': {
      title: 'After 1 day',
      text: 'Better or the same: go on, or try another thing from your plan. Worse, or something new: stop and answer the warning-sign questions again.',
    },
    'act-check-in-72h': {
      title: 'After 3 days',
      text: 'No better at all: see a doctor. Partly better: keep going, and look again in 1 to 2 weeks. Worse: answer the warning-sign questions again.',
    },
    'act-check-in-2wk': {
      title: 'After 2 weeks',
      text: 'Not clearly better: see a doctor or physio. Better: use packs and shop-bought painkillers less, and keep one good habit.',
    },
    'act-check-in-6wk': {
      title: 'After 6 weeks',
      text: 'Still there: see a doctor, and a physio too. Gone or nearly so: keep moving in ways that you like.',
    },
  },

  stopRule: [
    'Chest pain, hard breathing or sudden weakness: call your emergency number now.',
    'Stop if pain rises by more than 2 points, or above 5 out of 10.',
    'Stop if it spreads, or lasts longer afterwards than it did before.',
    'Stop if you feel numb, weak or dizzy, or your skin changes colour or blisters.',
    'After any of these, answer the warning-sign questions again.',
  ],

  expect:
    'Upper-back pain often eases over days, and sometimes takes weeks. It may go up and down on the way. Nobody can promise how long yours will take. If it is not clearly better in 2 weeks, see a doctor or physio.',

  variants: planVariants,
} satisfies PlanTexts;
