import type { OwnCard } from './cards.ts';

/**
 * Cards that say nearly the same, as a proposal: a person looks and decides. The measure can be told in one sentence:
 * which part of their two-syllable pieces two cards share (Dice's coefficient), after particles, endings and words that
 * every wish has are left out.
 */
export interface LikeCards {
  /** ids, in the order of the cards */
  readonly cards: readonly string[];
  /** of the two that are least alike, 0 to 1 */
  readonly likeness: number;
  /** pieces that all of them have: the evidence */
  readonly shared: readonly string[];
}

/** From here on two cards are proposed as nearly the same. Tried on the pairs in the test. */
export const nearLikeness = 0.7;

/** Words that wishes are made with, and what nearly every card of a network has. */
const emptyWords = new Set(
  '우리 저희 서로 함께 같이 더 더욱 잘 많이 좀 꼭 매우 네트워크 사회적경제 것 수 점 등 및 그 이런 있는 있게 있도록 있으면 위한 위해 위하여 대한 통한 통해 간 필요 필요하다 필요함 필요해요 필요합니다 좋겠다 좋겠음 좋겠어요 좋겠습니다 싶다 싶어요 싶습니다 바란다 바랍니다 바래요 주세요 해주세요 했으면 많았으면 있었으면 되었으면 됐으면 봤으면 하면 만들기 만들자 만들어 만들면 만든다 하기 하자 한다 합니다 the a an of to for and in on with our we more'.split(
    ' ',
  ),
);

/** Particles and endings, longest first: one is taken off where two syllables or more are left. */
const endings =
  '했으면 하면서 하도록 합시다 으로서 으로써 에게서 에서의 까지의 하기 하는 하자 하고 하여 해서 하면 한다 함께 되는 되게 되면 되기 적인 적으로 에서 에게 으로 까지 부터 끼리 처럼 보다 만의 간의 들의 들을 들이 들과 들간 간에 면 고 을 를 이 가 은 는 의 에 로 와 과 도 만 들 간 함 한 할'
    .split(' ')
    .sort((a, b) => b.length - a.length);

const isHangul = (word: string): boolean => /^\p{Script=Hangul}+$/u.test(word);

/** Takes particles and endings off the end of a word, one after the other (회원들에게 → 회원). */
function stemOf(word: string): string {
  if (!isHangul(word)) return word;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 2);
  return ending ? stemOf(word.slice(0, -ending.length)) : word;
}

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.map(stemOf).filter((word) => !emptyWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** A Korean word gives every two syllables that stand side by side; a short or another word gives itself. */
function piecesOfWord(word: string): string[] {
  if (!isHangul(word) || word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}

/** The pieces that a card is compared by. */
export const piecesOf = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap(piecesOfWord));

/** Twice the pieces that both have over all they have: 0 for nothing in common, 1 for all. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const piece of a) if (b.has(piece)) common += 1;
  return (2 * common) / (a.size + b.size);
}

interface Cluster {
  readonly members: readonly number[];
  readonly likeness: number;
}

/**
 * The sets of cards that are proposed for one group, most alike first. In a set every card is near every other, so
 * that no chain of small steps joins what differs; a card is in one set at most. Quadratic: meant for some hundred.
 */
export function proposeLikeCards(cards: readonly OwnCard[]): readonly LikeCards[] {
  const pieces = cards.map(({ text }) => piecesOf(text));
  return clustersOf(pieces).map(({ members, likeness }) => ({
    cards: members.map((i) => cards[i]!.id),
    likeness,
    shared: sharedBy(members.map((i) => pieces[i]!)),
  }));
}

function clustersOf(pieces: readonly ReadonlySet<string>[]): Cluster[] {
  const clusters = new Map<number, Cluster>(pieces.map((_, i) => [i, single(i)]));
  for (const { a, b } of nearPairs(pieces)) {
    const [one, other] = [clusters.get(a)!, clusters.get(b)!];
    const joined = one === other ? null : join(one, other, pieces);
    for (const member of joined?.members ?? []) clusters.set(member, joined!);
  }
  return [...new Set(clusters.values())]
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.likeness - a.likeness || a.members[0]! - b.members[0]!);
}

const single = (i: number): Cluster => ({ members: [i], likeness: 1 });

/** Every two that are near each other, the nearest first. */
function nearPairs(pieces: readonly ReadonlySet<string>[]): { a: number; b: number }[] {
  const pairs: { a: number; b: number; likeness: number }[] = [];
  for (let a = 0; a < pieces.length; a += 1)
    for (let b = a + 1; b < pieces.length; b += 1) {
      const likeness = likenessOf(pieces[a]!, pieces[b]!);
      if (likeness >= nearLikeness) pairs.push({ a, b, likeness });
    }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/** One set of two; null if some card of one is not near some card of the other. */
function join(
  one: Cluster,
  other: Cluster,
  pieces: readonly ReadonlySet<string>[],
): Cluster | null {
  const across = one.members.flatMap((a) =>
    other.members.map((b) => likenessOf(pieces[a]!, pieces[b]!)),
  );
  const likeness = Math.min(one.likeness, other.likeness, ...across);
  if (likeness < nearLikeness) return null;
  return { members: [...one.members, ...other.members].sort((a, b) => a - b), likeness };
}

const sharedBy = ([first, ...others]: readonly ReadonlySet<string>[]): string[] =>
  [...(first ?? [])].filter((piece) => others.every((pieces) => pieces.has(piece)));
