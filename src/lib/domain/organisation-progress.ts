/** As much of a seat as progress is made of. Nothing in it comes from a ballot (PRIV2). */
export interface ProgressSeat {
  readonly organisation: string | null;
  readonly observer: boolean;
  readonly finished: Readonly<Record<string, true>>;
}

/** `nobody`: not one person has joined; `working`: somebody has something left; `done`: all who joined have finished all. */
export type OrganisationState = 'nobody' | 'working' | 'done';

export interface OrganisationProgress {
  /** null for those who named none */
  readonly name: string | null;
  readonly state: OrganisationState;
  /** people who answer */
  readonly joined: number;
  /** of `finishings`, how many people have finished each */
  readonly finished: Readonly<Record<string, number>>;
}

const order: readonly OrganisationState[] = ['nobody', 'working', 'done'];

/**
 * Who still has to be asked, organisation by organisation: those of which nobody is in first, then by name. Made of
 * seats alone, whose owners said themselves that they had finished. Observers are not counted.
 */
export function organisationProgress(
  seats: readonly ProgressSeat[],
  organisations: readonly string[],
  finishings: readonly string[],
): OrganisationProgress[] {
  const answering = seats.filter(({ observer }) => !observer);
  const names = new Set([...organisations, ...answering.map(({ organisation }) => organisation)]);
  const byName = new Intl.Collator('ko');
  return [...names]
    .map((name) => progressOf(name, answering, finishings))
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        Number(a.name === null) - Number(b.name === null) ||
        byName.compare(a.name ?? '', b.name ?? ''),
    );
}

function progressOf(
  name: string | null,
  answering: readonly ProgressSeat[],
  finishings: readonly string[],
): OrganisationProgress {
  const own = answering.filter(({ organisation }) => organisation === name);
  const count = (id: string) => own.filter(({ finished }) => finished[id]).length;
  const finished = Object.fromEntries(finishings.map((id) => [id, count(id)]));
  const isDone = own.every((seat) => hasFinished(seat, finishings));
  return {
    name,
    state: own.length === 0 ? 'nobody' : isDone ? 'done' : 'working',
    joined: own.length,
    finished,
  };
}

/** Whether someone has finished all of it. */
export const hasFinished = (
  { finished }: Pick<ProgressSeat, 'finished'>,
  finishings: readonly string[],
): boolean => finishings.every((id) => finished[id]);

/** From how many organisations people are in, and from how many someone has finished a step. Never which. */
export interface OrganisationTurnout {
  readonly present: number;
  readonly finished: Readonly<Record<string, number>>;
}

/** What all may see, on a wall too. Who named no organisation is of none. */
export function organisationTurnout(seats: readonly ProgressSeat[]): OrganisationTurnout {
  const present = new Set<string>();
  const byStep = new Map<string, Set<string>>();
  for (const { organisation, observer, finished } of seats) {
    if (observer || organisation === null) continue;
    present.add(organisation);
    for (const step of Object.keys(finished))
      byStep.set(step, (byStep.get(step) ?? new Set()).add(organisation));
  }
  const counts = [...byStep].map(([step, names]) => [step, names.size] as const);
  return { present: present.size, finished: Object.fromEntries(counts) };
}
