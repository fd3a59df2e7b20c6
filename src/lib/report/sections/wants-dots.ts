import { rankGroups, type RankedGroup } from '#lib/domain/wants-dots.ts';
import type { Facts } from '../facts.ts';
import { areaName } from '../names.ts';
import { figure, paragraph, table, type Block } from '../report.ts';
import type { BundledWants } from '../result-bundle.ts';
import { fullGroups, groupedCount, groupName, type Group } from './wants-groups.ts';

interface Standing {
  readonly group: Group;
  readonly ranked: RankedGroup;
}

/**
 * Shown groups by dots; what is hidden stands after them in the order of the board, which tells nothing of it; then
 * those that nobody chose, since what is hidden has more.
 */
function standings({ groups }: BundledWants): Standing[] {
  const ids = groups.map((group, i) => ({ ...group, id: String(i) }));
  const shown = rankGroups(ids.filter(({ dots }) => dots !== null));
  return shown
    .filter(({ dots }) => dots !== 0)
    .concat(ids.filter(({ dots }) => dots === null).map(hiddenGroup))
    .concat(shown.filter(({ dots }) => dots === 0))
    .flatMap((ranked) => {
      const group = groups[Number(ranked.id)];
      return group ? [{ group, ranked }] : [];
    });
}

const hiddenGroup = ({ id }: { readonly id: string }): RankedGroup => {
  return { id, dots: null, voters: null, rank: null, tied: false };
};

/** The groups with their dots: which has most, a picture and a table. */
export function dotBlocks(wants: BundledWants, facts: Facts): Block[] {
  const { say, parts } = facts;
  const ordered = standings(wants);
  const isCounted = wants.part === 'counted';
  const hasHidden = isCounted && ordered.some(({ group }) => group.dots === null);
  const hasDots = ordered.some(({ group }) => group.dots !== null);
  return [
    paragraph(
      [
        say.wants.lead(groupedCount(wants), fullGroups(wants), wants.looseCount),
        ...mostSentence(ordered, hasHidden, facts),
      ].join(' '),
      'lead',
    ),
    paragraph(
      isCounted && wants.voters !== null
        ? say.wants.voters(wants.voters, wants.budget)
        : say.wants.notCounted,
    ),
    ...(hasDots ? [dotsFigure(ordered, facts)] : []),
    ...(ordered.length > 0 ? [dotsTable(ordered, facts)] : []),
    ...(hasHidden ? [paragraph(say.wants.hiddenNote(parts.workshop.smallestGroup), 'note')] : []),
  ];
}

/** `isOfShown`: a group whose dots are left out may have more than any that is shown. */
function mostSentence(ordered: readonly Standing[], isOfShown: boolean, facts: Facts): string[] {
  const { say } = facts;
  const first = ordered.filter(({ ranked }) => ranked.rank === 1);
  const [one] = first;
  if (!one?.ranked.dots || one.ranked.voters === null) return [];
  const named = (group: Group) => say.wants.area(groupName(group, facts));
  return first.length === 1
    ? [say.wants.most(named(one.group), one.ranked.dots, one.ranked.voters, isOfShown)]
    : [
        say.wants.tied(
          say.names(first.map(({ group }) => named(group))),
          one.ranked.dots,
          isOfShown,
        ),
      ];
}

function dotsFigure(ordered: readonly Standing[], facts: Facts): Block {
  const { say } = facts;
  const rows = ordered.map(({ group, ranked }) => ({
    label: groupName(group, facts),
    value: ranked.dots,
    text:
      ranked.dots === null || ranked.voters === null
        ? say.wants.hidden
        : say.wants.dotsText(ranked.dots, ranked.voters),
    strong: ranked.rank === 1 && ranked.dots !== 0,
  }));
  return figure({
    id: 'wants-dots',
    caption: say.wants.caption,
    description: rows.map(({ label, text }) => `${label}: ${text}`).join('. '),
    chart: { kind: 'bars', rows },
  });
}

function dotsTable(ordered: readonly Standing[], facts: Facts): Block {
  const { columns } = facts.say.wants;
  return table({
    id: 'wants',
    caption: facts.say.wants.caption,
    sheet: { name: facts.say.sheets.wants, part: null },
    columns: [
      { title: columns.group, kind: 'text', width: 36 },
      { title: columns.area, kind: 'text', width: 34 },
      { title: columns.cards, kind: 'count', width: 10 },
      { title: columns.dots, kind: 'count', width: 10 },
      { title: columns.voters, kind: 'count', width: 12 },
    ],
    rows: ordered.map(({ group, ranked }) => [
      groupName(group, facts),
      areaName(group.area, facts),
      group.cardCount,
      ranked.dots,
      ranked.voters,
    ]),
  });
}
