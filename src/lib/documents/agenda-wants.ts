import type * as Y from 'yjs';
import { isFields } from '#lib/domain/fields.ts';
import {
  isAreaId,
  noWants,
  wantsParts,
  type GroupDots,
  type VotedGroup,
  type WantsState,
  type WantsTally,
} from '#lib/domain/wants.ts';
import { agendaState, agendaTallies } from './agenda-maps.ts';

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || isNumber(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** How the wants exercise stands, from the agenda document; as at its beginning if nothing is written yet. */
export function readWants(doc: Y.Doc): WantsState {
  const value = agendaState(doc).get('wants');
  if (!isFields(value)) return noWants;
  return {
    part: wantsParts.find((part) => part === value.part) ?? noWants.part,
    groups: listOf(value.groups).flatMap(readVotedGroup),
    budget: isNumber(value.budget) ? value.budget : 0,
  };
}

function readVotedGroup(value: unknown): VotedGroup[] {
  if (!isFields(value) || !isString(value.id)) return [];
  const { id, name, area } = value;
  const group = { id, name: isString(name) ? name : null, area: isAreaId(area) ? area : null };
  return [{ ...group, cards: listOf(value.cards).filter(isString) }];
}

/** Only the server may: every other write to an agenda is refused. */
export function writeWants(doc: Y.Doc, wants: WantsState): void {
  agendaState(doc).set('wants', wants);
}

/** The counted vote of a wants step; null before. */
export function readWantsTally(doc: Y.Doc, step: string): WantsTally | null {
  const value = agendaTallies(doc).get(step);
  if (!isFields(value) || value.kind !== 'wants' || !isNumber(value.voters)) return null;
  return {
    kind: 'wants',
    voters: value.voters,
    groups: listOf(value.groups).filter(isGroupDots),
    ...(isNumber(value.paper) && { paper: value.paper }),
    ...(Array.isArray(value.leaving) && { leaving: value.leaving.filter(isString) }),
  };
}

const isGroupDots = (value: unknown): value is GroupDots =>
  isFields(value) &&
  isString(value.id) &&
  isNumberOrNull(value.dots) &&
  isNumberOrNull(value.voters);

export function writeWantsTally(doc: Y.Doc, step: string, tally: WantsTally): void {
  agendaTallies(doc).set(step, tally);
}
