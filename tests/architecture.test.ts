import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeRules } from './architecture/code-rules.ts';
import { importRules } from './architecture/import-rules.ts';
import { addressesInLock, leftoversIn, readTextFiles } from './architecture/leftovers.ts';
import { lonelyExports } from './architecture/lonely-exports.ts';
import { waysToRunes } from './architecture/reach.ts';
import { breaksOf, type Rule } from './architecture/rule.ts';
import { parseSource, readSourceFiles } from './architecture/source-file.ts';

const root = join(import.meta.dirname, '..');
const files = readSourceFiles(root);

describe('the house', () => {
  test('imports go only where the table of rooms lets them go', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(breaksOf(importRules, files)).toEqual([]);
  });

  test('nothing that plain Node loads comes to Svelte, over however many files', () => {
    expect(waysToRunes(files)).toEqual([]);
  });

  test('what a file exports is named somewhere else', () => {
    const tools = parseSource('vite.config.ts', readFileSync(join(root, 'vite.config.ts'), 'utf8'));
    expect(lonelyExports([...files, tools])).toEqual([]);
  });

  test('files own one noun, tests all run, and the environment and the console have one place', () => {
    expect(breaksOf(codeRules, files)).toEqual([]);
  });

  test('nothing is left over: no notes to oneself, no names of machines', () => {
    expect(readTextFiles(root).flatMap(leftoversIn)).toEqual([]);
  });

  test('the lockfile names no addresses', () => {
    expect(addressesInLock(readFileSync(join(root, 'package-lock.json'), 'utf8'))).toEqual([]);
  });
});

const breaks = (rules: readonly Rule[], path: string, text: string): string[] =>
  breaksOf(rules, [parseSource(path, text)]);

