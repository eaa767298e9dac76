import type { TextVariant } from '../../../guide/guide.js';

/** For a parent or carer of someone under 16, laid over the words for whoever answers for another. No dose, no plan. */
export const forParent = {
  when: ['for-other', 'under-16'],
  questions: {
    age: { title: 'Wie alt ist Ihr Kind?' },
    'signs-since': { title: 'Ist bei Ihrem Kind seit dem letzten Mal hier etwas davon aufgetreten?' },
    danger: {
      title: 'Tritt mit diesen Schmerzen bei Ihrem Kind etwas davon auf?',
      hint: 'Bitte alles ankreuzen, was zutrifft, auch wenn es schon vorbei ist. Fragen Sie Ihr Kind, und vertrauen Sie dem, was Sie gesehen haben.',
    },
    nerves: {
      title: 'Gab es bei Ihrem Kind mit den Schmerzen etwas davon?',
      hint: 'Bitte alles ankreuzen, was zutrifft. Denken Sie daran, wie Ihr Kind geht und die Hände benutzt.',
    },
    happened: { title: 'Trifft etwas davon auf Ihr Kind zu?' },
    health: { title: 'Trifft bei der Gesundheit Ihres Kindes etwas davon zu?' },
    place: { title: 'Wo tut es Ihrem Kind am meisten weh?' },
  },
  options: {
    'for-other': 'Beantwortet von einem Elternteil oder einer Betreuungsperson',
    'hurt-by-someone': {
      label: 'Jemand hat meinem Kind wehgetan',
      hint: 'Bitte auch ankreuzen, wie es passiert ist, zum Beispiel durch einen Stoß oder einen harten Schlag.',
    },
  },
  flags: {
    'rf-safety':
      'Ein Kind, dem ein anderer Mensch wehgetan hat, muss in Sicherheit sein. Das Kind ist nicht schuld daran.',
  },
  levels: {
    emergency: {
      lead: 'Bei diesen Antworten ist Notfallhilfe nötig. Bitte hören Sie hier auf, wählen Sie den Notruf und bleiben Sie bei Ihrem Kind.',
    },
    urgent: {
      title: 'Heute noch ärztliche Hilfe für Ihr Kind holen',
      lead: 'Ihr Kind sollte heute ärztlich oder von einer Pflegefachperson untersucht werden. Sie kennen Ihr Kind: Wenn Ihre Sorge wächst, warten Sie nicht.',
      worse:
        'Wählen Sie den Notruf bei Schmerzen in der Brust, Problemen beim Atmen, Ohnmacht oder Verwirrtheit. Auch bei plötzlichen sehr starken Schmerzen, schwachen oder tauben Beinen oder Problemen beim Wasserlassen oder Stuhlgang. Rufen Sie auch an, wenn Sie das Gefühl haben, dass etwas ganz und gar nicht stimmt.',
    },
    doctor: {
      title: 'Mit Ihrem Kind in den nächsten Tagen in eine Arztpraxis gehen',
      lead: 'Rückenschmerzen bei einem Kind oder Jugendlichen sollten ärztlich untersucht werden. Sie kennen Ihr Kind: Wenn Sie sich Sorgen machen, bitten Sie um einen früheren Termin.',
      who: 'Die eigene Arztpraxis Ihres Kindes oder eine Kinderarztpraxis.',
      worse:
        'Wenn es schlimmer wird oder etwas Neues dazukommt, holen Sie am selben Tag Hilfe. Wählen Sie den Notruf bei Schmerzen in der Brust oder Problemen beim Atmen. Auch bei schwachen oder tauben Beinen oder Problemen beim Wasserlassen oder Stuhlgang. Rufen Sie auch an, wenn Sie das Gefühl haben, dass etwas ganz und gar nicht stimmt.',
    },
  },
  actions: {
    'act-call-emergency':
      'Wählen Sie jetzt den Notruf, oder bitten Sie jemanden in der Nähe darum. Sagen Sie, wie alt Ihr Kind ist und welche Zeichen zu den Rückenschmerzen dazukamen. Bleiben Sie bei Ihrem Kind.',
    'act-no-self-drive':
      'Wenn es keinen Unfall gab: Helfen Sie Ihrem Kind, sich hinzusetzen und still sitzen zu bleiben. Geben Sie Ihrem Kind nichts zu essen.',
    'act-keep-still':
      'Halten Sie Nacken und Rücken Ihres Kindes so still wie möglich. Wenn ein Rettungswagen unterwegs ist: Bewegen Sie Ihr Kind nicht.',
    'act-same-day-care':
      'Bitten Sie um einen Termin oder ein Telefongespräch noch heute, mit einer Arztpraxis oder einer Pflegefachperson. Bleiben Sie bei Ihrem Kind, und gehen Sie gemeinsam hin.',
    'act-nhs-111':
      'Fragen Sie in der Arztpraxis Ihres Kindes nach einem dringenden Termin. Oder nutzen Sie das Beratungstelefon oder die Website des NHS. Nordirland hat einen eigenen Dienst.',
    'act-see-doctor':
      'Vereinbaren Sie einen Termin in einer Arztpraxis. Sagen Sie, wie alt Ihr Kind ist. Sagen Sie, wo es wehtut und wie lange schon.',
    'act-ask-pharmacist':
      'Fragen Sie in einer Arztpraxis oder Apotheke, bevor Ihr Kind ein Medikament einnimmt oder eine Salbe benutzt. Sagen Sie, was Ihr Kind sonst noch einnimmt, und nennen Sie jede Krankheit oder Allergie.',
    'act-tell-parent-guardian':
      'Gehen Sie mit Ihrem Kind zum Termin. Sagen Sie, was Ihnen Sorgen macht: Sie kennen Ihr Kind am besten.',
    'act-private-support':
      'Hören Sie ruhig zu, und halten Sie Ihr Kind von dem Menschen fern, der es getan hat. Sagen Sie es einer Arztpraxis, einer Pflegefachperson oder einem Kinderschutz-Telefon. Wenn Ihr Kind jetzt in Gefahr ist, wählen Sie den Notruf.',
    'act-safety-net':
      'Lesen Sie die Warnzeichen auf dieser Seite. Bleiben Sie bei Ihrem Kind, und holen Sie Hilfe, wenn eines davon kommt.',
    'act-summary-for-clinician':
      'Gehen Sie die Antworten mit Ihrem Kind durch, wenn es geht. Zeigen Sie sie beim Termin oder lesen Sie sie vor.',
  },
  watchFor: [
    'Ihre Sorge zählt. Wenn Ihr Kind schwer krank wirkt, holen Sie Hilfe, auch ohne eines dieser Zeichen.',
  ],
} satisfies TextVariant;
