import { indicatorGroups } from '#lib/domain/profile.ts';
import { formats } from '#lib/i18n/format.ts';
import { readMoment } from '#lib/i18n/moments.ts';
import type { Facts } from '../facts.ts';
import { profileFacts, surveyLine, type ProfileFacts } from '../profile-facts.ts';
import { valueWords } from '../profile-values.ts';
import { figure, heading, list, paragraph, type Block, type Section } from '../report.ts';
import { indicatorWords } from '../words/indicators.ts';
import { profileWords } from '../words/profile.ts';
import { groupTable, isTold } from './profile-table.ts';

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
