import type { DoingTexts, OpeningTexts, PlanTexts, TakingTexts, Texts } from '../../guide/guide.js';
import type { GuideWords } from '../index.js';
import { openingTexts } from './en/opening.js';

interface OpeningModule {
  readonly openingTexts: OpeningTexts;
}

interface WordsModule {
  readonly words: Texts;
  readonly planTexts: () => Promise<PlanTexts>;
  readonly doingTexts: () => Promise<DoingTexts>;
  readonly takingTexts: () => Promise<TakingTexts>;
}

const from = (
  opening: () => OpeningModule | Promise<OpeningModule>,
  words: () => Promise<WordsModule>,
  waiting?: GuideWords['waiting'],
): GuideWords => ({
  ...(waiting && { waiting }),
  opening: async () => (await opening()).openingTexts,
  texts: async () => (await words()).words,
  planTexts: async () => (await words()).planTexts(),
  doingTexts: async () => (await words()).doingTexts(),
  takingTexts: async () => (await words()).takingTexts(),
});

/**
 * The languages of this guide. Nobody loads another one than they read, and English stands on the first screen
 * before anything is loaded.
 */
export const words: Readonly<Record<string, GuideWords>> = {
  en: {
    ...from(
      () => ({ openingTexts }),
      () => import('./en/words.js'),
    ),
    doingTexts: async () => (await import('./en/doing.js')).doingTexts,
  },
  es: from(
    () => import('./es/opening.js'),
    () => import('./es/words.js'),
    {
      title: 'Dolor en la parte alta de la espalda: qué puede ayudar',
      intro:
        'Para el dolor entre el cuello y la parte baja de la espalda. Unas pocas preguntas sencillas llevan a la ayuda adecuada, o a un plan para casa. Esto es información, no un diagnóstico.',
    },
  ),
  fr: from(
    () => import('./fr/opening.js'),
    () => import('./fr/words.js'),
    {
      title: 'Douleur dans le haut du dos : ce qui peut aider',
      intro:
        'Pour une douleur entre le cou et le bas du dos. Quelques questions simples mènent à la bonne aide, ou à un plan pour la maison. Ceci est une information, pas un diagnostic.',
    },
  ),
  de: from(
    () => import('./de/opening.js'),
    () => import('./de/words.js'),
    {
      title: 'Schmerzen im oberen Rücken: was helfen kann',
      intro:
        'Für Schmerzen zwischen Nacken und unterem Rücken. Ein paar einfache Fragen führen zur richtigen Hilfe oder zu einem Plan für zu Hause. Das sind Informationen, keine Diagnose.',
    },
  ),
  ar: from(
    () => import('./ar/opening.js'),
    () => import('./ar/words.js'),
    {
      title: 'ألم أعلى الظهر: ما قد يساعد',
      intro:
        'للألم بين الرقبة وأسفل الظهر. أسئلة قليلة وبسيطة تقود إلى المساعدة المناسبة، أو إلى خطة للمنزل. هذه معلومات وليست تشخيصًا.',
    },
  ),
};
