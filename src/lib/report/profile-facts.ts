import { networkSurvey } from '#lib/content/benchmarks.ts';
import { referenceTo } from '#lib/content/documents.ts';
import { nationalFigureOf, type NationalFigure } from '#lib/content/national-figure.ts';
import type { SurveyedLevel } from '#lib/domain/benchmarks.ts';
import { comparedLevel } from '#lib/domain/compared-level.ts';
import {
  indicators,
  type Indicator,
  type IndicatorId,
  type Profile,
  type ProfileValue,
} from '#lib/domain/profile.ts';
import { profileIn } from './bundled-profile.ts';
import type { Facts } from './facts.ts';
import { profileWords } from './words/profile.ts';

/** An indicator that was filled in, with what the nation says of it; `nation` is null where nobody else is asked. */
export interface IndicatorFact {
  readonly indicator: Indicator & { readonly id: IndicatorId };
  readonly value: ProfileValue;
  readonly nation: NationalFigure | null;
}

/** The network's own figures beside those of networks like it. */
export interface ProfileFacts {
  readonly profile: Profile;
  /** null where the survey has no level that is like ours: like with like */
  readonly level: SurveyedLevel | null;
  readonly filled: readonly IndicatorFact[];
}

export function profileFacts({ parts }: Facts): ProfileFacts {
  const profile = profileIn(parts.profile);
  const level = comparedLevel(parts.workshop.level);
  const filled = indicators.flatMap((indicator): IndicatorFact[] => {
    const value = profile.values[indicator.id];
    return value === undefined
      ? []
      : [{ indicator, value, nation: nationalFigureOf(indicator.id, level) }];
  });
  return { profile, level, filled };
}

/** The survey, its year and level: what every figure of the nation shares of its passport. */
export const surveyLine = (level: SurveyedLevel, { locale }: Facts): string => {
  const words = profileWords[locale];
  return words.survey(networkSurvey[locale], networkSurvey.year, words.levelNames[level]);
};

/** The rest of a figure's passport: the wording, and where in the source it stands. For none, why there is none. */
export function passportOf(nation: NationalFigure, { locale }: Facts): string {
  const words = profileWords[locale];
  if (nation.kind === 'none') return words.why[nation.why];
  const { figure } = nation;
  const { section, lines } = referenceTo(figure.source);
  return words.passport(figure[locale], section[locale], lines.replaceAll('-', '–'));
}
