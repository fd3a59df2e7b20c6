import { describe, expect, it } from 'vitest';
import type { Profile } from '#lib/domain/profile.ts';
import { createReport } from '../create-report.ts';
import { leave } from '../leaving.ts';
import { tablesOf, type Report } from '../report.ts';
import { readBundle, writeBundle } from '../result-file.ts';
import { madeUpProfile, madeUpSource } from '../testing/made-up.ts';

const sourceOf = (
  profile: Profile,
  level: 'basic' | 'metropolitan' | 'sector' | null = 'basic',
) => {
  const source = madeUpSource({}, { profile });
  return { ...source, workshop: { ...source.workshop, level } };
};
const reportOf = (...given: Parameters<typeof sourceOf>): Report =>
  createReport(leave(sourceOf(...given)), 'ko');
const sectionOf = (report: Report) => report.sections.find(({ id }) => id === 'profile');
const linesOf = (report: Report): string[] =>
  sectionOf(report)?.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [];
  }) ?? [];
const rowsOf = (report: Report, id: string) =>
  tablesOf(report).find((table) => table.id === `profile-${id}`)!.rows;

describe('the profile in a report', () => {
  it('is left out where nobody wrote anything', () => {
    expect(sectionOf(reportOf({ values: {}, milestones: [] }))).toBeUndefined();
    expect(leave(sourceOf({ values: {}, milestones: [] })).profile).toBeNull();
  });

  it('has the nation’s figure of our level beside ours, with n, wording and place', () => {
    const rows = rowsOf(reportOf(madeUpProfile), 'participation');
    const [, ours, nation, unit, n, passport] = rows.find(([name]) => name === '총회 참석률')!;
    expect([ours, nation, unit, n]).toEqual([71.5, 69, '%', 41]);
    expect(passport).toMatch(/줄\)$/);
    const metropolitan = rowsOf(reportOf(madeUpProfile, 'metropolitan'), 'together');
    expect(metropolitan[0]!.slice(1, 5)).toEqual([2.6, 3.22, '1~5점', 18]);
  });

  it('says how many gave the same answer, or what most said', () => {
    const shape = rowsOf(reportOf(madeUpProfile), 'shape');
    expect(shape.find(([name]) => name === '법인 형태')!.slice(1, 3)).toEqual([
      '사회적협동조합',
      '43곳에서 16곳(37%)이 같은 답',
    ]);
  });

  it('never holds a mean budget: it says why there is none', () => {
    const [, ours, nation, , n, why] = rowsOf(reportOf(madeUpProfile), 'money').find(
      ([name]) => name === '한 해 사업비',
    )!;
    expect([ours, nation, n]).toEqual([62_000_000, '비교할 수 없음', null]);
    expect(why).toMatch(/한 곳이 평균의 대부분/);
  });

  it.each([
    [null, '우리가 광역인지 기초인지 적혀 있지 않아, 전국 수치와 견주지 않습니다.'],
    ['sector', '전국·업종 네트워크의 수치는 조사에 없어 견주지 않습니다.'],
  ] as const)('compares nothing for a network of level %s, and says why', (level, why) => {
    const report = reportOf(madeUpProfile, level);
    for (const [, , nation, , n] of rowsOf(report, 'participation'))
      expect([nation, n]).toEqual(['비교할 수 없음', null]);
    expect(linesOf(report)).toContain(why);
  });

  it('tells where the source contradicts itself, and what the network tells of itself', () => {
    const lines = linesOf(reportOf(madeUpProfile));
    expect(lines).toContain('원 자료에서 맞지 않는 점');
    expect(lines).toContain('자랑거리: 매달 한 번은 꼭 만납니다');
    expect(lines).toContain('2017년 5월: 일곱 곳이 모여 시작');
  });

  it('comes back from the file, and what is no value is skipped', () => {
    const json = JSON.parse(writeBundle(leave(sourceOf(madeUpProfile))));
    json.result.profile.values['board-meetings'] = 'many';
    const read = readBundle(JSON.stringify(json));
    const rows = read.ok ? rowsOf(createReport(read.result, 'ko'), 'participation') : [];
    expect(rows.map(([name]) => name)).not.toContain('이사회 횟수 (한 해)');
    expect(rows.length).toBe(2);
  });
});
