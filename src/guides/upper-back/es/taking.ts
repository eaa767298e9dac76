export { takingTexts } from '../en/taking.js';
