/** From findings to what the summary's sentences are made of. */
import type { AssessmentView } from '#lib/api/contract-types.ts';
import { showMean, showScore } from '#lib/domain/display.ts';
import type { Band } from '#lib/domain/factor-score.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { factorNames } from './factor-names.ts';
import type { FactorFinding } from './factor-findings.ts';
import type { Division, FirstTasks, NamedScore, Spread, Standing, Turnout } from './figures.ts';
import { cautionOf } from './caution.ts';
import type { Findings } from './findings.ts';
import { isTooEarly, sidesOf } from './item-answers.ts';
import type { ItemFinding } from './item-findings.ts';
import { sentences } from './sentences.ts';
import type { TaskFindings } from './task-findings.ts';

/** The sentences that stand before everything else. */
export interface Headline {
  readonly turnout: string;
  readonly spread: string;
  readonly standing: string;
  readonly division: string;
  readonly tasks: string;
  /** Null where the figures can be relied on. */
  readonly caution: string | null;
}

export function headlineOf(findings: Findings, locale: Locale): Headline {
  const say = sentences[locale];
  const caution = cautionOf(findings);
  return {
    turnout: say.turnout(turnoutOf(findings.assessment)),
    spread: say.spread(spreadOf(findings)),
    standing: say.standing(standingOf(findings.factors, locale)),
    division: say.division(divisionOf(findings, locale)),
    tasks: say.firstTasks(firstTasksOf(findings, locale)),
    caution: caution && say.caution(caution),
  };
}

export const turnoutOf = ({ participation }: AssessmentView): Turnout => participation;

export function spreadOf({ items }: Findings): Spread {
  const ns = items.map(({ figures }) => figures.n);
  return ns.length ? { least: Math.min(...ns), most: Math.max(...ns) } : { least: 0, most: 0 };
}

export function standingOf(factors: readonly FactorFinding[], locale: Locale): Standing {
  const inBand = (band: Band) => factors.flatMap((one) => namedScore(one, band, locale));
  return {
    strength: inBand('strength'),
    discuss: inBand('discuss'),
    concern: inBand('concern'),
    unscored: factors.filter(({ figures }) => figures.score === null).length,
  };
}

function namedScore({ figures, factor }: FactorFinding, band: Band, locale: Locale): NamedScore[] {
  if (figures.band !== band || figures.score === null) return [];
  return [{ name: factorNames[locale](factor), score: showScore(figures.score) }];
}

function divisionOf({ items, talk }: Findings, locale: Locale): Division {
  const shown = items.filter(({ figures }) => figures.counts !== null);
  const early = isTooEarly(items.map(({ figures }) => figures));
  const [first] = [...talk.split, ...talk.serious];
  return {
    known: shown.length === 0 ? 'nothing' : early ? 'early' : 'yes',
    split: talk.split.length,
    serious: talk.serious.length,
    first: first ? { text: first.item[locale], answers: answersOf(first, locale) } : null,
  };
}

/** How the answers to an item lie: by its sides where it divides the room, else by its mean. */
export function answersOf({ figures }: ItemFinding, locale: Locale): string {
  const say = sentences[locale];
  const sides = figures.verdict === 'split' && figures.counts ? sidesOf(figures.counts) : null;
  if (sides) return say.divided(sides);
  return figures.mean === null ? '' : say.mean(showMean(figures.mean));
}

function firstTasksOf(findings: Findings, locale: Locale): FirstTasks {
  const first = ({ picks }: TaskFindings) => picks[0]?.task[locale] ?? null;
  return {
    network: first(findings.networkTasks),
    future: first(findings.futureTasks),
    isTentative: cautionOf(findings) !== null,
  };
}
