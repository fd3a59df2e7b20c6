/**
 * The assessment once more, written straight from the definitions and from single answers, with nothing
 * shared with the product's code but types. Slow and plain on purpose.
 */
import type { Answers } from '#lib/domain/answer.ts';
import type { Assessment, Participation, ScoredInstrument } from '#lib/domain/assessment.ts';

const eps = 1e-9;
type Kind = 'networkTasks' | 'futureTasks';

interface Ref {
  id: string;
  obstacle: string;
  ratings: number[];
  unknown: number;
  na: number;
  hidden: boolean;
}

/** What `assess` must give, to 1e-9, for these ballots when items with fewer than `minGroup` ratings are hidden. */
export function referenceAssessment(
  ballots: readonly Answers[],
  instrument: ScoredInstrument,
  participation: Participation,
  minGroup: number,
): Assessment {
  const N = participation.eligible;
  const refs: Ref[] = instrument.items.map(({ id, obstacle }) => {
    const given = ballots.map((ballot) => ballot.get(id));
    const ratings = given.filter((answer) => typeof answer === 'number');
    const unknown = given.filter((answer) => answer === 'unknown').length;
    const na = given.filter((answer) => answer === 'na').length;
    return { id, obstacle, ratings, unknown, na, hidden: ratings.length < minGroup };
  });
  const shown = refs.filter((ref) => !ref.hidden);
  const w = (ref: Ref, kind: Kind | 'factors', target: string) =>
    instrument.obstacles.get(ref.obstacle)?.[kind][target] ?? 0;

  const itemRanks = tiedRanks(
    shown.map((ref) => ({ id: ref.id, value: mean(ref.ratings) })),
    (a, b) => 1 / Math.min(sizeOf(a, refs), sizeOf(b, refs)),
  );

  const items = refs.map((ref) => {
    const { id, obstacle, ratings, unknown, na } = ref;
    const n = ratings.length;
    if (ref.hidden)
      return {
        ...{ id, obstacle, n, unknown: null, na: null, counts: null, mean: null, high: null },
        ...{ agreement: null, verdict: null, rank: null, suppressed: true },
      };
    const counts = [1, 2, 3, 4, 5].map((k) => ratings.filter((r) => r === k).length);
    const a = vanDerEijk(counts);
    return {
      ...{ id, obstacle, n, unknown, na, counts, mean: mean(ratings) },
      high: wilson(ratings.filter((r) => r >= 4).length, n, N),
      ...{ agreement: a, verdict: verdict(n, a), rank: itemRanks.get(id) ?? null },
      suppressed: false,
    };
  });

  const factors = instrument.factors.map((id) => {
    let up = 0;
    let se = 0;
    let weight = 0;
    let all = 0;
    for (const ref of refs) {
      const wf = w(ref, 'factors', id);
      all += wf;
      if (ref.hidden || wf === 0) continue;
      weight += wf;
      up += wf * (6 - mean(ref.ratings));
      se += wf * standardError(ref.ratings, N);
    }
    const coverage = all === 0 ? 0 : weight / all;
    if (coverage < 2 / 3 - eps) return { id, score: null, band: null, coverage, uncertainty: null };
    const score = up / weight;
    const band: 'strength' | 'discuss' | 'concern' =
      score >= 4 - eps ? 'strength' : score >= 3 - eps ? 'discuss' : 'concern';
    return { id, score, band, coverage, uncertainty: se / weight };
  });

  const tasks = (kind: Kind, most: number) => {
    const ids = instrument[kind];
    const sumW = (of: readonly Ref[], t: string) => of.reduce((s, ref) => s + w(ref, kind, t), 0);
    const hasPriority = (t: string) => sumW(shown, t) / sumW(refs, t) >= 2 / 3 - eps;
    const P = (t: string) =>
      shown.reduce((s, ref) => s + w(ref, kind, t) * excess(ref.ratings), 0) /
      Math.sqrt(sumW(shown, t));
    const bound = (t: string) =>
      Math.max(
        ...shown.map(
          (ref) => (w(ref, kind, t) * 0.5) / (ref.ratings.length * Math.sqrt(sumW(shown, t))),
        ),
      );
    const scored = ids.filter(hasPriority);

    const any = scored.some((t) => P(t) > bound(t) + eps);
    const sumE = shown.reduce((s, ref) => s + excess(ref.ratings), 0);
    const share = (t: string) => {
      let s = 0;
      for (const ref of shown) {
        const all = ids.reduce((sum, other) => sum + w(ref, kind, other), 0);
        s += (excess(ref.ratings) * w(ref, kind, t)) / all;
      }
      return s / sumE;
    };

    const left = new Map(shown.map((ref) => [ref.id, excess(ref.ratings)]));
    const picks: string[] = [];
    while (picks.length < most) {
      let best = '';
      let bestGain = -Infinity;
      for (const t of scored.filter((id) => !picks.includes(id))) {
        const gain =
          shown.reduce((s, ref) => s + w(ref, kind, t) * (left.get(ref.id) ?? 0), 0) /
          Math.sqrt(sumW(shown, t));
        if (gain > bestGain + eps) [best, bestGain] = [t, gain];
      }
      if (best === '' || bestGain <= bound(best) + eps) break;
      picks.push(best);
      for (const ref of shown) left.set(ref.id, (left.get(ref.id) ?? 0) * (1 - w(ref, kind, best)));
    }

    const ranks = tiedRanks(
      scored.map((id) => ({ id, value: P(id) })),
      (a, b) => Math.max(bound(a), bound(b)),
    );
    return ids.map((id) => ({
      id,
      priority: scored.includes(id) ? P(id) : null,
      share: any ? share(id) : null,
      rank: ranks.get(id) ?? null,
      pick: picks.includes(id) ? picks.indexOf(id) + 1 : null,
    }));
  };

  const because = (t: string) =>
    shown
      .map((ref, place) => ({ ref, place, weight: w(ref, 'futureTasks', t) }))
      .filter(({ weight }) => weight > 0)
      .map((r) => ({ ...r, adds: r.weight * excess(r.ref.ratings) }))
      .sort((a, b) => (Math.abs(a.adds - b.adds) <= eps ? a.place - b.place : b.adds - a.adds))
      .map(({ ref, weight }) => ({ obstacle: ref.obstacle, weight, mean: mean(ref.ratings) }));

  const place = (id: string) => refs.findIndex((ref) => ref.id === id);
  const split = items
    .filter((item) => item.verdict === 'split')
    .sort((x, y) => {
      const d = (x.agreement ?? 0) - (y.agreement ?? 0);
      return Math.abs(d) <= eps ? place(x.id) - place(y.id) : d;
    });
  const serious = items
    .filter((item) => item.verdict !== 'split' && (item.mean ?? 0) >= 3.5 - eps)
    .sort((x, y) => {
      const d = (y.mean ?? 0) - (x.mean ?? 0);
      return Math.abs(d) <= eps ? place(x.id) - place(y.id) : d;
    });

  return {
    instrument: { stage: instrument.stage, version: instrument.version },
    participation,
    items,
    factors,
    networkTasks: tasks('networkTasks', 2),
    futureTasks: tasks('futureTasks', 3).map((task) => ({ ...task, because: because(task.id) })),
    talkFirst: [...split, ...serious].map((item) => item.id),
  };
}

