import { expect, it } from 'vitest';
import { spoken } from '#lib/content/checklist.ts';
import { instrument } from '#lib/content/instrument.ts';
import { paperPages } from './paper-pages.ts';

it.each([
  ['founding', 22, 3],
  ['operating', 31, 4],
] as const)('the %s checklist is on paper whole and in its order', (stage, items, pages) => {
  const checklist = spoken(instrument.checklists[stage], 'ko');
  const laid = paperPages(checklist);
  expect(laid).toHaveLength(pages);
  const all = laid.flat();
  expect(all.map(({ place }) => place)).toEqual(Array.from({ length: items }, (_, i) => i + 1));
  const ids = checklist.sections.flatMap((section) => section.items.map(({ id }) => id));
  expect(all.map(({ item }) => item.id)).toEqual(ids);
});
