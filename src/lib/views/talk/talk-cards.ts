import { fewestCards } from '#lib/domain/talk.ts';
import type { Findings } from '../results/findings.ts';
import { isTooEarly } from '../results/item-answers.ts';
import { bySeriousness, type ItemFinding } from '../results/item-findings.ts';
import { heaviestItems, type FactorFinding } from '../results/factor-findings.ts';

/** Why these cards. `nothing`: none divides the room or weighs on it; `early`: too few answers to say so; `empty`: no figures. */
export type CardsWhy = 'split' | 'serious' | 'nothing' | 'early' | 'empty';

/** The cards of a talk: those that each are opened once, and those that can be. */
export interface TalkCards {
  readonly why: CardsWhy;
  readonly first: readonly ItemFinding[];
  readonly more: readonly ItemFinding[];
  /** the factor that they bear on, where nothing stands out */
  readonly factor: FactorFinding | null;
}

/** The cards of the talk. Where nothing stands out, it is said, and the highest rated are offered. */
export function readCards(findings: Findings): TalkCards {
  const { talk, isEmpty } = findings;
  const { first, later } = talk;
  if (isEmpty) return { why: 'empty', first: [], more: [], factor: null };
  const isEarly = isTooEarly(findings.items.map(({ figures }) => figures));
  if (first.length === 0) return { ...lowest(findings), why: isEarly ? 'early' : 'nothing' };
  const why = isEarly ? 'early' : talk.split.length ? 'split' : 'serious';
  return { why, first, more: later, factor: null };
}

/** What holds the lowest factor down; without any factor's score, the items rated highest. */
function lowest({ items, factors }: Findings): Omit<TalkCards, 'why'> {
  const scored = factors.filter(({ figures }) => figures.score !== null);
  const [factor] = scored.sort((a, b) => (a.figures.score ?? 0) - (b.figures.score ?? 0));
  const all = factor ? heaviestItems(factor).map(({ finding }) => finding) : bySeriousness(items);
  return { first: all.slice(0, fewestCards), more: [], factor: factor ?? null };
}

export const cardIds = ({ first }: TalkCards): readonly string[] =>
  first.map(({ item }) => item.id);

/** The card of an item: one of the list, or any other item that was opened. */
export const findCard = (findings: Findings, item: string | null): ItemFinding | null =>
  findings.items.find((one) => one.item.id === item) ?? null;
