export interface Family {
  readonly kind: string;
  readonly help: string;
  /** the sample's name with its labels, as written → its value */
  readonly samples: ReadonlyMap<string, number>;
}

const sampleLine = /^([a-zA-Z_:][\w:]*)(\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*\})? (\S+)$/;
const suffixes: Readonly<Record<string, readonly string[]>> = {
  counter: [''],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count'],
};

/** Reads Prometheus' text format 0.0.4, strictly: each family with its help and type before its samples, and once. */
export function parsePrometheus(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line has no end');
  const families = new Map<string, Family & { samples: Map<string, number> }>();
  const lines = text.slice(0, -1).split('\n');
  let name = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const help = /^# HELP (\S+) (\S.*)$/.exec(line);
    if (!help) {
      addSample(families.get(name), name, line);
      continue;
    }
    name = help[1]!;
    const kind = new RegExp(`^# TYPE ${name} (counter|gauge|histogram)$`).exec(lines[++at] ?? '');
    if (!kind || families.has(name)) throw new Error(`bad or second family: ${line}`);
    families.set(name, { kind: kind[1]!, help: help[2]!, samples: new Map() });
  }
  return families;
}

function addSample(
  family: (Family & { samples: Map<string, number> }) | undefined,
  name: string,
  line: string,
): void {
  const [, sample, labels = '', value] = sampleLine.exec(line) ?? [];
  const isOfFamily = suffixes[family?.kind ?? '']?.some((suffix) => sample === name + suffix);
  const number = Number(value);
  if (!family || !isOfFamily || Number.isNaN(number) || family.samples.has(sample! + labels))
    throw new Error(`not a sample of ${name}: ${line}`);
  family.samples.set(sample! + labels, number);
}
