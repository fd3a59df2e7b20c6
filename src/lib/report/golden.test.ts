import { expect, it } from 'vitest';
import { createReport } from './create-report.ts';
import { leave } from './leaving.ts';
import { figuresOf } from './report.ts';
import type { ResultSource } from './result-source.ts';
import { linesOf } from './testing/as-text.ts';
import { emptySource, madeUpRounds, madeUpSource } from './testing/made-up.ts';

/** Read a change of these files as a reader of the report would: it is what every printer will say. */
const golden: Record<string, ResultSource> = {
  whole: madeUpSource({}, { rounds: madeUpRounds(3) }),
  founding: madeUpSource(
    { stage: 'founding', seed: 4 },
    { profile: { values: {}, milestones: [] } },
  ),
  three: madeUpSource({ people: 3 }, { joined: 3, writers: 3, rounds: [] }),
  nobody: emptySource(),
};
const cases = Object.entries(golden).flatMap(([name, source]) =>
  (['ko', 'en'] as const).map((locale) => ({ name, locale, source })),
);

it.each(cases)('$name, $locale: the report says what it said', async ({ name, locale, source }) => {
  const report = createReport(leave(source), locale);
  const pictures = figuresOf(report).map(
    ({ caption, description }) => `${caption}: ${description}`,
  );
  const text = [...linesOf(report), '', ...pictures, ''].join('\n');
  await expect(text).toMatchFileSnapshot(`testing/golden/${name}.${locale}.txt`);
});
