import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bilingual } from '#lib/domain/bilingual.ts';
import { linesWithin, source } from '#lib/domain/source.ts';
import { referenceTo } from './documents.ts';

const folder = join(import.meta.dirname, 'tables');
const tables = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, data: JSON.parse(text) as unknown };
});

type Node = Readonly<Record<string, unknown>>;
interface Place {
  readonly path: string;
  readonly node: Node;
}

/** Every object of a table, with the way to it. */
function objectsOf(value: unknown, path: string): Place[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.entries(value).flatMap(([key, one]) => objectsOf(one, `${path}.${key}`));
  return Array.isArray(value) ? inside : [{ path, node: value as Node }, ...inside];
}

/** Every array of a table, with the way to it. */
function arraysOf(value: unknown, path: string): { path: string; array: readonly unknown[] }[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.entries(value).flatMap(([key, one]) => arraysOf(one, `${path}.${key}`));
  return Array.isArray(value) ? [{ path, array: value }, ...inside] : inside;
}

const objects = tables.flatMap(({ name, data }) => objectsOf(data, name));
const arrays = tables.flatMap(({ name, data }) => arraysOf(data, name));
const citations = objects.filter(({ node }) => 'document' in node);
const idOf = (value: unknown) => (value as Node | null)?.['id'];

describe('the tables', () => {
  test('give every name and every text in Korean and in English, and no Hangul in the English', () => {
    const named = objects.filter(({ node }) => 'ko' in node || 'en' in node);
    expect(named.length).toBeGreaterThan(900);
    const halves = named.filter(({ node: { ko, en } }) => !bilingual.safeParse({ ko, en }).success);
    expect(halves.map(({ path }) => path)).toEqual([]);
  });

  test('name whatever has an id', () => {
    const nameless = objects.filter(({ node }) => 'id' in node && !('ko' in node));
    // The register adds to the directory's entries and scale is one thing: both are named elsewhere.
    const left = nameless.filter(
      ({ path }) => !/^directory-register\.json\.entries|\.scale$/.test(path),
    );
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  test('use an id once in a list', () => {
    const listed = arrays.map(({ path, array }) => ({
      path,
      ids: array.map(idOf).filter((id) => id !== undefined),
    }));
    const repeated = listed.filter(({ ids }) => new Set(ids).size < ids.length);
    expect(repeated.map(({ path }) => path)).toEqual([]);
  });

  test('use the id of a thing that has a source once in all of them', () => {
    const ids = objects
      .filter(({ node }) => 'id' in node && ('source' in node || 'sources' in node))
      .map(({ node }) => node['id']);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('cite lines that lie in the section they name, and so in the document', () => {
    expect(citations.length).toBeGreaterThan(400);
    const wrong = citations.filter(({ node }) => {
      const cited = source.parse(node);
      const { section, document } = referenceTo(cited);
      const inDocument = linesWithin(cited.lines, `1-${document.lines}`);
      return !inDocument || !linesWithin(cited.lines, section.lines);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test.each(tables)(
    '$name holds no phone number, no file name and no broken character',
    ({ text }) => {
      expect(text).not.toMatch(/\b0\d{1,2}[- .]?\d{3,4}[- .]?\d{4}\b/);
      expect(text).not.toMatch(/\.txt|"seed"|\bseeds\b/);
      expect(text).not.toMatch(/\uFFFD/);
    },
  );

  test.each(tables)(
    '$name is written as JSON.stringify writes it, so that changes read well',
    ({ text, data }) => {
      expect(text).toBe(`${JSON.stringify(data, null, 2)}\n`);
    },
  );
});
