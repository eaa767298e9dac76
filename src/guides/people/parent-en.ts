import type { TextVariant } from '../../guide/guide.js';

/** For a parent or carer of someone under 16, laid over the words for whoever answers for another. No dose, no plan. */
export const parent = {
  when: ['for-other', 'under-16'],
  questions: {
    age: { title: 'How old is your child?' },
    'signs-since': { title: 'Since the last time here, has your child had any of these?' },
    danger: {
      title: 'With this pain, does your child have any of these?',
      hint: 'Tick all that apply, even if it has passed. Ask your child, and trust what you have seen.',
    },
    nerves: {
      title: 'Has your child had any of these with the pain?',
      hint: 'Tick all that apply. Think of how your child walks and uses their hands.',
    },
    happened: { title: 'Are any of these true for your child?' },
    health: { title: 'Do any of these apply to your child’s health?' },
    place: { title: 'Where does it hurt your child most?' },
  },
  options: {
    'for-other': 'Answered by a parent or carer',
    'hurt-by-someone': {
      label: 'Someone hurt my child',
      hint: 'Tick how it happened as well, such as a knock or a hard blow.',
    },
  },
  flags: {
    'rf-safety': 'A child who was hurt by another person needs to be safe. It is not the child’s fault.',
  },
  levels: {
    emergency: {
      lead: 'These answers need emergency help. Please stop here, call, and stay with your child.',
    },
    urgent: {
      title: 'Get medical help for your child today',
      lead: 'A doctor or nurse should check your child today. You know your child: if you grow more worried, do not wait.',
      worse:
        'Call the emergency number for chest pain, trouble breathing, fainting or confusion. Also for sudden very bad pain, weak or numb legs, or trouble with pee or poo. Call too if you feel that something is badly wrong.',
    },
    doctor: {
      title: 'Take your child to a doctor in the next few days',
      who: 'Your child’s own doctor or clinic, or a children’s doctor.',
      worse:
        'If it gets worse or something new comes, get help the same day. Call the emergency number for chest pain or trouble breathing. Also for weak or numb legs, or trouble with pee or poo. Call too if you feel that something is badly wrong.',
    },
  },
  actions: {
    'act-no-self-drive':
      'If there has been no accident, help your child sit down and stay still. Give your child nothing to eat.',
    'act-keep-still':
      'Keep your child’s neck and back as still as you can. If an ambulance is coming, do not move your child.',
    'act-same-day-care':
      'Ask for a visit or a call with a doctor or nurse today. Stay with your child, and go together.',
    'act-nhs-111':
      'Ask your child’s surgery for an urgent appointment. Or use the NHS advice line or website. Northern Ireland has a service of its own.',
    'act-see-doctor':
      'Book a visit with a doctor. Say how old your child is. Say where it hurts and for how long it has been there.',
    'act-ask-pharmacist':
      'Ask a doctor or pharmacist before your child takes a medicine or uses a rub. Say what else your child takes, and any illness or allergy.',
    'act-tell-parent-guardian':
      'Go to the visit with your child. Say what worries you: you know your child best.',
    'act-private-support':
      'Listen calmly, and keep your child away from whoever did it. Tell a doctor, a nurse or a child-protection line. If your child is in danger now, call the emergency number.',
    'act-safety-net':
      'Read the warning signs on this page. Stay with your child, and get help if one of them comes.',
    'act-summary-for-clinician':
      'Go through the answers with your child if you can. Show them or read them out at the visit.',
  },
  watchFor: ['Your worry counts. If your child seems badly ill, get help, even with none of these signs.'],
} satisfies TextVariant;
