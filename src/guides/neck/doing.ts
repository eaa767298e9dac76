export { exercises } from './exercises.js';
export { pictures } from './pictures.js';
