import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, 'peers');
/** Beside the product's packages, so that no tool that reads this repository meets them; `npm ci` here takes them away. */
const folder = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.bench-peers');
const stamp = join(folder, 'installed-lock.json');
const installTimeoutMs = 180_000;

/** The folder with the peers' servers and their packages, installed if they are not there as the lockfile wants them. */
export function ensurePeers(): string {
  if (!isInstalled()) install();
  cpSync(source, folder, { recursive: true });
  return folder;
}

const lock = (): string => readFileSync(join(source, 'package-lock.json'), 'utf8');
const isInstalled = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock();

function install(): void {
  console.log('Installing the peers (npm ci)…');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  // Binaries come within the packages; no install script is needed.
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', timeout: installTimeoutMs });
  if (status !== 0) throw new Error('the peers could not be installed');
  writeFileSync(stamp, lock());
}
