import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** At the root: what tools make, and what a run keeps. */
const ignoredFolders = new Set([
  ...['.git', 'node_modules', 'build', '.svelte-kit', 'data'],
  ...['test-results', 'playwright-report'],
]);
const textFile =
  /(^|\/)(Dockerfile|LICENSE|run|\.\w+)$|\.(ts|js|mjs|svelte|json|md|css|html|svg|ya?ml|txt)$/;

export interface TextFile {
  path: string;
  text: string;
}

/** Everything a person wrote, documents and settings included. */
export const readTextFiles = (root: string, folder = '.'): TextFile[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (ignoredFolders.has(path)) return [];
    if (entry.isDirectory()) return readTextFiles(root, path);
    return entry.isFile() && textFile.test(path)
      ? [{ path, text: readFileSync(join(root, path), 'utf8') }]
      : [];
  });

// Put together from parts, so that this file does not hold what it looks for.
const marks = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'];
const workplaces = ['/wor' + 'k/', '../sha' + 'red/', '/tm' + 'p/', 'registry.npm' + 'js'];

/** Notes to oneself, and names of the machine on which something was written: neither means anything to a reader. */
export const leftoversIn = ({ path, text }: TextFile): string[] =>
  [
    ...marks.filter((mark) => new RegExp(`\\b${mark}\\b`).test(text)),
    ...workplaces.filter((place) => text.includes(place)),
  ].map(
    (leftover) =>
      `${path}: says ${leftover}. Reason: finish it, or make it an issue; name no machine.`,
  );

/** Packages come from the registry that the reader's npm is set to, not from the one of whoever made the lock. */
export const addressesInLock = (lock: string): string[] =>
  lock.match(/"resolved":\s*"https?:[^"]*"/g) ?? [];
