import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAst } from 'vite';
import * as Full from 'yjs';
import { withoutVerbs } from './plain-values.ts';

const source = new URL('../../node_modules/yjs/dist/yjs.mjs', import.meta.url);
const code = readFileSync(source, 'utf8');
let folder: string;
/** Yjs as phones have it. */
let Plain: typeof Full;

/** A copy outside node_modules finds its imports by address. */
const atHome = (text: string): string =>
  text
    .replace(/^\/\/# sourceMappingURL.*$/m, '')
    .replace(/from '(lib0\/[^']+)'/g, (_, name: string) => `from '${import.meta.resolve(name)}'`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ieumpan-yjs-'));
  const file = join(folder, 'yjs.mjs');
  writeFileSync(file, atHome(withoutVerbs(code, parseAst(code))));
  // Yjs warns where it is imported twice, which is the point here.
  Reflect.deleteProperty(globalThis, '__ $YJS$ __');
  Plain = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Full;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a client of others' making may put on a board: every kind of type that Yjs knows. */
function writeEverything(doc: Full.Doc, turn: number): void {
  const map = doc.getMap('notes');
  map.set(`plain ${turn}`, { text: '값', turn });
  const text = new Full.Text('같이 ');
  map.set(`text ${turn % 2}`, text);
  text.insert(2, '쓰는 글', { bold: true });
  text.format(0, 3, { italic: true });
  text.delete(1, 2);
  map.set('hook', new Full.XmlHook('hook'));
  map.set(`list ${turn % 3}`, Full.Array.from([1, 'two', { three: 3 }, new Full.Map()]));
  const fragment = new Full.XmlFragment();
  map.set('xml', fragment);
  const element = new Full.XmlElement('p');
  fragment.insert(0, [element, new Full.XmlText('글')]);
  element.setAttribute('class', String(turn));
  doc.getText('title').insert(0, `제목 ${turn} `);
  doc.getArray('rows').push([turn]);
}

describe('Yjs as phones load it', () => {
  it('refuses a Yjs that is not as it was', () => {
    const other = code.replaceAll('YXmlHook', 'YOtherHook');
    expect(() => withoutVerbs(other, parseAst(other))).toThrow(/YXmlHook/);
  });

  it('[SYNC1] keeps and passes on what others wrote in every type, and their later edits of it', () => {
    const full = new Full.Doc();
    const phone = new Plain.Doc();
    full.on('update', (update: Uint8Array) => Plain.applyUpdate(phone, update));
    for (let turn = 0; turn < 20; turn++) {
      writeEverything(full, turn);
      phone.getMap('plan').set(`own ${turn}`, turn);
      Full.applyUpdate(full, Plain.encodeStateAsUpdate(phone));
    }
    const relayed = new Full.Doc();
    Full.applyUpdate(relayed, Plain.encodeStateAsUpdate(phone));
    for (const doc of [full, relayed]) {
      doc.getText('title');
      doc.getArray('rows');
    }
    const state = (doc: Full.Doc) => [
      doc.getMap('notes').toJSON(),
      doc.getMap('plan').toJSON(),
      doc.getText('title').toDelta() as unknown,
      doc.getArray('rows').toJSON(),
    ];
    expect(state(relayed)).toEqual(state(full));
    expect(Object.keys(relayed.getMap('notes').toJSON()).length).toBeGreaterThan(20);
    expect(Plain.encodeStateVector(phone)).toEqual(Full.encodeStateVector(full));
  });

  it('reads and writes maps of plain values as before, beside types that it cannot read', () => {
    const full = new Full.Doc();
    writeEverything(full, 1);
    const phone = new Plain.Doc();
    Plain.applyUpdate(phone, Full.encodeStateAsUpdate(full));
    const notes = phone.getMap('notes');
    expect(notes.get('plain 1')).toEqual({ text: '값', turn: 1 });
    expect(() => notes.toJSON()).not.toThrow();
    notes.delete('text 1');
    notes.set('xml', '이제는 글');
    Full.applyUpdate(full, Plain.encodeStateAsUpdate(phone));
    expect(full.getMap('notes').toJSON()).toMatchObject({ xml: '이제는 글' });
    expect(full.getMap('notes').has('text 1')).toBe(false);
  });
});
