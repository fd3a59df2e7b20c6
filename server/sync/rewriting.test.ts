import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { rewrite } from './rewriting.ts';

/** The document as someone has it who only was sent it. */
function sent(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const structsIn = (doc: Y.Doc): number =>
  [...doc.store.clients.values()].reduce((sum, structs) => sum + structs.length, 0);

/** Of each kind one, in a map, and at the roots too; some of it deleted or overwritten, by two who write in turn. */
function motley(): Y.Doc {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  const map = one.getMap('map');
  map.set('json', { text: '글', list: [1, null, { deep: true }] });
  map.set('bytes', Uint8Array.of(1, 2, 3));
  map.set('gone', 'gone');
  const text = map.set('text', new Y.Text('처음'));
  text.insert(1, '굵게', { bold: true });
  text.insertEmbed(0, { picture: 1 });
  const list = map.set('list', new Y.Array<unknown>());
  list.push([1, 'two', null, new Y.Map([['in', new Y.Array()]])]);
  const tag = new Y.XmlElement('p');
  one.getXmlFragment('xml').push([tag]);
  tag.setAttribute('class', 'a');
  tag.push([new Y.XmlText('글')]);
  one.getArray('roots').push([1, 2, 3]);
  one.getText('words').insert(0, '가나다');
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  other.getMap('map').delete('gone');
  other.getMap('map').set('json', '다른 값');
  other.getArray('roots').delete(1);
  other.getArray('roots').insert(1, ['x']);
  other.getText('words').insert(2, '!', { italic: true });
  return other;
}

function contentOf(doc: Y.Doc): unknown {
  const map = doc.getMap('map');
  return [
    map.toJSON(),
    [...map.keys()].sort(),
    (map.get('text') as Y.Text).toDelta(),
    doc.getArray('roots').toJSON(),
    doc.getText('words').toDelta(),
    doc.getXmlFragment('xml').toString(),
  ];
}

test('what is rewritten is the same to every reader, whatever kinds of it there are', () => {
  const doc = motley();
  const fresh = sent(rewrite(sent(doc)));
  expect(contentOf(fresh)).toEqual(contentOf(doc));
  expect([...fresh.store.clients.keys()]).toHaveLength(1);
  expect(fresh.store.pendingStructs).toBeNull();
});

test('it goes on as any document does: what two write into it at once is the same for both', () => {
  const fresh = rewrite(sent(motley()));
  const [one, other] = [sent(fresh), sent(fresh)];
  one.getMap('map').set('json', 1);
  one.getArray('roots').insert(1, ['one']);
  other.getMap('map').set('json', 2);
  other.getArray('roots').delete(0, 2);
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  expect(contentOf(one)).toEqual(contentOf(other));
});

test('[PRIV7] no word and no trace of what was overwritten or deleted is left', () => {
  const doc = new Y.Doc();
  for (let edit = 0; edit < 3000; edit += 1) doc.getMap('m').set(`key ${edit % 30}`, `말 ${edit}`);
  for (let key = 0; key < 10; key += 1) doc.getMap('m').delete(`key ${key}`);
  const fresh = rewrite(sent(doc));
  expect(fresh.getMap('m').toJSON()).toEqual(doc.getMap('m').toJSON());
  expect(structsIn(fresh)).toBe(20);
  const bytes = Buffer.from(Y.encodeStateAsUpdate(fresh));
  expect([bytes.includes('key 9'), bytes.includes('key 10')]).toEqual([false, true]);
  expect(bytes.length).toBeLessThan(Y.encodeStateAsUpdate(doc).length / 20);
});

test('what is rewritten is not changed, and nothing of nothing is nothing', () => {
  const doc = sent(motley());
  const before = Y.encodeStateAsUpdate(doc);
  rewrite(doc);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  expect(Y.encodeStateAsUpdate(rewrite(new Y.Doc()))).toEqual(Y.encodeStateAsUpdate(new Y.Doc()));
});
