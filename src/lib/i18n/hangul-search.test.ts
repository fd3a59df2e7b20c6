import { describe, expect, it } from 'vitest';
import { rankMatch } from './hangul-search.ts';

describe('search while typing Hangul', () => {
  it('finds a name at every keystroke on the way to it', () => {
    for (const typed of ['ㅅ', '서', '성', '서우', '서울', '서울ㅅ', '서울시'])
      expect([typed, rankMatch('서울시 협의회', typed)]).toEqual([typed, 0]);
    for (const typed of ['고', '고', '과', '관', '관ㅇ', '관아', '관악'])
      expect([typed, rankMatch('관악', typed)]).toEqual([typed, 0]);
    for (const typed of ['발', '밝', '발그', '발근']) expect(rankMatch('발근', typed)).toBe(0);
  });

  it('finds by initials alone', () => {
    expect(rankMatch('서산 사회적경제 네트워크', 'ㅅㅅ')).toBe(0);
    expect(rankMatch('충남 서산', 'ㅅㅅ')).toBe(1);
    expect(rankMatch('공주', 'ㅅㅅ')).toBeNull();
  });

  it('ranks a beginning before a word’s beginning before the middle', () => {
    expect(rankMatch('전주 네트워크', '전주')).toBe(0);
    expect(rankMatch('전북 전주', '전주')).toBe(1);
    expect(rankMatch('대전주민회', '전주')).toBe(2);
    expect(rankMatch('익산', '전주')).toBeNull();
  });

  it('ignores spaces, case and normal form', () => {
    expect(rankMatch('사회적경제 네트워크', '경제네트')).toBe(2);
    expect(rankMatch('Seosan Network', 'seosan n')).toBe(0);
    expect(rankMatch('서산', '서산'.normalize('NFD'))).toBe(0);
    expect(rankMatch('서산', '  ')).toBe(0);
  });
});
