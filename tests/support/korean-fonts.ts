import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './chromium.ts';

const howToInstall = `No Korean font found. Without one Korean text has no shape on screenshots and no true width:
  Debian:   apt-get install -y fonts-noto-cjk
  others:   install Noto Sans CJK KR or another Korean font, so that "fc-list :lang=ko" lists it.`;

/** Sees that Korean text can be drawn; installs a font as root on Debian. Throws with what to do otherwise. */
export function ensureKoreanFonts(): void {
  if (hasKoreanFonts()) return;
  installDebianPackages('fontconfig', 'fonts-noto-cjk');
  if (!hasKoreanFonts()) throw new Error(howToInstall);
}

/** Systems without fontconfig (macOS, Windows) bring Korean fonts of their own. */
function hasKoreanFonts(): boolean {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
