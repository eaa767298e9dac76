export { enDoing as deDoing } from './en-doing.js';
