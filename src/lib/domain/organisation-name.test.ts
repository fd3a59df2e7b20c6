import { describe, expect, test } from 'vitest';
import { asListed } from './organisation-name.ts';

const list = ['가람생협', 'Dure Coop', '가람 생협 서부지부'];

describe('the name of an organisation that someone types', () => {
  test.each([
    ['가람 생협', '가람생협'],
    [' 가람생협 ', '가람생협'],
    ['가람생협'.normalize('NFD'), '가람생협'],
    ['dure  coop', 'Dure Coop'],
    ['가람생협 서부 지부', '가람 생협 서부지부'],
  ])('is that of the list where only spaces or capitals differ: %j', (typed, listed) => {
    expect(asListed(list, typed)).toBe(listed);
  });

  test('is as typed where the list has no such', () => {
    expect(asListed(list, '가람생협 동부')).toBe('가람생협 동부');
    expect(asListed([], '가람생협')).toBe('가람생협');
  });

  test('is none where nothing was typed', () => {
    expect([asListed(list, '  '), asListed(list, ''), asListed(list, null)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
