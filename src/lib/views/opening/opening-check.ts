import type { NewWorkshop } from '#lib/api/contract-types.ts';
import { maxNameLength, maxTitleLength } from '#lib/domain/bounds.ts';
import { usualDeadline } from '#lib/domain/deadline.ts';
import { toSeoul } from '#lib/domain/seoul.ts';
import type { Stage } from '#lib/domain/stage.ts';
import { countGraphemes } from '#lib/ui/graphemes.ts';
import { readDeadline, type DeadlineFault } from '../days/wanted-deadline.ts';
import { readConsoleLink, type ConsoleLinkFault } from './console-link.ts';
import { readMembers } from './member-list.ts';
import { templateOf, type OpeningDraft } from './opening-draft.ts';

const maxEligible = 100_000;

/** The fields that can be wrong, in the order of the page. */
export const openingFields = [
  'network',
  'earlier',
  'stage',
  'deadline',
  'members',
  'eligible',
  'title',
] as const;
export type OpeningField = (typeof openingFields)[number];

/** What is wrong with a field; the page has a sentence for each. */
export type OpeningFault =
  | 'network-missing'
  | 'network-not-chosen'
  | 'network-too-long'
  | ConsoleLinkFault
  | 'stage-missing'
  | DeadlineFault
  | 'members-too-long'
  | 'members-too-many'
  | 'eligible-not-a-number'
  | 'title-empty'
  | 'title-too-long';
export type OpeningFaults = Readonly<Partial<Record<OpeningField, OpeningFault>>>;

/** Either what to send, or what is wrong, field by field. `title` is the one shown, own or prefilled. */
export type CheckedOpening =
  | { readonly kind: 'ready'; readonly workshop: NewWorkshop }
  | { readonly kind: 'faulty'; readonly faults: OpeningFaults };

/** `now`: of this device's clock, in milliseconds since 1970; the server has the last word on a deadline. */
export function checkOpening(draft: OpeningDraft, title: string, now = Date.now()): CheckedOpening {
  const { network, stage } = draft;
  const faults = faultsOf(draft, title, now);
  if (Object.keys(faults).length > 0 || !network || !stage) return { kind: 'faulty', faults };
  const { name, directoryId, region, level } = network;
  const members = readMembers(draft.members).names.map((member) => ({ name: member }));
  const eligible = readEligible(draft.eligible);
  return {
    kind: 'ready',
    workshop: {
      title: title.trim(),
      network: { name, directoryId, region, level, eligible, members },
      ...stageInput(stage, draft, now),
      minGroup: draft.minGroup,
      ...earlierInput(draft),
    },
  };
}

function stageInput(stage: Stage, draft: OpeningDraft, now: number) {
  const course = { stage, template: templateOf(stage, draft.pace) };
  const read = readDeadline(deadlineTyped(draft, now), now);
  return draft.pace === 'days' && 'deadline' in read
    ? { ...course, mode: 'days' as const, deadline: read.deadline }
    : course;
}

/** What stands in the field: the usual deadline until someone chooses another. */
export const deadlineTyped = ({ deadline }: Pick<OpeningDraft, 'deadline'>, now: number) =>
  deadline ?? toSeoul(usualDeadline(now));

function deadlineFault(draft: OpeningDraft, now: number): DeadlineFault | null {
  if (draft.pace !== 'days') return null;
  const read = readDeadline(deadlineTyped(draft, now), now);
  return 'fault' in read ? read.fault : null;
}

function earlierInput({ earlier, earlierFile }: OpeningDraft): Pick<NewWorkshop, 'earlier'> {
  if (earlierFile) return { earlier: { result: earlierFile.result } };
  const link = readConsoleLink(earlier);
  return typeof link === 'string' ? {} : { earlier: link };
}

function earlierFault({ earlier, earlierFile }: OpeningDraft): OpeningFault | null {
  if (earlierFile || earlier.trim() === '') return null;
  const link = readConsoleLink(earlier);
  return typeof link === 'string' ? link : null;
}

function faultsOf(draft: OpeningDraft, title: string, now: number): OpeningFaults {
  const found: Partial<Record<OpeningField, OpeningFault | null>> = {
    network: networkFault(draft),
    earlier: earlierFault(draft),
    stage: draft.stage ? null : 'stage-missing',
    deadline: deadlineFault(draft, now),
    members: membersFault(draft.members),
    eligible: readEligible(draft.eligible) === undefined ? 'eligible-not-a-number' : null,
    // An empty title without a network is the network's matter: it is prefilled once one is chosen.
    title: draft.network || draft.title !== null ? titleFault(title) : null,
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault));
}

function networkFault({ network, search }: OpeningDraft): OpeningFault | null {
  if (!network) return search.trim() === '' ? 'network-missing' : 'network-not-chosen';
  return countGraphemes(network.name) > maxNameLength ? 'network-too-long' : null;
}

function membersFault(text: string): OpeningFault | null {
  const { tooLong, surplus } = readMembers(text);
  if (tooLong.length > 0) return 'members-too-long';
  return surplus > 0 ? 'members-too-many' : null;
}

function titleFault(title: string): OpeningFault | null {
  const text = title.trim();
  if (text === '') return 'title-empty';
  return countGraphemes(text) > maxTitleLength ? 'title-too-long' : null;
}

/** `120`, `１２０`, `1,200명`; null if nothing was written, undefined if it is no number of people. */
export function readEligible(text: string): number | null | undefined {
  const digits = text.normalize('NFKC').replace(/[\s,명]/gu, '');
  if (digits === '') return null;
  if (!/^\d{1,6}$/.test(digits)) return undefined;
  const people = Number(digits);
  return people >= 1 && people <= maxEligible ? people : undefined;
}

/** Which field a server's complaint is about (`network.members.3.name` → members); null for none of them. */
export function fieldOfProblem(path: string): OpeningField | null {
  if (/^(network\.members|organisation)/.test(path)) return 'members';
  if (path.startsWith('network.eligible')) return 'eligible';
  return openingFields.find((field) => path === field || path.startsWith(`${field}.`)) ?? null;
}
