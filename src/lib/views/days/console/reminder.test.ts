import { describe, expect, test } from 'vitest';
import { reminderToAbsent, reminderToAll, type ReminderFacts } from './reminder.ts';

const facts: ReminderFacts = {
  network: '가람시 사회적경제네트워크',
  title: '2026년 자가진단',
  deadline: '2026-11-30T12:00:00.000Z',
  isPast: false,
  minutes: 20,
  joined: 24,
  finished: 17,
  present: 15,
  organisations: 24,
  url: 'https://ieum.example/join#secret',
};

describe('a reminder', () => {
  test('says what, until when by the Korean clock, how long it takes and how many have finished', () => {
    const text = reminderToAll(facts, 'ko');
    expect(text.startsWith('[가람시 사회적경제네트워크 · 2026년 자가진단]\n')).toBe(true);
    expect(text).toContain('11월 30일 (월) 오후 9:00까지');
    expect(text).toContain('20분쯤');
    expect(text).toContain('24명이 들어와 17명이 모두 마쳤어요');
  });

  test('ends with the link alone, so that messengers make one of it', () => {
    for (const text of [reminderToAll(facts, 'ko'), reminderToAbsent(facts, null, 'en')])
      expect(text.endsWith(`\n\n${facts.url}`)).toBe(true);
  });

  test('does not speak of nobody', () => {
    expect(reminderToAll({ ...facts, joined: 0, finished: 0 }, 'ko')).toContain('첫 번째로');
    expect(reminderToAll({ ...facts, finished: 0 }, 'ko')).not.toContain('0명');
    expect(
      reminderToAbsent({ ...facts, present: 0, joined: 0, finished: 0 }, '두레', 'ko'),
    ).not.toContain('0곳');
    expect(reminderToAbsent({ ...facts, finished: 0 }, '두레', 'ko')).not.toContain('0명');
  });

  test('speaks to an organisation by its name, with the right particle', () => {
    expect(reminderToAbsent(facts, '두레생협', 'ko')).toContain('두레생협은 아직');
    expect(reminderToAbsent(facts, '마을책방 여우비', 'ko')).toContain('여우비는 아직');
    expect(reminderToAbsent(facts, '두레생협', 'ko')).toContain(
      '조직 15곳이 들어왔어요(모두 24곳)',
    );
  });

  test('invites, and finds nobody late, while nobody has joined', () => {
    const first = { ...facts, joined: 0, finished: 0, present: 0 };
    for (const text of [reminderToAbsent(first, '두레생협', 'ko'), reminderToAll(first, 'ko')]) {
      expect(text).not.toContain('아직 들어오신 분이 없');
      expect(text).not.toContain('이미 시작하신');
    }
    expect(reminderToAbsent(first, '두레생협', 'ko')).toContain('두레생협에서도 함께해 주세요');
    expect(reminderToAbsent(first, null, 'en')).not.toContain('Nobody');
    expect(reminderToAll(facts, 'ko')).toContain('이미 시작하신');
  });

  test('names no organisation that is missing in what everybody reads', () => {
    expect(reminderToAll(facts, 'ko')).not.toContain('아직');
  });

  test('after the deadline promises no date that is over', () => {
    const late = reminderToAll({ ...facts, isPast: true }, 'ko');
    expect(late).not.toContain('11월 30일');
    expect(late).toContain('지금도 함께하실 수 있어요');
  });

  test('tells of the results once there is nothing left to do', () => {
    const text = reminderToAll({ ...facts, isPast: true, minutes: 0 }, 'ko');
    expect(text).toContain('결과를 공개했어요');
    expect(text).not.toContain('0분');
  });

  test('does not say the name of the network twice', () => {
    const text = reminderToAll({ ...facts, title: '가람시 사회적경제네트워크 진단' }, 'ko');
    expect(text.split('\n')[0]).toBe('[가람시 사회적경제네트워크 진단]');
  });
});
