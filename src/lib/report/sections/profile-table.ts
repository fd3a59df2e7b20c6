import type { NationalFigure } from '#lib/content/national-figure.ts';
import type { IndicatorGroup } from '#lib/domain/profile.ts';
import { formats } from '#lib/i18n/format.ts';
import type { Facts } from '../facts.ts';
import { passportOf, type IndicatorFact, type ProfileFacts } from '../profile-facts.ts';
import { optionName, valueWords } from '../profile-values.ts';
import { table, type Block, type Cell } from '../report.ts';
import { indicatorWords } from '../words/indicators.ts';
import { profileWords } from '../words/profile.ts';

/** What a network tells of itself stands in sentences, not beside the nation. */
export const isTold = ({ nation }: IndicatorFact): boolean => nation === null;

/** What was filled in of a group of indicators, beside the nation's figures; nothing where nothing was. */
export function groupTable(
  group: IndicatorGroup,
  { filled, level }: ProfileFacts,
  facts: Facts,
): Block[] {
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
