import { regionsByCode } from '#lib/content/regions.ts';
import type { Level } from '#lib/domain/directory.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { networkWords } from '#lib/i18n/network-words.ts';
import { toldTimes } from './arrival-view.ts';
import type { Center, Submission } from './center-store.ts';

export interface Feed {
  readonly center: Center;
  readonly base: string;
  readonly locale: Locale;
  /** those that came or ended last */
  readonly items: readonly Submission[];
}

const words = {
  ko: {
    title: (center: string) => `${center}에 온 결과`,
    anonymous: '익명 네트워크',
    sent: '결과가 왔어요',
    ended: {
      withdrawn: '네트워크가 결과를 거뒀어요',
      replaced: '새 결과로 바뀌었어요',
      removed: '파일을 목록에서 뺐어요',
    },
  },
  en: {
    title: (center: string) => `Results sent to ${center}`,
    anonymous: 'Anonymous network',
    sent: 'A result has come',
    ended: {
      withdrawn: 'The network withdrew its result',
      replaced: 'A newer result took its place',
      removed: 'The file was taken out',
    },
  },
} as const;

/** One thing that happened: a result came, or stopped standing. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: string;
}

/** Stable ids: an entry is the same however often the feed is read, and a withdrawal is an entry of its own. */
function entriesOf({ items, locale, center }: Feed): readonly Entry[] {
  const said = words[locale];
  const entry = (one: Submission, what: string, text: string, at: string): Entry => ({
    id: `urn:ieumpan:center:${center.id}:${one.id}:${what}`,
    title: `${text}: ${networkName(one, locale)}`,
    text: `${networkName(one, locale)} · ${one.day} · ${text}`,
    at,
  });
  return items
    .flatMap((one) => {
      const { sentAt, endedAt } = toldTimes(one);
      return [
        entry(one, 'sent', said.sent, sentAt),
        ...(one.status !== 'sent' && endedAt !== null
          ? [entry(one, one.status, said.ended[one.status], endedAt)]
          : []),
      ];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** “익명 네트워크 · 기초 · 충남 · 20–49명”, where a network did not send its name. */
export function networkName(one: Submission, locale: Locale): string {
  if (one.name !== null) return one.name;
  const { anonymous } = words[locale];
  const { levels, sizes } = networkWords[locale];
  const level: Level | null = one.level;
  const region = one.region && regionsByCode.get(one.region)?.[locale];
  return [anonymous, level && levels[level], region, one.sizeClass && sizes[one.sizeClass]]
    .filter((part) => part)
    .join(' · ');
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const { center, base, locale } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: words[locale].title(center.name),
    home_page_url: `${base}/center`,
    feed_url: `${base}/api/centers/${center.id}/feed.json`,
    language: locale,
    items: entriesOf(feed).map(({ id, title, text, at }) => ({
      id,
      title,
      content_text: text,
      date_published: at,
    })),
  });
}

/** RFC 4287. */
export function atomFeed(feed: Feed): string {
  const { center, base, locale } = feed;
  const entries = entriesOf(feed);
  const updated = entries[0]?.at ?? center.createdAt;
  const self = `${base}/api/centers/${center.id}/feed.atom`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>urn:ieumpan:center:${center.id}</id>`,
    `<title>${escapeXml(words[locale].title(center.name))}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>이음판</name></author>`,
    `<link rel="self" href="${escapeXml(self)}"/>`,
    ...entries.map(
      ({ id, title, text, at }) =>
        `<entry><id>${id}</id><title>${escapeXml(title)}</title><updated>${at}</updated><content type="text">${escapeXml(text)}</content></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