const mean = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0) / xs.length;
const sizeOf = (id: string, refs: readonly Ref[]) =>
  refs.find((ref) => ref.id === id)?.ratings.length ?? NaN;

function excess(ratings: readonly number[]): number {
  const fours = ratings.filter((r) => r === 4).length;
  const fives = ratings.filter((r) => r === 5).length;
  return (0.5 * fours + fives) / ratings.length;
}

function standardError(ratings: readonly number[], N: number | null): number {
  const n = ratings.length;
  const m = mean(ratings);
  const s = Math.sqrt(ratings.reduce((sum, r) => sum + (r - m) * (r - m), 0) / (n - 1));
  if (N === null) return s / Math.sqrt(n);
  return n >= N ? 0 : (s / Math.sqrt(n)) * Math.sqrt(1 - n / N);
}

function wilson(k: number, n: number, N: number | null) {
  const value = k / n;
  if (N !== null && n >= N) return { value, low: null, high: null };
  const m = N === null ? n : (n * (N - 1)) / (N - n);
  const z = 1.959963984540054;
  // The ends are the roots of (p − x)² = z²·x(1 − x)/m in x.
  const a = 1 + (z * z) / m;
  const b = -(2 * value + (z * z) / m);
  const c = value * value;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return { value, low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) };
}

