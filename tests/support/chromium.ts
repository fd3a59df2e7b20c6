import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const systemChromiums = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const aptGet = '/usr/bin/apt-get';
const installTimeoutMs = 10 * 60_000;

const howToInstall = `No Chromium found, and none could be installed. The browser tests need one:
  Debian:   apt-get update && apt-get install -y chromium fonts-noto-cjk
  others:   npx playwright install --with-deps chromium
  or set CHROMIUM_PATH to the program of a Chromium or Chrome that is already there.`;

/** The browser to test with: `CHROMIUM_PATH`, Playwright's own, then the system's. Null if there is none. */
export function findChromium(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : failedChoice(chosen);
  return [chromium.executablePath(), ...systemChromiums].find((path) => existsSync(path)) ?? null;
}

/** The same for callers that can do nothing without it. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === null) throw new Error(howToInstall);
  return path;
}

/** Finds a Chromium or installs one, and sees that it starts. Throws with what to do when neither works. */
export function ensureChromium(): string {
  const path = findChromium() ?? installChromium();
  const version = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (version.status !== 0) throw new Error(`${path} does not start: ${version.stderr}`);
  console.log(`browser: ${path} (${version.stdout.trim()})`);
  return path;
}

/** As root on Debian, installs packages. False if this is another system or another person. */
export function installDebianPackages(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync(aptGet)) return false;
  console.log(`installing ${packages.join(', ')}`);
  return run(aptGet, ['update', '-q']) && run(aptGet, ['install', '-y', '-q', ...packages]);
}

function installChromium(): string {
  installDebianPackages('chromium', 'fonts-noto-cjk');
  const afterPackages = findChromium();
  if (afterPackages !== null) return afterPackages;
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  return requireChromium();
}

function run(program: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  return (
    spawnSync(program, args, { env, stdio: [...stdio], timeout: installTimeoutMs }).status === 0
  );
}

function failedChoice(path: string): never {
  throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
}
