import { describe, expect, it } from 'vitest';
import type { Organisation, OrganisationType } from '#lib/domain/organisation.ts';
import { initialOf, sectionsOf } from './sections.ts';

const one = (name: string, type: OrganisationType | null = null): Organisation =>
  ({ id: name, name, type, formerly: [] }) as unknown as Organisation;
const all = [
  one('가람생협', 'cooperative'),
  one('까치마을'),
  one('두레빵집'),
  one('두레생협', 'cooperative'),
  one('LAB2050'),
];
const shown = (query: string, order: 'name' | 'type' = 'name') =>
  sectionsOf(all, query, order, (type) => type ?? '모름').map(({ title, organisations }) => [
    title,
    organisations.map(({ name }) => name),
  ]);

describe('the list of sixty organisations', () => {
  it('stands under the letters of a dictionary', () => {
    expect(shown('')).toEqual([
      ['ㄱ', ['가람생협', '까치마을']],
      ['ㄷ', ['두레빵집', '두레생협']],
      ['L', ['LAB2050']],
    ]);
  });
  it('is found by initials and by half-typed syllables', () => {
    expect(shown('ㄷㄹ')).toEqual([['ㄷ', ['두레빵집', '두레생협']]]);
    expect(shown('두레새')).toEqual([['ㄷ', ['두레생협']]]);
    expect(shown('없는')).toEqual([]);
  });
  it('stands by kind, those of an unknown one last', () => {
    expect(shown('', 'type').map(([title]) => title)).toEqual(['cooperative', '모름']);
  });
  it('has a place for names that begin with no letter', () => {
    expect([initialOf('(주)가람'), initialOf('365일'), initialOf('씨앗')]).toEqual([
      'ㅈ',
      '#',
      'ㅅ',
    ]);
  });
});
