import { describe, expect, it } from 'vitest';
import { counters, createFormat, formats } from './format.ts';

const { ko, en } = formats;

describe('formats', () => {
  it('write figures with separators and fixed decimals', () => {
    expect(ko.number(12345)).toBe('12,345');
    expect(ko.number(3.95, 1)).toBe(en.number(3.95, 1));
    expect(ko.number(4, 1)).toBe('4.0');
    expect(ko.percent(0.416)).toBe('42%');
  });

  it('count with a counter in Korean, with a plural in English', () => {
    expect(ko.count(12, counters.people)).toBe('12명');
    expect(ko.count(1500, counters.networks)).toBe('1,500곳');
    expect(en.count(1, counters.people)).toBe('1 person');
    expect(en.count(0, counters.items)).toBe('0 items');
  });

  it('say minutes as agendas do and as people do', () => {
    expect(ko.minutes(90)).toBe('90분');
    expect(en.minutes(90)).toBe('90 min');
    expect(ko.duration(90)).toBe('1시간 30분');
    expect(ko.duration(120)).toBe('2시간');
    expect(ko.duration(0)).toBe('0분');
    expect(en.duration(61)).toBe('1 h 1 min');
  });

  it('date in the time of Seoul unless asked for another zone', () => {
    const newYear = '2026-12-31T15:30:00Z';
    expect(ko.date(newYear)).toBe('2027년 1월 1일');
    expect(en.date(newYear)).toBe('1 January 2027');
    expect(createFormat('en', 'UTC').date(newYear)).toBe('31 December 2026');
    expect(en.time(newYear)).toBe('00:30');
    expect(ko.day('2026-11-22T03:00:00Z')).toContain('11월 22일');
  });

  it('join lists the way each language does', () => {
    expect(ko.list(['서산', '공주'])).toBe('서산과 공주');
    expect(ko.list(['서산', '공주', '천안'])).toBe('서산, 공주, 천안');
    expect(ko.list(['서산'])).toBe('서산');
    expect(ko.list([])).toBe('');
    expect(en.list(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
