import { describe, expect, it } from 'vitest';
import { idOf, networkOf } from '#lib/domain/testing/made-up-network.ts';
import { packLine, packMap, unpackLine, unpackMap } from './packed-map.ts';

const network = networkOf({ a: 'bc', b: 'a', c: '', d: null });
const map = {
  ...network,
  places: new Map([[idOf('a'), { x: 10, y: 20 }]]),
  onPaper: new Set([idOf('c')]),
};

describe('a map that is handed on', () => {
  it('reads back as it was', () => {
    const back = unpackMap(JSON.parse(JSON.stringify(packMap(map))))!;
    expect(back.organisations).toEqual(map.organisations);
    expect([...back.claims].map(([id, row]) => [id, [...row].sort()])).toEqual(
      [...map.claims].filter(([, row]) => row.size > 0).map(([id, row]) => [id, [...row].sort()]),
    );
    expect([...back.places]).toEqual([...map.places]);
    expect([...back.onPaper]).toEqual([...map.onPaper]);
  });
  it('tells long runs by their length', () => {
    const line = `${'1'.repeat(120)}4-${'-'.repeat(9)}22`;
    expect(packLine(line)).toBe('1*120;4-*10;22');
    expect(unpackLine(packLine(line), 1000)).toBe(line);
    expect(packLine('1111')).toBe('1111');
  });
  it('[SAFE1] is no longer than it has organisations, whatever a line claims', () => {
    expect(unpackLine('1*9999;'.repeat(9), 12)).toBe('1'.repeat(12));
    expect(unpackLine('rubbish', 12)).toBe('');
  });
  it('[SAFE1] leaves out whom it cannot read, and nobody else', () => {
    const packed = JSON.parse(JSON.stringify(packMap(map))) as { organisations: unknown[] };
    packed.organisations[1] = { id: 'nobody', name: 3 };
    const back = unpackMap(packed)!;
    expect(back.organisations.map(({ id }) => id)).toEqual(['a', 'c', 'd'].map(idOf));
    expect([...(back.claims.get(idOf('a')) ?? [])].map(([id]) => id)).not.toContain(idOf('b'));
    expect(unpackMap(null)).toBeNull();
  });
  it('[SAFE1] puts nobody where no place is told, and takes no id that is none', () => {
    const packed = JSON.parse(JSON.stringify(packMap(map))) as { organisations: object[] };
    const [first, ...others] = packed.organisations;
    for (const at of [[10, '20'], ['10', 20], [10], 'here', null]) {
      const back = unpackMap({ ...packed, organisations: [{ ...first, at }, ...others] })!;
      expect([back.organisations.length, back.places.size]).toEqual([4, 0]);
    }
    for (const id of ['not one', 7, null]) {
      const back = unpackMap({ ...packed, organisations: [{ ...first, id }, ...others] })!;
      expect(back.organisations.map((one) => one.id)).toEqual(['b', 'c', 'd'].map(idOf));
    }
  });
});
