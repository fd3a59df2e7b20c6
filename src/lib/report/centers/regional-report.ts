import { regionsByCode } from '#lib/content/regions.ts';
import { smallestBlock } from '#lib/domain/centers/blocks.ts';
import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { paragraph, type Report, type Section } from '../report.ts';
import type { LeavingComparison } from './leaving-comparison.ts';
import { factorsSection } from './regional-factors.ts';
import { glanceSection } from './regional-glance.ts';
import { obstaclesSection } from './regional-obstacles-section.ts';
import { tasksSection, wantsSection } from './regional-shares.ts';
import { regionalWords, type RegionalWords } from './regional-words.ts';
import { yearsSection } from './regional-years.ts';
import type { Format } from '#lib/i18n/format.ts';

/** What a section of a regional report is written from. */
export interface RegionalFacts {
  readonly of: LeavingComparison;
  readonly locale: Locale;
  readonly format: Format;
  readonly say: RegionalWords;
  /** the region's name, or that it is all of them */
  readonly where: string;
  readonly isClosed: boolean;
}

/** The parts of the dashboard that can be taken along one by one. */
export const regionalViews = ['factors', 'obstacles', 'tasks', 'wants', 'years'] as const;
export type RegionalView = (typeof regionalViews)[number];

type Writer = (facts: RegionalFacts) => Section | null;
const writers: Readonly<Record<RegionalView, Writer>> = {
  factors: factorsSection,
  obstacles: obstaclesSection,
  tasks: tasksSection,
  wants: wantsSection,
  years: yearsSection,
};

/** The report of a city or province, or of all: the same model, and so the same printers, as a network's own. */
export function createRegionalReport(of: LeavingComparison, locale: Locale): Report {
  const facts = factsOf(of, locale);
  const { say, where } = facts;
  const sections = regionalViews.map((view) => writers[view]);
  return reportOf(facts, say.title(where, of.at.year), [
    glanceSection(facts),
    ...(facts.isClosed ? [] : sections.map((write) => write(facts))),
    methodSection(facts),
  ]);
}

/** One view of the dashboard, as it may leave the center. */
export function createViewReport(
  of: LeavingComparison,
  view: RegionalView,
  locale: Locale,
): Report {
  const facts = factsOf(of, locale);
  const { say, where } = facts;
  const section = facts.isClosed ? glanceSection(facts) : writers[view](facts);
  const title = say.viewTitle(say.sections[view], where, of.at.year);
  const report = reportOf(facts, title, [
    section && countedFirst(section, facts),
    methodSection(facts),
  ]);
  // Several views are taken along one after the other: none is named like another.
  const fileName = `${report.fileName}-${say.sections[view].replace(/\s+/g, '-')}`;
  return { ...report, fileName };
}

/** A view taken along by itself says of how many networks it is. */
function countedFirst(section: Section, { of, say, isClosed }: RegionalFacts): Section {
  if (isClosed) return section;
  const counted = paragraph(say.counted(of.here.networks, say.inStage[of.at.stage]));
  return { ...section, blocks: [counted, ...section.blocks] };
}

function factsOf(of: LeavingComparison, locale: Locale): RegionalFacts {
  const say = regionalWords[locale];
  const region = of.at.region && regionsByCode.get(of.at.region);
  return {
    ...{ of, locale, format: formats[locale], say },
    where: region ? region[locale] : say.everywhere,
    isClosed: of.here.networks < smallestBlock,
  };
}

function reportOf(
  { of, locale, format, say, where }: RegionalFacts,
  title: string,
  sections: readonly (Section | null)[],
): Report {
  return {
    locale,
    title,
    subtitle: placeOf(of, say),
    network: of.center,
    day: of.day,
    dayText: format.date(of.day),
    warning: null,
    fileName: say.file(where, of.at.year).replace(/\s+/g, '-'),
    textSheet: say.text,
    sections: sections.flatMap((section) => section ?? []),
  };
}

const placeOf = ({ at }: LeavingComparison, say: RegionalWords): string =>
  [say.stages[at.stage], at.level && say.levels[at.level], at.sizeClass && say.sizes[at.sizeClass]]
    .filter(Boolean)
    .join(' · ');

const methodSection = ({ say }: RegionalFacts): Section => ({
  id: 'method',
  title: say.sections.method,
  blocks: say.method.map((text) => paragraph(text, 'note')),
});
