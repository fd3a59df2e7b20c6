import type { Locale } from '#lib/i18n/locale.ts';
import type { Chart } from './chart.ts';
import type { Telling } from './telling.ts';

/** How the figures of a column are written: whole numbers, one decimal, up to two, per cent, ISO dates; else words. */
export type ColumnKind = 'text' | 'count' | 'score' | 'measure' | 'share' | 'date';

export interface Column {
  readonly title: string;
  readonly kind: ColumnKind;
  /** the part of the table's width, in any unit */
  readonly width: number;
  /** where a person would look first, and at which figures of it */
  readonly telling?: Telling;
}

/** A figure as people are shown it (rounded), words, or null where nothing may or can be given. */
export type Cell = string | number | null;

export interface SheetPlace {
  readonly name: string;
  /** the heading of the column that tells the parts apart, and this table's part; null for a sheet of one table */
  readonly part: { readonly title: string; readonly value: string } | null;
}

export interface Table {
  /** unlike any other in the report */
  readonly id: string;
  readonly caption: string;
  /** The sheet it stands on in a workbook; tables of one sheet have the same columns, and a part each. */
  readonly sheet: SheetPlace;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A picture, with what it says in words for those who do not see it. */
export interface Figure {
  readonly id: string;
  readonly caption: string;
  readonly description: string;
  readonly chart: Chart;
}

/** `lead`: the sentence to remember; `note`: how to read it, or a limit. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'plain' | 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'figure'; readonly figure: Figure };

export const sectionIds = [
  'glance',
  'method',
  'factors',
  'items',
  'talk',
  'wants',
  'relations',
  'profile',
  'retrospective',
  'tasks',
  'practices',
  'plan',
  'change',
  'trend',
  'sources',
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The neutral report: what every printer prints, in one language. It holds nothing that may not leave the room. */
export interface Report {
  readonly locale: Locale;
  readonly title: string;
  /** The network's name where the title does not say it. */
  readonly subtitle: string;
  readonly network: string;
  /** ISO 8601, and as it is read */
  readonly day: string;
  readonly dayText: string;
  /** Stands on every page: that members were made up, that the workshop has not ended, or whom it is for; null without one. */
  readonly warning: string | null;
  /** A name for its files, without an ending. */
  readonly fileName: string;
  /** The sheet of a workbook that its words stand on. */
  readonly textSheet: string;
  readonly sections: readonly Section[];
}

/** What stands at the head of every page: whose report it is, of which day, and its warning. */
export const pageHead = ({ network, dayText, warning }: Report): string =>
  [network, dayText, warning].filter(Boolean).join(' · ');

export const tablesOf = (report: Report): readonly Table[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );

export const figuresOf = (report: Report): readonly Figure[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );

export const paragraph = (text: string, tone: 'plain' | 'lead' | 'note' = 'plain'): Block => ({
  kind: 'paragraph',
  text,
  tone,
});
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const table = (of: Table): Block => ({ kind: 'table', table: of });
export const figure = (of: Figure): Block => ({ kind: 'figure', figure: of });
/** Nothing where there is nothing to list. */
export const list = (items: readonly string[]): Block[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

/** What stands in a cell that has no figure. */
export const noFigure = '–';

/** A cell as it is read; `formats` of the report's language write its figures. */
export function cellText(
  cell: Cell,
  kind: ColumnKind,
  format: {
    number(value: number, digits?: number): string;
    percent(share: number): string;
    date(at: string): string;
  },
): string {
  if (cell === null) return noFigure;
  if (kind === 'date' && typeof cell === 'string') return format.date(cell);
  if (typeof cell === 'string') return cell;
  if (kind === 'score') return format.number(cell, 1);
  if (kind === 'measure') return format.number(cell);
  return kind === 'share' ? format.percent(cell) : format.number(cell);
}
