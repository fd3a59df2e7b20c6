import { answersOf, isAllHidden, isSplit } from '../answers.ts';
import { talkOf, type Facts, type ItemFact } from '../facts.ts';
import { itemName } from '../names.ts';
import { heading, list, paragraph, type Block, type Section } from '../report.ts';

const mostCards = 8;

/** What to talk about first, with what the room said of it. */
export function talkSection(facts: Facts): Section | null {
  const { say, assessment, parts } = facts;
  const { notes } = parts.talk;
  if ((!assessment || isAllHidden(facts)) && notes.length === 0) return null;
  const all = talkOf(facts);
  // What the room has spoken of stands here, however far down the order it is.
  const first = all.slice(0, mostCards);
  const ids = new Set(first.map(({ item }) => item.id));
  const others = notes.filter(({ item }) => !ids.has(item));
  const left = all.length - first.length;
  return {
    id: 'talk',
    title: say.sections.talk,
    blocks: [
      paragraph(leadOf(facts, all)),
      ...first.flatMap((fact, i) => cardBlocks(fact, i + 1, facts)),
      ...(left > 0 ? [paragraph(say.talk.more(left), 'note')] : []),
      ...(others.length > 0
        ? [
            heading(first.length > 0 ? say.talk.others : say.talk.notes),
            ...list(
              others.map(({ item, text }) => say.talk.about(itemName(item, facts.locale), text)),
            ),
          ]
        : []),
    ],
  };
}

/** What the order is by; that nothing stands out is said only where enough answered to see it. */
function leadOf(facts: Facts, cards: readonly ItemFact[]): string {
  const { say, assessment } = facts;
  const split = cards.filter(isSplit).length;
  if (cards.length > 0)
    return say.talk.lead[split === 0 ? 'hard' : split === cards.length ? 'split' : 'both'];
  return assessment && !isAllHidden(facts) ? say.talk.none : say.talk.few;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function cardBlocks(fact: ItemFact, place: number, facts: Facts): Block[] {
  const { say, locale, parts } = facts;
  const notes = parts.talk.notes.filter(({ item }) => item === fact.item.id);
  return [
    heading(say.talk.place(place, fact.item[locale])),
    paragraph(
      `${capital(answersOf(fact, facts))}. ${say.talk.ask(fact.obstacle.question[locale])}`,
    ),
    ...list(notes.map(({ text }) => text)),
  ];
}
