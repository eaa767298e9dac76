import type { TextVariant } from '../../guide/guide.js';

/** For someone who answers for an adult: "they" have the pain, and whoever reads helps them. */
export const helper = {
  when: ['for-other'],
  questions: {
    age: { title: 'How old are they?' },
    'signs-since': { title: 'Since the last time here, have they had any of these?' },
    'care-time': { title: 'How long has it been cared for at home?' },
    danger: {
      title: 'With this pain, do they have any of these?',
      hint: 'Tick all that apply, even if it has passed. Ask them if you can.',
    },
    nerves: { title: 'Have they noticed any of these with the pain?' },
    happened: { title: 'Are any of these true for them?' },
    health: { title: 'Do any of these apply to their health?' },
    place: { title: 'Where does it hurt them most?' },
  },
  options: {
    'for-other': 'Answered by someone who helps them',
    'hurt-by-someone': {
      label: 'Someone hurt them',
      hint: 'Tick how it happened as well, such as a knock or a hard blow.',
    },
  },
  flags: { 'rf-safety': 'Someone who was hurt by another person can ask for private support.' },
  levels: {
    doctor: { who: 'Their own doctor or clinic. In pregnancy or after a birth, their midwife can help too.' },
    physio: {
      who: 'A physiotherapist (physical therapist). In some places they can book without seeing a doctor first.',
    },
  },
  actions: {
    'act-no-self-drive':
      'Do not let them drive. If they have not had an accident, help them sit down and stay still. Give them nothing to eat.',
    'act-keep-still':
      'Help them keep their neck and back as still as they can. If an ambulance is coming, do not move them.',
    'act-same-day-care':
      'Ask for a visit or a call with a doctor or nurse today. Go with them, or find someone who can.',
    'act-nhs-111':
      'Ask their surgery for an urgent appointment. Or use the NHS advice line or website with them. Northern Ireland has a service of its own.',
    'act-ask-pharmacist':
      'Ask a pharmacist before they take a medicine or rub one on. Say what else they take, and any illness or allergy.',
    'act-tell-parent-guardian': 'Go to the visit together.',
    'act-private-support':
      'When it is safe, and you are alone with them, say that help is there. They can tell someone they trust, or call a private support line. If they are in danger now, call the emergency number.',
    'act-safety-net':
      'Read the warning signs on this page, and show them to whoever is with them. Get help if one of them comes.',
    'act-summary-for-clinician':
      'Check the answers with them if you can. Show them or read them out: they help whoever does the check.',
  },
} satisfies TextVariant;
