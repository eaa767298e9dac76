export { enDoing as frDoing } from './en-doing.js';
