import type { Texts } from '../../guide/guide.js';

/** What to watch for in pregnancy: told to everyone, and told in full to those who are meant. */
export const pregnancySigns =
  'Pregnant or a new baby: call now for bad headache, sight problems, bleeding or tummy pain. Also if the baby moves less.';

/** Where to get help, in English. */
export const levels = {
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
  selfcare: {
    title: 'Start with care at home',
    lead: 'Nothing in the answers needs a visit first. Try what fits, and watch how it goes.',
    who: 'Care at home. A pharmacist can help with any question about medicines.',
    when: 'Start today. See a doctor if it is no better after 3 days. See a doctor or physiotherapist if it is not clearly better in 2 weeks.',
    worse:
      'If it gets worse, stop what was tried and see a doctor. Call the emergency number for chest pain or trouble breathing. Also for weak or numb legs, or trouble with pee or poo.',
  },
} satisfies Partial<Texts['levels']>;

/** What to do. */
export const actions = {
  'act-no-self-drive':
    'Do not drive yourself. If you have not had an accident, sit down and stay still. Do not eat.',
  'act-keep-still':
    'Keep your neck and back as still as you can. If an ambulance is coming, stay where you are.',
  'act-same-day-care':
    'Ask for a visit or a call with a doctor or nurse today. Take someone with you if you can.',
  'act-nhs-111':
    'Ask your surgery for an urgent appointment, or use the NHS advice line or website. Northern Ireland has a service of its own.',
  'act-see-doctor': 'Book a visit with a doctor. Say where it hurts and for how long it has been there.',
  'act-see-if-not-better':
    'No better at all after 3 days: see a doctor. Not clearly better in 2 weeks: see a doctor or physio.',
  'act-ask-pharmacist':
    'Ask a pharmacist before you take a medicine or rub one on. Tell them what else you take, and any illness or allergy.',
  'act-contact-maternity': 'Tell the midwife, doctor or maternity unit about this pain and any other signs.',
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
} satisfies Texts['actions'];

/** What to watch for, whatever the result. */
export const safetyNet = [
  'Call now for chest pain, trouble breathing or coughing up blood. Also for feeling faint, or cold and sweaty.',
  'Call now for weak or numb legs, or numbness between the legs. Also for newly clumsy hands. Also for trouble with pee or poo.',
  'Call now for sudden very bad pain or an unusual headache. Also for a drooping face, slurred speech or one weak side.',
  'Call now for fever with a stiff neck, confusion or fast breathing. Also for fever with a rash that does not fade when pressed.',
  'After a medicine, call now for black poo, vomiting blood, a swollen face or wheeze. Also after too much of it.',
  pregnancySigns,
  'Get help the same day for fever, a weaker arm, a swollen leg or a new lump. Also for pain that never lets up, or is sharp on breathing in. Also for a strip of burning skin, or weight loss.',
] satisfies Texts['safetyNet'];
