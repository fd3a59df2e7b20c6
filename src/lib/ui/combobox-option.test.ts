import { describe, expect, it } from 'vitest';
import { exactOption, suggestOptions } from './combobox-option.ts';

const options = [
  { id: 'a', label: '대전 서구 네트워크', detail: '대전' },
  { id: 'b', label: '서산 사회적경제 네트워크', detail: '충남' },
  { id: 'c', label: '서울 협의회', detail: '서울' },
];
const ids = (typed: string) => suggestOptions(options, typed).map((option) => option.id);

describe('suggestions', () => {
  it('are all of them, in their order, before anything is typed', () => {
    expect(ids('')).toEqual(['a', 'b', 'c']);
  });

  it('put names that begin so first', () => {
    expect(ids('서')).toEqual(['b', 'c', 'a']);
  });

  it('are found by their second part too, after the names', () => {
    expect(ids('충남')).toEqual(['b']);
    expect(ids('충남서산')).toEqual(['b']);
  });

  it('follow a syllable in the middle of being composed', () => {
    expect(ids('성')).toEqual(['c']);
  });
});

it('an exact name is its option, whatever its normal form', () => {
  expect(exactOption(options, ' 서울 협의회'.normalize('NFD'))?.id).toBe('c');
  expect(exactOption(options, '서울')).toBeUndefined();
});
