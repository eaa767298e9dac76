import { expect } from '@open-wc/testing';
import { planTexts } from '../../src/guides/upper-back/en/plan-texts.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { printer } from '../../src/element/printing.js';
import { container, plans, replace, resume, resumePlan, returns, type Visitor } from './harness.js';
import { openAll } from './measured.js';

const families = [...new Set(upperBack.remedies.map(({ family }) => family))];

const namesIn = (family: string): readonly string[] =>
  upperBack.remedies.filter((remedy) => remedy.family === family).map(({ id }) => planTexts.remedies[id]!.name);
