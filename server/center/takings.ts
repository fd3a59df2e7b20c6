import { toSeoul } from '#lib/domain/seoul.ts';
import type { CenterCall } from '#lib/protocol/center-calls.ts';
import type { Outcome } from '../http/visit.ts';
import { noteDeed } from './audit-desk.ts';
import type { CenterDeps } from './center-deps.ts';
import type { InCenterVisit } from './center-visit.ts';

type Deps = Pick<CenterDeps, 'store' | 'clock' | 'random'>;

/** Beyond, what was noted today is forgotten and may be noted again: a bound on memory, not on the audit. */
const maxRemembered = 10_000;

/**
 * Notes what leaves a center: each file that a colleague saves, and what a program reads of what networks sent, once a
 * day for each thing, since programs come every few minutes. Every call of `read-rounds` passes here, so that none can
 * be forgotten. A line says what was taken and of which filters, never a figure.
 */
export class Takings {
  readonly #deps: Deps;
  readonly #today = new Set<string>();
  #day = '';

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Before the answer goes out: what can't be noted is not given. */
  note(call: CenterCall, visit: InCenterVisit, outcome: Outcome<unknown>): void {
    if (call.access !== 'read-rounds' || outcome.kind === 'refusal') return;
    const isFile = outcome.kind === 'file' && !outcome.inline;
    const { center, who } = visit;
    const about = aboutOf(call, outcome);
    if (who.kind === 'person' && isFile) noteDeed(this.#deps, center.id, who, 'file-taken', about);
    if (who.kind === 'token' && this.#isFirstToday(`${who.id} ${about}`))
      noteDeed(this.#deps, center.id, who, 'program-read', about);
  }

  #isFirstToday(what: string): boolean {
    const day = toSeoul(this.#deps.clock()).date;
    if (day !== this.#day || this.#today.size >= maxRemembered) this.#today.clear();
    this.#day = day;
    const isFirst = !this.#today.has(what);
    this.#today.add(what);
    return isFirst;
  }
}

/** `comparison.csv?year=2026&stage=operating`: the end of the path, and of a file what it is of. */
function aboutOf({ path }: CenterCall, outcome: Outcome<unknown>): string {
  const last = path.split('/').at(-1) ?? '';
  const name = last.includes('.') ? last : `${last}.json`;
  const of = outcome.kind === 'file' ? (outcome.of ?? {}) : {};
  const set = Object.entries(of).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return set.length === 0 ? name : `${name}?${new URLSearchParams(set).toString()}`;
}
