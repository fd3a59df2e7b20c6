import { expect, test } from 'vitest';
import { problemCodes } from '#lib/i18n/problems.ts';
import { problem } from '#lib/protocol/contract.ts';
import { problemBody, refuse } from './problem.ts';

test('every code is a whole problem with an error status, in both languages', () => {
  for (const code of problemCodes)
    for (const locale of ['ko', 'en'] as const) {
      const body = problemBody(refuse(code, { max: 40, field: 'stage' }), locale);
      expect(problem.parse(body)).toMatchObject({ code, type: `urn:ieumpan:problem:${code}` });
      expect(body.status).toBeGreaterThanOrEqual(400);
      expect(body.status).toBeLessThan(600);
    }
});

test('the field that a sentence is about is named', () => {
  expect(problemBody(refuse('invalid', { field: 'minGroup' }), 'en')).toMatchObject({
    field: 'minGroup',
    detail: expect.stringContaining('minGroup') as string,
  });
  expect(problemBody(refuse('forbidden'), 'en')).not.toHaveProperty('field');
});
