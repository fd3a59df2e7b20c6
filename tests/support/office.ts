import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages } from './chromium.ts';

const programs = ['/usr/bin/soffice', '/usr/bin/libreoffice'];
const convertMs = 120_000;

const howToInstall = `No LibreOffice found. The tests open and save documents with it:
  Debian:   apt-get install -y --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui
  or set OFFICE_PATH to the program of a LibreOffice that is already there.`;

/** What `OFFICE_PATH` says where there is none and none can be had. */
export const noOffice = 'none';

/** The LibreOffice to test with: `OFFICE_PATH`, then the system's. Null if there is none. */
export function findOffice(): string | null {
  const chosen = process.env.OFFICE_PATH;
  if (chosen === noOffice) return null;
  return [chosen ?? '', ...programs].find((path) => path && existsSync(path)) ?? null;
}

/**
 * Finds a LibreOffice or, as root on Debian, installs one (some 20 s). The tests of everything else go on without it:
 * what is not opened with it says so.
 */
export function ensureOffice(): void {
  if (findOffice()) return;
  installDebianPackages(
    '--no-install-recommends',
    'libreoffice-writer-nogui',
    'libreoffice-calc-nogui',
  );
  if (findOffice()) return;
  console.log(howToInstall);
  process.env.OFFICE_PATH = noOffice;
}

/** Opens a file in LibreOffice and saves it as another kind: what it wrote, by name. */
export function convertByOffice(
  bytes: Uint8Array,
  ending: string,
  kind: string,
): ReadonlyMap<string, Uint8Array> {
  const office = findOffice();
  if (!office) throw new Error(howToInstall);
  const folder = mkdtempSync(join(tmpdir(), 'ieumpan-office-'));
  try {
    writeFileSync(join(folder, `given.${ending}`), bytes);
    const out = join(folder, 'out');
    // A profile of its own: two of them at once would wait for each other.
    const args = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'];
    const told = spawnSync(
      office,
      [...args, '--convert-to', kind, '--outdir', out, join(folder, `given.${ending}`)],
      { encoding: 'utf8', timeout: convertMs },
    );
    if (!existsSync(out)) throw new Error(`LibreOffice wrote nothing: ${told.stderr}`);
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
