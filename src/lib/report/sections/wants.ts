import { wantsAreasById } from '#lib/content/need-areas.ts';
import { wantsWorkshops } from '#lib/content/needs.ts';
import { rankGroups, type RankedGroup } from '#lib/domain/wants-dots.ts';
import {
  mirrorFindings,
  mirrorOf,
  type Mirror,
  type MirrorFinding,
} from '#lib/domain/wants-mirror.ts';
import type { AreaId, VotedGroup, WantsTally } from '#lib/domain/wants.ts';
import type { Facts } from '../facts.ts';
import { figure, heading, list, paragraph, table, type Block, type Section } from '../report.ts';
import type { BundledWants } from '../result-bundle.ts';

/** What people want: groups with dots, the cards' words, and the mirror of three earlier workshops. */
export function wantsSection(facts: Facts): Section | null {
  const { wants } = facts.parts;
  if (!wants) return null;
  return {
    id: 'wants',
    title: facts.say.sections.wants,
    blocks: [
      ...dotBlocks(wants, facts),
      ...mirrorBlocks(wants, facts),
      ...cardBlocks(wants, facts),
    ],
  };
}

type Group = BundledWants['groups'][number];

export const groupName = ({ name, area }: Group, facts: Facts): string =>
  name ?? areaName(area, facts);

const areaName = (area: AreaId | null, { locale, say }: Facts): string =>
  (area && wantsAreasById.get(area)?.[locale]) ?? say.wants.noArea;

const groupedCount = ({ groups }: BundledWants): number =>
  groups.reduce((sum, group) => sum + group.cardCount, 0);

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

function dotBlocks(wants: BundledWants, facts: Facts): Block[] {
  const { say, parts } = facts;
  const ordered = standings(wants);
  const isCounted = wants.part === 'counted';
  const hasHidden = isCounted && ordered.some(({ group }) => group.dots === null);
  const hasDots = ordered.some(({ group }) => group.dots !== null);
  return [
    paragraph(
      [
        say.wants.lead(groupedCount(wants), wants.groups.length, wants.looseCount),
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

function cardBlocks(wants: BundledWants, facts: Facts): Block[] {
  const { say, parts } = facts;
  if (groupedCount(wants) + wants.looseCount === 0) return [];
  if (wants.loose === null)
    return [paragraph(say.wants.cardsHidden(parts.workshop.smallestGroup), 'note')];
  const groups = wants.groups.filter(({ cards }) => cards?.length);
  return [
    ...groups.flatMap((group) => [
      heading(`${say.wants.cards}: ${groupName(group, facts)}`),
      ...list(group.cards ?? []),
    ]),
    ...(wants.loose.length > 0 ? [heading(say.wants.loose), ...list(wants.loose)] : []),
  ];
}

/** The mirror of what leaves: dots are in it only where every group's dots leave, or a hidden one could be subtracted. */
export function mirrorOfWants({ groups, voters }: BundledWants): Mirror {
  const voted: VotedGroup[] = groups.map(({ name, area, cardCount: cards }, i) => {
    const id = String(i);
    return { id, name, area, cards: Array.from({ length: cards }, (_, at) => `${id}-${at}`) };
  });
  const tally: WantsTally | null = groups.every(({ dots }) => dots !== null)
    ? {
        kind: 'wants',
        voters: voters ?? 0,
        groups: groups.map((one, i) => ({ id: String(i), dots: one.dots, voters: one.voters })),
      }
    : null;
  return mirrorOf(voted, groups.length > 0 ? tally : null, wantsWorkshops);
}

function mirrorBlocks(wants: BundledWants, facts: Facts): Block[] {
  const { say, locale } = facts;
  const mirror = mirrorOfWants(wants);
  const sentences = mirrorFindings(mirror).map((finding) => mirrorSentence(finding, facts));
  if (sentences.length === 0) return [];
  const series = [
    say.wants.ours,
    ...wantsWorkshops.map(({ place, year }) => say.wants.place(place[locale], year)),
  ];
  const rows = mirror.rows.map((row) => {
    const shares = [row.cards, ...row.places].map(({ share }) => share);
    const texts = shares.map((share) => (share === null ? '–' : facts.format.percent(share)));
    return { label: areaName(row.area, facts), values: shares, texts };
  });
  return [
    heading(say.wants.mirror),
    ...list(sentences),
    figure({
      id: 'wants-mirror',
      caption: say.wants.mirrorCaption,
      description: rows
        .map(
          ({ label, texts }) =>
            `${label}: ${texts.map((text, i) => `${series[i]} ${text}`).join(', ')}`,
        )
        .join('. '),
      chart: { kind: 'pairs', rows, series },
    }),
    table({
      id: 'wants-mirror',
      caption: say.wants.mirrorCaption,
      sheet: { name: say.sheets.mirror, part: null },
      columns: [
        { title: say.wants.areaColumn, kind: 'text', width: 40 },
        ...series.map((title) => {
          return { title, kind: 'share' as const, width: 15, isTelling: true as const };
        }),
      ],
      rows: rows.map(({ label, values }) => [
        label,
        ...values.map((value) => (value === null ? null : Math.round(value * 100) / 100)),
      ]),
    }),
    paragraph(say.wants.mirrorNote, 'note'),
  ];
}

function mirrorSentence(finding: MirrorFinding, facts: Facts): string {
  const { say, locale } = facts;
  const named = (areas: readonly AreaId[]) =>
    say.names(areas.map((area) => say.wants.area(areaName(area, facts))));
  switch (finding.kind) {
    case 'most': {
      const { areas, by, count, of } = finding;
      if (areas.length > 1)
        return say.wants[by === 'cards' ? 'mostCardsTied' : 'mostDotsTied'](named(areas), count);
      return say.wants[by === 'cards' ? 'mostCards' : 'mostDots'](named(areas), count, of);
    }
    case 'as-elsewhere': {
      const places = wantsWorkshops.filter(({ id }) => finding.places.includes(id));
      return say.wants.asElsewhere(
        named([finding.area]),
        say.names(places.map(({ place }) => place[locale])),
      );
    }
    case 'more-here':
      return say.wants.moreHere(named([finding.area]));
    case 'missing-here':
      return say.wants.missingHere(named(finding.areas));
    case 'ours':
      return say.wants.oursCount(finding.count, finding.of);
  }
}
