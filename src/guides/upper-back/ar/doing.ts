export { doingTexts } from '../en/doing.js';
