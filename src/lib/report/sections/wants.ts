import type { Facts } from '../facts.ts';
import { heading, list, paragraph, type Block, type Section } from '../report.ts';
import type { BundledWants } from '../result-bundle.ts';
import { dotBlocks } from './wants-dots.ts';
import { groupedCount, groupName } from './wants-groups.ts';
import { mirrorBlocks } from './wants-mirror.ts';

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
