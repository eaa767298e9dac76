/**
 * The numbers of evidence.md §7: emergency, and advice or poison line where the table gives one. `confirmed`:
 * those that the table could verify on their publisher's own page.
 */
export const numbers: Readonly<
  Record<
    string,
    {
      readonly emergency: readonly string[];
      readonly advice?: string;
      readonly poison?: string;
      readonly confirmed?: readonly string[];
    }
  >
> = {
  default: { emergency: ['112', '911', '999'] },
  US: { emergency: ['911'], poison: '18002221222', confirmed: ['911', '18002221222'] },
  GB: { emergency: ['999'], advice: '111', confirmed: ['999', '111'] },
  UK: { emergency: ['999'], advice: '111', confirmed: ['999', '111'] },
  EU: { emergency: ['112'], confirmed: ['112'] },
  DE: { emergency: ['112'], confirmed: ['112'] },
  FR: { emergency: ['112'], confirmed: ['112'] },
  IE: { emergency: ['112', '999'] },
  AU: {
    emergency: ['000'],
    advice: '1800022222',
    poison: '131126',
    confirmed: ['000', '1800022222'],
  },
  NZ: { emergency: ['111'], advice: '0800611116' },
  CA: { emergency: ['911'], advice: '811' },
  IN: { emergency: ['112'], advice: '104' },
  JP: { emergency: ['119'] },
  CN: { emergency: ['120'] },
  KR: { emergency: ['119'] },
  BR: { emergency: ['192'] },
  MX: { emergency: ['911'] },
  ZA: { emergency: ['10177', '112'] },
  SG: { emergency: ['995'] },
  HK: { emergency: ['999'] },
  AE: { emergency: ['998'] },
  IL: { emergency: ['101'] },
  CH: { emergency: ['144', '112'] },
  NO: { emergency: ['113', '112'] },
  PH: { emergency: ['911'] },
};
