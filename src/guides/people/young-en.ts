import type { TextVariant } from '../../guide/guide.js';

/** For someone under 16 who answers alone: an adult is brought in at once, and how to manage if none is near. */
export const young = {
  when: ['under-16'],
  unless: ['for-other'],
  questions: {
    danger: { hint: 'Tick all that fit, even if it has passed. Ask an adult if a word is hard.' },
    nerves: { hint: 'Tick all that fit. Ask an adult if a word is hard.' },
    happened: { hint: 'Tick all that fit. Ask an adult if a word is hard.' },
    pattern: { hint: 'Tick all that fit. Ask an adult if a word is hard.' },
    health: { hint: 'Tick all that fit. A parent or carer may know. You can say which under each one.' },
    place: { hint: 'Choose the worst place. Ask an adult if a word is hard.' },
  },
  flags: {
    'rf-child-urgent': 'At your age, an answer like this should be looked at today.',
    'rf-safety': 'Nobody should hurt you. It is not your fault.',
  },
  levels: {
    emergency: {
      lead: 'This needs help right now. Stop here, get an adult, and call.',
      when: 'Now. Do not wait to see if it goes away.',
    },
    urgent: {
      lead: 'A doctor or nurse should look at this today. Show this page to a parent or another adult you trust now.',
      who: 'A doctor, urgent care or a nurse advice line. An adult can call them for you. If none is open, go to a hospital emergency department together.',
      worse:
        'Call the emergency number if your chest hurts or it is hard to breathe. Call too if you faint or feel confused. Also for sudden very bad pain, weak or numb legs, or trouble with pee or poo.',
    },
    doctor: {
      lead: 'A doctor should look at this soon. Show this page to a parent or another adult you trust now.',
      who: 'Your doctor or clinic. An adult you trust can book the visit and come with you.',
      worse:
        'If it gets worse or something new comes, tell an adult. Get help the same day. Call the emergency number if your chest hurts or it is hard to breathe. Also for weak or numb legs, or trouble with pee or poo.',
    },
  },
  actions: {
    'act-call-emergency':
      'Show this to an adult near you now. Ask them to call the emergency number. If no adult is near, call it yourself. You are allowed to. Say where you are, how old you are and what hurts.',
    'act-no-self-drive':
      'If you have not had an accident, sit down and stay still. Do not eat. Ask someone to stay with you.',
    'act-same-day-care':
      'Ask a parent or another adult you trust to call a doctor or nurse today. Go together. If no adult can help, call a doctor or an advice line yourself.',
    'act-nhs-111':
      'Ask an adult to call your surgery for an urgent appointment. They can also use the NHS advice line or website. Northern Ireland has a service of its own.',
    'act-see-doctor':
      'Ask a parent or carer to book a visit with a doctor. Say where it hurts, and for how long.',
    'act-ask-pharmacist': 'Let an adult ask a doctor or pharmacist before you use any new medicine or rub.',
    'act-tell-parent-guardian':
      'Show this to a parent, carer or another adult you trust now. Go to the visit together.',
    'act-private-support':
      'When it is safe, tell an adult you trust. It can be a doctor, a nurse or a teacher. You can also call a helpline for children. They may have to tell someone, so that you are kept safe. If you are in danger now, call the emergency number.',
    'act-safety-net':
      'Read the warning signs on this page with an adult. If one of them comes, get help at once.',
    'act-summary-for-clinician': 'Show the answers to the doctor or nurse, or read them out.',
  },
} satisfies TextVariant;
