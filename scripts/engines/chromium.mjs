import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser, launchArguments } from '../find-browser.mjs';
import { saidVersion } from './packages.mjs';

export const find = findBrowser;

export const versionOf = saidVersion;

export const launcher = (executablePath) =>
  playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: launchArguments } });
