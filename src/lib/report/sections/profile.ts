import type { NationalFigure } from '#lib/content/national-figure.ts';
import { indicatorGroups, type IndicatorGroup } from '#lib/domain/profile.ts';
import { formats } from '#lib/i18n/format.ts';
import { readMoment } from '#lib/i18n/moments.ts';
import type { Facts } from '../facts.ts';
import {
  passportOf,
  profileFacts,
  surveyLine,
  type IndicatorFact,
  type ProfileFacts,
} from '../profile-facts.ts';
import { optionName, valueWords } from '../profile-values.ts';
import {
  figure,
  heading,
  list,
  paragraph,
  table,
  type Block,
  type Cell,
  type Section,
} from '../report.ts';
import { indicatorWords } from '../words/indicators.ts';
import { profileWords } from '../words/profile.ts';

/** How the network stands in figures, beside the national survey with its passport; where it errs is said. */
export function profileSection(facts: Facts): Section | null {
  if (!facts.parts.profile) return null;
  const own = profileFacts(facts);
  if (own.filled.length === 0 && own.profile.milestones.length === 0) return null;
  return {
    id: 'profile',
    title: facts.say.sections.profile,
    blocks: [
      paragraph(profileWords[facts.locale].lead),
      ...sharesFigure(own, facts),
      ...indicatorGroups.flatMap((group) => groupTable(group, own, facts)),
      ...sourceNotes(own, facts),
      ...told(own, facts),
    ],
  };
}

/** What a network tells of itself stands in sentences, not beside the nation. */
const isTold = ({ nation }: IndicatorFact): boolean => nation === null;

function groupTable(group: IndicatorGroup, { filled, level }: ProfileFacts, facts: Facts): Block[] {
  const { locale, say } = facts;
  const { columns, caption, levels } = profileWords[locale];
  const ids: readonly string[] = group.indicators.map(({ id }) => id);
  const own = filled.filter((fact) => ids.includes(fact.indicator.id) && !isTold(fact));
  if (own.length === 0) return [];
  const name = indicatorWords[locale].groups[group.id];
  const nation = level ? columns.nation(levels[level]) : columns.nationNone;
  return [
    table({
      id: `profile-${group.id}`,
      caption: caption(name),
      sheet: { name: say.sheets.profile, part: { title: columns.group, value: name } },
      columns: [
        { title: columns.name, kind: 'text', width: 26 },
        { title: columns.ours, kind: 'measure', width: 18 },
        { title: nation, kind: 'measure', width: 18 },
        { title: columns.unit, kind: 'text', width: 9 },
        { title: columns.n, kind: 'count', width: 12 },
        { title: columns.passport, kind: 'text', width: 36 },
      ],
      rows: own.map((fact) => indicatorRow(fact, facts)),
    }),
  ];
}

function indicatorRow(fact: IndicatorFact, facts: Facts): Cell[] {
  const { indicator, value, nation } = fact;
  const { names, units } = indicatorWords[facts.locale];
  const unit = indicator.kind in units ? units[indicator.kind as keyof typeof units] : '';
  return [
    names[indicator.id],
    typeof value === 'number' ? value : valueWords(indicator, value, facts.locale),
    nation && nationCell(fact, nation, facts),
    unit || null,
    nation && nation.kind !== 'none' ? nation.n : null,
    nation && passportOf(nation, facts),
  ];
}

/** The nation's mean as a figure; of answers, how many gave ours, or what most said; or that it can't be compared. */
function nationCell(
  { value, indicator }: IndicatorFact,
  nation: NationalFigure,
  facts: Facts,
): Cell {
  const { locale } = facts;
  const words = profileWords[locale];
  if (nation.kind === 'none') return words.notComparable;
  if (nation.kind === 'mean') return nation.value;
  const { options, n } = nation;
  const most = options.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))[0];
  const answer = options.find(({ id }) => id === value) ?? most;
  if (!answer || answer.count === null) return words.dash;
  return answer.id === value
    ? words.same(n, answer.count, formats[locale].percent(answer.count / n))
    : words.most(optionName(indicator.id, answer.id, locale), n, answer.count);
}

/** Shares of ours beside the nation's means, where both are shares of a whole. */
function sharesFigure({ filled, level }: ProfileFacts, facts: Facts): Block[] {
  const { locale } = facts;
  const words = profileWords[locale];
  const percent = (value: number) => `${formats[locale].number(value)}%`;
  const rows = filled.flatMap(({ indicator, value, nation }) =>
    typeof value === 'number' && nation?.kind === 'mean' && nation.unit === 'percent'
      ? [
          {
            label: indicatorWords[locale].names[indicator.id],
            values: [value / 100, nation.value / 100],
            texts: [percent(value), `${percent(nation.value)} (${nation.n})`],
          },
        ]
      : [],
  );
  if (rows.length === 0 || level === null) return [];
  return [
    figure({
      id: 'profile-shares',
      caption: words.figure,
      description: rows
        .map(({ label, texts: [ours = '', nation = ''] }) => words.row(label, ours, nation))
        .join('. '),
      chart: { kind: 'pairs', rows, series: [words.ours, words.meanOf(words.levels[level])] },
    }),
  ];
}

/** Which survey it is, and where it contradicts itself about what is shown here. */
function sourceNotes({ filled, level }: ProfileFacts, facts: Facts): Block[] {
  const words = profileWords[facts.locale];
  const compared = filled.flatMap(({ nation }) =>
    nation && nation.kind !== 'none' ? nation.remarks : [],
  );
  const remarks = new Map(compared.map((remark) => [remark.id, remark[facts.locale]]));
  const hasFigures = filled.some(({ nation }) => nation && nation.kind !== 'none');
  return [
    ...(level && hasFigures ? [paragraph(surveyLine(level, facts), 'note')] : []),
    ...(level === null && filled.some((fact) => !isTold(fact))
      ? [paragraph(facts.parts.workshop.level ? words.noLevel : words.unknownLevel, 'note')]
      : []),
    ...(remarks.size > 0 ? [heading(words.remarks), ...list([...remarks.values()])] : []),
  ];
}

function told({ filled, profile }: ProfileFacts, facts: Facts): Block[] {
  const { locale } = facts;
  const words = profileWords[locale];
  const sentences = filled
    .filter(isTold)
    .map(({ indicator, value }) =>
      words.told(indicatorWords[locale].names[indicator.id], valueWords(indicator, value, locale)),
    );
  const milestones = profile.milestones.map(({ when, what }) =>
    words.milestone(readMoment(when, locale), what),
  );
  return [
    ...(sentences.length > 0 ? [heading(words.toldTitle), ...list(sentences)] : []),
    ...(milestones.length > 0 ? [heading(words.milestones), ...list(milestones)] : []),
  ];
}
