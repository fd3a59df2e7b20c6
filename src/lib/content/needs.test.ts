import { describe, expect, test } from 'vitest';
import { areaIds, needAreaIds } from '#lib/domain/wants.ts';
import { linesWithin } from '#lib/domain/source.ts';
import { wantsAreas } from './need-areas.ts';
import { needAreasById, needs, wantsWorkshops } from './needs.ts';

const statements = wantsWorkshops.flatMap((workshop) => workshop.statements);

describe('the areas of the wants exercise', () => {
  test('are the six of the sources and one of ours, marked as ours', () => {
    expect(wantsAreas.map(({ id }) => id)).toEqual([...areaIds]);
    expect(wantsAreas.filter(({ ours }) => ours).map(({ ko }) => ko)).toEqual([
      '우리 네트워크 자체',
    ]);
    expect([...needAreasById.keys()]).toEqual([...needAreaIds]);
  });

  test('have the names that a phone shows', () => {
    for (const { id, ko, en, ours } of wantsAreas) {
      if (ours) expect(needAreasById.has(id as (typeof needAreaIds)[number])).toBe(false);
      else expect(needAreasById.get(id as (typeof needAreaIds)[number])).toMatchObject({ ko, en });
    }
  });
});

describe('what earlier workshops wanted', () => {
  test('are 9 statements of Cheonan, 8 of Gongju and 10 of Seosan, numbered from 1', () => {
    expect(
      wantsWorkshops.map(({ place, year, statements }) => [place.ko, year, statements.length]),
    ).toEqual([
      ['천안', 2017, 9],
      ['공주', 2020, 8],
      ['서산', 2021, 10],
    ]);
    for (const workshop of wantsWorkshops)
      expect(workshop.statements.map(({ number }) => number)).toEqual(
        workshop.statements.map((_, i) => i + 1),
      );
    expect(wantsWorkshops.filter(({ isNumbered }) => isNumbered).map(({ id }) => id)).toEqual([
      'cheonan-2017',
    ]);
  });

  test('cite one or two lines each, inside their workshop, none twice', () => {
    for (const workshop of wantsWorkshops)
      for (const { source } of workshop.statements)
        expect(linesWithin(source.lines, workshop.source.lines)).toBe(true);
    const lines = statements.map(({ source }) => source.lines);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('lie in one area, some also in another', () => {
    for (const { area, alsoArea } of statements) expect(alsoArea).not.toBe(area);
    const count = (fit: (statement: (typeof statements)[number]) => boolean) =>
      statements.filter(fit).length;
    const tally = needAreaIds.map((id) => [
      count(({ area }) => area === id),
      count(({ alsoArea }) => alsoArea === id),
      count(({ area, fit }) => area === id && fit === 'weak'),
    ]);
    expect(tally).toEqual([
      [4, 3, 1],
      [6, 3, 0],
      [4, 0, 0],
      [8, 2, 0],
      [3, 1, 2],
      [2, 4, 0],
    ]);
  });

  test('fit badly only where the six have no place for the network’s own organisation', () => {
    const weak = statements.filter(({ fit }) => fit === 'weak').map(({ id }) => id);
    expect(weak).toEqual([
      'gongju-2020-key-actor',
      'gongju-2020-new-members',
      'gongju-2020-stable-operation',
    ]);
    expect(needs.issues.map(({ id }) => id)).toContain('no-area-for-organisation');
  });
});
