export { enTaking as arTaking } from './en-taking.js';
