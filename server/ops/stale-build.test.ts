import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSources, isBuildStale, stampBuild } from './stale-build.ts';

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ieumpan-build-'));
  for (const folder of ['src', 'src/lib', 'static', 'build']) mkdirSync(join(root, folder));
  write('src/lib/a.ts', 'a');
  write('package-lock.json', '{}');
  write('build/handler.js', '');
  stampBuild(root, hashSources(root));
});

afterEach(() => rmSync(root, { recursive: true }));

test('a build of these very sources is fresh', () => {
  expect(isBuildStale(root)).toBe(false);
});

test('a source that is changed, new, renamed or gone makes it stale', () => {
  write('src/lib/a.ts', 'b');
  expect(isBuildStale(root)).toBe(true);
  write('src/lib/a.ts', 'a');
  expect(isBuildStale(root)).toBe(false);
  write('static/b.svg', '');
  expect(isBuildStale(root)).toBe(true);
  rmSync(join(root, 'static/b.svg'));
  renameSync(join(root, 'src/lib/a.ts'), join(root, 'src/lib/c.ts'));
  expect(isBuildStale(root)).toBe(true);
});

test('new dependencies make it stale', () => {
  write('package-lock.json', '{"a":1}');
  expect(isBuildStale(root)).toBe(true);
});

test('tests and data do not', () => {
  write('src/lib/a.test.ts', 'x');
  mkdirSync(join(root, 'data'));
  write('data/a', 'x');
  expect(isBuildStale(root)).toBe(false);
});

test('no build, or one that was broken off, is stale', () => {
  rmSync(join(root, 'build/handler.js'));
  expect(isBuildStale(root)).toBe(true);
  write('build/handler.js', '');
  rmSync(join(root, 'build/.stamp'));
  expect(isBuildStale(root)).toBe(true);
});
