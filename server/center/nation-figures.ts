import { benchmarkIssues, benchmarkOf, issuesOf, networkSurvey } from '#lib/content/benchmarks.ts';
import { referenceTo } from '#lib/content/documents.ts';
import { scoreRemark } from '#lib/content/national-figure.ts';
import { obstacles } from '#lib/content/obstacles.ts';
import type { Benchmark } from '#lib/domain/benchmarks.ts';
import type { Bilingual } from '#lib/domain/bilingual.ts';
import { ranksOnly, surveyWords } from '#lib/i18n/survey-words.ts';
import type { NationalSurveyView, SurveyFigureView } from '#lib/protocol/nation-contract.ts';

const only = ({ ko, en }: Bilingual): Bilingual => ({ ko, en });

function passportOf(view: SurveyFigureView['view'], figure: Benchmark) {
  const { document, section, lines } = referenceTo(figure.source);
  return {
    view,
    id: figure.id,
    name: only(figure),
    reading:
      view === 'obstacles' ? ranksOnly : { ko: surveyWords.ko[view], en: surveyWords.en[view] },
    source: { document: only(document), section: only(section), lines },
    note: figure.note,
    slips: slipsOf(figure).map(({ id, ...text }) => ({ id, text: only(text) })),
  };
}

/** What is wrong with every five-point mean of the survey is said with each. */
const slipsOf = ({ id, kind }: Benchmark) => [
  ...issuesOf(id),
  ...(kind === 'score' ? benchmarkIssues.filter((one) => one.id === scoreRemark) : []),
];

function rolesFigure(): SurveyFigureView {
  const figure = benchmarkOf('score', 'network-role-sharing');
  const { metropolitan, basic } = figure.byLevel;
  return {
    ...passportOf('factors', figure),
    n: { metropolitan: metropolitan.n, basic: basic.n },
    mean: { metropolitan: metropolitan.value, basic: basic.value },
    answers: null,
    obstacles: null,
  };
}

function answersFigure(
  view: 'obstacles' | 'tasks',
  entry: string,
  ours: SurveyFigureView['obstacles'],
): SurveyFigureView {
  const figure = benchmarkOf('multi-by-level', entry);
  return {
    ...passportOf(view, figure),
    n: figure.n,
    mean: null,
    answers: figure.options.map(({ id, counts, ...name }) => ({ id, name: only(name), counts })),
    obstacles: ours,
  };
}

/** Which answer of the survey each of our obstacles belongs to; those that fit none are left out. */
const answersByObstacle = Object.fromEntries(
  obstacles.flatMap(({ id, nationalCategory }) =>
    nationalCategory === null ? [] : [[id, nationalCategory] as const],
  ),
);

/** What stands beside a center's views: figures of the survey as they are printed, with their passports. */
export const nationFigures: NationalSurveyView = {
  survey: { id: networkSurvey.id, name: only(networkSurvey), year: networkSurvey.year },
  figures: [
    rolesFigure(),
    answersFigure('obstacles', 'network-obstacles', answersByObstacle),
    answersFigure('tasks', 'network-directions', null),
  ],
};
