import { isColour, isTokenValue } from './settings.js';

/** What is wrong with a value of an attribute, in a sentence for whoever writes it; nothing where it is fine. */
export function faultOf(kind: string, value: string): string {
  switch (kind) {
    case 'phone':
      return value === '' || /\d.*\d/.test(value)
        ? ''
        : 'A telephone number needs digits, as in +44 20 7946 0000. It is left out.';
    case 'link':
      return value === '' || /^(https:\/\/|tel:|sms:|mailto:)\S+$/i.test(value)
        ? ''
        : 'This has to begin with https://, tel:, sms: or mailto:, without spaces. It is left out.';
    case 'exit':
      return value === '' || isHttps(value)
        ? ''
        : 'This has to be an address that begins with https://. The neutral page is used.';
    default:
      return '';
  }
}

/** The same for a token. */
export function tokenFaultOf(colour: boolean, value: string): string {
  if (value === '') return '';
  if (colour) return isColour(value) ? '' : 'Write a colour as # and six digits or letters from a to f.';
  return isTokenValue(value) ? '' : 'This can’t stand in a style sheet. It is left out.';
}

/** The same for the folder in which the files will be. */
export function folderFaultOf(value: string): string {
  if (value === '') return 'Say where the files will be. Without it the snippet looks beside the page.';
  if (/[\s<>"'`{}]/.test(value)) return 'An address has no spaces, quotes or brackets.';
  if (/^(https:\/\/[^/]+|\/(?!\/)|\.{1,2}\/)/i.test(value) && !/[?#]/.test(value)) return '';
  return 'Begin with https:// or with a slash, and leave out ? and #.';
}

function isHttps(value: string): boolean {
  try {
    return new URL(value).protocol === 'https:';
  } catch {
    return false;
  }
}
