/** What Hangul asks of a document beyond its words, where only Hangul itself could say so. */
import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { hwpxByEngine } from './hwpx-engine.ts';
import { childrenOf, elementsOf, unlikeHangul } from './hwpx-shape.ts';
import { bare, captionsOf, printed, sources } from './printed.ts';
import { parsePart } from './readers.ts';

const named = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagName(name),
];

const files = new Map<string, ReturnType<typeof printed>>();
const made = (name: string): ReturnType<typeof printed> => {
  const file = files.get(name) ?? printed('hwpx', sources[name]!);
  files.set(name, file);
  return file;
};

describe('the elements of a document', () => {
  it.each(['whole', 'hostile', 'zero answers'])(
    '%s: have what those of Hangul’s own files have',
    async (name) => {
      expect(unlikeHangul((await made(name)).bytes)).toEqual([]);
    },
  );

  it('hold every caption within its table or picture, above it, and no other paragraph looks like one', async () => {
    const { report, bytes } = await made('whole');
    const section = parsePart(bytes, 'Contents/section0.xml');
    const objects = elementsOf(section).filter(({ nodeName }) =>
      ['hp:tbl', 'hp:pic'].includes(nodeName),
    );
    const captions = objects.map((object) => {
      const own = childrenOf(object).filter(({ nodeName }) => nodeName === 'hp:caption');
      expect(own.map((one) => one.getAttribute('side'))).toEqual(['TOP']);
      const kind = object.nodeName === 'hp:tbl' ? 'table' : 'picture';
      return { kind, words: bare(own[0]?.textContent ?? '') };
    });
    expect(captions).toEqual(captionsOf(report));
    const style = named(parsePart(bytes, 'Contents/header.xml'), 'hh:style').find(
      (one) => one.getAttribute('engName') === 'Caption',
    );
    const looks = named(section, 'hp:p').filter(
      (one) => one.getAttribute('styleIDRef') === style?.getAttribute('id'),
    );
    expect(looks.map((one) => one.parentNode?.parentNode?.nodeName)).toEqual(
      captions.map(() => 'hp:caption'),
    );
  });

  it('have an id of their own wherever something may refer to them', async () => {
    const { bytes } = await made('whole');
    const objects = elementsOf(parsePart(bytes, 'Contents/section0.xml')).filter(({ nodeName }) =>
      ['hp:tbl', 'hp:pic', 'hp:header'].includes(nodeName),
    );
    const ids = objects.map((one) => one.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('repeat the head of a table, and keep a table whole only where it stands like a character', async () => {
    const { bytes } = await made('60 organisations');
    const tables = named(parsePart(bytes, 'Contents/section0.xml'), 'hp:tbl');
    for (const table of tables) {
      expect(table.getAttribute('repeatHeader')).toBe('1');
      const heads = named(table, 'hp:tc').filter((one) => one.getAttribute('header') === '1');
      expect(heads).toHaveLength(Number(table.getAttribute('colCnt')));
      const isWhole = table.getAttribute('pageBreak') === 'NONE';
      expect(named(table, 'hp:pos')[0]?.getAttribute('treatAsChar')).toBe(isWhole ? '1' : '0');
    }
    expect(new Set(tables.map((one) => one.getAttribute('pageBreak')))).toContain('TABLE');
  });

  it('keep Korean words whole, in the name that Hangul has for it', async () => {
    const { bytes } = await made('whole');
    const settings = named(parsePart(bytes, 'Contents/header.xml'), 'hh:breakSetting');
    expect(new Set(settings.map((one) => one.getAttribute('breakNonLatinWord')))).toEqual(
      new Set(['BREAK_WORD']),
    );
  });

  it('make rows as high as their words: an engine that trusts them cuts nothing off', async () => {
    const { bytes } = await made('whole');
    const { cutLines } = await hwpxByEngine(bytes);
    expect(cutLines).toEqual([]);
  });
});
