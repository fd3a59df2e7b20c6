import type { RelationsReport } from '#lib/report/relations-report.ts';
import { gexf, graphml } from './relations-graphs.ts';
import { organisationsCsv, tiesCsv } from './relations-tables.ts';

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
