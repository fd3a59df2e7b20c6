import type * as Y from 'yjs';
import { readEarlier } from '#lib/documents/agenda-earlier.ts';
import { readAttendance, readLeaving, readLeft } from '#lib/documents/agenda-report.ts';
import { readLateCards } from '#lib/documents/board-cards.ts';
import { readNotes } from '#lib/documents/board-notes.ts';
import { readPlan } from '#lib/documents/board-plan.ts';
import { readProfile } from '#lib/documents/board-profile.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import type { WantsBoard } from '#lib/domain/board.ts';
import { regionCodes } from '#lib/domain/directory.ts';
import { planToday } from '#lib/domain/plan.ts';
import { dayFrom } from '#lib/domain/plan-change.ts';
import type { ResultSource } from '#lib/report/result-source.ts';
import { attendanceOf } from '../workshop/closing.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { asItLeaves, earlierRounds } from './earlier-rounds.ts';
import { readLookbackSource } from './lookback-source.ts';

/**
 * What is revealed of a workshop and stands on its board, for a report. Null while nothing is revealed (PRIV2). Names of
 * people are counted here and go no further (PRIV5).
 */
export async function readResultSource(
  workshop: Workshop,
  now: number,
): Promise<ResultSource | null> {
  const { tally, boardwork, record } = workshop;
  const { wants } = boardwork;
  const relations = workshop.relations.drawn;
  const lookback = await readLookbackSource(workshop);
  const isAnythingShown = tally ?? relations ?? lookback ?? (wants.isRevealed || null);
  if (isAnythingShown === null && record.closedAt === null) return null;
  const agenda = await workshop.boardwork.readAgenda(readOfAgenda(workshop));
  const board = await boardwork.read((doc) => ({
    notes: readNotes(doc),
    plan: planToday(readPlan(doc), workshop.relations.nameToday),
    profile: readProfile(doc),
    wants: withoutLate(wantsBoard.read(doc), readLateCards(doc)),
  }));
  const attendance = agenda.attendance ?? attendanceOf(workshop.seats());
  return {
    workshop: {
      title: record.title,
      network: record.network.name,
      region: regionCodes.find((code) => code === record.network.region) ?? null,
      level: record.network.level,
      stage: record.stage,
      day: dayFrom(record.closedAt ?? now, 0),
      closed: record.closedAt !== null,
      rehearsal: record.rehearsal,
      organisations: attendance.organisations,
    },
    joined: workshop.agenda().progress.joined,
    writers: attendance.people,
    tally: tally && asItLeaves(tally, agenda.leaving, agenda.left),
    notes: board.notes,
    wants: wants.isRevealed ? { state: wants.state, tally: wants.tally, board: board.wants } : null,
    relations,
    profile: board.profile,
    retrospective: lookback,
    plan: board.plan,
    earlierTasks: agenda.earlier?.tasks ?? [],
    rounds: agenda.rounds,
  };
}

/** PRIV3, PRIV4: cards of fewer than five that came after the reveal stay in the room. */
function withoutLate({ groups, loose }: WantsBoard, late: ReadonlySet<string>): WantsBoard {
  const leaving = (cards: WantsBoard['loose']) => cards.filter(({ id }) => !late.has(id));
  return {
    groups: groups.map((group) => ({ ...group, cards: leaving(group.cards) })),
    loose: leaving(loose),
  };
}

const readOfAgenda = (workshop: Workshop) => (doc: Y.Doc) => {
  const earlier = readEarlier(doc);
  const step = workshop.agenda().steps.find(({ kind }) => kind === 'checklist');
  return {
    earlier,
    rounds: earlierRounds(doc),
    leaving: step ? readLeaving(doc, step.id) : null,
    left: step ? readLeft(doc, step.id) : {},
    attendance: readAttendance(doc),
  };
};
