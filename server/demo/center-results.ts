/** Made-up results of a network's round: answers by people who lean as their network does, counted and let out as real ones are. */
import { instrumentOf } from '#lib/content/instrument.ts';
import { obstaclesById } from '#lib/content/obstacles.ts';
import { isRating, type Answer, type Answers } from '#lib/domain/answer.ts';
import type { RegionCode } from '#lib/domain/directory.ts';
import { emptyPlan, type Plan } from '#lib/domain/plan.ts';
import { emptyProfile } from '#lib/domain/profile.ts';
import { countAnswers } from '#lib/domain/tally.ts';
import { areaIds } from '#lib/domain/wants.ts';
import { leave } from '#lib/report/leaving.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import type { SourceWants } from '#lib/report/result-source.ts';
import type { DemoNetwork, Draw } from './center-networks.ts';

/** A network over its years: how hard it finds each dimension (added to an item's mean), slowly changing. */
export interface Temper {
  readonly whole: number;
  readonly byDimension: Readonly<Record<string, number>>;
}

/** Normal, by Box and Muller. */
export const normal = (draw: Draw): number =>
  Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

export const newTemper = (draw: Draw): Temper => ({
  whole: 0.4 * normal(draw),
  byDimension: Object.fromEntries(
    ['operation', 'members', 'projects', 'relations', 'institutions'].map((id) => [
      id,
      0.35 * normal(draw),
    ]),
  ),
});

/** The same for everyone: what is hard everywhere, and what is hard in one province alone. */
const shared = (key: string, width: number): number => {
  let hash = 0x811c9dc5;
  for (const letter of key) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (((hash >>> 0) % 2001) / 1000 - 1) * width;
};
const ownOfRegion = (region: RegionCode, obstacle: string): number =>
  shared(`${region} ${obstacle}`, 1) > 0.94 ? 1.1 : 0;

function answersOf(network: DemoNetwork, temper: Temper, year: number, draw: Draw): Answers {
  const person = 0.5 * normal(draw);
  return new Map(
    instrumentOf(network.stage).items.map(({ id, obstacle }): [string, Answer] => {
      const dimension = obstaclesById.get(obstacle)?.dimension ?? '';
      const middle =
        2.9 +
        shared(obstacle, 0.9) +
        ownOfRegion(network.region, obstacle) +
        temper.whole +
        (temper.byDimension[dimension] ?? 0) -
        0.12 * year +
        person;
      return [id, answer(middle + 0.8 * normal(draw), draw())];
    }),
  );
}

function answer(leaning: number, other: number): Answer {
  if (other < 0.04) return other < 0.025 ? 'unknown' : 'na';
  const rating = Math.min(5, Math.max(1, Math.round(leaning)));
  return isRating(rating) ? rating : 3;
}

function wantsOf(people: number, draw: Draw): SourceWants {
  const groups = areaIds.map((area) => ({ id: area, name: null, area, cards: [] }));
  const counted = groups.map(({ id }) => {
    const voters = Math.min(people, Math.round(people * (0.3 + shared(id, 0.2) + 0.25 * draw())));
    return { id, voters, dots: voters + Math.round(voters * 0.4 * draw()) };
  });
  return {
    state: { part: 'counted', budget: 3, groups },
    tally: { kind: 'wants', voters: people, groups: counted },
    board: { groups, loose: [] },
  };
}

const tasks = [
  '회원 조직을 분기마다 돌아가며 찾아간다',
  '시청 사회적경제팀과 만나는 날을 정한다',
  '공동 배송을 한 달 해 본다',
  '신입 회원을 맞는 자리를 연다',
  '공공구매 목록을 함께 만든다',
  '운영회의 결과를 이틀 안에 나눈다',
];
const owners = ['두레생협', '해오름돌봄', '마을밥상', '이음교육', '솔빛에너지', '다함께목공'];

function planOf(day: string, draw: Draw): Plan {
  const due = () => {
    const at = new Date(`${day}T00:00:00Z`);
    at.setUTCDate(at.getUTCDate() + Math.round(60 + 260 * draw()));
    return at.toISOString().slice(0, 10);
  };
  const first = Math.floor(draw() * tasks.length);
  return {
    ...emptyPlan,
    tasks: Array.from({ length: 1 + Math.floor(draw() * 3) }, (_, i) => ({
      id: `t${i}`,
      what: tasks[(first + i) % tasks.length]!,
      firstStep: null,
      owners: [owners[(first + 2 * i) % owners.length]!],
      due: draw() < 0.85 ? due() : null,
      from: { kind: 'free' as const, id: null },
    })),
  };
}

export interface DemoRound {
  readonly temper: Temper;
  readonly day: string;
  /** how many years after the first */
  readonly year: number;
  readonly draw: Draw;
}

/** One round as it left its room. A network that was founded a year ago runs by now. */
export function demoResult(
  first: DemoNetwork,
  { temper, day, year, draw }: DemoRound,
): ResultParts {
  const network: DemoNetwork = year === 0 ? first : { ...first, stage: 'operating' };
  const instrument = instrumentOf(network.stage);
  const people = Math.max(4, Math.round(network.eligible * (0.35 + 0.4 * draw())));
  const ballots = Array.from({ length: people }, () => answersOf(network, temper, year, draw));
  const ids = instrument.items.map(({ id }) => id);
  return leave({
    workshop: {
      title: `${network.name} 함께 보는 날`,
      network: network.name,
      region: network.region,
      level: network.level,
      stage: network.stage,
      day,
      closed: true,
      rehearsal: false,
      organisations: Math.max(3, Math.round(people * 0.7)),
    },
    joined: people,
    writers: people,
    tally: {
      instrument: { stage: network.stage, version: instrument.version },
      items: countAnswers(ids, ballots),
      participation: { joined: people, finished: people, eligible: network.eligible },
      leaving: null,
    },
    notes: [],
    wants: draw() < 0.75 ? wantsOf(people, draw) : null,
    relations: null,
    profile: emptyProfile,
    plan: planOf(day, draw),
    earlierTasks: [],
    retrospective: null,
    rounds: [],
  });
}
