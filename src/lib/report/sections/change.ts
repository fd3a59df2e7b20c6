import { instrumentOf } from '#lib/content/instrument.ts';
import { changesBetween, type Change, type Changes } from '#lib/domain/change.ts';
import { showMean, showScore } from '#lib/domain/display.ts';
import { sortByValue } from '#lib/domain/ranking.ts';
import type { Facts } from '../facts.ts';
import { factorNameById, itemName } from '../names.ts';
import { figure, list, paragraph, table, type Block, type Section } from '../report.ts';
import type { BundledRound } from '../result-bundle.ts';
import { bandsFromLowest } from './factors.ts';
import { tellingScore } from '../telling.ts';

/** What has changed since the round before: only what is more than noise. Null in a network's first round. */
export function changeSection(facts: Facts): Section | null {
  const { say, parts, format } = facts;
  const last = parts.rounds.at(-1);
  if (!last) return null;
  return {
    id: 'change',
    title: say.sections.change,
    blocks: [
      paragraph(say.change.lead(last.title, last.day ? format.date(last.day) : '')),
      ...changeBlocks(last, facts),
    ],
  };
}

function changeBlocks(last: BundledRound, facts: Facts): Block[] {
  const { say } = facts;
  const changes = changesSince(last, facts);
  if (changes === 'not-revealed') return [paragraph(say.change.notRevealed)];
  if (changes === null) return [paragraph(say.change.otherVersion)];
  if (changes.factors.length === 0)
    return [paragraph(say.change.nothing), ...rewordedBlocks(changes.reworded, facts)];
  return [
    ...list(changeSentences(changes, facts)),
    changeFigure(changes, facts),
    changeTable(changes, facts),
    paragraph(say.change.rule(changes.items), 'note'),
    ...rewordedBlocks(changes.reworded, facts),
  ];
}

/** Which items were not compared, since they ask something else than they did. */
export function rewordedBlocks(ids: readonly string[], { say, locale }: Facts): Block[] {
  if (ids.length === 0) return [];
  const names = ids.map((id) => say.quote(itemName(id, locale)));
  return [paragraph(say.change.reworded(say.names(names), ids.length), 'note')];
}

/** Null where the rounds are of different checklists, or of a version that is not known. */
function changesSince(
  last: BundledRound,
  { parts, assessment }: Facts,
): Changes | 'not-revealed' | null {
  if (!parts.tally || !assessment) return 'not-revealed';
  const before = { tally: last.tally, eligible: last.participation.eligible };
  const after = { tally: parts.tally, eligible: assessment.participation.eligible };
  return changesBetween(before, after, instrumentOf(parts.tally.instrument.stage));
}

const mostItems = 8;

function changeSentences({ factors, changedItems }: Changes, facts: Facts): string[] {
  const { say, locale } = facts;
  const real = factors.filter(({ isReal }) => isReal);
  const greatest = sortByValue(changedItems, ({ before, after }) => Math.abs(after - before)).slice(
    0,
    mostItems,
  );
  return [
    ...(real.length === 0 ? [say.change.same] : []),
    ...real.map(({ id, before, after }) =>
      say.change[after > before ? 'better' : 'worse'](
        factorNameById(id, facts),
        showScore(before),
        showScore(after),
      ),
    ),
    ...greatest.map(({ id, before, after }) =>
      say.change[after < before ? 'lighter' : 'heavier'](
        itemName(id, locale),
        showMean(before),
        showMean(after),
      ),
    ),
    ...(changedItems.length > mostItems
      ? [say.change.moreItems(changedItems.length - mostItems)]
      : []),
  ];
}

function changeFigure({ factors }: Changes, facts: Facts): Block {
  const { say } = facts;
  const rows = factors.map(({ id, before, after }) => {
    const label = factorNameById(id, facts);
    const text = say.change.row(label, showScore(before), showScore(after));
    return { label, value: after, shown: showScore(after), range: null, before, text };
  });
  return figure({
    id: 'change',
    caption: say.change.caption,
    description: rows.map(({ text }) => text).join('. '),
    chart: { kind: 'scores', bands: bandsFromLowest(say), beforeLabel: say.change.before, rows },
  });
}

const rowOf = ({ id, before, after, isReal }: Change, facts: Facts) => [
  factorNameById(id, facts),
  Number(showScore(before)),
  Number(showScore(after)),
  isReal ? facts.say.change.real : facts.say.change.noise,
];

function changeTable({ factors }: Changes, facts: Facts): Block {
  const { columns, caption } = facts.say.change;
  return table({
    id: 'change',
    caption,
    sheet: { name: facts.say.sheets.change, part: null },
    columns: [
      { title: columns.factor, kind: 'text', width: 40 },
      { title: columns.before, kind: 'score', width: 18 },
      { title: columns.after, kind: 'score', width: 18, telling: tellingScore },
      { title: columns.verdict, kind: 'text', width: 24 },
    ],
    rows: factors.map((change) => rowOf(change, facts)),
  });
}
