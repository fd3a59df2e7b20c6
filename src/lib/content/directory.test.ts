import { describe, expect, test } from 'vitest';
import { levels } from '#lib/domain/directory.ts';
import { directory, directoryById, searchDirectory } from './directory.ts';
import { regions, regionsByCode } from './regions.ts';

const names = (query: string, limit = 200) => searchDirectory(query, limit).map(({ ko }) => ko);
const cheonan = '사회적협동조합 천안사회적경제연대';

describe('the directory', () => {
  test('lists 166 networks, each id and each name once', () => {
    expect(directory).toHaveLength(166);
    expect(directoryById.size).toBe(166);
    expect(new Set(directory.map(({ ko }) => ko.replace(/\s/g, ''))).size).toBe(166);
  });

  test('counts 2 national, 27 metropolitan, 70 basic and 67 sector networks', () => {
    const count = (level: string) => directory.filter((entry) => entry.level === level).length;
    expect(levels.map(count)).toEqual([2, 27, 70, 67]);
  });

  test('knows the 17 provinces, and each has a network', () => {
    expect(regionsByCode.size).toBe(17);
    expect(regions).toHaveLength(17);
    const used = new Set(directory.map(({ region }) => region));
    expect(regions.filter(({ code }) => !used.has(code))).toEqual([]);
  });
});

describe('the type-ahead', () => {
  test.each([
    '천안',
    'ㅊㅇ',
    '천ㅇ',
    '처',
    'ㅊ',
    '천안시',
    '천안 사회',
    '충남 천안',
    'cheonan',
    'Cheonan Soc',
  ])('finds 천안 by "%s"', (query) => {
    expect(names(query)).toContain(cheonan);
  });

  test('finds nothing that lacks one of the words', () => {
    expect(names('천안 강원')).toEqual([]);
    expect(names('천안 zzz')).toEqual([]);
  });

  test('finds every network by its whole name, with and without its spaces, in both languages', () => {
    for (const { id, ko, en } of directory)
      for (const query of [ko, ko.replaceAll(' ', ''), en, en.toUpperCase()])
        expect(searchDirectory(query, 200).map((entry) => entry.id)).toContain(id);
  });

  test('finds every network by the initials of its name', () => {
    const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
    const initialOf = (syllable: string) =>
      initials[Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)] ?? '';
    for (const { id, ko } of directory) {
      const query = ko.replace(/[가-힣]/g, initialOf);
      expect(searchDirectory(query, 200).map((entry) => entry.id)).toContain(id);
    }
  });

  test('keeps finding 서산 with every key that is pressed', () => {
    for (const query of ['ㅅ', '서', '섯', '서사', '서산', '서산ㅅ', '서산시'])
      expect(names(query)).toContain('서산시사회적경제네트워크');
  });

  test('finds all networks of a province by its short, full and English names', () => {
    const inChungnam = directory.filter(({ region }) => region === 'KR-44').map(({ ko }) => ko);
    for (const query of ['충남', '충청남도', 'Chungnam', 'south chungcheong'])
      expect(names(query)).toEqual(expect.arrayContaining(inChungnam));
  });

  test('puts names that begin with what is typed first, whatever legal form stands before them', () => {
    expect(names('천안', 1)).toEqual([cheonan]);
    expect(names('동구')[0]).toBe('(사)동구사회적경제협의회');
    const begin = (name: string) => name.startsWith('사회적경제활성화');
    expect(names('사회적경제', 4).filter(begin)).toHaveLength(4);
    expect(names('ㄷㅈ ㅅㄱ')[0]).toBe('(사)대전광역시 서구 사회적경제협의체');
  });

  test('puts names with a word that begins so before those that hold it inside one', () => {
    expect(names('사회적기업협의회', 2)).toEqual([
      '제주 사회적기업협의회',
      '울산남구 사회적기업협의회',
    ]);
  });

  test('accepts decomposed Hangul, as some phones and files write it', () => {
    expect(names('천안'.normalize('NFD'))).toContain(cheonan);
  });

  test('gives no more than asked for, and nothing for nothing', () => {
    expect(names('사회', 7)).toHaveLength(7);
    expect(names('')).toEqual([]);
    expect(names(' ( ) ')).toEqual([]);
  });
});
