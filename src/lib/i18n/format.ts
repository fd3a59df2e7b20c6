import { withParticle } from './korean.ts';
import type { Locale } from './locale.ts';

const seoul = 'Asia/Seoul';

/** What is counted: Korean has a counter word, English a singular and a plural. */
export interface Counter {
  readonly ko: string;
  readonly en: readonly [one: string, other: string];
}

export const counters = {
  people: { ko: '명', en: ['person', 'people'] },
  items: { ko: '문항', en: ['item', 'items'] },
  networks: { ko: '곳', en: ['network', 'networks'] },
  things: { ko: '개', en: ['thing', 'things'] },
  times: { ko: '번', en: ['time', 'times'] },
} as const satisfies Record<string, Counter>;

/** Figures, dates and lists as one language writes them. Dates are read in one time zone. */
export interface Format {
  /** 1,234; `digits` fixes the decimals. */
  number(value: number, digits?: number): string;
  /** A share of one as whole per cent: 0.416 is 42%. */
  percent(share: number): string;
  /** 12명 · 12 people. */
  count(value: number, counter: Counter): string;
  /** 90분 · 90 min, as agendas have it. */
  minutes(value: number): string;
  /** 1시간 30분 · 1 h 30 min, as people say it. */
  duration(minutes: number): string;
  /** 2026년 11월 22일 · 22 November 2026. */
  date(at: Date | string | number): string;
  /** 11월 22일 (일) · Sun 22 Nov. */
  day(at: Date | string | number): string;
  /** 오후 2:05 · 14:05. */
  time(at: Date | string | number): string;
  /** 서산, 공주, 천안; two are joined: 서산과 공주 · A, B and C. */
  list(words: readonly string[]): string;
}

/** A format of its own zone; most pages read `formats`, whose zone is Asia/Seoul on server and phone alike. */
export function createFormat(locale: Locale, timeZone: string = seoul): Format {
  return { ...figures(locale), ...words[locale], ...dates(locale, timeZone) };
}

function figures(locale: Locale): Pick<Format, 'number' | 'percent'> {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    number: (value, digits) => numberFormat(locale, digits).format(value),
    percent: (share) => percent.format(share),
  };
}

const numberFormat = (locale: Locale, digits?: number) =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 3,
  });

function dates(locale: Locale, timeZone: string): Pick<Format, 'date' | 'day' | 'time'> {
  const tag = locale === 'en' ? 'en-GB' : 'ko-KR'; // 22 November 2026 and 24 hours, as readers outside the US expect
  const make = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options });
    return (at: Date | string | number) => format.format(new Date(at));
  };
  return {
    date: make({ dateStyle: 'long' }),
    day: make({ month: 'short', day: 'numeric', weekday: 'short' }),
    time: make({ timeStyle: 'short' }),
  };
}

type Words = Pick<Format, 'count' | 'minutes' | 'duration' | 'list'>;

const koreanWords: Words = {
  count: (value, counter) => numberFormat('ko').format(value) + counter.ko,
  minutes: (value) => `${numberFormat('ko').format(value)}분`,
  duration: (minutes) => spell(minutes, '시간', '분', ''),
  list: (all) =>
    all.length === 2 ? `${withParticle(all[0] ?? '', '과/와')} ${all[1] ?? ''}` : all.join(', '),
};

const englishWords: Words = {
  count: (value, { en: [one, other] }) =>
    `${numberFormat('en').format(value)} ${value === 1 ? one : other}`,
  minutes: (value) => `${numberFormat('en').format(value)} min`,
  duration: (minutes) => spell(minutes, 'h', 'min', ' '),
  list: (all) => new Intl.ListFormat('en-GB').format(all),
};

const words: Readonly<Record<Locale, Words>> = { ko: koreanWords, en: englishWords };

function spell(minutes: number, hour: string, minute: string, gap: string): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    ...(hours ? [`${hours}${gap}${hour}`] : []),
    ...(rest || !hours ? [`${rest}${gap}${minute}`] : []),
  ];
  return parts.join(' ');
}

/** Each language's format, in the time of Asia/Seoul. */
export const formats: Readonly<Record<Locale, Format>> = {
  ko: createFormat('ko'),
  en: createFormat('en'),
};
