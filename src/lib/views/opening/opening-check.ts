import type { NewWorkshop } from '#lib/api/contract-types.ts';
import { maxNameLength, maxTitleLength } from '#lib/domain/bounds.ts';
import type { Stage } from '#lib/domain/stage.ts';
import { countGraphemes } from '#lib/ui/graphemes.ts';
import { readMembers } from './member-list.ts';
import { templateOf, type OpeningDraft } from './opening-draft.ts';

const maxEligible = 100_000;

/** The fields that can be wrong, in the order of the page. */
export const openingFields = ['network', 'stage', 'members', 'eligible', 'title'] as const;
export type OpeningField = (typeof openingFields)[number];

/** What is wrong with a field; the page has a sentence for each. */
export type OpeningFault =
  | 'network-missing'
  | 'network-not-chosen'
  | 'network-too-long'
  | 'stage-missing'
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

export function checkOpening(draft: OpeningDraft, title: string): CheckedOpening {
  const { network, stage } = draft;
  const faults = faultsOf(draft, title);
  if (Object.keys(faults).length > 0 || !network || !stage) return { kind: 'faulty', faults };
  const { name, directoryId, region, level } = network;
  const members = readMembers(draft.members).names.map((member) => ({ name: member }));
  const eligible = readEligible(draft.eligible);
  return {
    kind: 'ready',
    workshop: {
      title: title.trim(),
      network: { name, directoryId, region, level, eligible, members },
      ...stageInput(stage, draft),
      minGroup: draft.minGroup,
    },
  };
}

const stageInput = (stage: Stage, { pace }: OpeningDraft) => ({
  stage,
  template: templateOf(stage, pace),
});

function faultsOf(draft: OpeningDraft, title: string): OpeningFaults {
  const found: Partial<Record<OpeningField, OpeningFault | null>> = {
    network: networkFault(draft),
    stage: draft.stage ? null : 'stage-missing',
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
