import { mediaTypes } from '#lib/export/formats.ts';
import { toSeoul } from '#lib/domain/seoul.ts';
import type { ComparingQuery, ComparingViewName } from '#lib/protocol/comparing-query.ts';
import {
  leavingComparison,
  type LeavingComparison,
} from '#lib/report/centers/leaving-comparison.ts';
import { createRegionalReport, createViewReport } from '#lib/report/centers/regional-report.ts';
import type { Report } from '#lib/report/report.ts';
import { refuse, type Refusal } from '../http/problem.ts';
import { reply, type FileReply } from '../http/visit.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import type { InCenterVisit } from './center-visit.ts';
import { askComparing, filterOf } from './comparing-question.ts';
import type { ComparingRoom } from './comparing-room.ts';

type ComparingFiles = Pick<
  CenterHandlers,
  | 'readRegionalReport'
  | 'comparisonXlsx'
  | 'comparisonCsv'
  | 'comparisonPng'
  | 'regionalDocx'
  | 'regionalHwpx'
  | 'regionalXlsx'
>;
type FileFormat = 'xlsx' | 'csv' | 'png' | 'docx' | 'hwpx';
type Asking = InCenterVisit & { readonly query: ComparingQuery };

/** A kind of file: which part of the comparison it is of, if of a part, and how it is written. */
interface FileKind {
  readonly viewOf: (asking: Asking) => ComparingViewName | null;
  readonly write: (of: LeavingComparison, asking: Asking) => Report;
}
const viewOf = ({ query }: Asking): ComparingViewName => query.view ?? 'factors';
const view: FileKind = {
  viewOf,
  write: (of, asking) => createViewReport(of, viewOf(asking), asking.locale),
};
const regional: FileKind = {
  viewOf: () => null,
  write: (of, { locale }) => createRegionalReport(of, locale),
};

/** What is compared as files: all that leaves a center is made of whole blocks, and no network's name can be in it. */
export function createComparingFiles(
  { printing, clock }: Pick<CenterDeps, 'printing' | 'clock'>,
  room: ComparingRoom,
): ComparingFiles {
  const leavingOf = async ({ center, query }: Asking): Promise<LeavingComparison | null> => {
    const index = await room.indexOf(center.id);
    const question = askComparing(query, index);
    const about = { center: center.name, day: toSeoul(clock()).date };
    return question && leavingComparison(index, question.filter, about);
  };
  const printed =
    (format: FileFormat, kind: FileKind) =>
    async (visit: Asking): Promise<FileReply | Refusal> => {
      const of = await leavingOf(visit);
      if (!of) return refuse('nothing-to-compare');
      const { file, name } = await printing.printReport(format, kind.write(of, visit));
      return {
        kind: 'file',
        file,
        type: mediaTypes[format],
        name: `${name}.${format}`,
        of: { view: kind.viewOf(visit), ...filterOf(of.at) },
      };
    };
  return {
    async readRegionalReport(visit) {
      const of = await leavingOf(visit);
      return of ? reply(of) : refuse('nothing-to-compare');
    },
    comparisonXlsx: printed('xlsx', view),
    comparisonCsv: printed('csv', view),
    comparisonPng: printed('png', view),
    regionalDocx: printed('docx', regional),
    regionalHwpx: printed('hwpx', regional),
    regionalXlsx: printed('xlsx', regional),
  };
}
