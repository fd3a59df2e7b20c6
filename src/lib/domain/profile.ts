/** How a network stands in figures: the indicators of the national survey, and how it tells of itself. All of it is optional. */
import { isEntryId, readLine } from './text.ts';

/** Characters of what is told in words. */
export const maxProfileTextLength = 200;
export const maxMilestoneLength = 100;
export const maxMilestones = 30;

interface Base<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
}
/** One of a few. */
type Choice = Base<'choice'> & { readonly options: readonly string[] };
/** Any of a few. */
type Choices = Base<'choices'> & { readonly options: readonly string[] };
/** A number: of percent, of things, of won, or from 1 to 5. */
type Amount = Base<'percent' | 'count' | 'won' | 'score'>;
type Words = Base<'words'>;
type When = Base<'when'>;
export type Indicator = Choice | Choices | Amount | Words | When;

const legalForms = [
  'general-coop',
  'social-coop',
  'nonprofit-corporation',
  'civic-group',
  'other',
] as const;
export const directions = [
  'organisation',
  'projects',
  'governance',
  'resources',
  'awareness',
  'member-support',
  'identity',
  'other',
] as const;

/** In groups, each in the order of the survey; the last is how a network tells of itself. */
export const indicatorGroups = [
  {
    id: 'shape',
    indicators: [
      { id: 'legal-form', kind: 'choice', options: legalForms },
      { id: 'members', kind: 'count' },
      { id: 'staff', kind: 'choice', options: ['has-staff', 'no-staff'] },
      { id: 'staff-hours', kind: 'choice', options: ['full-time', 'part-time', 'hourly', 'mixed'] },
      { id: 'staff-funding', kind: 'choice', options: ['own', 'public', 'job-scheme', 'mixed'] },
    ],
  },
  {
    id: 'participation',
    indicators: [
      { id: 'meeting-participation', kind: 'percent' },
      { id: 'activity-participation', kind: 'percent' },
      { id: 'assembly-attendance', kind: 'percent' },
      { id: 'board-meetings', kind: 'count' },
      { id: 'board-attendance', kind: 'percent' },
    ],
  },
  {
    id: 'money',
    indicators: [
      { id: 'budget', kind: 'won' },
      { id: 'revenue-market', kind: 'percent' },
      { id: 'revenue-public', kind: 'percent' },
      { id: 'revenue-third-sector', kind: 'percent' },
      { id: 'centre-contract', kind: 'choice', options: ['runs-centre', 'runs-none'] },
    ],
  },
  {
    id: 'together',
    indicators: [
      { id: 'role-sharing', kind: 'score' },
      { id: 'satisfaction-local-government', kind: 'score' },
      { id: 'satisfaction-support-centre', kind: 'score' },
      { id: 'satisfaction-private-networks', kind: 'score' },
      { id: 'directions', kind: 'choices', options: directions },
    ],
  },
  {
    id: 'told',
    indicators: [
      { id: 'founded', kind: 'when' },
      { id: 'eligibility', kind: 'words' },
      { id: 'pride', kind: 'words' },
      { id: 'worry', kind: 'words' },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly indicators: readonly Indicator[] }[];

export type IndicatorGroup = (typeof indicatorGroups)[number];
export type IndicatorId = IndicatorGroup['indicators'][number]['id'];
export type ProfileValue = string | number | readonly string[];

export const indicators: readonly (Indicator & { readonly id: IndicatorId })[] =
  indicatorGroups.flatMap((group): readonly (Indicator & { readonly id: IndicatorId })[] => [
    ...group.indicators,
  ]);
const indicatorsById: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((one) => [one.id, one]),
);

/** A year, or a year and a month. */
const when = /^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/;
const mostOf = { percent: 100, score: 5, count: 100_000, won: 10 ** 12 } as const;

/** Whether a text is a moment as a profile has it: 2018 or 2018-12. */
export const isWhen = (value: unknown): value is string =>
  typeof value === 'string' && when.test(value);

/** A stored or typed value of an indicator; null if it is none (SAFE1). Percent may have a fraction, counts not. */
export function readProfileValue(id: string, value: unknown): ProfileValue | null {
  const indicator = indicatorsById.get(id);
  if (!indicator) return null;
  switch (indicator.kind) {
    case 'choice':
      return indicator.options.find((option) => option === value) ?? null;
    case 'choices':
      return readChoices(value, indicator.options);
    case 'words':
      return readLine(value, maxProfileTextLength);
    case 'when':
      return isWhen(value) ? value : null;
    default:
      return readAmount(indicator.kind, value);
  }
}

function readChoices(value: unknown, options: readonly string[]): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const chosen = options.filter((option) => value.includes(option));
  return chosen.length > 0 ? chosen : null;
}

function readAmount(kind: keyof typeof mostOf, value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const isWhole = kind === 'percent' || kind === 'score' || Number.isInteger(value);
  const least = kind === 'score' ? 1 : 0;
  return isWhole && value >= least && value <= mostOf[kind] ? value : null;
}

/** Something that happened on the network's way. */
export interface ProfileMilestone {
  readonly id: string;
  readonly when: string;
  readonly what: string;
}

/** A stored milestone; null if it is none (SAFE1). */
export function readMilestone(id: string, value: unknown): ProfileMilestone | null {
  if (!isEntryId(id) || typeof value !== 'object' || value === null) return null;
  const { when: at, what: said } = value as Readonly<Record<string, unknown>>;
  const what = readLine(said, maxMilestoneLength);
  return isWhen(at) && what !== null ? { id, when: at, what } : null;
}

export interface Profile {
  readonly values: Readonly<Partial<Record<IndicatorId, ProfileValue>>>;
  /** earliest first */
  readonly milestones: readonly ProfileMilestone[];
}

export const emptyProfile: Profile = { values: {}, milestones: [] };

const revenueShares = ['revenue-market', 'revenue-public', 'revenue-third-sector'] as const;

/** What the shares of income add up to; null while one of the three is missing. */
export function revenueSum({ values }: Profile): number | null {
  const told = revenueShares.map((id) => values[id]);
  const shares = told.filter((share) => typeof share === 'number');
  return shares.length < told.length ? null : shares.reduce((sum, share) => sum + share, 0);
}
