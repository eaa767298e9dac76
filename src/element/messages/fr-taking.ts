export { enTaking as frTaking } from './en-taking.js';
