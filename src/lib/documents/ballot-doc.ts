import type * as Y from 'yjs';
import { isAnswer, type Answer } from '#lib/domain/answer.ts';
import { ballotMaps } from '#lib/domain/policy.ts';

const answers = (doc: Y.Doc) => doc.getMap<unknown>('answers');

/** Every stored answer that is one, item id → answer. Items that do not exist are for the reader of an instrument to skip. */
export function readBallotAnswers(doc: Y.Doc): Map<string, Answer> {
  const valid = new Map<string, Answer>();
  for (const [item, value] of answers(doc)) if (isAnswer(value)) valid.set(item, value);
  return valid;
}

/** Whether the document holds anything at all that its owner wrote. */
export const isBallotEmpty = (doc: Y.Doc): boolean =>
  [...ballotMaps].every((name) => doc.getMap(name).size === 0);

export function writeAnswer(doc: Y.Doc, item: string, answer: Answer): void {
  if (answers(doc).get(item) !== answer) answers(doc).set(item, answer);
}

/** Takes an answer back: the item counts as not answered. */
export function removeAnswer(doc: Y.Doc, item: string): void {
  answers(doc).delete(item);
}

/** What its owner would want back: the answers by item, the rest by `map/id`. */
export function copyBallot(doc: Y.Doc): Record<string, unknown> {
  const copy: Record<string, unknown> = Object.fromEntries(readBallotAnswers(doc));
  for (const map of ['cards', 'dots', 'ties', 'lookback'])
    for (const [id, value] of doc.getMap(map)) copy[`${map}/${id}`] = value;
  return copy;
}

/** Deletes all that the owner wrote. What was there is gone once the document is compacted (PRIV7). */
export function clearBallot(doc: Y.Doc): void {
  doc.transact(() => {
    for (const name of ballotMaps) doc.getMap(name).clear();
  });
}

/** The whole ballot as plain JSON, for its owner to take away. What JSON has no word for is written as text. */
export function ballotToJson(doc: Y.Doc): Record<string, Record<string, unknown>> {
  const maps = [...ballotMaps].map((name) => [name, doc.getMap(name).toJSON()]);
  return JSON.parse(JSON.stringify(Object.fromEntries(maps), toJsonValue)) as Record<
    string,
    Record<string, unknown>
  >;
}

const toJsonValue = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;
