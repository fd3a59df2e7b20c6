import { wantsWorkshops } from '#lib/content/needs.ts';
import {
  mirrorFindings,
  mirrorOf,
  type Mirror,
  type MirrorFinding,
} from '#lib/domain/wants-mirror.ts';
import type { AreaId, VotedGroup, WantsTally } from '#lib/domain/wants.ts';
import type { PairRow } from '../chart.ts';
import type { Facts } from '../facts.ts';
import { areaName } from '../names.ts';
import {
  figure,
  heading,
  list,
  noFigure,
  paragraph,
  table,
  type Block,
  type Column,
} from '../report.ts';
import type { BundledWants } from '../result-bundle.ts';
import { tellingShare } from '../telling.ts';

/** What others wanted: sentences, and the shares of each area as a picture and as figures. */
export function mirrorBlocks(wants: BundledWants, facts: Facts): Block[] {
  const { say } = facts;
  const mirror = mirrorOfWants(wants);
  const sentences = mirrorFindings(mirror).map((finding) => mirrorSentence(finding, facts));
  if (sentences.length === 0) return [];
  const rows = mirror.rows.map((row) => pairOf(row, facts));
  return [
    heading(say.wants.mirror),
    ...list(sentences),
    mirrorFigure(rows, facts),
    mirrorTable(rows, facts),
    paragraph(say.wants.mirrorNote, 'note'),
  ];
}

const seriesOf = ({ say, locale }: Facts): string[] => [
  say.wants.ours,
  ...wantsWorkshops.map(({ place, year }) => say.wants.place(place[locale], year)),
];

function pairOf({ area, cards, places }: Mirror['rows'][number], facts: Facts): PairRow {
  const values = [cards, ...places].map(({ share }) => share);
  const texts = values.map((share) => (share === null ? noFigure : facts.format.percent(share)));
  return { label: areaName(area, facts), values, texts };
}

function mirrorFigure(rows: readonly PairRow[], facts: Facts): Block {
  const series = seriesOf(facts);
  const described = rows.map(
    ({ label, texts }) => `${label}: ${texts.map((text, i) => `${series[i]} ${text}`).join(', ')}`,
  );
  return figure({
    id: 'wants-mirror',
    caption: facts.say.wants.mirrorCaption,
    description: described.join('. '),
    chart: { kind: 'pairs', rows, series },
  });
}

function mirrorTable(rows: readonly PairRow[], facts: Facts): Block {
  const { wants, sheets } = facts.say;
  const share = (title: string): Column => ({
    title,
    kind: 'share',
    width: 15,
    telling: tellingShare,
  });
  return table({
    id: 'wants-mirror',
    caption: wants.mirrorCaption,
    sheet: { name: sheets.mirror, part: null },
    columns: [{ title: wants.areaColumn, kind: 'text', width: 40 }, ...seriesOf(facts).map(share)],
    rows: rows.map(({ label, values }) => [
      label,
      ...values.map((value) => (value === null ? null : Math.round(value * 100) / 100)),
    ]),
  });
}

/** The mirror of what leaves: dots are in it only where every group's dots leave, or a hidden one could be subtracted. */
function mirrorOfWants({ groups, voters }: BundledWants): Mirror {
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
      return say.wants[finding.areas.length > 1 ? 'tiedElsewhere' : 'asElsewhere'](
        named(finding.areas),
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
