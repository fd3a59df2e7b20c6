import { namedRoundsOf } from '#lib/domain/centers/comparing.ts';
import { toSeoul } from '#lib/domain/seoul.ts';
import { mediaTypes } from '#lib/export/formats.ts';
import type { ComparingQuery } from '#lib/protocol/comparing-query.ts';
import { createNetworksReport } from '#lib/report/centers/networks-report.ts';
import { refuse, type Refusal } from '../http/problem.ts';
import { reply, type FileReply } from '../http/visit.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import type { InCenterVisit } from './center-visit.ts';
import { askComparing, filterOf } from './comparing-question.ts';
import type { ComparingRoom } from './comparing-room.ts';
import { inOrder } from './network-order.ts';

type NetworkFiles = Pick<CenterHandlers, 'listNetworks' | 'networksXlsx' | 'networksCsv'>;
type Asking = InCenterVisit & { readonly query: ComparingQuery };

/** The networks that a center sees one by one: their names, and their rows as a file that stays inside. */
export function createNetworkFiles(deps: CenterDeps, room: ComparingRoom): NetworkFiles {
  const printed =
    (format: 'xlsx' | 'csv') =>
    async (visit: Asking): Promise<FileReply | Refusal> => {
      const { center, query, locale } = visit;
      const index = await room.indexOf(center.id);
      const question = askComparing(query, index);
      if (!question) return refuse('nothing-to-compare');
      const { filter: at } = question;
      const rounds = inOrder(namedRoundsOf(index, at), question);
      const shown = { center: center.name, day: toSeoul(deps.clock()).date, at, rounds };
      const report = createNetworksReport(shown, locale);
      const { file, name } = await deps.printing.printReport(format, report);
      return {
        kind: 'file',
        file,
        type: mediaTypes[format],
        name: `${name}.${format}`,
        of: filterOf(at),
      };
    };
  return {
    async listNetworks({ center, query }) {
      const index = await room.indexOf(center.id);
      const question = askComparing(query, index);
      if (!question) return refuse('nothing-to-compare');
      const { year, stage } = question.filter;
      const named = inOrder(namedRoundsOf(index, { year, stage }), { ...question, order: 'name' });
      return reply(named.map(({ network, name, region }) => ({ network, name, region })));
    },
    networksXlsx: printed('xlsx'),
    networksCsv: printed('csv'),
  };
}
