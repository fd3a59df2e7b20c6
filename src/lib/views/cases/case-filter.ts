import { cases, type Practice, practices } from '#lib/content/cases.ts';
import { obstacles, obstaclesById } from '#lib/content/obstacles.ts';
import { futureTasksById } from '#lib/content/tasks.ts';
import type { CaseHead, PracticeStatus } from '#lib/domain/cases.ts';
import { practiceStatuses } from '#lib/domain/cases.ts';
import { rankMatch } from '#lib/i18n/hangul-search.ts';
import { isLife, type Life, lifeOf } from './life.ts';

/** What a reader looks for. Null: anything. `about` is a success factor, a network task or a future task. */
export interface CaseFilter {
  readonly query: string;
  readonly obstacle: string | null;
  readonly about: string | null;
  readonly life: Life | null;
  readonly region: string | null;
  readonly status: PracticeStatus | null;
  readonly view: 'cases' | 'practices';
}

export const noFilter: CaseFilter = {
  ...{ query: '', obstacle: null, about: null, life: null, region: null, status: null },
  view: 'cases',
};

const isStatus = (text: string | null): text is PracticeStatus =>
  practiceStatuses.some((status) => status === text);

/** Reads a filter from an address; what it does not know it leaves out. Who comes with an obstacle or a task wants the practices. */
export function readFilter(search: string): CaseFilter {
  const given = new URLSearchParams(search);
  const [life, status, view] = [given.get('life'), given.get('status'), given.get('view')];
  const obstacle = given.get('obstacle');
  const about = given.get('about');
  return {
    query: given.get('q') ?? '',
    obstacle: obstacle !== null && obstaclesById.has(obstacle) ? obstacle : null,
    about,
    life: isLife(life) ? life : null,
    region: given.get('region'),
    status: isStatus(status) ? status : null,
    view: view === 'practices' || (view === null && (obstacle ?? about)) ? 'practices' : 'cases',
  };
}

/** The address of the library with a filter; what is not looked for is not in it. */
export function addressOf({ query, ...filter }: CaseFilter): string {
  const wanted = Object.entries({ q: query.trim(), ...filter });
  const set = wanted.filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `/cases?${new URLSearchParams(set).toString()}`;
}

/** How many conditions narrow the list, words aside. */
export const conditionsOf = ({ obstacle, about, life, region, status }: CaseFilter): number =>
  [obstacle, about, life, region, status].filter((one) => one !== null).length;

/** Obstacles that weigh on a future task in full. */
const obstaclesOfTask = (task: string): readonly string[] =>
  obstacles.filter(({ futureTasks }) => futureTasks[task] === 1).map(({ id }) => id);

function isAbout({ factors, helpsWith }: Practice, about: string): boolean {
  if (!futureTasksById.has(about)) return factors.includes(about);
  return obstaclesOfTask(about).some((id) => helpsWith.includes(id));
}

const hasWords = (texts: readonly string[], query: string): boolean =>
  query
    .trim()
    .split(/\s+/u)
    .every((word) => texts.some((text) => rankMatch(text, word) !== null));

const textsOfCase = (one: CaseHead): string[] => [
  ...[one.ko, one.en, one.place.ko, one.place.en, one.summary.ko, one.summary.en],
];

const textsOfPractice = (one: Practice): string[] => [
  ...[one.ko, one.en, one.case.ko, one.case.en, one.case.place.ko, one.case.place.en],
  ...one.helpsWith.map((id) => obstaclesById.get(id)?.ko ?? ''),
];

function isOfCase(one: CaseHead, { life, region }: CaseFilter): boolean {
  if (life !== null && lifeOf(one) !== life) return false;
  return region === null || one.region === region || one.alsoRegions.some((id) => id === region);
}

function isOfPractice(one: Practice, { obstacle, about, status }: CaseFilter): boolean {
  if (obstacle !== null && !one.helpsWith.includes(obstacle)) return false;
  if (about !== null && !isAbout(one, about)) return false;
  return status === null || one.status === status;
}

/** The practices that fit, those that were done first, else in the order of the cases. */
export const practicesThatFit = (filter: CaseFilter): readonly Practice[] =>
  practices
    .filter((one) => isOfCase(one.case, filter) && isOfPractice(one, filter))
    .filter((one) => hasWords(textsOfPractice(one), filter.query))
    .sort((a, b) => practiceStatuses.indexOf(a.status) - practiceStatuses.indexOf(b.status));

/** The cases that fit, or one of whose practices does. */
export function casesThatFit(filter: CaseFilter): readonly CaseHead[] {
  const withPractice = new Set(practicesThatFit(filter).map((practice) => practice.case.id));
  const byPractice = filter.obstacle ?? filter.about ?? filter.status;
  return cases.filter((one) => {
    if (withPractice.has(one.id)) return true;
    return byPractice === null && isOfCase(one, filter) && hasWords(textsOfCase(one), filter.query);
  });
}
