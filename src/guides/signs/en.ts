import type { Texts } from '../../guide/guide.js';

/** The questions about signs, in English. */
export const questions = {
  'signs-since': {
    title: 'Since you last answered, have you had any of these?',
    hint: 'Tick all that apply, even if it has passed.',
    why: 'Warning signs can come later. So we ask about them each time.',
  },
  nerves: {
    title: 'Have you noticed any of these with the pain?',
    hint: 'Tick all that apply.',
    why: 'The nerves to the arms, legs and bladder pass through the neck and back.',
  },
  pattern: {
    title: 'Does the pain behave in any of these ways?',
    hint: 'Tick all that apply.',
    why: 'How a pain behaves helps to show who should look at it.',
  },
} satisfies Texts['questions'];

/** Every idea of evidence.md §2 stands in a label or in the hint under it. */
export const options = {
  'since-hands': {
    label: 'Clumsy hands, dropping things, or electric shocks down the back',
    hint: 'Shocks that come with bending the neck.',
  },
  'since-leg-or-pulse': {
    label: 'One leg swollen and sore, or a fast or pounding heartbeat at rest',
    hint: 'With sharp pain on breathing in, call the emergency number.',
  },
  'since-tablets': 'Pain tablets needed for more than 10 days',
  'since-legs': 'Legs weak, numb or wobbly, trouble with pee or poo, or numb between the legs',
  'since-head': {
    label: 'Sudden or unusual head or neck pain, a drooping face, slurred speech or changed sight',
    hint: 'Also dizzy, confused, unsteady, a numb face or a weak side.',
  },
  'since-medicine': {
    label: 'After a medicine: a bad reaction, bleeding, or too much taken',
    hint: 'Black poo, vomiting blood, a swollen face, wheeze or blisters. Or more than the label says, even when feeling well.',
  },
  'since-fever-signs': {
    label: 'Fever with a stiff neck, bad headache, confusion, fast breathing, blotchy skin or a new rash',
    hint: 'Any one of these with the fever.',
  },
  'since-fever': {
    label: 'Fever, chills, shivering or night sweats',
    hint: '38 °C (100.4 °F) or more.',
  },
  'since-skin': 'Skin that is white, hard, numb, blistered or burnt after heat or cold',
  'since-arm': {
    label: 'An arm or hand getting weaker or losing feeling',
    hint: 'If the hands are clumsy, tick that as well.',
  },
  'since-breath': 'Sharp pain on breathing in',
  'since-pattern': 'Pain that wraps round like a belt, burns in a strip, or never lets up at night',
  'since-accident': 'A serious accident: a car crash, a fall from a height or a hard blow',
  'since-fall': 'A fall or knock, and it is sore on the bones in the middle',
  'since-pregnancy': {
    label:
      'Pregnant or a new baby, with bad headache, pain under the ribs, swelling, bleeding or sight problems',
    hint: 'Also tummy pain, short breath, or the baby moving less.',
  },
  'since-severe': 'Pain too bad to sleep, think or dress, or 8 or more out of 10 and not easing',
  breathless: 'Short of breath, hard to breathe, or coughing up blood',
  sweat: {
    label: 'Cold and sweaty, feeling sick, faint, very weak or grey',
    hint: 'Any one of these counts.',
  },
  tearing: {
    label: 'A very bad pain that started suddenly and was worst at the start',
    hint: 'It can feel like tearing or ripping.',
  },
  'effort-new': 'Pain on effort that is new, here now, more often, or at rest too',
  'effort-settled': 'Pain on effort that has been the same for months, and is not here now',
  stroke: 'Passed out, or a drooping face, slurred speech, changed sight or one weak side',
  'leg-or-pulse': {
    label: 'One leg swollen and sore, or a fast or pounding heartbeat at rest',
    hint: 'Either one counts. Do not count a heartbeat that is fast only with exercise.',
  },
  aorta: {
    label: 'A weak or torn main artery, Marfan or Ehlers-Danlos syndrome, and this pain is new',
    hint: 'It counts in the close family too. The main artery is called the aorta.',
  },
  legs: 'Legs newly weak, heavy, numb or wobbly, or it is hard to walk',
  bladder: {
    label: 'Hard to pee, lost control of pee or poo, or numb between the legs',
    hint: 'Leaking counts. Numb can be the bottom, private parts or inner thighs.',
  },
  'neck-head': {
    label:
      'Sudden or unusual neck or head pain, with dizziness, double vision, slurred speech or a numb face',
    hint: 'Or with a drooping eyelid or unsteadiness. It can follow a small knock or neck treatment.',
  },
  hands: {
    label: 'Clumsy hands, dropping things, or electric shocks down the back when the neck bends',
    hint: 'If walking or peeing has changed too, tick that as well.',
  },
  'hands-new': 'Clumsy hands or shocks that are new or getting worse, or both together',
  'hands-slow': 'Only clumsy hands, or only shocks, that came slowly over months',
  'arm-weak': 'An arm or hand getting weaker or losing feeling',
  'arm-tingle': 'Pins and needles or pain down an arm, with no weakness',
  injury: {
    label: 'It began with an accident, fall, knock, pull or sudden strain',
    hint: 'Also a lift, a bend or a cough, or being hurt by someone.',
  },
  accident: 'A serious accident: a car crash, a fall from a height or a hard blow',
  fall: 'A fall or knock in the last week, and it hurts right on the bones in the middle',
  'small-sudden': 'It started suddenly after a lift, bend, cough or small bump',
  'hurt-by-someone': {
    label: 'Someone hurt me',
    hint: 'Tick how it happened as well, such as a knock or a hard blow.',
  },
  'small-pull': 'Just a small pull or bump, and none of these',
  'thinner-sudden': {
    label: 'Sudden bad neck or back pain, with blood thinners or a bleeding problem',
    hint: 'It counts even after a lift or a twist. Warfarin, apixaban and clopidogrel are blood thinners.',
  },
  fever: {
    label: 'Fever, chills, shivering or night sweats',
    hint: 'Fever means 38 °C (100.4 °F) or more.',
  },
  'fever-stiff-neck': {
    label: 'A stiff neck, bad headache, dislike of light, confusion, or a rash that does not fade',
    hint: 'The rash still shows when pressed.',
  },
  'fever-fast-breath': 'Fast breathing, confusion, or blotchy or very pale skin',
  'fever-cough': 'A cough with coloured phlegm (mucus)',
  'fever-only': 'Just fever, chills or sweats, and none of these',
  cancer: 'Cancer, now or at any time in the past',
  unwell: 'Losing weight without trying, or unwell or very tired for weeks',
  'pregnancy-danger': {
    label: 'A warning sign while pregnant, or within 6 weeks of having a baby',
    hint: 'Pain under the ribs, tummy pain, bad headache, sight problems or sudden swelling. Bleeding, breathlessness, or baby moving less.',
  },
  'medicine-danger': {
    label: 'After a recent medicine: a bad reaction, bleeding, or too much taken',
    hint: 'Black poo, vomiting blood, a swollen face, wheeze or blisters. Or more than the label says, even when feeling well.',
  },
  'breath-pain': 'It hurts sharply to breathe in',
  'clot-signs': 'Coughing up blood, a fast heartbeat, fainting, or a swollen, sore leg',
  'clot-risk': {
    label: 'Something that makes a blood clot more likely',
    hint: 'A recent operation, a leg in plaster (a cast) or a long trip. Cancer, pregnancy, the pill, hormone treatment or a past clot.',
  },
  'one-side-sudden': {
    label: 'A sharp pain on one side that started suddenly, and harder breathing',
    hint: 'More likely in people who are tall and thin, smoke or have lung disease.',
  },
  'breath-only': 'Just the sharp pain, and none of these',
  tummy: {
    label: 'Tummy or side pain, being sick a lot, yellow eyes or skin, or a change in the pee',
    hint: 'Also a throbbing lump in the tummy.',
  },
  'tummy-severe': 'Very bad tummy pain through to the back, vomiting a lot, or a throbbing tummy lump',
  gallbladder: {
    label: 'Pain under the right ribs after eating, or yellow eyes or skin, or dark pee',
    hint: 'The pain can go to the right shoulder blade. If it is very bad, tick the line above too.',
  },
  kidney: 'Pain in the side with burning pee or blood in the pee',
  'tummy-mild': 'Milder trouble, and none of these',
  band: {
    label: 'It wraps round the chest or tummy like a belt',
    hint: 'Not a tight band across the tops of the shoulders.',
  },
  'skin-strip': {
    label: 'Burning, tingling or very sore to touch, in a strip on one side',
    hint: 'With or without a rash.',
  },
  night: 'There all the time, no position helps, and worse lying down or at night',
  severe: {
    label: 'Too bad to sleep, think or do basic things, or 8 or more out of 10 and not easing',
    hint: 'Basic things, such as getting dressed.',
  },
  steady: 'New pain that is there all the time and does not let up',
  'cough-strain': 'Worse with a cough, a sneeze or a poo',
} satisfies Texts['options'];

