export { enDoing as esDoing } from './en-doing.js';
