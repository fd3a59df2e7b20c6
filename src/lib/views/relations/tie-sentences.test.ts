import { describe, expect, it } from 'vitest';
import { tieSentence } from './tie-sentences.ts';

const profile = { hasAnswered: true, knows: 5, workedWith: 2, knownBy: 4, workedWithBy: 0 };

describe('what a picture says of one organisation', () => {
  it('says whom it knows and whom it worked with', () => {
    expect(tieSentence('ko', '두레생협', profile)).toBe(
      '두레생협은 5곳을 알고 2곳과 함께 일했습니다. 4곳이 두레생협을 안다고 했습니다.',
    );
    expect(tieSentence('en', 'Dure Coop', profile)).toBe(
      'Dure Coop knows 5 others and has worked with 2. 4 others say they know it.',
    );
  });
  it('has the right particles for any name', () => {
    expect(tieSentence('ko', '마을책방 여우비', profile)).toMatch(/^마을책방 여우비는 .*여우비를 /);
    expect(tieSentence('ko', '다온(주)', profile)).toMatch(/^다온\(주\)은 /);
    expect(tieSentence('ko', 'LAB2050', profile)).toMatch(/^LAB2050은 .*LAB2050을 /);
  });
  it('does not say of who has not answered that it knows no one', () => {
    const silent = { ...profile, hasAnswered: false, knows: 0, workedWith: 0 };
    expect(tieSentence('ko', '두레생협', silent)).toBe(
      '두레생협은 아직 답하지 않았습니다. 4곳이 두레생협을 안다고 했습니다.',
    );
    expect(tieSentence('en', 'Dure', { ...silent, knownBy: 0 })).toBe('Dure has not answered yet.');
  });
  it('says kindly that someone is alone', () => {
    const alone = { hasAnswered: true, knows: 0, workedWith: 0, knownBy: 0, workedWithBy: 0 };
    expect(tieSentence('ko', '여우비', alone)).toBe('여우비는 아직 아는 곳이 없다고 했습니다.');
  });
});
