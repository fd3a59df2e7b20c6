export type Labels = Readonly<Record<string, string>>;

export interface Counter {
  /** Adds one, or `by`, to the series of these labels. Labels are words of ours, never ids or names (PRIV5). */
  add(labels?: Labels, by?: number): void;
}

export interface Histogram {
  /** Notes one value, or the same value `times` times. */
  observe(value: number, times?: number): void;
}

/** What an operator can count. Everyone registers what is theirs; `text` is what `/metrics` answers. */
export interface Metrics {
  counter(name: string, help: string): Counter;
  /** A counter that is kept elsewhere; `read` is asked each time the metrics are. */
  total(name: string, help: string, read: () => number): void;
  /** `read` is asked each time the metrics are. */
  gauge(name: string, help: string, read: () => number): void;
  /** `bounds`: the upper bounds of its buckets, growing. */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram;
  /** Prometheus' text format 0.0.4. */
  text(): string;
}

type Kind = 'counter' | 'gauge' | 'histogram';

/** The few lines of a metrics library that this server needs. */
export function createMetrics(): Metrics {
  const families = new Map<string, () => string>();
  const register = (name: string, kind: Kind, help: string, lines: () => string[]) => {
    if (families.has(name)) throw new Error(`The metric ${name} is registered twice`);
    const head = [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`];
    families.set(name, () => [...head, ...lines()].join('\n'));
  };
  const registerRead = (kind: Kind) => (name: string, help: string, read: () => number) =>
    register(name, kind, help, () => [`${name} ${read()}`]);
  return {
    counter(name, help) {
      const counter = new CounterSeries(name);
      register(name, 'counter', help, () => counter.lines());
      return counter;
    },
    total: registerRead('counter'),
    gauge: registerRead('gauge'),
    histogram(name, help, bounds) {
      const histogram = new Buckets(name, bounds);
      register(name, 'histogram', help, () => histogram.lines());
      return histogram;
    },
    text: () => [...families.values()].map((family) => `${family()}\n`).join(''),
  };
}

const noLabels: Labels = {};

/** One count for each set of labels. That without labels is on the path of every update, and costs an addition. */
class CounterSeries implements Counter {
  readonly #name: string;
  readonly #series = new Map<string, number>();
  #plain = 0;
  #isPlain = false;

  constructor(name: string) {
    this.#name = name;
  }

  add(labels: Labels = noLabels, by = 1): void {
    if (labels === noLabels) {
      this.#plain += by;
      this.#isPlain = true;
      return;
    }
    const key = formatLabels(labels);
    this.#series.set(key, (this.#series.get(key) ?? 0) + by);
  }

  /** A counter that has no labels says 0 from the start: what is absent can't be told from what never happened. */
  lines(): string[] {
    const plain = this.#isPlain || this.#series.size === 0 ? [`${this.#name} ${this.#plain}`] : [];
    return [...plain, ...[...this.#series].map(([key, value]) => `${this.#name}${key} ${value}`)];
  }
}

class Buckets implements Histogram {
  readonly #name: string;
  readonly #bounds: readonly number[];
  /** how many values fell into each bucket alone; the last has no upper bound */
  readonly #counts: number[];
  #sum = 0;

  constructor(name: string, bounds: readonly number[]) {
    this.#name = name;
    this.#bounds = bounds;
    this.#counts = [...bounds.map(() => 0), 0];
  }

  observe(value: number, times = 1): void {
    let bucket = 0;
    while (bucket < this.#bounds.length && value > this.#bounds[bucket]!) bucket += 1;
    this.#counts[bucket]! += times;
    this.#sum += value * times;
  }

  lines(): string[] {
    let through = 0;
    const buckets = this.#counts.map((count, index) => {
      through += count;
      return `${this.#name}_bucket{le="${this.#bounds[index] ?? '+Inf'}"} ${through}`;
    });
    return [...buckets, `${this.#name}_sum ${this.#sum}`, `${this.#name}_count ${through}`];
  }
}

function formatLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escape(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const escape = (value: string): string =>
  value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
