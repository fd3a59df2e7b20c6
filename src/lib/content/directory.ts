import * as z from 'zod/mini';
import { type DirectoryEntry, directoryEntry } from '#lib/domain/directory.ts';
import { matchesAt, splitClusters } from './hangul.ts';
import { regionsByCode } from './regions.ts';
import data from './tables/directory.json' with { type: 'json' };

/** The 166 networks of the 2023 list, in its order. */
export const directory: readonly DirectoryEntry[] = z.array(directoryEntry).parse(data);

export const directoryById: ReadonlyMap<string, DirectoryEntry> = new Map(
  directory.map((entry) => [entry.id, entry]),
);

/** A text to look in: without spaces and signs, and where its words began. */
interface Field {
  readonly text: string;
  readonly wordStarts: ReadonlySet<number>;
  /** Added to the rank of a match here: a name counts more than a place, Korean more than English. */
  readonly rank: number;
}

/** What a name may begin with that nobody types. */
const legalForm = /^(\((사|준|사협)\)|사단법인|사회적협동조합|협동조합)\s*/;
const signs = /[^\p{L}\p{N}\s]+/gu;

/** As both sides of a comparison are written. */
const words = (text: string): readonly string[] =>
  splitClusters(text.normalize('NFC').toLowerCase().replace(signs, ' ')).trim().split(/\s+/);

function fieldOf(text: string, rank: number): Field {
  const wordStarts = new Set<number>();
  let joined = '';
  for (const word of words(text)) {
    wordStarts.add(joined.length);
    joined += word;
  }
  return { text: joined, wordStarts, rank };
}

function fieldsOf(entry: DirectoryEntry): readonly Field[] {
  const region = entry.region ? regionsByCode.get(entry.region) : undefined;
  const places = region ? [region.ko, region.en, ...region.aliases] : [];
  return [
    fieldOf(entry.ko.replace(legalForm, ''), 0),
    fieldOf(entry.ko, 1),
    ...(entry.municipality ? [fieldOf(entry.municipality, 1)] : []),
    ...places.map((place) => fieldOf(place, 2)),
    fieldOf(entry.en, 2),
  ];
}

const fields = directory.map((entry) => ({ entry, fields: fieldsOf(entry) }));

/** 0 at the beginning of the text, 1 at that of a word, 3 inside one; null if it does not match. */
function rankIn({ text, wordStarts, rank }: Field, typed: string): number | null {
  let best: number | null = null;
  for (let at = 0; at + typed.length <= text.length; at += 1) {
    if (!matchesAt(text, at, typed)) continue;
    if (at === 0) return rank;
    best = Math.min(best ?? 3, wordStarts.has(at) ? 1 : 3);
  }
  return best === null ? null : best + rank;
}

/** The best rank in any field; null if the term is nowhere. */
function rankOf(looked: readonly Field[], typed: string): number | null {
  const ranks = looked.map((field) => rankIn(field, typed)).filter((rank) => rank !== null);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/**
 * Type-ahead: at most `limit` networks that have every word of `query` in their Korean or English
 * name, municipality or region, best first, else in the order of the list. Spaces need not agree with
 * the name's, Hangul may be half typed (초성, unfinished last syllable). Nothing for an empty query.
 */
export function searchDirectory(query: string, limit: number): readonly DirectoryEntry[] {
  const terms = words(query).filter((term) => term !== '');
  if (terms.length === 0) return [];
  const found: { entry: DirectoryEntry; rank: number }[] = [];
  for (const { entry, fields: looked } of fields) {
    const ranks = terms.map((term) => rankOf(looked, term)).filter((rank) => rank !== null);
    if (ranks.length < terms.length) continue;
    found.push({ entry, rank: ranks.reduce((a, b) => a + b, 0) });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
