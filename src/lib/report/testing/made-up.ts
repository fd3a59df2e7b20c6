/** Made-up workshops for tests of the report and its printers: the same for the same seed. */
import { instrumentOf } from '#lib/content/instrument.ts';
import { ratings, type Answer, type Answers } from '#lib/domain/answer.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import type { PlanTask } from '#lib/domain/plan.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { Stage } from '#lib/domain/stage.ts';
import { countAnswers, suppressItem, type ItemTally } from '#lib/domain/tally.ts';
import { countDots, dotBudget, readDots, tallyDots } from '#lib/domain/wants-dots.ts';
import { areaIds, type AreaId } from '#lib/domain/wants.ts';
import type { ResultSource, SourceTally, SourceWants } from '../result-source.ts';
import { madeUpLookback } from './made-up-lookback.ts';
import { madeUpRelations } from './made-up-relations.ts';

/** How likely each of 1 to 5, not knowing and not applying are, as relative weights. */
const leanings: readonly (readonly number[])[] = [
  [5, 1, 0, 1, 5, 0, 0],
  [2, 4, 4, 1, 0, 1, 0],
  [0, 1, 2, 5, 4, 0, 0],
  [4, 5, 2, 1, 0, 0, 0],
  [2, 3, 3, 2, 2, 0, 0],
  [1, 0, 1, 1, 0, 4, 8],
  [0, 0, 1, 3, 7, 1, 0],
];
const answers: readonly Answer[] = [...ratings, 'unknown', 'na'];

export interface MadeUp {
  readonly stage?: Stage;
  readonly people?: number;
  readonly eligible?: number | null;
  readonly seed?: number;
  /** how few the room itself was shown */
  readonly minGroup?: number;
  readonly organisations?: number;
  /** everyone answers alike */
  readonly rating?: Answer;
}

export function madeUpTally(given: MadeUp = {}): SourceTally {
  const { stage = 'operating', people = 12, eligible = 20, seed = 1, minGroup = 3 } = given;
  const instrument = instrumentOf(stage);
  const ids = instrument.items.map(({ id }) => id);
  const random = createRandom(seed);
  const ballots = Array.from({ length: people }, (): Answers => {
    return new Map(ids.map((id, i) => [id, given.rating ?? draw(leanings[i % 7]!, random())]));
  });
  const counted = countAnswers(ids, ballots);
  const items = Object.entries(counted).map(([id, count]): [string, ItemTally] => [
    id,
    suppressItem(count, minGroup),
  ]);
  return {
    instrument: { stage, version: instrument.version },
    items: Object.fromEntries(items),
    participation: { joined: people + 2, finished: people, eligible },
    leaving: null,
  };
}

function draw(leaning: readonly number[], at: number): Answer {
  let left = at * leaning.reduce((sum, weight) => sum + weight, 0);
  const place = leaning.findIndex((weight) => (left -= weight) < 0);
  return answers[place] ?? 3;
}

const wishes = [
  '공공구매 담당자를 한 해에 두 번은 만나고 싶어요',
  '서로 무슨 일을 하는지 알고 싶어요',
  '함께 쓰는 배송 차량이 있으면 좋겠어요',
  '청년이 들어올 자리를 만들고 싶어요',
  '회의가 짧아지면 좋겠어요',
  '마을 축제에 우리 이름으로 나가고 싶어요',
  '실패한 이야기도 나누고 싶어요',
];

function madeUpWants(people = 12, seed = 2): SourceWants {
  const random = createRandom(seed);
  const cards = Array.from({ length: people * 2 }, (_, i) => ({
    id: `card-${i}`,
    text: `${wishes[i % wishes.length]!} ${Math.floor(i / wishes.length) + 1}`,
    hidden: false,
  }));
  const groups = areaIds.map((area: AreaId, i) => ({
    id: area,
    name: i === 6 ? '회의와 연락' : null,
    area,
    cards: cards.filter((_, at) => at % areaIds.length === i),
  }));
  const ids = groups.map(({ id }) => id);
  const budget = dotBudget(ids.length);
  const ballots = Array.from({ length: people }, () =>
    readDots(
      ids.map((id, i) => [id, random() < (i < 3 ? 0.6 : 0.25) ? 1 : 0] as const),
      ids,
      budget,
    ),
  );
  return {
    state: {
      part: 'counted',
      budget,
      groups: groups.map((group) => ({ ...group, cards: group.cards.map(({ id }) => id) })),
    },
    tally: tallyDots(countDots(ids, ballots), 3),
    board: { groups, loose: [] },
  };
}

const task = (id: string, what: string, rest: Partial<PlanTask> = {}): PlanTask => ({
  id,
  what,
  firstStep: null,
  owners: [],
  due: null,
  from: { kind: 'free', id: null },
  ...rest,
});