describe('the rules themselves find', () => {
  test.each([
    ['a room above', 'src/lib/domain/a.ts', "import { x } from '#lib/content/b.ts';"],
    ['a type from a room above', 'src/lib/domain/a.ts', "import type { X } from '#lib/sync/b.ts';"],
    ['a room beside, re-exported', 'src/lib/ui/a.ts', "export * from '#lib/domain/b.ts';"],
    ['a room named in a type', 'src/lib/ui/a.ts', "let x: import('#lib/domain/b.ts').X;"],
    ['a room loaded on demand', 'src/lib/report/a.ts', "await import('#lib/export/b.ts');"],
    ['a room loaded by markup', 'src/lib/ui/A.svelte', "{#await import('#lib/api/b.ts')}…{/await}"],
    [
      'a room loaded deep in markup',
      'src/lib/ui/A.svelte',
      "<b onclick={() => open({ a: 1 }, () => import('#lib/api/b.ts'))}>b</b>",
    ],
    [
      'a room behind a component',
      'src/lib/ui/A.svelte',
      '<script lang="ts">import B from \'#lib/views/B.svelte\';</script><p>b</p>',
    ],
    ['the server in src', 'src/routes/a.ts', "import { x } from '../../server/config.ts';"],
    ['tests in the server', 'server/a.ts', "import { x } from '../tests/support/b.ts';"],
    ['views in the server', 'server/a.ts', "import { x } from '#lib/views/b.ts';"],
    ['a relative way out', 'src/lib/sync/a.ts', "import { x } from '../domain/b.ts';"],
    ['a relative way into src', 'server/a.ts', "import { x } from '../src/lib/domain/b.ts';"],
    ['a missing ending', 'src/lib/sync/a.ts', "import { x } from '#lib/domain/b';"],
    ['an ending of compiled code', 'server/a.ts', "import { x } from './b.js';"],
    ['a computed import', 'src/lib/api/a.ts', 'await import(name);'],
    ['$lib', 'src/routes/a.ts', "import { x } from '$lib/views/b.ts';"],
    ['$app/stores', 'src/routes/a.ts', "import { page } from '$app/stores';"],
    ['$env', 'src/routes/a.ts', "import { env } from '$env/dynamic/private';"],
    ['yjs in a screen', 'src/lib/workshop/a.ts', "import type * as Y from 'yjs';"],
    ['a socket on a phone', 'src/lib/sync/a.ts', "import { WebSocket } from 'ws';"],
    ['Node on a phone', 'src/lib/domain/a.ts', "import { createHash } from 'node:crypto';"],
    ['svelte in the domain', 'src/lib/domain/a.ts', "import { tick } from 'svelte';"],
    ['svelte in the server', 'server/a.ts', "import { render } from 'svelte/server';"],
    ['a writer outside of export', 'src/lib/views/a.ts', "import { zip } from 'fflate';"],
    ['test tools that ship', 'src/lib/domain/a.ts', "import fc from 'fast-check';"],
    ['an adapter chosen inside', 'server/app.ts', "import { x } from './storage/sqlite.ts';"],
    ['a part of an adapter', 'server/sync/a.ts', "import { x } from '../storage/sqlite-b.ts';"],
    ['an unknown room', 'src/lib/misc/a.ts', 'export const x = 1;'],
    ['a file without a room', 'src/lib/index.ts', 'export const x = 1;'],
  ])('%s', (_what, path, text) => {
    expect(breaks(importRules, path, text)).not.toEqual([]);
  });

  test.each([
    ['the environment', 'server/app.ts', 'const port = process.env.PORT;'],
    ['the environment by key', 'server/app.ts', "const env = process['env'];"],
    ['the environment taken apart', 'server/app.ts', 'const { env } = process;'],
    ['the environment imported', 'server/app.ts', "import { env as e } from 'node:process';"],
    ['one variable in main', 'server/main.ts', 'listen(process.env.PORT);'],
    ['a console', 'server/http/a.ts', 'console.log(1);'],
    ['a console in markup', 'src/lib/ui/A.svelte', '<a onclick={() => console.log(1)}>a</a>'],
    ['a skipped test', 'src/lib/domain/a.test.ts', "test.skip('a', () => {});"],
    ['a narrowed suite', 'tests/e2e/a.spec.ts', "test.describe.only('a', () => {});"],
    ['a test for later', 'tests/a.test.ts', "it.todo('a');"],
    ['a test by condition', 'tests/a.test.ts', "test.skipIf(true)('a', () => {});"],
    ['a renamed test', 'tests/a.test.ts', "xit('a', () => {});"],
    ['a long file', 'src/lib/ui/a.ts', 'let x;\n'.repeat(401)],
    ['a dump', 'server/http/utils.ts', ''],
    ['a dump of types', 'src/lib/domain/types.ts', ''],
    ['a dump of tests', 'src/lib/domain/string-helpers.test.ts', ''],
    ['spread attributes', 'src/lib/ui/A.svelte', '<input class="a" {...rest} />'],
    ['a folder of dumps', 'src/lib/ui/common/a.ts', ''],
  ])('%s', (_what, path, text) => {
    expect(breaks(codeRules, path, text)).not.toEqual([]);
  });

  test('a component that the server reaches over three files', () => {
    const house = [
      parseSource('server/pages.ts', "import { x } from '#lib/i18n/locale.ts';"),
      parseSource('src/lib/i18n/locale.ts', "import { y } from './current.svelte.ts';"),
      parseSource('src/lib/i18n/current.svelte.ts', ''),
    ];
    expect(waysToRunes(house)).toEqual([
      'server/pages.ts → src/lib/i18n/locale.ts → src/lib/i18n/current.svelte.ts',
    ]);
  });

  test('an export that nobody takes, also one that is taken apart', () => {
    const house = [
      parseSource('src/lib/ui/a.ts', 'export const a = 1, [b, { c }] = d; export class E {}'),
      parseSource('src/lib/ui/b.ts', "import { a } from './a.ts';"),
    ];
    expect(lonelyExports(house).map((line) => line.split("'")[1])).toEqual(['b', 'c', 'E']);
    expect(
      lonelyExports([parseSource('src/lib/ui/a.ts', 'export type A = 1; const b = 1;')]),
    ).toEqual([]);
  });

  test('notes to oneself, names of machines and addresses in the lockfile', () => {
    const text = ['TO', 'DO: /wor', 'k/main, ../sha', 'red/x'].join('');
    expect(leftoversIn({ path: 'README.md', text })).toHaveLength(3);
    expect(addressesInLock('"resolved": "https://example.org/a.tgz"')).toHaveLength(1);
  });
});

describe('the rules themselves leave alone', () => {
  test.each([
    ['src/lib/documents/a.ts', "import * as Y from 'yjs'; import { b } from '#lib/domain/b.ts';"],
    ['src/lib/views/a.ts', "import * as z from 'zod/mini'; import './a.css';"],
    ['src/routes/+page.ts', "import type { PageLoad } from './$types';"],
    ['server/main.ts', "import { s } from './storage/sqlite.ts'; readConfig(process.env);"],
    ['server/sync/a.ts', "import type { Storage } from '../storage/storage.ts';"],
    ['server/storage/sqlite.ts', "import { x } from './sqlite-b.ts';"],
    ['server/http/a.ts', "import { b } from '../ops/b.ts'; import { c } from '#lib/report/c.ts';"],
    ['server/ops/a.ts', "console.log('ready'); await import(new URL('x', import.meta.url).href);"],
    ['src/lib/domain/a.test.ts', "import { test } from 'vitest'; test('a', () => list.only);"],
    ['src/lib/ui/A.svelte', '<p class="only">import, skip and console.log</p>'],
    ['src/lib/ui/A.svelte', '<p class="a"><Part {...props} /></p>'],
  ])('%s: %s', (path, text) => {
    expect(breaks([...importRules, ...codeRules], path, text)).toEqual([]);
  });
});
