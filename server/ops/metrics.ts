export type Labels = Readonly<Record<string, string>>;

export interface Counter {
  /** Adds one, or `by`, to the series of these labels. Labels are words of ours, never ids or names (PRIV5). */
  add(labels?: Labels, by?: number): void;
}

/** What an operator can count. Everyone registers what is theirs; `text` is what `/metrics` answers. */
export interface Metrics {
  counter(name: string, help: string): Counter;
  /** `read` is asked each time the metrics are. */
  gauge(name: string, help: string, read: () => number): void;
  /** Prometheus' text format 0.0.4. */
  text(): string;
}

/** The ten lines of a metrics library that this server needs. */
export function createMetrics(): Metrics {
  const families = new Map<string, () => string>();
  const register = (name: string, kind: string, help: string, lines: () => string[]) => {
    if (families.has(name)) throw new Error(`The metric ${name} is registered twice`);
    const head = [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`];
    families.set(name, () => [...head, ...lines()].join('\n'));
  };
  return {
    counter(name, help) {
      const series = new Map<string, number>();
      register(name, 'counter', help, () =>
        [...series].map(([key, value]) => `${name}${key} ${value}`),
      );
      return { add: (labels = {}, by = 1) => addTo(series, formatLabels(labels), by) };
    },
    gauge(name, help, read) {
      register(name, 'gauge', help, () => [`${name} ${read()}`]);
    },
    text: () => [...families.values()].map((family) => `${family()}\n`).join(''),
  };
}

const addTo = (series: Map<string, number>, key: string, by: number): void =>
  void series.set(key, (series.get(key) ?? 0) + by);

function formatLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escape(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const escape = (value: string): string =>
  value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
