import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { loadResultsContent } from './content.ts';
import { type Findings, readFindings } from './findings.ts';
import FactorList from './parts/FactorList.svelte';
import ItemList from './parts/ItemList.svelte';
import SummaryFigures from './parts/SummaryFigures.svelte';
import TalkList from './parts/TalkList.svelte';
import TaskBoard from './parts/TaskBoard.svelte';
import FactorsSlide from './screen/FactorsSlide.svelte';
import OverviewSlide from './screen/OverviewSlide.svelte';
import PicksSlide from './screen/PicksSlide.svelte';
import InLocale from './testing/InLocale.svelte';
import { type MadeUpName, madeUps } from './testing/made-up.ts';

const contents = {
  founding: await loadResultsContent('founding'),
  operating: await loadResultsContent('operating'),
};

function findingsOf(name: MadeUpName, minGroup = 3): Findings {
  const assessment = madeUps[name]();
  const findings = readFindings(assessment, contents[assessment.instrument.stage], minGroup, 30);
  if (!findings) throw new Error('the made-up assessment is of this instrument');
  return findings;
}

type Part = Component<Record<string, unknown>>;

/** What a reader of the markup is given: text, without the marks that only steer line breaks. */
function textOf(part: unknown, locale: Locale, props: Record<string, unknown>): string {
  const { body } = render(InLocale, { props: { locale, part: part as Part, props } });
  const text = body.replace(/<!--.*?-->/g, '').replace(/<[^>]+>/g, ' ');
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ');
}

const parts = {
  SummaryFigures,
  TalkList,
  TaskBoard,
  FactorList,
  ItemList,
  OverviewSlide,
  FactorsSlide,
};
const cases = Object.keys(madeUps).flatMap((name) =>
  locales.map((locale) => [name as MadeUpName, locale] as const),
);

describe('the parts of the results', () => {
  test.each(cases)('say nothing but words and figures: %s in %s', (name, locale) => {
    const findings = findingsOf(name);
    for (const part of Object.values(parts)) {
      const text = textOf(part, locale, { findings, audience: 'phone' });
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
      if (locale === 'en') expect(text.match(/[가-힣]+/g)).toBeNull();
    }
  });

  test('[PRIV3] an item of two answers shows its n, says why, and draws nothing', () => {
    const findings = findingsOf('operating-12');
    const hidden = findings.items.find(({ figures }) => figures.n === 2)!;
    const only = { ...findings, items: [hidden] };
    const text = textOf(ItemList, 'ko', { findings: only, audience: 'console' });
    expect(text).toContain('3명이 되지 않아 보여 드리지 않아요 (n=2)');
    const { body } = render(InLocale, {
      props: { locale: 'ko', part: ItemList as unknown as Part, props: { findings: only } },
    });
    expect(body).not.toContain('<table');
    expect(text).not.toMatch(/평균 \d/);
  });

  test('every distribution stands beside a table of the same counts', () => {
    const findings = findingsOf('founding-12');
    const [first] = findings.items;
    const only = { ...findings, items: [first!] };
    const text = textOf(ItemList, 'ko', { findings: only, audience: 'console' });
    const counts = first!.figures.counts ?? [];
    for (const [i, { value, ko }] of findings.scale.options.entries())
      expect(text).toContain(`${value}점 ${ko} ${counts[i]}명`);
  });

  test('a divided item is told in words, with its question and its first step', () => {
    const findings = findingsOf('operating-12');
    const text = textOf(TalkList, 'ko', { findings, audience: 'phone' });
    const [first] = findings.talk.split;
    expect(text).toContain('12명 가운데 6명은 5점, 6명은 1점');
    expect(text).toContain('의견이 갈렸어요');
    expect(text).toContain(first!.obstacle.question.ko);
    expect(text).toContain(first!.obstacle.firstStep.ko);
  });

  test('with fewer than five answers nothing is said of agreement', () => {
    const findings = findingsOf('operating-4');
    const text = textOf(ItemList, 'ko', { findings, audience: 'console' });
    expect(text).toContain('답이 적어 갈렸는지는 몰라요');
    expect(text).not.toMatch(/의견이 (모였|갈렸)어요/);
    expect(textOf(SummaryFigures, 'ko', { findings })).toContain('아직 4명의 답이라 첫 짐작이에요');
  });

  test('where few have answered nothing is recommended firmly', () => {
    const findings = findingsOf('operating-4');
    for (const part of [SummaryFigures, FactorsSlide, OverviewSlide, TaskBoard])
      expect(textOf(part, 'ko', { findings, audience: 'console' })).toContain('첫 짐작');
    const picks = textOf(PicksSlide, 'ko', { findings, tasks: 'futureTasks' });
    expect(picks).toContain('먼저 떠오르는 향후 과제');
    expect(picks).not.toContain('먼저 권하는');
  });

  test('where many have answered the recommendation is plain', () => {
    const text = textOf(OverviewSlide, 'ko', { findings: findingsOf('operating-12') });
    expect(text).toContain('먼저 권해요');
    expect(text).not.toContain('첫 짐작');
  });

  test('the picture of the factors stands before the sentences on what divides us and what to do', () => {
    const text = textOf(SummaryFigures, 'ko', { findings: findingsOf('operating-12') });
    const [standing, picture, tasks] = ['먼저 살펴', '문항은 5에 가까울수록', '과제로는'].map(
      (words) => text.indexOf(words),
    );
    expect(standing).toBeGreaterThan(-1);
    expect(picture).toBeGreaterThan(standing!);
    expect(tasks).toBeGreaterThan(picture!);
  });

  test('where scores of both directions stand together the reader is told', () => {
    const findings = findingsOf('operating-12');
    for (const part of [SummaryFigures, FactorsSlide])
      expect(textOf(part, 'ko', { findings })).toContain('문항은 5에 가까울수록 어려운');
  });

  test('a factor without a score says why', () => {
    const findings = findingsOf('much-hidden');
    const hidden = findings.factors.map((finding) => {
      const figures = {
        ...finding.figures,
        score: null,
        band: null,
        coverage: 0.4,
        uncertainty: null,
      };
      return { ...finding, figures };
    });
    const text = textOf(FactorList, 'ko', { findings: { ...findings, factors: hidden } });
    expect(text).toContain('40%만 보여 드릴 수 있어 점수를 내지 않았어요');
  });

  test('beside a share no rank is told: it is of the priority, and would seem to contradict it', () => {
    const findings = findingsOf('operating-12');
    const text = textOf(TaskBoard, 'ko', { findings, audience: 'console' });
    expect(text).toMatch(/\d%/);
    expect(text).not.toMatch(/\d위/);
  });

  test('where no task stands out none is recommended', () => {
    const findings = findingsOf('all-agree');
    const text = textOf(TaskBoard, 'ko', { findings, audience: 'phone' });
    expect(text).toContain('앞세울 만큼 두드러진 과제가 없어요');
    expect(text).not.toContain('번째로 권하는 과제');
  });
});
