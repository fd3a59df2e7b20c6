import { describe, expect, test } from 'vitest';
import { readEntry, readSecret } from './entry-secret.ts';

const secret = `${'Ab3_-x9'.repeat(6)}Z`;
const entry = (hash: string, search = '') => readEntry({ hash, search });

describe('the way in that an address carries', () => {
  test.each([
    ['the QR’s secret', `#${secret}`, '', secret],
    ['a secret with something hung on it', `#${secret}?utm_source=talk`, '', secret],
    ['six digits from the first page', '#482913', '', '482913'],
    ['a typed link', '', '?code=482913', '482913'],
    ['digits with a space, as screens show them', '', '?code=482%20913', '482913'],
    ['wide digits and a dash', `#${encodeURIComponent('４８２-９１３')}`, '', '482913'],
    ['the fragment before the query', `#${secret}`, '?code=482913', secret],
  ])('is %s', (_what, hash, search, expected) => {
    expect(entry(hash, search)).toBe(expected);
  });

  test.each([
    ['an empty address', '', ''],
    ['a secret that was cut off', `#${secret.slice(0, 42)}`, ''],
    ['a secret that is too long', `#${secret}x`, ''],
    ['five digits', '', '?code=48291'],
    ['a broken escape', '#%E0%A4%A', ''],
    ['another fragment', '#main', ''],
  ])('is none in %s', (_what, hash, search) => {
    expect(entry(hash, search)).toBeNull();
  });

  test('is a secret only from the beginning', () => {
    expect(readSecret(` ${secret}`)).toBeNull();
  });
});
