import { describe, expect, test } from 'vitest';
import { cardsOf } from '#lib/domain/talk.ts';
import { madeUps } from '../testing/made-up.ts';
import { slidesOf, slideTitle } from './slides.ts';

/** Of talk: as many cards as a talk can have. */
const hour = 60;
const kinds = (name: keyof typeof madeUps) =>
  slidesOf(madeUps[name](), hour).map(({ kind }) => kind);

describe('the slides of an assessment', () => {
  test('go from where we stand over what divides us to what to do', () => {
    const all = kinds('operating-12');
    expect(all.slice(0, 3)).toEqual(['factors', 'overview', 'talk']);
    expect(all.slice(-3)).toEqual(['picks', 'task', 'task']);
  });

  test('name each item to talk about once, in its order, and the later ones on one slide', () => {
    const assessment = madeUps['operating-12']();
    const slides = slidesOf(assessment, hour);
    const told = slides.flatMap((slide) => (slide.kind === 'talk' ? [slide.item] : []));
    const rest = slides.flatMap((slide) => (slide.kind === 'rest' ? slide.items : []));
    expect(told).toHaveLength(6);
    expect([...told, ...rest]).toEqual(assessment.talkFirst.slice(0, 13));
  });

  test('end beside the nation, for a level that the survey asked', () => {
    const last = (level: 'basic' | 'sector' | null) =>
      slidesOf(madeUps['operating-12'](), hour, level).at(-1);
    expect(last('basic')).toEqual({ kind: 'nation', level: 'basic' });
    expect(last('sector')?.kind).toBe('task');
    expect(last(null)?.kind).toBe('task');
  });

  test('are of as many cards as the talk has', () => {
    const assessment = madeUps['operating-12']();
    const talks = (minutes: number) =>
      slidesOf(assessment, minutes).filter(({ kind }) => kind === 'talk').length;
    for (const minutes of [0, 12, 24, 60])
      expect(talks(minutes)).toBe(cardsOf(assessment.talkFirst, minutes).length);
  });

  test('tell how many items to talk about no slide names', () => {
    const assessment = madeUps['all-divided']();
    const rest = slidesOf(assessment, hour).find((slide) => slide.kind === 'rest');
    expect(rest?.more).toBe(assessment.talkFirst.length - 13);
    expect(rest?.more).toBeGreaterThan(0);
  });

  test('show one picked task each, best first', () => {
    const assessment = madeUps['operating-12']();
    const tasks = slidesOf(assessment, hour).flatMap((slide) =>
      slide.kind === 'task' && slide.tasks === 'futureTasks' ? [slide.task] : [],
    );
    const pickOf = (id: string) => assessment.futureTasks.find((task) => task.id === id)?.pick;
    expect(tasks.map(pickOf)).toEqual([1, 2, 3]);
  });

  test('have no slide for what there is not', () => {
    expect(kinds('all-agree')).toEqual(['factors', 'overview']);
    expect(kinds('nobody')).toEqual(['overview']);
  });

  test('have a title in both languages', () => {
    for (const slide of slidesOf(madeUps['operating-12'](), hour)) {
      expect(slideTitle(slide, 'ko')).toMatch(/[가-힣]/);
      expect(slideTitle(slide, 'en')).toMatch(/^[A-Za-z0-9 :/]+$/);
    }
  });
});
