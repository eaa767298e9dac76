export { enTaking as deTaking } from './en-taking.js';
