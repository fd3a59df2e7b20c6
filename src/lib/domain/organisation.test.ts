import { describe, expect, it } from 'vitest';
import { idOf } from './testing/made-up-network.ts';
import {
  guessType,
  knownOf,
  likelySame,
  mergedInto,
  nameToday,
  organisationNamed,
  organisationTypes,
  type Organisation,
} from './organisation.ts';

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

describe('organisations that are the same one', () => {
  const named = (letter: string, name: string, type: Organisation['type'] = null) => ({
    id: idOf(letter),
    name,
    type,
    formerly: [],
  });
  const dure = named('a', '두레생협');
  const spaced = named('b', '두레 생협', 'cooperative');
  const firm = named('c', '㈜두레생협');

  it('are likely to be where only spaces, signs or the form of the company differ', () => {
    const all = [spaced, dure, named('d', '두레'), firm, named('e', '…')];
    expect(likelySame(all)).toEqual([
      [spaced, dure],
      [spaced, firm],
    ]);
  });
  it('are one, whose name stays, and to whom all other names and ids lead', () => {
    const both = mergedInto(dure, mergedInto(spaced, firm));
    expect(both).toEqual({
      ...dure,
      type: 'cooperative',
      formerly: ['㈜두레생협', '두레 생협'],
      merged: [spaced.id, firm.id],
    });
    expect([...knownOf([both])]).toEqual([
      [dure.id, dure.id],
      [spaced.id, dure.id],
      [firm.id, dure.id],
    ]);
    expect(nameToday([both], '두레 생협')).toBe('두레생협');
    expect(nameToday([both], '한살림')).toBe('한살림');
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
