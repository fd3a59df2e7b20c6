import { describe, expect, it } from 'vitest';
import { idOf } from './testing/made-up-network.ts';
import { guessType, organisationNamed, organisationTypes } from './organisation.ts';

describe('an organisation that was renamed', () => {
  const renamed = { id: idOf('a'), name: '두레생협', type: null, formerly: ['두레'] };
  const other = { id: idOf('b'), name: '두레', type: null, formerly: [] };

  it('is found by the name that someone came in under', () => {
    expect(organisationNamed([renamed], '두레')).toBe(renamed);
    expect(organisationNamed([renamed], '가람')).toBeNull();
  });
  it('stands back where another has that name today', () => {
    expect(organisationNamed([renamed, other], '두레')).toBe(other);
  });
});

it('guesses from the name what an organisation is, or not at all', () => {
  expect(guessType('가람돌봄사회적협동조합')).toBe('cooperative');
  expect(guessType('가람자활기업')).toBe('self-support');
  expect(guessType('서산시청')).toBe('public');
  expect(guessType('가람시 사회적경제지원센터')).toBe('support');
  expect(guessType('두레빵집')).toBeNull();
  expect(organisationTypes).toContain(guessType('숲이랑 교육협동조합'));
});
