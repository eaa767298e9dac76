import type { FirstMessages } from './en-first.js';
import type { Messages } from './en.js';

/** The little that is said while the words of a language are on their way. */
export type WaitingMessages = Pick<
  FirstMessages,
  | 'loading'
  | 'emergencyLine'
  | 'callLocal'
  | 'call'
  | 'callOrLocal'
  | 'inManyCountries'
  | 'country'
  | 'countryUnknown'
>;

/** The element's own words in one language. */
export interface ElementWords {
  /** Word for word what stands in `messages`; English needs none, because nobody waits for it. */
  readonly waiting?: WaitingMessages;
  readonly messages: () => Promise<Messages>;
}

/** The languages in which the element has words of its own, by language tag. */
export const languages: Readonly<Record<string, ElementWords>> & { readonly en: ElementWords } = {
  en: {
    messages: async () => (await import('./en.js')).en,
  },
  es: {
    waiting: {
      loading: 'Preparando la guía.',
      emergencyLine: 'Si cree que es una emergencia, no espere a esta guía.',
      callLocal: 'Llame al número de emergencias de su zona.',
      call: (number) => `Llame al ${number}`,
      callOrLocal: 'o al número de emergencias de su zona',
      inManyCountries: 'Estos números funcionan en muchos países:',
      country: 'País',
      countryUnknown: 'Otro país',
    },
    messages: async () => (await import('./es.js')).es,
  },
  fr: {
    waiting: {
      loading: 'Le guide se prépare.',
      emergencyLine: 'Si vous pensez que c’est une urgence, n’attendez pas ce guide.',
      callLocal: 'Appelez le numéro d’urgence de l’endroit où vous êtes.',
      call: (number: string): string => `Appelez le ${number}`,
      callOrLocal: 'ou le numéro d’urgence de l’endroit où vous êtes',
      inManyCountries: 'Ces numéros fonctionnent dans beaucoup de pays :',
      country: 'Pays',
      countryUnknown: 'Autre pays',
    },
    messages: async () => (await import('./fr.js')).fr,
  },
  de: {
    waiting: {
      loading: 'Der Ratgeber wird vorbereitet.',
      emergencyLine: 'Wenn es ein Notfall sein könnte: nicht auf diesen Ratgeber warten.',
      callLocal: 'Den Notruf vor Ort wählen.',
      call: (number) => `${number} anrufen`,
      callOrLocal: 'oder den Notruf vor Ort',
      inManyCountries: 'Diese Nummern gelten in vielen Ländern:',
      country: 'Land',
      countryUnknown: 'Ein anderes Land',
    },
    messages: async () => (await import('./de.js')).de,
  },
  ar: {
    waiting: {
      loading: 'جارٍ تجهيز الدليل.',
      emergencyLine: 'إذا بدا لك أن هذه حالة طارئة، فلا وقت لانتظار هذا الدليل.',
      callLocal: 'يجب الاتصال برقم الطوارئ المحلي.',
      call: (number) => `الاتصال بالرقم \u2066${number}\u2069`,
      callOrLocal: 'أو برقم الطوارئ المحلي',
      inManyCountries: 'هذه الأرقام تعمل في بلدان كثيرة:',
      country: 'البلد',
      countryUnknown: 'بلد آخر',
    },
    messages: async () => (await import('./ar.js')).ar,
  },
};
