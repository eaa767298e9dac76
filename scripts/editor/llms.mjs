export function llmsText(){return ''}
