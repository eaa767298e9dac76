import { line, type Pack, type Section } from './pack.js';

/** What the reviewer fills in at the end. */
export function signOff({ guide }: Pack): Section {
  return {
    anchor: 'sign-off',
    title: 'Sign-off',
    blocks: [
      line(
        `I have read this pack of the guide ${guide.id}, version ${guide.version}. “Signed off” means that it may be shown to the public as it is, or with the changes marked here.`,
      ),
      {
        kind: 'form',
        fields: [
          'Name',
          'Profession and role',
          'Registration body and number',
          'Date',
          'Signature',
          'Next check by',
        ],
        choices: ['signed off', 'signed off with the changes marked', 'not signed off'],
      },
    ],
  };
}
