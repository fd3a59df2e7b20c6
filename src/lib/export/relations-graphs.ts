import type {
  RelationsReport,
  ReportedClaim,
  ReportedOrganisation,
} from '#lib/report/relations-report.ts';
import { tag, xmlHead } from './xml.ts';

/** http://graphml.graphdrawing.org/ */
export function graphml({ organisations, claims }: RelationsReport): string {
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
export function gexf({ organisations, claims, network }: RelationsReport): string {
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
