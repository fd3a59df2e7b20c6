import { expect, test } from 'vitest';
import { createLog } from './log.ts';

function written(act: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  act(createLog('info', { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('an event is one line of JSON with its facts', () => {
  const [line] = written((log) => log.info('served', { route: '/api/workshops/:id', status: 200 }));
  expect(line).toMatchObject({ msg: 'served', route: '/api/workshops/:id', status: 200 });
  expect(line).not.toHaveProperty('hostname');
});

test('what is below the level is not written', () => {
  expect(written((log) => log.debug('quiet'))).toEqual([]);
});

test('[PRIV5] an error is told by class, code and place, never by what it quotes', () => {
  const error = Object.assign(new TypeError('홍길동\n    said so'), { code: 'ENOSPC' });
  const lines = written((log) => log.error('failed', {}, error));
  expect(lines[0]).toMatchObject({ error: { name: 'TypeError', code: 'ENOSPC' } });
  expect(JSON.stringify(lines)).toContain('log.test.ts');
  expect(JSON.stringify(lines)).not.toContain('홍길동');
});

test('what is thrown without being an error is told by its kind', () => {
  expect(written((log) => log.warn('failed', {}, 'secret'))[0]).toMatchObject({
    error: { name: 'string' },
  });
});
