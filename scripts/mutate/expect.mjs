/** What the core's tests take from `@open-wc/testing`. */
export { expect } from 'chai';
