import { defineConfig } from '@playwright/test';
import { launchOptions } from '../support/browser.ts';

/**
 * End to end in a real Chromium. There is no `webServer`: each spec starts a product of its own on a
 * free port with a store of its own, so that specs neither share state nor wait for one another.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  reporter: 'list',
  forbidOnly: true,
  fullyParallel: false,
  // One facilitator, three phones and a projector already fill two cores and 2 GB.
  workers: 1,
  retries: 0,
  timeout: 180_000,
  // Below the budget that tests/run.ts gives the whole runner, so that what failed is still reported.
  globalTimeout: 19 * 60_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: launchOptions(),
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
  },
});
