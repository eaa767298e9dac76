import type { OpeningTexts } from '../../../guide/guide.js';

/** The words of the first screen: all that a visitor reads while the rest arrives. */
export const openingTexts = {
  title: 'Schmerzen im oberen Rücken: was helfen kann',
  intro:
    'Für Schmerzen zwischen Nacken und unterem Rücken. Ein paar einfache Fragen führen zur richtigen Hilfe oder zu einem Plan für zu Hause. Das sind Informationen, keine Diagnose.',
  questions: {
    age: {
      title: 'Wie alt sind Sie?',
      why: 'Vom Alter hängt ab, was untersucht werden muss und was hilft.',
    },
  },
  options: {
    'for-other': {
      label: 'Ich antworte für eine andere Person',
      hint: 'Bitte das Alter dieser Person angeben, nicht das eigene.',
    },
    'under-10': 'Unter 10',
    'age-10-15': '10 bis 15',
    'age-16-49': '16 bis 49',
    'age-50-59': '50 bis 59',
    'age-60-64': '60 bis 64',
    'age-65': '65 oder älter',
  },
} satisfies OpeningTexts;
