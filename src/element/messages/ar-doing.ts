export { enDoing as arDoing } from './en-doing.js';
