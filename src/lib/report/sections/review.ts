import { benchmarkOf } from '#lib/content/benchmarks.ts';
import { showMean } from '#lib/domain/display.ts';
import { meanOf } from '#lib/domain/distribution.ts';
import { reviewItemIds, type ReviewItemId } from '#lib/domain/review.ts';
import type { Counts } from '#lib/domain/tally.ts';
import type { BundledLookback } from '../bundled-lookback.ts';
import type { Facts } from '../facts.ts';
import { figure, heading, paragraph, table, type Block, type Cell } from '../report.ts';
import { lookbackWords } from '../words/lookback.ts';

type Review = NonNullable<BundledLookback['review']>;

/** The question of the programme survey that each of ours repeats. */
const nationOf: Readonly<Record<ReviewItemId, string>> = {
  'review-trust-start': 'programme-trust-start',
  'review-trust-now': 'programme-trust-now',
  'review-cooperation': 'programme-cooperation-level',
  'review-community': 'programme-community-satisfaction',
  'review-finance': 'programme-financial-satisfaction',
  'review-sustainability': 'programme-sustainability',
  'review-again': 'programme-future-intention',
};

interface Line {
  readonly item: string;
  readonly who: string;
  readonly counts: Counts;
}

/** How a joint project is seen, beside the firms of the national programme: distributions, since a mean hides a divide. */
export function reviewBlocks(review: Review, facts: Facts): Block[] {
  const words = lookbackWords[facts.locale];
  const lines = reviewItemIds.flatMap((id) => linesOf(id, review, facts));
  const title = heading(words.review);
  if (lines.length === 0)
    return [title, paragraph(words.reviewHidden(facts.parts.workshop.smallestGroup))];
  return [
    title,
    paragraph([answeredSentence(lines, facts), ...trust(review, facts)].join(' ')),
    reviewFigure(lines, facts),
    reviewTable(lines, facts),
    paragraph(words.meansNote, 'note'),
    paragraph(words.nationNote, 'note'),
  ];
}

/** Ours and the nation's, under each other; nothing where ours may not leave. */
function linesOf(id: ReviewItemId, { items }: Review, { locale }: Facts): Line[] {
  const words = lookbackWords[locale];
  const counts = items[id]?.counts;
  if (!counts) return [];
  const { distribution } = benchmarkOf('likert', nationOf[id]);
  const nation = [1, 2, 3, 4, 5].map(
    (rating) => distribution.find(({ value }) => value === rating)?.count ?? 0,
  ) as unknown as Counts;
  const item = words.items[id];
  return [
    { item, who: words.ours, counts },
    { item, who: words.nation(sum(nation)), counts: nation },
  ];
}

/** How many answered what is shown: who has pressed that they are done is not counted here. */
function answeredSentence(lines: readonly Line[], { locale }: Facts): string {
  const words = lookbackWords[locale];
  const ns = lines.filter(({ who }) => who === words.ours).map(({ counts }) => sum(counts));
  return words.reviewLead(Math.min(...ns), Math.max(...ns));
}

const sum = (counts: Counts): number => counts.reduce((all, one) => all + one, 0);

function trust({ items }: Review, { locale }: Facts): string[] {
  const mean = (id: ReviewItemId): number | null => {
    const counts = items[id]?.counts;
    return counts ? meanOf(counts) : null;
  };
  const [start, now] = [mean('review-trust-start'), mean('review-trust-now')];
  return start === null || now === null
    ? []
    : [lookbackWords[locale].trust(showMean(start), showMean(now))];
}

function reviewFigure(lines: readonly Line[], { locale }: Facts): Block {
  const words = lookbackWords[locale];
  const rows = lines.map(({ item, who, counts }) => ({
    label: words.row(item, who),
    counts,
    text: words.figures(sum(counts), showMean(meanOf(counts) ?? 0)),
  }));
  return figure({
    id: 'review',
    caption: words.caption,
    description: rows.map(({ label, text }) => `${label}: ${text}`).join('. '),
    chart: { kind: 'distributions', rows, legend: words.scale.split('|') },
  });
}

function reviewTable(lines: readonly Line[], { locale, say }: Facts): Block {
  const { caption, columns } = lookbackWords[locale];
  return table({
    id: 'review',
    caption,
    sheet: { name: say.sheets.review, part: null },
    columns: [
      { title: columns.item, kind: 'text', width: 40 },
      { title: columns.who, kind: 'text', width: 18 },
      ...[1, 2, 3, 4, 5].map((rating) => {
        return { title: String(rating), kind: 'count' as const, width: 6 };
      }),
      { title: columns.n, kind: 'count', width: 8 },
      { title: columns.mean, kind: 'score', width: 8 },
    ],
    rows: lines.map(({ item, who, counts }): Cell[] => [
      item,
      who,
      ...counts,
      sum(counts),
      Number(showMean(meanOf(counts) ?? 0)),
    ]),
  });
}
