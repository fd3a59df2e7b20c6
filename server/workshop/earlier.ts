import type { Earlier, EarlierGroup } from '#lib/documents/agenda-earlier.ts';
import { readLeaving, readLeft } from '#lib/documents/agenda-report.ts';
import { packRounds, type OlderRound } from '#lib/documents/agenda-rounds.ts';
import { packLine, type PackedMap } from '#lib/documents/packed-map.ts';
import { readPlan } from '#lib/documents/board-plan.ts';
import { planToday, readTask } from '#lib/domain/plan.ts';
import { maxGroupNameLength } from '#lib/domain/board.ts';
import { readLine, toLine } from '#lib/domain/text.ts';
import { maxTitleLength } from '#lib/domain/bounds.ts';
import type { EarlierResult } from '#lib/protocol/earlier-workshop.ts';
import { roundThatLeaves } from '#lib/report/leaving.ts';
import type { BundledRound } from '#lib/report/result-bundle.ts';
import { earlierRounds } from '../report/earlier-rounds.ts';
import type { Wants } from './wants.ts';
import type { Workshop } from './workshop.ts';

/** What the next workshop of a network is given of this one: what its people could all see, and nothing else. */
export async function asEarlier(workshop: Workshop): Promise<Earlier> {
  const { record, boardwork } = workshop;
  const { id, title, closedAt } = record;
  const { tasks } = planToday(await boardwork.read(readPlan), workshop.relations.nameToday);
  return {
    workshopId: id,
    title,
    closedAt: closedAt === null ? null : new Date(closedAt).toISOString(),
    tasks,
    tally: await tallyOf(workshop),
    wants: groupsOf(boardwork.wants),
    relations: await workshop.relations.forNext(),
    rounds: await roundsOf(workshop),
  };
}

/** The rounds before this one, as they left their rooms. */
async function roundsOf({ boardwork }: Workshop): Promise<Earlier['rounds']> {
  const rounds = await boardwork.readAgenda(earlierRounds);
  return packRounds(rounds.map(roundThatLeaves).map(withParticipation));
}

const withParticipation = ({ title, day, tally, participation }: BundledRound): OlderRound => ({
  title,
  day,
  tally: { ...tally, participation },
});

/** With which of its items may leave the room: the next workshop's report speaks of them too. */
async function tallyOf(workshop: Workshop): Promise<Earlier['tally']> {
  const { tally } = workshop;
  const step = workshop.agenda().steps.find(({ kind }) => kind === 'checklist');
  if (!tally || !step) return tally;
  const left = await workshop.boardwork.readAgenda((doc) => ({
    leaving: readLeaving(doc, step.id),
    left: readLeft(doc, step.id),
  }));
  return { ...tally, ...left };
}

/** The same of a workshop that was held elsewhere, as its result file tells it. Its tasks get ids of their own here. */
export function resultAsEarlier(told: EarlierResult): Earlier {
  const { title, closedAt, tasks, tally, wants, rounds = [], relations } = told;
  return {
    workshopId: '',
    title: titleOf(title),
    closedAt,
    tasks: tasks.flatMap((task, i) => readTask(`earlier-${i + 1}`, task) ?? []),
    tally,
    wants: wants.map((group) => ({ ...group, name: readLine(group.name, maxGroupNameLength) })),
    relations: relations ? mapOf(relations) : null,
    rounds: packRounds(rounds.map((round) => ({ ...round, title: titleOf(round.title) }))),
  };
}

/** Ids of a file mean nothing here: each gets one by its place. */
const mapOf = ({ organisations, claims }: NonNullable<EarlierResult['relations']>): PackedMap => ({
  organisations: organisations.map(({ name, type, at }, i) => {
    const id = String(i).padStart(6, '0');
    return { id, name, type, at: at && [at.x, at.y], paper: false };
  }),
  claims: claims.map(packLine),
});

const titleOf = (title: string): string =>
  readLine(title, maxTitleLength) ?? toLine(title).slice(0, maxTitleLength);

function groupsOf({ state, tally }: Wants): EarlierGroup[] {
  return state.groups.map(({ id, name, area, cards }) => {
    const counted = tally?.groups.find((group) => group.id === id);
    return {
      name,
      area,
      cards: cards.length,
      dots: counted?.dots ?? null,
      voters: counted?.voters ?? null,
    };
  });
}
