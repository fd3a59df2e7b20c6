import { describe, expect, test, vi } from 'vitest';
import { ownProblem } from '#lib/api/result.ts';
import { dismissTold, problemWords } from './problem-words.ts';

const told = () => ({
  type: 'urn:ieumpan:problem:unknown-code',
  title: '그 번호로 열린 워크숍이 없어요',
  status: 404,
  detail: '여섯 자리를 다시 확인해 주세요.',
  code: 'unknown-code',
});

describe('the words of a problem', () => {
  test('are the server’s where it was heard', () => {
    const { title, detail } = told();
    expect(problemWords(told(), 'ko')).toEqual({ title, detail });
  });

  test('are our own, in the reader’s language, where nothing was heard or what was heard was not the server', () => {
    const [offline, broken] = [ownProblem('offline', 0), ownProblem('server-error', 502)];
    expect(problemWords(offline, 'ko').title).toMatch(/인터넷/);
    expect(problemWords(offline, 'en').title).toMatch(/internet/);
    expect(problemWords(broken, 'en').title).not.toBe(problemWords(offline, 'en').title);
  });
});

describe('going on to another language', () => {
  const after = (problem: ReturnType<typeof told>) => {
    const tried = { problem, dismissProblem: vi.fn<() => void>() };
    dismissTold(tried);
    return tried.dismissProblem;
  };

  test('lets go of what the server told in the one before', () => {
    expect(after(told())).toHaveBeenCalledOnce();
  });

  test('keeps what is told in both', () => {
    expect(after(ownProblem('offline', 0))).not.toHaveBeenCalled();
  });
});
