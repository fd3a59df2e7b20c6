import { voteOf } from '#lib/domain/finishable.ts';
import { reviewOf, type ReviewPart } from '#lib/domain/lookback.ts';
import { isRevealable, type Step, type StepKind } from '#lib/domain/step.ts';
import type { WantsPart } from '#lib/domain/wants.ts';

/** What one can do in a step now, or look at. */
export type TodoAct =
  | 'answer'
  | 'write'
  | 'group'
  | 'vote'
  /** cards of what was good and what was a pity */
  | 'look-back'
  /** the questions about a joint project beside those cards */
  | 'questions'
  /** those cards, put where they lead */
  | 'lead'
  /** what is revealed */
  | 'results'
  | 'counted'
  | 'talk'
  | 'plan'
  | 'review'
  | 'profile'
  /** a kind that has nothing of its own here */
  | 'other';

/** `todo` waits for this person; `done`: they have said so; `look`: to be looked at, finished by nobody. */
export type TodoState = 'todo' | 'done' | 'look';

export interface Todo {
  readonly step: Step;
  readonly act: TodoAct;
  readonly state: TodoState;
  /** what is said to be finished, as the seat says it; null where nobody finishes anything */
  readonly finishing: string | null;
}

/** How a workshop stands for one person. */
export interface Standing {
  readonly steps: readonly Step[];
  readonly revealed: Readonly<Record<string, true>>;
  readonly part: WantsPart;
  readonly review: ReviewPart;
  /** whether this person has said that they are done with it; an observer never has */
  readonly isFinished: (finishing: string) => boolean;
}

export interface TodoList {
  /** what can be done now, in the order of the agenda */
  readonly now: readonly Todo[];
  /** kinds of the steps that open after the reveal */
  readonly later: readonly StepKind[];
}

const ownKinds: readonly StepKind[] = ['welcome', 'close'];
const afterReveal: readonly StepKind[] = ['talk', 'plan'];

/** Everything at once that needs nobody else; talk and plan begin once there is something to see. */
export function todoListOf(standing: Standing): TodoList {
  const { steps, revealed } = standing;
  const work = steps.filter(({ kind }) => !ownKinds.includes(kind));
  const isShut = ({ kind }: Step): boolean =>
    afterReveal.includes(kind) && Object.keys(revealed).length === 0;
  return {
    now: work.filter((step) => !isShut(step)).flatMap((step) => todosOf(step, standing)),
    later: work.filter(isShut).map(({ kind }) => kind),
  };
}

/** A look back may ask questions too: whoever has written its cards has not answered them yet. */
function todosOf(step: Step, standing: Standing): Todo[] {
  const own = todoOf(actOf(step, standing), step, standing);
  const asks = step.kind === 'retrospective' && standing.review === 'asked';
  return asks ? [own, todoOf('questions', step, standing)] : [own];
}

function todoOf(act: TodoAct, step: Step, standing: Standing): Todo {
  const finishing = finishingOf(act, step, standing);
  if (finishing === null) return { step, act, state: 'look', finishing };
  return { step, act, state: standing.isFinished(finishing) ? 'done' : 'todo', finishing };
}

function actOf({ id, kind }: Step, { revealed, part }: Standing): TodoAct {
  switch (kind) {
    case 'checklist':
      return revealed[id] ? 'results' : 'answer';
    case 'wants':
      return actsByPart[part];
    case 'retrospective':
      return revealed[id] ? 'lead' : 'look-back';
    case 'talk':
    case 'plan':
    case 'review':
    case 'profile':
      return kind;
    default:
      return 'other';
  }
}

const actsByPart: Readonly<Record<WantsPart, TodoAct>> = {
  writing: 'write',
  grouping: 'group',
  voting: 'vote',
  counted: 'counted',
};

const aloneActs: readonly TodoAct[] = ['answer', 'write', 'look-back', 'other'];

/** What is said to be finished, if anything: only what one does alone. */
function finishingOf(act: TodoAct, { id, kind }: Step, { revealed }: Standing): string | null {
  if (act === 'vote') return voteOf(id);
  if (act === 'questions') return reviewOf(id);
  return aloneActs.includes(act) && isRevealable(kind) && !revealed[id] ? id : null;
}

/** What to do first: the first thing that waits; null when all is done. */
export const nextTodo = ({ now }: TodoList): Todo | null =>
  now.find(({ state }) => state === 'todo') ?? null;
