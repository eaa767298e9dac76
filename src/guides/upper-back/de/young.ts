import type { TextVariant } from '../../../guide/guide.js';

/**
 * For someone under 16 who answers alone, with “du”: an adult is brought in at once, and how to manage if none is
 * near.
 */
export const forYoung = {
  when: ['under-16'],
  unless: ['for-other'],
  questions: {
    danger: {
      hint: 'Kreuze alles an, was passt, auch wenn es schon vorbei ist. Frag einen Erwachsenen, wenn ein Wort schwer ist.',
    },
    nerves: { hint: 'Kreuze alles an, was passt. Frag einen Erwachsenen, wenn ein Wort schwer ist.' },
    happened: { hint: 'Kreuze alles an, was passt. Frag einen Erwachsenen, wenn ein Wort schwer ist.' },
    pattern: { hint: 'Kreuze alles an, was passt. Frag einen Erwachsenen, wenn ein Wort schwer ist.' },
    health: {
      hint: 'Kreuze alles an, was passt. Vielleicht wissen es deine Eltern oder der Erwachsene, der sich um dich kümmert. Unter jedem Punkt kannst du sagen, was genau.',
    },
    place: {
      hint: 'Wähle die Stelle, an der es am schlimmsten ist. Frag einen Erwachsenen, wenn ein Wort schwer ist.',
    },
  },
  flags: {
    'rf-child':
      'Rückenschmerzen in deinem Alter sollten ärztlich untersucht werden. Unsere Pläne sind für Menschen ab 16.',
    'rf-child-urgent': 'In deinem Alter solltest du bei so einer Antwort heute untersucht werden.',
    'rf-safety': 'Niemand darf dir wehtun. Du bist nicht schuld.',
  },
  levels: {
    emergency: {
      lead: 'Hier ist sofort Hilfe nötig. Hör hier auf, hol einen Erwachsenen und wählt den Notruf.',
      when: 'Jetzt. Warte nicht ab, ob es weggeht.',
    },
    urgent: {
      lead: 'Das sollte heute ärztlich oder von einer Pflegefachperson untersucht werden. Zeig diese Seite jetzt deinen Eltern oder einem anderen Erwachsenen, dem du vertraust.',
      who: 'Eine Arztpraxis, der ärztliche Bereitschaftsdienst (Notdienst) oder eine medizinische Beratung am Telefon. Ein Erwachsener kann dort für dich anrufen. Wenn nichts davon offen ist, geht zusammen in die Notaufnahme eines Krankenhauses.',
      worse:
        'Wähl den Notruf, wenn deine Brust wehtut oder das Atmen schwerfällt. Wähl ihn auch, wenn du ohnmächtig wirst oder dich verwirrt fühlst. Auch bei plötzlichen sehr starken Schmerzen, schwachen oder tauben Beinen oder Problemen beim Pinkeln oder beim Stuhlgang.',
    },
    doctor: {
      lead: 'Das sollte bald ärztlich untersucht werden. Zeig diese Seite jetzt deinen Eltern oder einem anderen Erwachsenen, dem du vertraust.',
      who: 'Deine Arztpraxis. Ein Erwachsener, dem du vertraust, kann den Termin ausmachen und mit dir hingehen.',
      worse:
        'Wenn es schlimmer wird oder etwas Neues dazukommt, sag es einem Erwachsenen. Holt am selben Tag Hilfe. Wähl den Notruf, wenn deine Brust wehtut oder das Atmen schwerfällt. Auch bei schwachen oder tauben Beinen oder Problemen beim Pinkeln oder beim Stuhlgang.',
    },
  },
  actions: {
    'act-call-emergency':
      'Zeig das jetzt einem Erwachsenen in deiner Nähe. Bitte ihn, den Notruf zu wählen. Wenn kein Erwachsener in der Nähe ist, wähl selbst den Notruf. Du darfst das. Sag, wo du bist, wie alt du bist und was wehtut.',
    'act-no-self-drive':
      'Wenn du keinen Unfall hattest, setz dich hin und bleib still sitzen. Iss nichts. Bitte jemanden, bei dir zu bleiben.',
    'act-same-day-care':
      'Bitte deine Eltern oder einen anderen Erwachsenen, dem du vertraust, heute eine Arztpraxis oder Pflegefachperson anzurufen. Geht zusammen hin. Wenn kein Erwachsener helfen kann, ruf selbst eine Arztpraxis oder ein medizinisches Beratungstelefon an.',
    'act-nhs-111':
      'Bitte einen Erwachsenen, in deiner Arztpraxis anzurufen und nach einem dringenden Termin zu fragen. Er kann auch das Beratungstelefon oder die Website des NHS nutzen. Nordirland hat einen eigenen Dienst.',
    'act-see-doctor':
      'Bitte deine Eltern oder den Erwachsenen, der sich um dich kümmert, einen Termin in einer Arztpraxis auszumachen. Sag, wo es wehtut und wie lange schon.',
    'act-ask-pharmacist':
      'Lass einen Erwachsenen in einer Arztpraxis oder Apotheke fragen, bevor du ein neues Medikament oder eine neue Salbe benutzt.',
    'act-tell-parent-guardian':
      'Zeig das jetzt deinen Eltern oder einem anderen Erwachsenen, der sich um dich kümmert oder dem du vertraust. Geht zusammen zum Termin.',
    'act-private-support':
      'Wenn es sicher ist, erzähl es einem Erwachsenen, dem du vertraust. Das kann jemand aus einer Arztpraxis, aus der Pflege oder eine Lehrkraft sein. Du kannst auch ein Hilfetelefon für Kinder anrufen. Vielleicht müssen sie es weitersagen, damit du geschützt bist. Wenn du jetzt in Gefahr bist, wähl den Notruf.',
    'act-safety-net':
      'Lies die Warnzeichen auf dieser Seite mit einem Erwachsenen. Wenn eines davon kommt, hol sofort Hilfe.',
    'act-summary-for-clinician':
      'Zeig die Antworten in der Arztpraxis oder der Pflegefachperson, oder lies sie vor.',
  },
} satisfies TextVariant;
