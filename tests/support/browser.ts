import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { requireChromium } from './chromium.ts';

/**
 * A made-up name for this machine. Loopback counts as a secure context, a phone in a village hall
 * is not in one: only under another name do tests see what that phone sees.
 */
const testHost = 'ieum.test';

/** Where a browser launched here finds a product that listens on `port`. Node itself cannot resolve this name. */
export const productUrl = (port: number, path = '/'): string => `http://${testHost}:${port}${path}`;

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${testHost} 127.0.0.1`,
];

/** How every test starts its Chromium, through Playwright's runner or by hand. */
export const launchOptions = (): LaunchOptions => ({
  executablePath: requireChromium(),
  args: chromiumArgs,
});

/** A Chromium of one's own, for what runs outside Playwright's runner. The caller closes it. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());
