import { expect, test } from 'vitest';
import { createReport } from '#lib/report/create-report.ts';
import { leave } from '#lib/report/leaving.ts';
import { heading, list, paragraph, type Section } from '#lib/report/report.ts';
import { madeUpSource } from '#lib/report/testing/made-up.ts';
import { teaserOf } from './section-teaser.ts';

const section = (blocks: Section['blocks'], id: Section['id'] = 'plan'): Section => ({
  id,
  title: '',
  blocks,
});

test('first and rest are all of every section, in its order', () => {
  for (const one of createReport(leave(madeUpSource()), 'ko').sections) {
    const { first, rest } = teaserOf(one);
    expect([...first, ...rest]).toEqual(one.blocks);
  }
});

test('nothing of the glance folds, nor of a few words', () => {
  const words = [paragraph('a'), paragraph('b'), heading('c')];
  expect(teaserOf(section(words)).rest).toEqual([]);
  expect(teaserOf(section([...words, ...words], 'glance')).rest).toEqual([]);
});

test('of everything else the first sentence stands, if it begins with one', () => {
  const items = list(['a', 'b']);
  expect(teaserOf(section([paragraph('a'), ...items])).first).toEqual([paragraph('a')]);
  expect(teaserOf(section([...items, paragraph('a')])).first).toEqual([]);
});
