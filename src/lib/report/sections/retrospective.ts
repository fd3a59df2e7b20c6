import { lookbackAreas } from '#lib/domain/lookback.ts';
import type { BundledLookback } from '../bundled-lookback.ts';
import type { Facts } from '../facts.ts';
import { heading, list, paragraph, type Block, type Section } from '../report.ts';
import { lookbackWords } from '../words/lookback.ts';
import { reviewBlocks } from './review.ts';

type Group = BundledLookback['groups'][number];

/** The look back on a project or a year: what goes on, what changes, what is tried, and how the project is seen. */
export function retrospectiveSection(facts: Facts): Section | null {
  const { retrospective } = facts.parts;
  if (!retrospective) return null;
  const { about, groups, review } = retrospective;
  const words = lookbackWords[facts.locale];
  return {
    id: 'retrospective',
    title: facts.say.sections.retrospective,
    blocks: [
      paragraph([...(about ? [words.about(about)] : []), counted(groups, facts)].join(' '), 'lead'),
      ...hiddenNote(groups, facts),
      ...inOrder(groups).flatMap((group) => groupBlocks(group, facts)),
      ...(review ? reviewBlocks(review, facts) : []),
    ],
  };
}

function counted(groups: readonly Group[], { locale }: Facts): string {
  const words = lookbackWords[locale];
  const all = groups.reduce((sum, { cardCount }) => sum + cardCount, 0);
  if (groups.some(({ cards }) => cards === null)) return words.count(all);
  const cards = groups.flatMap((group) => group.cards ?? []);
  const on = (side: 'liked' | 'regretted') => cards.filter((card) => card.side === side).length;
  return words.lead(all, on('liked'), on('regretted'));
}

const hiddenNote = (groups: readonly Group[], { locale, parts }: Facts): Block[] =>
  groups.some(({ cards, cardCount }) => cards === null && cardCount > 0)
    ? [paragraph(lookbackWords[locale].hidden(parts.workshop.smallestGroup), 'note')]
    : [];

/** By area in the order of the board, what nobody has placed last. */
const inOrder = (groups: readonly Group[]): Group[] =>
  [...lookbackAreas, null].flatMap((area) => groups.filter((group) => group.area === area));

function groupBlocks({ name, area, cards }: Group, { locale }: Facts): Block[] {
  const words = lookbackWords[locale];
  if (!cards || cards.length === 0) return [];
  const place = area ? words.areas[area] : words.unplaced;
  return [
    heading(name === null ? place : area ? words.named(place, name) : name),
    ...list(
      cards.map(({ side, text }) => (side === null ? text : words.card(words.side[side], text))),
    ),
  ];
}
