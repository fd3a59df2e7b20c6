import { describe, expect, test } from 'vitest';
import { maxOrganisations } from '#lib/domain/bounds.ts';
import { readMembers } from './member-list.ts';

const namesOf = (text: string) => readMembers(text).names;

describe('a pasted list of organisations', () => {
  test.each([
    ['one per line', '두레생협\n한살림\r\n마을기업', ['두레생협', '한살림', '마을기업']],
    ['commas of both scripts', '두레생협, 한살림，마을기업', ['두레생협', '한살림', '마을기업']],
    ['a spreadsheet’s columns', '1\t두레생협\n2\t한살림', ['두레생협', '한살림']],
    ['numbering', '1. 두레생협\n(2) 한살림\n③ 마을기업', ['두레생협', '한살림', '마을기업']],
    ['bullets', '- 두레생협\n• 한살림\n· 마을기업', ['두레생협', '한살림', '마을기업']],
    ['quoted cells', '"두레생협","한살림"', ['두레생협', '한살림']],
    ['empty lines and signs alone', '\n두레생협\n\n---\n ★ \n', ['두레생협']],
    ['spaces around and within', '  두레   생협 ', ['두레 생협']],
    ['what messengers leave behind', '\u200B두레생협\uFEFF\n한\u2060살림', ['두레생협', '한 살림']],
    ['nothing', ' \n', []],
  ])('reads %s', (_what, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each(['3.1문화재단', '24시 돌봄', '(주)나눔', '365 협동조합', '사회적협동조합 2070'])(
    'keeps digits and brackets that belong to a name: %s',
    (name) => {
      expect(namesOf(name)).toEqual([name]);
    },
  );

  test('folds what is written twice, and says which', () => {
    const list = readMembers('두레생협\n두레 생협\nABC협동조합\nabc협동조합');
    expect(list.names).toEqual(['두레생협', 'ABC협동조합']);
    expect(list.repeated).toEqual(['두레 생협', 'abc협동조합']);
  });

  test('takes decomposed Hangul for the same name', () => {
    expect(namesOf(`두레생협\n${'두레생협'.normalize('NFD')}`)).toEqual(['두레생협']);
  });

  test('keeps forty characters and names what is longer', () => {
    const [fits, over] = ['가'.repeat(40), '나'.repeat(41)];
    expect(readMembers(`${fits}\n${over}`)).toMatchObject({ names: [fits], tooLong: [over] });
  });

  test('takes three hundred and counts the rest', () => {
    const text = Array.from({ length: maxOrganisations + 3 }, (_, i) => `조직 ${i}호`).join('\n');
    const list = readMembers(text);
    expect(list.names).toHaveLength(maxOrganisations);
    expect(list.surplus).toBe(3);
  });
});
