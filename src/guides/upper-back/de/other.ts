import type { TextVariant } from '../../../guide/guide.js';

/** For someone who answers for an adult: “die Person” has the pain, and whoever reads helps her or him. */
export const forOther = {
  when: ['for-other'],
  questions: {
    age: { title: 'Wie alt ist die Person?' },
    'signs-since': { title: 'Ist bei der Person seit dem letzten Mal hier etwas davon aufgetreten?' },
    'care-time': { title: 'Wie lange werden die Schmerzen der Person schon zu Hause behandelt?' },
    danger: {
      title: 'Tritt mit diesen Schmerzen bei der Person etwas davon auf?',
      hint: 'Bitte alles ankreuzen, was zutrifft, auch wenn es schon vorbei ist. Fragen Sie die Person, wenn es geht.',
    },
    nerves: { title: 'Ist der Person mit den Schmerzen etwas davon aufgefallen?' },
    happened: { title: 'Trifft etwas davon auf die Person zu?' },
    health: { title: 'Trifft bei der Gesundheit der Person etwas davon zu?' },
    place: { title: 'Wo tut es der Person am meisten weh?' },
  },
  options: {
    'for-other': 'Beantwortet von jemandem, der der Person hilft',
    'hurt-by-someone': {
      label: 'Jemand hat der Person wehgetan',
      hint: 'Bitte auch ankreuzen, wie es passiert ist, zum Beispiel durch einen Stoß oder einen harten Schlag.',
    },
  },
  flags: {
    'rf-safety': 'Ein Mensch, dem jemand wehgetan hat, kann um vertrauliche Unterstützung bitten.',
  },
  levels: {
    doctor: {
      who: 'Die eigene Arztpraxis der Person. In der Schwangerschaft oder nach einer Geburt kann auch die Hebamme helfen.',
    },
    physio: {
      who: 'Eine Physiotherapie-Praxis. An manchen Orten kann die Person einen Termin bekommen, ohne vorher in einer Arztpraxis gewesen zu sein.',
    },
  },
  actions: {
    'act-call-emergency':
      'Wählen Sie jetzt den Notruf, oder bitten Sie jemanden in der Nähe darum. Sagen Sie, wer die Rückenschmerzen hat und welche Zeichen dazukamen. Bleiben Sie bei der Person.',
    'act-no-self-drive':
      'Lassen Sie die Person nicht Auto fahren. Wenn sie keinen Unfall hatte: Helfen Sie ihr, sich hinzusetzen und still sitzen zu bleiben. Geben Sie ihr nichts zu essen.',
    'act-keep-still':
      'Helfen Sie der Person, Nacken und Rücken so still wie möglich zu halten. Wenn ein Rettungswagen unterwegs ist: Bewegen Sie die Person nicht.',
    'act-same-day-care':
      'Bitten Sie um einen Termin oder ein Telefongespräch noch heute, mit einer Arztpraxis oder einer Pflegefachperson. Gehen Sie mit der Person hin, oder suchen Sie jemanden, der das kann.',
    'act-nhs-111':
      'Fragen Sie in der Arztpraxis der Person nach einem dringenden Termin. Oder nutzen Sie mit ihr das Beratungstelefon oder die Website des NHS. Nordirland hat einen eigenen Dienst.',
    'act-ask-pharmacist':
      'Fragen Sie in einer Apotheke, bevor die Person ein Medikament einnimmt oder aufträgt. Sagen Sie, was sie sonst noch einnimmt, und nennen Sie jede Krankheit oder Allergie.',
    'act-tell-parent-guardian': 'Gehen Sie gemeinsam zum Termin.',
    'act-private-support':
      'Wenn es sicher ist und Sie mit der Person allein sind: Sagen Sie, dass es Hilfe gibt. Die Person kann es jemandem erzählen, dem sie vertraut, oder ein vertrauliches Hilfetelefon anrufen. Wenn die Person jetzt in Gefahr ist, wählen Sie den Notruf.',
    'act-safety-net':
      'Lesen Sie die Warnzeichen auf dieser Seite, und zeigen Sie sie allen, die bei der Person sind. Holen Sie Hilfe, wenn eines davon kommt.',
    'act-summary-for-clinician':
      'Prüfen Sie die Antworten mit der Person, wenn es geht. Zeigen Sie sie oder lesen Sie sie vor: Das hilft bei der Untersuchung.',
  },
} satisfies TextVariant;