/** Why someone is sent on, where it does not matter which part of the body hurts. */
export const flags = {
  'rf-heart': 'Pain or tightness like this can come from the heart.',
  'rf-breathless': 'Trouble with breathing can come from the heart or lungs.',
  'rf-cardiac-sweat': 'Signs like these can come from the heart, even with no chest pain.',
  'rf-exertional': 'Pain that comes with effort and eases with rest can come from the heart.',
  'rf-tearing': 'A very bad pain that starts suddenly needs checking at once.',
  'rf-aorta-risk': 'New pain with a weak main artery, also in a relative, needs checking at once.',
  'rf-collapse-stroke':
    'Passing out, or a change in face, speech, sight or strength, needs checking at once.',
  'rf-clot': 'With these signs or risks, sharp pain on breathing in can come from a clot.',
  'rf-lung-collapse': 'Sudden pain on one side with harder breathing can come from a lung.',
  'rf-cauda': 'Changes in peeing, pooing or feeling between the legs can mean pressure on nerves.',
  'rf-myelopathy': 'Clumsy hands or shocks down the back can come from pressed nerves in the neck.',
  'rf-neck-artery': 'Signs like these in the head or neck can mean less blood to the brain.',
  'rf-meningitis': 'Fever with signs like these can come from a serious infection.',
  'rf-sepsis': 'Fever with fast breathing, confusion or changed skin can come from a serious infection.',
  'rf-thinner-sudden': 'Sudden bad pain with blood thinners or a bleeding problem can come from a bleed.',
  'rf-preg-danger': 'In pregnancy or soon after a birth, signs like these need checking at once.',
  'rf-med-danger':
    'Signs like these after a medicine need help now. So does too much of one, even when feeling well.',
  'rf-leg-or-pulse': 'A swollen, sore leg or a racing heart can come from a clot or from the heart.',
  'rf-infection-risk':
    'With health like this, steady new pain can come from an infection, even with no fever.',
  'rf-band': 'Pain that wraps round like a belt can come from nerves or a blood vessel.',
  'rf-fragile-bone': 'Sudden pain after a small strain needs checking when a bone may be weak or broken.',
  'rf-fall-blow': 'Pain on the bones after a fall or knock can mean a bone is hurt.',
  'rf-shingles': 'Burning or soreness in a strip can come from a nerve. Early treatment can matter.',
  'rf-severe-pain': 'Pain as strong as this needs checking.',
  'rf-night': 'Constant pain that is worse at night and that no position eases needs checking.',
  'rf-weight-loss': 'Weight loss, or weeks of feeling unwell or very tired, needs checking.',
  'rf-breath-pain': 'Sharp pain on breathing in can come from the lungs.',
  'rf-chest-infection': 'Fever with coloured phlegm can come from a chest infection.',
  'rf-gallbladder-jaundice': 'Signs like these can come from the gallbladder or organs near it.',
  'rf-kidney': 'Pain in the side with a change in the pee can come from a kidney.',
  'rf-heart-risk':
    'New or much worse pain with no clear cause can come from the heart. These answers make that worth checking.',
  'rf-arm-weak': 'A weaker arm or hand, or lost feeling, can come from pressure on a nerve.',
  'rf-lung-apex': 'After smoking, weeks of pain with arm or hand changes need checking.',
  'rf-child-urgent': 'In someone under 16, an answer like this needs checking.',
  'rf-cough-strain': 'Pain that is worse with a cough, a sneeze or a poo needs checking.',
  'rf-remedy-skin': 'Heat or cold can harm the skin, and skin like this needs checking.',
  'rf-pregnant': 'In pregnancy or after a birth, a midwife or doctor should guide what to try.',
  'rf-arm-tingle': 'Pins and needles or pain down an arm can come from a neck nerve.',
  'rf-inflammatory': 'Long-lasting stiffness that eases with movement needs checking by a doctor.',
  'rf-persistent-60': 'From age 60, pain on most days for weeks needs checking.',
  'rf-health-history': 'With this health history, a doctor should know about the pain.',
  'rf-not-mechanical': 'Pain that nothing changes can come from somewhere other than muscles and joints.',
  'rf-hot-swelling': 'Swelling after 3 days, or red, hot skin with it, needs checking.',
  'rf-skin': 'A skin infection or rash there needs checking before packs, rubs or massage.',
  'rf-fracture': 'A broken bone, or the thought of one, needs checking before any stretch or exercise.',
  'rf-thinner-strain':
    'With blood thinners or a bleeding problem, pain after a sudden strain needs checking.',
  'rf-swelling-unexplained': 'Swelling that no injury explains needs checking.',
  'rf-clot-known': 'With a blood clot, a doctor should know about this pain.',
  'rf-dizzy-neck': 'Feeling dizzy or faint when moving the neck needs checking.',
  'rf-hot-skin': 'Red, hot skin needs checking.',
  'rf-new-pattern': 'A new kind of pain like this needs checking today.',
  'rf-interferes': 'Pain that stops work, sleep or daily life is worth a doctor’s help.',
  'rf-worse': 'Pain that is getting worse, or has changed, needs checking.',
  'rf-72h': 'Pain that is no better after 3 days of home care needs checking.',
  'rf-2wk': 'Home care has not clearly helped in 2 weeks. A physiotherapist can take it further.',
  'rf-6wk': 'Pain that is still there after 6 weeks needs checking.',
  'rf-med-10d': 'After more than 10 days of pain tablets, it is time to ask about them.',
  'rf-frequent': 'Pain that keeps coming back may ease with a personal exercise plan.',
  'rf-12wk': 'Pain that has lasted for months may ease with a personal exercise plan.',
  'rf-flare-settled': 'It got worse after one thing was tried, and then settled.',
  'rf-safety': 'If someone hurt you, you can ask for private support.',
} satisfies Texts['flags'];
