import type { RelationsReport, ReportedClaim } from '#lib/report/relations-report.ts';
import { csvOf } from './csv.ts';

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

/** The map's organisations as a table for a spreadsheet. */
export function organisationsCsv({ organisations, locale }: RelationsReport): string {
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

/** Its ties, one claim a row. */
export function tiesCsv({ organisations, claims, locale }: RelationsReport): string {
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
