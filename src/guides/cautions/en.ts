import type { PlanTexts } from '../../guide/guide.js';

/** Why something is left out or changed, in English. */
export const cautions = {
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
  'x-pregnant': 'You told us you are, or might be, pregnant. Some things wait; for others, ask your midwife.',
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
  'x-high-bp': 'You told us you have, or may have, high blood pressure. Some things do not fit or need care.',
  'x-low-bp':
    'You told us you have, or may have, low blood pressure. Warmth or cold water could make you faint.',
  'x-stroke': 'You told us you have had, or may have had, a stroke. Some things do not fit or need care.',
  'x-kidney': 'You told us you have, or may have, kidney disease. Some painkillers could harm your kidneys.',
  'x-liver':
    'You told us about liver disease or daily drinking, or were unsure. Some painkillers could harm your liver.',
  'x-ulcer':
    'You told us about stomach or bowel trouble, or were unsure. Some painkillers can cause bleeding there.',
  'x-asthma-nsaid': 'You told us you have, or may have, asthma. Some painkillers and scents can set it off.',
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
  'x-tablets-10-days': 'You told us you have used pain tablets for more than 10 days. It is time for advice.',
  'x-chickenpox':
    'You told us about chickenpox or shingles. Some painkillers may lead to a skin infection then.',
  'x-oil-allergy': 'You told us your skin reacts, or may react, to oils, scents or rubs.',
  'x-topical-on': 'You told us a rub is, or may be, on your skin. Heat or a pack on top could burn you.',
  'x-drowsy': 'You told us you are, or may be, sleepy or calmed by something. You might not notice a burn.',
  'x-cognitive': 'You told us you get confused, or may. You might not notice a burn.',
  'x-dizzy-neck': 'You told us moving your neck makes you dizzy, or may. See a doctor before neck moves.',
  'x-inflammatory-neck':
    'You told us you have, or may have, inflammatory arthritis. Ask before any neck stretch.',
  'x-trauma-history':
    'You told us you had a bad experience, or may have. You stay in charge, and can stop or skip anything.',
  'x-device':
    'You told us you have, or may have, a pacemaker, pump or implant. Heat and electric devices need a yes first.',
  'x-salicylate': 'You told us something that rules out many rubs. They hold a relative of aspirin.',
} satisfies PlanTexts['cautions'];
