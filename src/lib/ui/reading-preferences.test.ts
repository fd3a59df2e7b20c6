import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the page applies before the first paint what the switches store', () => {
  const keys = [...read('./reading-preferences.ts').matchAll(/Key = '(.+)'/g)].map((m) => m[1]);
  expect(keys).toHaveLength(2);
  for (const key of keys)
    expect(read('../../app.html')).toContain(`localStorage.getItem('${key}')`);
});
