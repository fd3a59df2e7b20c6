import type { AssessmentView } from '#lib/api/contract-types.ts';
import type { TaskKind } from '#lib/domain/assessment.ts';
import type { SurveyedLevel } from '#lib/domain/benchmarks.ts';
import type { Level } from '#lib/domain/directory.ts';
import { cardsOf } from '#lib/domain/talk.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messages } from '../messages.ts';

/** One thing to look at together. `place` and `of` count the slides of items to talk about, `more` the items that no slide names. */
export type Slide =
  | { readonly kind: 'overview' }
  | { readonly kind: 'factors' }
  | { readonly kind: 'talk'; readonly item: string; readonly place: number; readonly of: number }
  | { readonly kind: 'rest'; readonly items: readonly string[]; readonly more: number }
  | { readonly kind: 'picks'; readonly tasks: TaskKind }
  | {
      readonly kind: 'task';
      readonly tasks: TaskKind;
      readonly task: string;
      readonly pick: number;
    }
  | { readonly kind: 'nation'; readonly level: SurveyedLevel };

const mostOnOneSlide = 7;

/**
 * The slides of an assessment, in the order to show them: the picture of where the network stands, which grows at the
 * reveal, then in words what divides it and what to do first; the cards of a talk of so many minutes have one each, the
 * others stand on one together. Last the nation, for networks of a level that it was asked of. The same assessment,
 * minutes and level give the same slides everywhere.
 */
export function slidesOf(
  assessment: AssessmentView,
  talkMinutes: number,
  level: Level | null = null,
): readonly Slide[] {
  if (assessment.items.every((item) => item.counts === null)) return [{ kind: 'overview' }];
  return [
    { kind: 'factors' },
    { kind: 'overview' },
    ...talkSlides(assessment.talkFirst, talkMinutes),
    ...taskSlides(assessment, 'futureTasks'),
    ...taskSlides(assessment, 'networkTasks'),
    ...(isSurveyed(level) ? [{ kind: 'nation' as const, level }] : []),
  ];
}

const isSurveyed = (level: Level | null): level is SurveyedLevel =>
  level === 'metropolitan' || level === 'basic';

function talkSlides(items: readonly string[], minutes: number): Slide[] {
  const first = cardsOf(items, minutes);
  const rest = items.slice(first.length, first.length + mostOnOneSlide);
  const slides = first.map((item, i): Slide => {
    return { kind: 'talk', item, place: i + 1, of: first.length };
  });
  const more = items.length - first.length - rest.length;
  return rest.length ? [...slides, { kind: 'rest', items: rest, more }] : slides;
}

function taskSlides(assessment: AssessmentView, tasks: TaskKind): Slide[] {
  const picks = assessment[tasks]
    .flatMap(({ id, pick }) => (pick === null ? [] : [{ id, pick }]))
    .sort((a, b) => a.pick - b.pick);
  const one = picks.map(({ id, pick }): Slide => ({ kind: 'task', tasks, task: id, pick }));
  return picks.length ? [{ kind: 'picks', tasks }, ...one] : [];
}

/** What a slide is called in a list of them. */
export function slideTitle(slide: Slide, locale: Locale): string {
  const m = messages[locale].slides;
  switch (slide.kind) {
    case 'overview':
      return m.overview;
    case 'factors':
      return m.factors;
    case 'talk':
      return m.talk(slide.place, slide.of);
    case 'rest':
      return m.rest;
    case 'picks':
      return m[slide.tasks];
    case 'nation':
      return m.nation;
    case 'task':
      return slide.tasks === 'networkTasks' ? m.networkTask(slide.pick) : m.futureTask(slide.pick);
  }
}
