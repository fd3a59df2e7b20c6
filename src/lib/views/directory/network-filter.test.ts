import { describe, expect, test } from 'vitest';
import { directoryRegister } from '#lib/content/directory-register.ts';
import { regions } from '#lib/content/regions.ts';
import {
  allNetworks,
  networksAddress,
  type NetworkFilter,
  networksThatFit,
  nationwide,
  readNetworkFilter,
  sectors,
} from './network-filter.ts';
import { provincePlaces } from './province-tiles.ts';
import { countByRegion } from './region-counts.ts';

const any: NetworkFilter = { query: '', region: null, level: null, sector: null };
const number = (change: Partial<NetworkFilter>) => networksThatFit({ ...any, ...change }).length;

describe('the list of networks', () => {
  test('has all 166, and a sector for each that is of no place', () => {
    expect(number({})).toBe(166);
    const placed = new Set(['전국', '광역', '기초']);
    for (const { record } of allNetworks) {
      const isSector = sectors.some((sector) => sector === record.category);
      expect([record.id, isSector]).toEqual([record.id, !placed.has(record.category)]);
    }
  });

  test('narrows by region, level and sector as the register counts', () => {
    const { allByRegion } = directoryRegister.counts;
    for (const { code } of regions) expect(number({ region: code })).toBe(allByRegion[code]);
    expect(number({ region: nationwide })).toBe(allByRegion['national']);
    expect(number({ level: 'basic' })).toBe(70);
    expect(number({ sector: '마을기업' })).toBe(7);
    expect(number({ region: 'KR-44', level: 'basic' })).toBe(
      directoryRegister.counts.basicByRegion['KR-44'],
    );
  });

  test('finds a name by its initials within the other conditions', () => {
    const found = networksThatFit({ ...any, query: 'ㅊㅇ', region: 'KR-44' });
    expect(found.map(({ entry }) => entry.en)).toContain('Cheonan Social Economy Solidarity');
    expect(number({ query: 'ㅊㅇ', region: 'KR-11' })).toBeLessThan(number({ query: 'ㅊㅇ' }));
  });

  test('keeps its conditions in the address', () => {
    const filter: NetworkFilter = { query: '천안', region: 'KR-44', level: 'basic', sector: null };
    const { search } = new URL(networksAddress(filter), 'http://a.test');
    expect(readNetworkFilter(search)).toEqual(filter);
    expect(networksAddress(any)).toBe('/networks');
    expect(readNetworkFilter('?region=KR-99&level=x&sector=y')).toEqual(any);
  });
});

describe('the map', () => {
  test('gives each of the 17 provinces a square of its own', () => {
    const places = Object.values(provincePlaces).map(String);
    expect(Object.keys(provincePlaces)).toHaveLength(17);
    expect(new Set(places).size).toBe(17);
  });

  test('counts every network once: by level, and by whether one may join', () => {
    const counts = countByRegion(allNetworks);
    const total = (key: 'total' | 'open' | 'closed' | 'unknown') =>
      counts.reduce((sum, one) => sum + one[key], 0);
    expect([total('total'), total('open'), total('closed'), total('unknown')]).toEqual([
      166, 79, 5, 82,
    ]);
    for (const one of counts) {
      expect(one.metropolitan + one.basic + one.sector).toBe(one.total);
      expect(one.open + one.closed + one.unknown).toBe(one.total);
    }
  });
});
