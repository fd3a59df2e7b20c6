import { describe, expect, test } from 'vitest';
import { indicators, type IndicatorId, type ProfileValue } from '#lib/domain/profile.ts';
import { valueWords } from './profile-values.ts';

const said = (id: IndicatorId, value: ProfileValue) => {
  const indicator = indicators.find((one) => one.id === id)!;
  return [valueWords(indicator, value, 'ko'), valueWords(indicator, value, 'en')];
};

describe('a value of the profile is read', () => {
  test('as an amount with its unit', () => {
    expect(said('members', 24)).toEqual(['24', '24']);
    expect(said('meeting-participation', 58.2)).toEqual(['58.2%', '58.2%']);
    expect(said('budget', 62_000_000)).toEqual(['62,000,000원', 'KRW 62,000,000']);
    expect(said('role-sharing', 2.6)).toEqual(['2.6', '2.6']);
  });

  test('as the survey names the option, or as we do', () => {
    expect(said('legal-form', 'social-coop')).toEqual(['사회적협동조합', 'Social cooperative']);
    expect(said('staff-hours', 'part-time')).toEqual(['반상근', 'Half time']);
    expect(said('centre-contract', 'runs-none')[0]).toBe('위탁 운영하지 않음');
    expect(said('directions', ['projects', 'awareness'])[0]).toBe(
      '네트워크 사업 활성화 · 사회적경제 인식 제고',
    );
  });

  test('as a moment, and words as they are', () => {
    expect(said('founded', '2017-05')).toEqual(['2017년 5월', 'May 2017']);
    expect(said('pride', '매달 만나요')).toEqual(['매달 만나요', '매달 만나요']);
  });

  test('in words for every option there is', () => {
    for (const indicator of indicators)
      if ('options' in indicator)
        for (const option of indicator.options)
          for (const words of said(indicator.id, option))
            expect([indicator.id, words]).not.toEqual([indicator.id, option]);
  });
});
