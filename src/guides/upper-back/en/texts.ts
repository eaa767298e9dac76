import type { Texts } from '../../../guide/guide.js';
import { openingTexts } from './opening.js';

/** What to watch for in pregnancy: told to everyone, and told in full to those who are meant. */
export const pregnancySigns =
  'Pregnant or a new baby: call now for bad headache, sight problems, bleeding or tummy pain. Also if the baby moves less.';

/**
 * The words up to a result. A label must make sense on its own: it is read again in the summary for a
 * clinician. Every idea of evidence.md §2 stands in a label or in the hint under it.
 */
export const texts = {
  ...openingTexts,

  questions: {
    ...openingTexts.questions,
    'signs-since': {
      title: 'Since you last answered, have you had any of these?',
      hint: 'Tick all that apply, even if it has passed.',
      why: 'Warning signs can come later. So we ask about them each time.',
    },
    trend: {
      title: 'How is the pain since home care began?',
      why: 'It tells us whether to go on, change something or get help.',
    },
    'care-time': {
      title: 'How long have you cared for it at home?',
      hint: 'Count from when home care began, not from when the pain began.',
      why: 'If home care does not help in time, someone should look at it.',
    },
    danger: {
      title: 'With this pain, do you have any of these?',
      hint: 'Tick all that apply, even if it has passed.',
      why: 'Pain from the heart or chest can be felt in the back. So we ask about this first.',
    },
    nerves: {
      title: 'Have you noticed any of these with the pain?',
      hint: 'Tick all that apply.',
      why: 'The nerves to the arms, legs and bladder pass through the neck and back.',
    },
    happened: {
      title: 'Are any of these true for you?',
      hint: 'Tick all that apply.',
      why: 'Injuries, illnesses and medicines can change what a back needs.',
    },
    pattern: {
      title: 'Does the pain behave in any of these ways?',
      hint: 'Tick all that apply.',
      why: 'How a pain behaves helps to show who should look at it.',
    },
    health: {
      title: 'Do any of these apply to your health?',
      hint: 'Tick all that apply. You can say which under each one.',
      why: 'Health decides what we leave out or change.',
    },
    place: {
      title: 'Where does it hurt most?',
      hint: 'Choose the worst place.',
      why: 'Pain in some places needs a check first. It also helps whoever looks at the pain.',
    },
    cause: {
      title: 'Do any of these fit the pain?',
      hint: 'Tick all that apply.',
      why: 'It helps to choose what may ease the pain. It is not a diagnosis.',
    },
    began: {
      title: 'When did this pain begin?',
      hint: 'If an old pain was hurt afresh, choose when that was.',
      why: 'Fresh pain and older pain need different care.',
    },
    now: {
      title: 'How is it right now?',
      hint: 'Tick all that apply.',
      why: 'It helps to choose between heat and cold, and between stretching and rest.',
    },
  },

  options: {
    ...openingTexts.options,

    'since-heart': {
      label: 'Chest pain or tightness, hard to breathe, faint, or cold and sweaty',
      hint: 'Also feeling sick or coughing up blood. Or pain spreading to an arm, jaw, neck or tummy. Or new pain on effort that eases with rest.',
    },
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
    'since-worst': {
      label: 'A very bad pain that came suddenly',
      hint: 'In the back, chest or tummy. A throbbing lump in the tummy counts too.',
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
    'since-illness': {
      label: 'A new lump, weight loss, yellow eyes or skin, or blood or burning when peeing',
      hint: 'Also dark pee, a back that has changed shape, or feeling unwell for weeks.',
    },
    'since-pregnancy': {
      label:
        'Pregnant or a new baby, with bad headache, pain under the ribs, swelling, bleeding or sight problems',
      hint: 'Also tummy pain, short breath, or the baby moving less.',
    },
    'since-severe': 'Pain too bad to sleep, think or dress, or 8 or more out of 10 and not easing',

    'trend-better': 'Clearly better',
    'trend-slight': 'A little better',
    'trend-same': 'No better at all',
    'trend-settled': 'It got worse after trying something, then settled within a day',
    'trend-worse': 'Worse, or worse for more than a day after trying something',
    'trend-new': 'Something new has come with the pain',

    'care-hours': 'Less than a day',
    'care-days': 'More than a day, but less than 3 days',
    'care-3-days': '3 days to 2 weeks',
    'care-2-weeks': '2 to 6 weeks',
    'care-6-weeks': '6 weeks or more',

    chest: {
      label: 'Chest pain, squeezing, pressure or tightness, or pain spreading to an arm, jaw, neck or tummy',
      hint: 'If you are not sure, tick it. Only a stiff or tight neck on its own does not count.',
    },
    breathless: 'Short of breath, hard to breathe, or coughing up blood',
    sweat: {
      label: 'Cold and sweaty, feeling sick, faint, very weak or grey',
      hint: 'Any one of these counts.',
    },
    tearing: {
      label: 'A very bad pain that started suddenly and was worst at the start',
      hint: 'It can feel like tearing or ripping.',
    },
    effort: {
      label: 'Pain that comes with walking, climbing stairs or hard work, and eases after stopping',
      hint: 'Any hard effort brings it on, not only one movement of the back.',
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
    lump: {
      label: 'A lump or swelling that can be seen or that grows, or a back that has changed shape',
      hint: 'Uneven shoulders or ribs count. Small sore spots in a muscle, or fresh swelling from a pull, do not.',
    },
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
    'child-signs': 'It hurts at night, there is a limp, or the back is stiff',
    'cough-strain': 'Worse with a cough, a sneeze or a poo',

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
    chickenpox: {
      label: 'Chickenpox now',
      hint: 'If there is a rash on the back, tick the rash too.',
    },
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

    'place-neck': 'The neck',
    'place-tops': 'The tops of the shoulders',
    'place-between': 'Between the shoulder blades',
    'place-blade': 'Beside or under one shoulder blade',
    'place-mid': {
      label: 'The middle of the back',
      hint: 'Below the shoulder blades and above the waist.',
    },
    'place-all': {
      label: 'All over the upper back',
      hint: 'Or in several places there.',
    },
    'place-ribs': {
      label: 'The ribs at the side',
      hint: 'If it is nearer the front, choose the front of the chest.',
    },
    'place-front': {
      label: 'The front of the chest',
      hint: 'Any pain, pressure or tightness there.',
    },
    'place-elsewhere': {
      label: 'Somewhere else',
      hint: 'Such as the lower back, the tummy or a hip.',
    },

    pull: 'A sudden pull, twist or small bump',
    'new-task': {
      label: 'It began during a new or heavy job, or within 2 days of one',
      hint: 'Such as lifting, painting, gardening or new exercise.',
    },
    sitting: {
      label: 'A dull ache or stiffness that builds with long sitting or screens',
      hint: 'It often eases with getting up and moving.',
    },
    inactive: 'Stiff, easily tired, and little exercise',
    'stuck-spot': {
      label: 'One sharp, pinching or stuck spot near the spine or ribs',
      hint: 'Worse with twisting or arching.',
    },
    'neck-moves': 'It changes when the neck turns or tilts',
    worry: {
      label: 'Tight across the tops of the shoulders and neck, and worse with worry',
      hint: 'It changes through the day. Perhaps with a clenched jaw or headaches.',
    },
    waking: {
      label: 'Stiff or sore on waking up',
      hint: 'Perhaps after sleeping face down, or with a new pillow or bed.',
    },
    'waking-short': 'It eases within about an hour of getting up',
    'waking-long': {
      label:
        'Stiff over 30 minutes, waking late in the night, better moving than resting, began before age 45',
      hint: 'Tick this one only if all of it fits.',
    },
    knots: 'Small sore spots in the muscle, and pressing one brings on the ache',
    'no-change': 'No movement, position or pressing changes it',

    'days-2': 'In the last 2 days',
    'days-3': '2 to 3 days ago',
    'weeks-3': '4 days to 3 weeks ago',
    'weeks-6': '3 to 6 weeks ago',
    'weeks-12': '6 to 12 weeks ago',
    longer: { label: 'More than 12 weeks ago', hint: 'If it has changed, we ask about that next.' },
    'comes-back': {
      label: 'It keeps coming back',
      hint: 'Such as 3 times or more in 6 months, in its usual way, with no new injury.',
    },

    swollen: 'Swollen, bruised, warm or throbbing, after a pull, knock or hard task',
    'swollen-alone': 'Swollen, with no pull, knock or hard task before it',
    'red-hot': 'The skin is red and hot',
    spasm: 'Tight, gripping or in spasm',
    sharp: 'Sharp, above all when moving or twisting',
    'after-activity': 'Sore after activity today, with no injury',
    easing: 'Already easing: 4 out of 10 or less when moving',
    'over-5': 'More than 5 out of 10 at rest or with every movement',
    'in-bed': 'Kept in bed by it for more than 2 days',
    interferes: 'It stops work, sleep or daily life',
    changed: 'It is getting worse, or has changed from how it was',
    'much-worse': 'It has suddenly become much worse',
    'now-and-then': 'It hurts only now and then, not on most days',
    'checked-already': 'A doctor, nurse or physiotherapist has already checked this pain',
  },

  flags: {
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
    'rf-cord': 'New changes in the legs can mean that something presses on nerves in the back.',
    'rf-cauda': 'Changes in peeing, pooing or feeling between the legs can mean pressure on nerves.',
    'rf-myelopathy': 'Clumsy hands or shocks down the back can come from pressed nerves in the neck.',
    'rf-major-trauma': 'After a serious accident, the back and chest need checking before moving about.',
    'rf-neck-artery': 'Signs like these in the head or neck can mean less blood to the brain.',
    'rf-meningitis': 'Fever with signs like these can come from a serious infection.',
    'rf-sepsis': 'Fever with fast breathing, confusion or changed skin can come from a serious infection.',
    'rf-thinner-sudden': 'Sudden bad pain with blood thinners or a bleeding problem can come from a bleed.',
    'rf-belly-severe': 'Tummy signs like these, with back pain, need checking at once.',
    'rf-preg-danger': 'In pregnancy or soon after a birth, signs like these need checking at once.',
    'rf-med-danger':
      'Signs like these after a medicine need help now. So does too much of one, even when feeling well.',

    'rf-leg-or-pulse': 'A swollen, sore leg or a racing heart can come from a clot or from the heart.',
    'rf-fever': 'Fever, chills or night sweats with back pain can come from an infection.',
    'rf-infection-risk':
      'With health like this, steady new pain can come from an infection, even with no fever.',
    'rf-cancer-history': 'After cancer at any time, back pain needs checking.',
    'rf-band': 'Pain that wraps round like a belt can come from nerves or a blood vessel.',
    'rf-fragile-bone': 'Sudden pain after a small strain needs checking when a bone may be weak or broken.',
    'rf-fall-blow': 'Pain on the bones after a fall or knock can mean a bone is hurt.',
    'rf-shingles': 'Burning or soreness in a strip can come from a nerve. Early treatment can matter.',
    'rf-severe-pain': 'Pain as strong as this needs checking.',
    'rf-night': 'Constant pain that is worse at night and that no position eases needs checking.',
    'rf-weight-loss': 'Weight loss, or weeks of feeling unwell or very tired, needs checking.',
    'rf-lump-shape': 'A lump, or a back that has changed shape, needs checking.',
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
    'rf-uk-upper': 'In the United Kingdom, people with new pain here are advised to get checked quickly.',
    'rf-remedy-skin': 'Heat or cold can harm the skin, and skin like this needs checking.',

    'rf-child': 'Back pain in children and teenagers needs checking. Our plans are for age 16 and over.',
    'rf-deform-teen': 'In a young person, a back that has changed shape needs checking.',
    'rf-pregnant': 'In pregnancy or after a birth, a midwife or doctor should guide what to try.',
    'rf-arm-tingle': 'Pins and needles or pain down an arm can come from a neck nerve.',
    'rf-inflammatory': 'Long-lasting stiffness that eases with movement needs checking by a doctor.',
    'rf-persistent-60': 'From age 60, pain on most days for weeks needs checking.',
    'rf-health-history': 'With this health history, a doctor should know about the pain.',
    'rf-not-mechanical': 'Pain that nothing changes can come from somewhere other than muscles and joints.',
    'rf-ribs': 'Pain in the ribs can come from the lungs or from organs near them. It needs checking.',
    'rf-elsewhere': 'This guide is only for the upper back. Pain in another place needs a check of its own.',
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
    'rf-new-illness': 'These new signs can come from somewhere other than the back. They need checking.',
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
  },

  levels: {
    emergency: {
      title: 'Call an ambulance now',
      lead: 'These answers need emergency help. Please stop here and call.',
      who: 'An ambulance crew or a hospital emergency department.',
      when: 'Now. Do not wait to see whether it passes.',
      worse: 'If anything gets worse while you wait, call the emergency number again.',
    },
    urgent: {
      title: 'Get medical help today',
      lead: 'These answers need checking the same day. Only an examination can tell more.',
      who: 'Urgent care, an urgent doctor’s appointment or a nurse advice line. If none is open, go to an emergency department.',
      when: 'Today, also at night or at the weekend.',
      worse:
        'Call the emergency number for chest pain, trouble breathing, fainting or confusion. Also for sudden very bad pain, weak or numb legs, or trouble with pee or poo.',
    },
    doctor: {
      title: 'See a doctor in the next few days',
      lead: 'A doctor should look at this soon. If it gets worse, do not wait for the visit.',
      who: 'Your own doctor or clinic. In pregnancy or after a birth, your midwife can help too.',
      when: 'In 1 to 3 days. Book today.',
      worse:
        'If it gets worse or something new comes, get help the same day. Call the emergency number for chest pain or trouble breathing. Also for weak or numb legs, or trouble with pee or poo.',
    },
    physio: {
      title: 'See a physiotherapist',
      lead: 'A physiotherapist can look at how the back moves and make an exercise plan.',
      who: 'A physiotherapist (physical therapist). In some places you can book without seeing a doctor first.',
      when: 'In the next 1 to 2 weeks.',
      worse:
        'If it gets worse or changes, see a doctor first. Call the emergency number for chest pain or trouble breathing. Also for weak or numb legs, or trouble with pee or poo.',
    },
    selfcare: {
      title: 'Start with care at home',
      lead: 'Nothing in the answers needs a visit first. Try what fits, and watch how it goes.',
      who: 'Care at home. A pharmacist can help with any question about medicines.',
      when: 'Start today. See a doctor if it is no better after 3 days. See a doctor or physiotherapist if it is not clearly better in 2 weeks.',
      worse:
        'If it gets worse, stop what was tried and see a doctor. Call the emergency number for chest pain or trouble breathing. Also for weak or numb legs, or trouble with pee or poo.',
    },
  },

  actions: {
    'act-call-emergency':
      'Call the emergency number now, or ask someone near you to call. Say that you have back pain and which signs came with it.',
    'act-no-self-drive':
      'Do not drive yourself. If you have not had an accident, sit down and stay still. Do not eat.',
    'act-keep-still':
      'Keep your neck and back as still as you can. If an ambulance is coming, stay where you are.',
    'act-same-day-care':
      'Ask for a visit or a call with a doctor or nurse today. Take someone with you if you can.',
    'act-nhs-111':
      'Ask your surgery for an urgent appointment, or use the NHS advice line or website. Northern Ireland has a service of its own.',
    'act-see-doctor': 'Book a visit with a doctor. Say where it hurts and for how long it has been there.',
    'act-see-physio': 'Book a visit with a physiotherapist. Ask about an exercise plan for the upper back.',
    'act-see-if-not-better':
      'No better at all after 3 days: see a doctor. Not clearly better in 2 weeks: see a doctor or physio.',
    'act-ask-pharmacist':
      'Ask a pharmacist before you take a medicine or rub one on. Tell them what else you take, and any illness or allergy.',
    'act-contact-maternity':
      'Tell the midwife, doctor or maternity unit about this pain and any other signs.',
    'act-tell-parent-guardian':
      'Show this to a parent, carer or another adult you trust. Go to the visit together.',
    'act-stop-current-remedy':
      'Stop the pack, rub or painkiller that was tried, and wash off any rub. Put no heat or cold on sore or numb skin. Ask before stopping a prescribed medicine.',
    'act-call-poison':
      'After more than the label says, call a poison centre too. Do it even when feeling well.',
    'act-private-support':
      'When it is safe, tell someone you trust, or call a private support line. If you are in danger now, call the emergency number.',
    'act-safety-net': 'Read the warning signs on this page. Get help if one of them comes.',
    'act-summary-for-clinician': 'Show or read out the answers. They help whoever does the check.',
  },

  safetyNet: [
    'Call now for chest pain, trouble breathing or coughing up blood. Also for feeling faint, or cold and sweaty.',
    'Call now for weak or numb legs, or numbness between the legs. Also for newly clumsy hands. Also for trouble with pee or poo.',
    'Call now for sudden very bad pain or an unusual headache. Also for a drooping face, slurred speech or one weak side.',
    'Call now for fever with a stiff neck, confusion or fast breathing. Also for fever with a rash that does not fade when pressed.',
    'After a medicine, call now for black poo, vomiting blood, a swollen face or wheeze. Also after too much of it.',
    pregnancySigns,
    'Get help the same day for fever, a weaker arm, a swollen leg or a new lump. Also for pain that never lets up, or is sharp on breathing in. Also for a strip of burning skin, or weight loss.',
  ],
} satisfies Texts;
