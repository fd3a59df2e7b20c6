import { describe, expect, it } from 'vitest';
import { assess, type ScoredInstrument } from '#lib/domain/assessment.ts';
import { createReport } from './create-report.ts';
import { leave } from './leaving.ts';
import { bundleMeanings } from './bundle-meanings.ts';
import { publishedSchema } from './published-schema.ts';
import { readBundle, writeBundle } from './result-file.ts';
import { emptySource, hostileSource, madeUpSource } from './testing/made-up.ts';

const sources = {
  whole: madeUpSource(),
  three: madeUpSource({ people: 3 }),
  nobody: emptySource(),
  unrevealed: madeUpSource({}, { tally: null }),
  hostile: hostileSource(),
};

describe('the result file', () => {
  it.each(Object.entries(sources))(
    '%s: read back it gives the same file and report',
    (_, source) => {
      const parts = leave(source);
      const file = writeBundle(parts);
      const read = readBundle(file);
      if (!read.ok) throw new Error(read.problem);
      expect(writeBundle(read.result)).toBe(file);
      for (const locale of ['ko', 'en'] as const)
        expect(createReport(read.result, locale)).toEqual(createReport(parts, locale));
    },
  );

  it('can be scored again from what stands in it alone', () => {
    const { result, workedOut } = JSON.parse(writeBundle(leave(madeUpSource())));
    const { stage, version, items, obstacles } = workedOut.instrument;
    const instrument: ScoredInstrument = {
      ...{ stage, version, items },
      obstacles: new Map(Object.entries(obstacles)),
      factors: workedOut.assessment.factors.map(({ id }: { id: string }) => id),
      networkTasks: workedOut.assessment.networkTasks.map(({ id }: { id: string }) => id),
      futureTasks: workedOut.assessment.futureTasks.map(({ id }: { id: string }) => id),
    };
    const again = assess(result.tally, instrument, { participation: result.participation });
    expect(JSON.parse(JSON.stringify(again))).toEqual(workedOut.assessment);
  });

  it('what was worked out is not believed', () => {
    const file = writeBundle(leave(madeUpSource()));
    const json = JSON.parse(file);
    json.workedOut.assessment.factors[0].score = 5;
    const read = readBundle(JSON.stringify(json));
    expect(read.ok && writeBundle(read.result)).toBe(file);
  });

  it.each([
    ['not JSON', '{', 'not-json'],
    ['another file', '{"a":1}', 'not-a-result'],
    ['a later form', '{"format":"ieumpan-result","version":2}', 'other-version'],
  ])('refuses %s with a reason', (_, text, problem) => {
    expect(readBundle(text)).toEqual({ ok: false, problem });
  });

  it('refuses results of another version of the checklist', () => {
    const json = JSON.parse(writeBundle(leave(madeUpSource())));
    json.result.tally.instrument.version = '0.0.1';
    expect(readBundle(JSON.stringify(json))).toEqual({ ok: false, problem: 'other-version' });
  });

  it('has a published schema that names every part, and says what its figures are', () => {
    const schema = publishedSchema() as { properties: Record<string, { required?: string[] }> };
    expect(Object.keys(schema.properties)).toEqual(['format', 'version', 'result', 'workedOut']);
    expect(schema.properties.result!.required).toContain('tally');
    const told = JSON.stringify(schema);
    for (const meaning of Object.values(bundleMeanings))
      expect(told.split(JSON.stringify(meaning))).toHaveLength(2);
  });
});