export const madeUpPlan: ResultSource['plan'] = {
  tasks: [
    task('t1', '분기마다 회원 조직을 돌아가며 찾아간다', {
      firstStep: { when: '다음 운영회의가 열리면', then: '방문 순서를 정한다' },
      owners: ['두레생협', '해오름돌봄'],
      due: '2027-03-31',
      from: { kind: 'obstacle', id: 'trust-low' },
    }),
    task('t2', '시청 사회적경제팀과 만나는 날을 정한다', { owners: ['두레생협'] }),
    task('t3', '공동 배송을 한 달 해 본다', {
      due: '2026-12-31',
      from: { kind: 'want', id: 'practical-help' },
    }),
  ],
  signoffs: [
    { organisation: '두레생협', isCurrent: true },
    { organisation: '해오름돌봄', isCurrent: false },
  ],
  reviews: [{ of: 'old', status: 'moved', why: '담당자가 바뀌어 다시 만나야 해요' }],
};

export const madeUpProfile: Profile = {
  values: {
    'legal-form': 'social-coop',
    members: 24,
    staff: 'has-staff',
    'meeting-participation': 62,
    'assembly-attendance': 71.5,
    'board-meetings': 6,
    budget: 62_000_000,
    'revenue-market': 20,
    'revenue-public': 55,
    'revenue-third-sector': 25,
    'role-sharing': 2.6,
    directions: ['projects', 'awareness'],
    founded: '2017-05',
    pride: '매달 한 번은 꼭 만납니다',
  },
  milestones: [
    { id: 'm1', when: '2017-05', what: '일곱 곳이 모여 시작' },
    { id: 'm2', when: '2021', what: '첫 공동 장터' },
  ],
};

/** A workshop with everything in it. */
export function madeUpSource(
  given: MadeUp = {},
  changes: Partial<ResultSource> = {},
): ResultSource {
  const { people = 12, stage = 'operating', organisations = 9 } = given;
  const items = instrumentOf(stage).items;
  return {
    workshop: {
      title: '한빛군 사회적경제네트워크 함께 보는 날',
      network: '한빛군 사회적경제네트워크',
      region: 'KR-44',
      level: 'basic',
      stage,
      day: '2026-11-22',
      closed: true,
      rehearsal: false,
      organisations,
    },
    joined: people + 2,
    writers: people + 2,
    tally: madeUpTally(given),
    notes: [
      { id: 'n1', item: items[0]!.id, text: '작년부터 자료를 모아 둘 곳이 없었어요.' },
      { id: 'n2', item: items[0]!.id, text: '단체방이 세 개라 놓치는 소식이 많아요.' },
      { id: 'n3', item: items[3]!.id, text: '이건 잘되고 있어요.' },
    ],
    wants: madeUpWants(people),
    relations: madeUpRelations(organisations),
    profile: madeUpProfile,
    retrospective: madeUpLookback(people),
    plan: madeUpPlan,
    earlierTasks: [task('old', '시의 담당자를 초대한다')],
    rounds: [
      {
        title: '한빛군 2025년 함께 보는 날',
        day: '2025-11-20',
        tally: madeUpTally({ ...given, seed: 9, rating: 5 }),
      },
    ],
    ...changes,
  };
}

/** A workshop that was opened, and to which nobody came. */
export const emptySource = (): ResultSource =>
  madeUpSource(
    { people: 0 },
    {
      joined: 0,
      writers: 0,
      wants: null,
      relations: null,
      retrospective: null,
      notes: [],
      rounds: [],
    },
  );

/** So many rounds before this one, each a little better than the last; the second was of another version if there are three. */
export function madeUpRounds(count: number, people = 12): ResultSource['rounds'] {
  return Array.from({ length: count }, (_, i) => {
    const tally = madeUpTally({ people, seed: 20 + i, ...(i === 0 ? { rating: 5 } : {}) });
    const isOther = count > 2 && i === 1;
    const instrument = isOther ? { ...tally.instrument, version: '0.9.0' } : tally.instrument;
    const year = 2026 - count + i;
    return { title: `한빛군 ${year}년`, day: `${year}-11-20`, tally: { ...tally, instrument } };
  });
}

/** All kinds of text that people may write or paste. */
export const hostileTexts = [
  '=HYPERLINK("https://evil.example","여기")',
  '+82-10-1234-5678',
  '-2+3',
  '@SUM(A1:A9)',
  '<script>alert(1)</script> & "따옴표" \'작은\' ]]>',
  '👨‍👩‍👧‍👦 함께 🎉',
  'שלום עולם مرحبا بالعالم',
  '\t탭으로 시작',
  '가'.repeat(1000),
];

/** A network whose name and words try to break files. */
export function hostileSource(): ResultSource {
  const source = madeUpSource();
  const [name, ...others] = hostileTexts as [string, ...string[]];
  return {
    ...source,
    workshop: {
      ...source.workshop,
      title: `${name} ${hostileTexts[4]}`,
      network: hostileTexts[4]!,
    },
    relations: madeUpRelations(hostileTexts.length, 3, hostileTexts),
    profile: {
      values: {
        ...madeUpProfile.values,
        pride: name,
        worry: hostileTexts[4]!,
        eligibility: '-2+3',
      },
      milestones: others.map((what, i) => ({
        id: `m${i}`,
        when: '2020',
        what: what.slice(0, 100),
      })),
    },
    notes: others.map((text, i) => ({ id: `n${i}`, item: source.notes[0]!.item, text })),
    plan: {
      ...source.plan,
      tasks: hostileTexts.map((what, i) =>
        task(`h${i}`, what, {
          owners: [hostileTexts[4]!, name],
          firstStep: { when: what, then: what },
        }),
      ),
    },
  };
}
