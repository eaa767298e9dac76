export { enTaking as esTaking } from './en-taking.js';
