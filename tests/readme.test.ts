import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits, limitVariable } from '#lib/protocol/limits.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** variable → default, as the table of the environment has them */
const documented = new Map(
  [...readme.matchAll(/^\| `([A-Z_]+)`\s*\| (\S+)\s*\|/gm)].map(([, name, value]) => [
    name!,
    value!.replaceAll('`', ''),
  ]),
);

/** The tree of the map, as folders with what is said of each. */
const map = /## The house\n\n```\n([^`]*)```/.exec(readme)![1]!;

/** The folders that the map names right inside `parent`, and that are. */
function foldersOf(parent: string): { named: string[]; there: string[] } {
  const lines = map.split('\n');
  const depthOf = (line: string) => /^ */.exec(line)![0].length / 2;
  const path: string[] = [];
  const named = lines.flatMap((line) => {
    const name = /^ *([\w-]+)\/(?: |$)/.exec(line)?.[1];
    if (name === undefined) return [];
    path.splice(depthOf(line), Infinity, name);
    return path.slice(0, -1).join('/') === parent ? [name] : [];
  });
  return { named: named.sort(), there: foldersIn(parent) };
}

const foldersIn = (parent: string): string[] =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort();

describe('the README', () => {
  it('has every limit with its default', () => {
    for (const [name, value] of Object.entries(defaultLimits))
      expect([name, documented.get(limitVariable(name))]).toEqual([name, String(value)]);
  });

  it('has every other variable that the configuration reads', () => {
    const config = readFileSync(join(root, 'server', 'config.ts'), 'utf8');
    const read = [...config.matchAll(/reader\.read\('([A-Z_]+)'/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(5);
    for (const name of read) expect([...documented.keys()]).toContain(name);
  });

  it.each(['src', 'src/lib', 'server', 'tests'])(
    'maps every folder of %s, and no other',
    (parent) => {
      const { named, there } = foldersOf(parent);
      expect(there.length).toBeGreaterThan(1);
      expect(named).toEqual(there);
    },
  );

  it('names every view', () => {
    const views = /views\/ +(.+)/.exec(map)![1]!.split(', ');
    expect(views.sort()).toEqual(foldersIn('src/lib/views'));
  });

  it('points to files that are there, and names commands that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].map(([, a, b]) => a ?? b!);
    for (const link of links.filter((one) => !one.startsWith('http')))
      expect([link, existsSync(join(root, link))]).toEqual([link, true]);
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    for (const name of commands) expect(Object.keys(scripts)).toContain(name);
  });
});
