import { describe, expect, it } from 'vitest';
import { particleAfter, withParticle, type Particle } from './korean.ts';

const cases: [string, Particle, string][] = [
  ['서산', '은/는', '서산은'],
  ['공주', '은/는', '공주는'],
  ['과제', '이/가', '과제가'],
  ['장애요인', '이/가', '장애요인이'],
  ['문항', '을/를', '문항을'],
  ['순서', '을/를', '순서를'],
  ['협동조합', '과/와', '협동조합과'],
  ['네트워크', '과/와', '네트워크와'],
  ['서울', '으로/로', '서울로'],
  ['부산', '으로/로', '부산으로'],
  ['대구', '으로/로', '대구로'],
  ['천안', '이나/나', '천안이나'],
  ['돌봄', '이라는/라는', '돌봄이라는'],
];

describe('particles', () => {
  it.each(cases)('%s + %s is %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected);
  });

  it('follow the way a number is read', () => {
    expect([...'0123456789'].map((d) => particleAfter(d, '은/는')).join(' ')).toBe(
      '은 은 는 은 는 는 은 은 은 는',
    );
    expect(withParticle('1', '으로/로')).toBe('1로');
    expect(withParticle('3', '으로/로')).toBe('3으로');
    expect(withParticle('2,000', '을/를')).toBe('2,000을');
    expect(withParticle('1000000000000', '이/가')).toBe('1000000000000가');
    expect(withParticle('3.9', '이/가')).toBe('3.9가');
    expect(withParticle('40%', '은/는')).toBe('40%는');
    expect(withParticle('１０', '이/가')).toBe('１０이');
  });

  it('follow the names of capitals and the borrowed sound of words', () => {
    expect(withParticle('URL', '을/를')).toBe('URL을');
    expect(withParticle('URL', '으로/로')).toBe('URL로');
    expect(withParticle('QR', '이/가')).toBe('QR이');
    expect(withParticle('NGO', '과/와')).toBe('NGO와');
    expect(withParticle('CSV', '으로/로')).toBe('CSV로');
    expect(withParticle('Facebook', '은/는')).toBe('Facebook은');
    expect(withParticle('Google', '이/가')).toBe('Google이');
    expect(withParticle('Zoom', '으로/로')).toBe('Zoom으로');
    expect(withParticle('Naver', '을/를')).toBe('Naver를');
  });

  it('look through quotation marks and past brackets', () => {
    expect(withParticle('‘나눔’', '을/를')).toBe('‘나눔’을');
    expect(withParticle('「이음」', '이/가')).toBe('「이음」이');
    expect(withParticle('"서산네트워크"', '은/는')).toBe('"서산네트워크"는');
    expect(withParticle('한살림(생협)', '은/는')).toBe('한살림(생협)은');
    expect(withParticle('두레 (주)', '과/와')).toBe('두레 (주)와');
    expect(withParticle('(사과)', '을/를')).toBe('(사과)를');
    expect(withParticle('“마을(동네)”', '으로/로')).toBe('“마을(동네)”로');
  });

  it('read decomposed Hangul like composed', () => {
    expect(particleAfter('서산'.normalize('NFD'), '은/는')).toBe('은');
  });

  it('give both forms where nobody can tell', () => {
    expect(withParticle('🌾', '은/는')).toBe('🌾은(는)');
    expect(withParticle('漢字', '으로/로')).toBe('漢字(으)로');
    expect(withParticle('', '이나/나')).toBe('(이)나');
  });
});
