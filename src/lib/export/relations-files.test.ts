import { describe, expect, it } from 'vitest';
import type { RelationsReport } from '#lib/report/relations-report.ts';
import { relationsFiles } from './relations-files.ts';

type Id = RelationsReport['organisations'][number]['id'];
const [a, b] = ['aaaaaa', 'bbbbbb'] as unknown as [Id, Id];
const report: RelationsReport = {
  network: '가람 <네트워크>',
  locale: 'ko',
  organisations: [
    { id: a, name: '=HYPERLINK("x")', type: 'cooperative', answered: true, x: 10, y: 20 },
    { id: b, name: '두레 & "빵", 집', type: null, answered: false, x: null, y: null },
  ],
  claims: [{ from: a, to: b, level: 4, confirmed: null }],
};
const textOf = (format: 'graphml' | 'gexf' | 'csv', file = 0) =>
  relationsFiles(report, format)[file]!.text;

describe('files of the map', () => {
  it('are tables that Excel reads as UTF-8 and that no formula runs in', () => {
    const lines = textOf('csv').split('\r\n');
    expect(lines[0]).toBe('\uFEFF조직,종류,답함,x,y');
    expect(lines[1]).toBe(`"'=HYPERLINK(""x"")",cooperative,예,10,20`);
    expect(lines[2]).toBe('"두레 & ""빵"", 집",,아니요,,');
    expect(textOf('csv', 1)).toContain('4,공동사업을 했다,모름');
  });
  it('are GraphML with names escaped and nothing said that is not known', () => {
    const xml = textOf('graphml');
    expect(xml).toContain('<data key="name">두레 &amp; &quot;빵&quot;, 집</data>');
    expect(xml).toContain(
      `<edge id="e0" source="${a}" target="${b}"><data key="level">4</data></edge>`,
    );
  });
  it('are GEXF with the network named and places that are known', () => {
    const xml = textOf('gexf');
    expect(xml).toContain('<description>가람 &lt;네트워크&gt;</description>');
    expect(xml.match(/viz:position/g)).toHaveLength(1);
  });
});
