/**
 * Readers of an agenda's values: what fits is taken, what does not is left out, and one broken entry never breaks a
 * screen (SAFE1). Written by hand because phones load them: a schema library would cost more than all of them.
 */
import { isStage } from '#lib/domain/stage.ts';
import { isFields } from '#lib/domain/fields.ts';
import { stepKinds, type Step, type StepKind } from '#lib/domain/step.ts';
import type { Counts, ItemTally } from '#lib/domain/tally.ts';
import type { Progress, RevealedTally, ShownSlide, Timer } from './agenda-doc.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The entries that `isFit`. */
function pick<T>(value: unknown, isFit: (entry: unknown) => entry is T): Record<string, T> {
  const entries = isFields(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => isFit(entry[1])));
}

const isStep = (value: unknown): value is Step =>
  isFields(value) &&
  typeof value.id === 'string' &&
  stepKinds.includes(value.kind as StepKind) &&
  isNumber(value.minutes);

export const readSteps = (value: unknown): Step[] =>
  Array.isArray(value) ? value.filter(isStep) : [];

export const readFlags = (value: unknown): Record<string, true> =>
  pick(value, (entry): entry is true => entry === true);

export function readTimer(value: unknown): Timer | null {
  if (!isFields(value)) return null;
  const { startedAt, endsAt } = value;
  return isNumber(startedAt) && isNumber(endsAt) ? { startedAt, endsAt } : null;
}

export function readSlide(value: unknown): ShownSlide | null {
  if (!isFields(value)) return null;
  const { step, place } = value;
  return typeof step === 'string' && isNumber(place) ? { step, place } : null;
}

export function readProgress(value: unknown): Progress {
  const { joined, finished } = isFields(value) ? value : {};
  return { joined: isNumber(joined) ? joined : 0, finished: pick(finished, isNumber) };
}

const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || isNumber(value);
const isCounts = (value: unknown): value is Counts =>
  Array.isArray(value) && value.length === 5 && value.every(isNumber);

const isItemTally = (value: unknown): value is ItemTally =>
  isFields(value) &&
  isNumber(value.n) &&
  isNumberOrNull(value.unknown) &&
  isNumberOrNull(value.na) &&
  (value.counts === null || isCounts(value.counts));

/** Null if it is none; items that do not fit are left out. */
export function readRevealedTally(value: unknown): RevealedTally | null {
  if (!isFields(value) || !isFields(value.instrument) || !isFields(value.participation))
    return null;
  const { stage, version } = value.instrument;
  const { joined, finished, eligible } = value.participation;
  if (!isStage(stage) || typeof version !== 'string') return null;
  if (!isNumber(joined) || !isNumber(finished) || !isNumberOrNull(eligible)) return null;
  const participation = { joined, finished, eligible };
  return { instrument: { stage, version }, participation, items: pick(value.items, isItemTally) };
}