/** By recursion over what is left after the lowest layer, which is weighed by its part of all. */
function vanDerEijk(V: readonly number[]): number {
  const N = V.reduce((s, v) => s + v, 0);
  if (N === 0) return 0;
  const K = V.length;
  const least = Math.min(...V.filter((v) => v > 0));
  const P = V.map((v) => v > 0);
  const S = P.filter(Boolean).length;
  const w = (least * S) / N;
  const rest = V.map((v) => (v > 0 ? v - least : 0));
  let TU = 0;
  let TDU = 0;
  for (let i = 0; i < K; i++)
    for (let j = 0; j < K; j++)
      for (let k = 0; k < K; k++) {
        if (!(i < j && j < k)) continue;
        if (P[i] && P[j] && !P[k]) TU++;
        if (!P[i] && P[j] && P[k]) TU++;
        if (P[i] && !P[j] && P[k]) TDU++;
      }
  const U = ((K - 2) * TU - (K - 1) * TDU) / ((K - 2) * (TU + TDU));
  const layer = S === 1 ? 1 : TU + TDU === 0 ? 0 : U * (1 - (S - 1) / (K - 1));
  return w * layer + (1 - w) * vanDerEijk(rest);
}

const chances = new Map<number, { a: number; chance: number }[]>();

/** All compositions of n into five with their multinomial chances. */
function compositions(n: number): { a: number; chance: number }[] {
  const known = chances.get(n);
  if (known) return known;
  const factorial = (x: number): number => (x < 2 ? 1 : x * factorial(x - 1));
  const all: { a: number; chance: number }[] = [];
  for (let p = 0; p <= n; p++)
    for (let q = 0; p + q <= n; q++)
      for (let r = 0; p + q + r <= n; r++)
        for (let s = 0; p + q + r + s <= n; s++) {
          const V = [p, q, r, s, n - p - q - r - s];
          const ways = V.reduce((x, v) => x / factorial(v), factorial(n));
          all.push({ a: vanDerEijk(V), chance: ways / 5 ** n });
        }
  chances.set(n, all);
  return all;
}

function verdict(n: number, a: number): 'agree' | 'split' | 'mixed' | null {
  if (n < 5) return null;
  const p = (of: (b: number) => boolean) =>
    compositions(n).reduce((s, c) => (of(c.a) ? s + c.chance : s), 0);
  if (p((b) => b >= a - eps) <= 0.05 + eps) return 'agree';
  if (a < -eps && p((b) => b <= a + eps) <= 0.05 + eps) return 'split';
  return 'mixed';
}

function tiedRanks(
  things: readonly { id: string; value: number }[],
  width: (a: string, b: string) => number,
): Map<string, number> {
  const sorted = [...things].sort((a, b) =>
    Math.abs(a.value - b.value) <= eps ? things.indexOf(a) - things.indexOf(b) : b.value - a.value,
  );
  const ranks = new Map<string, number>();
  let start = 0;
  for (let i = 0; i < sorted.length; i++) {
    const first = sorted[start];
    const here = sorted[i];
    if (!first || !here) continue;
    if (first.value - here.value > width(first.id, here.id) + eps) start = i;
    ranks.set(here.id, start + 1);
  }
  return ranks;
}
