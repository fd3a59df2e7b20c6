import type { Finding } from './bench.ts';
import type { ServerKind } from './server-kinds.ts';

/** What was found, by server; a server that has no such line has a dash there. */
export type Findings = ReadonlyMap<ServerKind, readonly Finding[]>;

/** A Markdown table: a line for each measure, a column for each server. */
export function tableOf(findings: Findings): string {
  const kinds = [...findings.keys()];
  const labels = [...new Set([...findings.values()].flat().map(({ label }) => label))];
  const lines = labels.map((label) => [
    label,
    ...kinds.map((kind) => textOf(findings.get(kind) ?? [], label)),
  ]);
  const head = ['', ...kinds.map(({ title }) => title)];
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const textOf = (findings: readonly Finding[], label: string): string =>
  findings.find((finding) => finding.label === label)?.text ?? '–';
