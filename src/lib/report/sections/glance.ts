import { showMean, showScore } from '#lib/domain/display.ts';
import type { Band } from '#lib/domain/factor-score.ts';
import { seriousMean } from '#lib/domain/talk-order.ts';
import { answersOf, cautionOf, isAllHidden, isHard, isSplit } from '../answers.ts';
import { picksOf, talkOf, type Facts } from '../facts.ts';
import { factorName } from '../names.ts';
import { figure, heading, list, paragraph, type Block, type Section } from '../report.ts';
import { scoresFigure } from './factors.ts';

/** One page: who was there, where we stand, what divides us, what we will do. */
export const glanceSection = (facts: Facts): Section => ({
  id: 'glance',
  title: facts.say.sections.glance,
  blocks: [...here(facts), ...standing(facts), ...dividing(facts), ...doing(facts)],
});

function here({ parts, say }: Facts): Block[] {
  const { joined, organisations } = parts.workshop;
  if (joined === 0) return [heading(say.glance.here), paragraph(say.glance.nobody, 'lead')];
  const eligible = parts.participation?.eligible ?? null;
  const sentences = [
    eligible === null ? say.glance.joined(joined) : say.glance.joinedOf(joined, eligible),
    ...(organisations === null || organisations === 0
      ? []
      : [say.glance.organisations(organisations)]),
    // Nobody may have said that they are done and all have answered: none would be misread.
    ...(parts.participation?.finished ? [say.glance.finished(parts.participation.finished)] : []),
  ];
  return [heading(say.glance.here), paragraph(sentences.join(' '), 'lead')];
}

function standing(facts: Facts): Block[] {
  const { say, assessment, parts } = facts;
  const title = heading(say.glance.standing);
  if (!assessment) return [title, paragraph(say.glance.notRevealed)];
  if (isAllHidden(facts))
    return [title, paragraph(say.glance.allHidden(parts.workshop.smallestGroup))];
  const caution = cautionOf(facts);
  return [
    title,
    paragraph(standingSentences(facts).join(' '), 'lead'),
    figure(scoresFigure(facts, 'glance-factors')),
    ...(caution ? [paragraph(caution, 'note')] : []),
  ];
}

/** The factors by band, and how many have no score. */
function standingSentences({ factors, locale, say }: Facts): string[] {
  const inBand = (band: Band) =>
    factors.flatMap(({ factor, figures }) =>
      figures.band === band && figures.score !== null
        ? [say.glance.scored(factorName(factor, locale), showScore(figures.score))]
        : [],
    );
  const unscored = factors.filter(({ figures }) => figures.score === null).length;
  return [
    ...(['strength', 'discuss', 'concern'] as const).flatMap((band) => {
      const names = inBand(band);
      return names.length > 0 ? [say.glance[band](say.names(names))] : [];
    }),
    ...(unscored > 0 ? [say.glance.unscored(unscored)] : []),
  ];
}

function dividing(facts: Facts): Block[] {
  if (!facts.assessment || isAllHidden(facts)) return [];
  return [
    heading(facts.say.glance.dividing),
    paragraph(dividingSentences(facts).join(' '), 'lead'),
  ];
}

function dividingSentences(facts: Facts): string[] {
  const { say, locale } = facts;
  const split = talkOf(facts).filter(isSplit);
  const [first] = split;
  return [
    ...(first
      ? [
          say.glance.split(split.length),
          say.glance.mostSplit(first.item[locale], answersOf(first, facts)),
        ]
      : [say.glance.noneSplit]),
    hardestSentence(facts, split.length > 0),
  ];
}

const mostHardest = 2;

/** What was found hardest beside what divides the room: one item, or those that share its rank. */
function hardestSentence(facts: Facts, isBesideSplit: boolean): string {
  const { say, locale } = facts;
  const hard = talkOf(facts).filter((fact) => !isSplit(fact) && isHard(fact));
  const hardest = hard.filter(({ figures }) => figures.rank === hard[0]?.figures.rank);
  if (hardest.length === 0) return say.glance.noneHard(showMean(seriousMean), isBesideSplit);
  const named = hardest
    .slice(0, mostHardest)
    .map(({ item, figures }) => say.glance.hardItem(item[locale], showMean(figures.mean ?? 0)));
  return hardest.length === 1
    ? say.glance.hardest(say.names(named), isBesideSplit)
    : say.glance.hardestTied(say.names(named), hardest.length, isBesideSplit);
}

const mostTasks = 6;

function doing(facts: Facts): Block[] {
  const { say, parts, format } = facts;
  const { tasks } = parts.plan;
  const title = heading(say.glance.doing);
  if (tasks.length === 0) {
    const [first] = picksOf(facts);
    const hint = first ? ` ${say.glance.firstTask(first.task[facts.locale])}` : '';
    return [title, paragraph(say.glance.noTasks + hint, 'lead')];
  }
  return [
    title,
    paragraph(say.glance.tasks(tasks.length), 'lead'),
    ...list(
      tasks.slice(0, mostTasks).map(({ what, owners, due }) => {
        const who = owners.length > 0 ? say.names(owners) : say.glance.noOwner;
        return say.glance.task(what, who, due ? say.glance.until(format.date(due)) : '');
      }),
    ),
    ...(tasks.length > mostTasks
      ? [paragraph(say.glance.moreTasks(tasks.length - mostTasks), 'note')]
      : []),
  ];
}
