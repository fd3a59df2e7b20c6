import type {
  RelationsReport,
  ReportedClaim,
  ReportedOrganisation,
} from '#lib/report/relations-report.ts';
import { csvOf } from './csv.ts';
import { tag, xmlHead } from './xml.ts';

export type RelationsFormat = 'graphml' | 'gexf' | 'csv';

/** A file to keep. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The map as files: GraphML and GEXF for programs that draw networks, two tables for spreadsheets. */
export function relationsFiles(
  report: RelationsReport,
  format: RelationsFormat,
): readonly TextFile[] {
  const name = `ieumpan-relations`;
  if (format === 'csv') {
    const type = 'text/csv;charset=utf-8';
    return [
      { name: `${name}-organisations.csv`, type, text: organisationsCsv(report) },
      { name: `${name}-ties.csv`, type, text: tiesCsv(report) },
    ];
  }
  const text = format === 'graphml' ? graphml(report) : gexf(report);
  return [{ name: `${name}.${format}`, type: 'application/xml', text }];
}

const heads = {
  ko: {
    organisations: ['조직', '종류', '답함', 'x', 'y'],
    ties: ['말한 조직', '상대 조직', '단계', '뜻', '상대도 그렇다고 함'],
    levels: ['', '모른다', '안다', '서로 돕거나 거래했다', '공동사업을 했다'],
    yes: '예',
    no: '아니요',
    unknown: '모름',
  },
  en: {
    organisations: ['organisation', 'type', 'answered', 'x', 'y'],
    ties: ['from', 'to', 'level', 'meaning', 'confirmed by the other'],
    levels: ['', 'does not know', 'knows', 'helped or traded', 'ran a joint project'],
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
  },
} as const;

function organisationsCsv({ organisations, locale }: RelationsReport): string {
  const words = heads[locale];
  return csvOf([
    words.organisations,
    ...organisations.map(({ name, type, answered, x, y }) => [
      name,
      type ?? '',
      answered ? words.yes : words.no,
      x,
      y,
    ]),
  ]);
}

function tiesCsv({ organisations, claims, locale }: RelationsReport): string {
  const words = heads[locale];
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const returned = ({ confirmed }: ReportedClaim) =>
    confirmed === null ? words.unknown : confirmed ? words.yes : words.no;
  return csvOf([
    words.ties,
    ...claims.map((claim) => [
      names.get(claim.from) ?? '',
      names.get(claim.to) ?? '',
      claim.level,
      words.levels[claim.level] ?? '',
      returned(claim),
    ]),
  ]);
}

/** http://graphml.graphdrawing.org/ */
function graphml({ organisations, claims }: RelationsReport): string {
  const key = (id: string, of: string, type: string) =>
    tag('key', { id, for: of, 'attr.name': id, 'attr.type': type });
  const data = (name: string, value: string | number | boolean | null) =>
    value === null ? '' : tag('data', { key: name }, String(value));
  const node = ({ id, name, type, answered, x, y }: ReportedOrganisation) =>
    tag('node', { id }, [
      data('name', name),
      data('type', type),
      data('answered', answered),
      data('x', x),
      data('y', y),
    ]);
  const edge = ({ from, to, level, confirmed }: ReportedClaim, i: number) =>
    tag('edge', { id: `e${i}`, source: from, target: to }, [
      data('level', level),
      data('confirmed', confirmed),
    ]);
  const keys = [
    key('name', 'node', 'string'),
    key('type', 'node', 'string'),
    key('answered', 'node', 'boolean'),
    key('x', 'node', 'double'),
    key('y', 'node', 'double'),
    key('level', 'edge', 'int'),
    key('confirmed', 'edge', 'boolean'),
  ];
  const graph = tag('graph', { id: 'relations', edgedefault: 'directed' }, [
    ...organisations.map(node),
    ...claims.map(edge),
  ]);
  return (
    xmlHead + tag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...keys, graph])
  );
}

/** https://gexf.net/1.3 */
function gexf({ organisations, claims, network }: RelationsReport): string {
  const attribute = (id: string, type: string) => tag('attribute', { id, title: id, type });
  const value = (of: string, is: string | number | boolean | null) =>
    is === null ? '' : tag('attvalue', { for: of, value: String(is) });
  const node = ({ id, name, type, answered, x, y }: ReportedOrganisation) =>
    tag('node', { id, label: name }, [
      tag('attvalues', {}, [value('type', type), value('answered', answered)]),
      x === null || y === null ? '' : tag('viz:position', { x, y: -y, z: 0 }),
    ]);
  const edge = ({ from, to, level, confirmed }: ReportedClaim, i: number) =>
    tag('edge', { id: i, source: from, target: to, weight: level - 1 }, [
      tag('attvalues', {}, [value('level', level), value('confirmed', confirmed)]),
    ]);
  const graph = tag('graph', { defaultedgetype: 'directed', mode: 'static' }, [
    tag('attributes', { class: 'node' }, [
      attribute('type', 'string'),
      attribute('answered', 'boolean'),
    ]),
    tag('attributes', { class: 'edge' }, [
      attribute('level', 'integer'),
      attribute('confirmed', 'boolean'),
    ]),
    tag('nodes', {}, organisations.map(node)),
    tag('edges', {}, claims.map(edge)),
  ]);
  const root = {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    version: '1.3',
  };
  return xmlHead + tag('gexf', root, [tag('meta', {}, [tag('description', {}, network)]), graph]);
}
