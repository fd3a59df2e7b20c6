import { formats } from '#lib/i18n/format.ts';
import { defineTexts } from '#lib/i18n/messages.ts';
import { josa } from './josa.ts';

/** What the report says of a network over its rounds. */
export const trendWords = defineTexts({
  ko: {
    lead: (rounds: number, first: string) =>
      `${first}부터 이번까지 회차 ${formats.ko.number(rounds)}번을 나란히 놓았습니다.`,
    first: '처음',
    better: (name: string, from: string, before: string, after: string) =>
      `${josa(name, '은/는')} ${from} ${before}점에서 이번 ${after}점으로 나아졌습니다.`,
    worse: (name: string, from: string, before: string, after: string) =>
      `${josa(name, '은/는')} ${from} ${before}점에서 이번 ${after}점으로 내려갔습니다.`,
    same: (from: string) =>
      `${josa(from, '과/와')} 이번 사이에 우연이라고 보기 어려울 만큼 달라진 성공요인은 없습니다.`,
    step: (round: string, before: string, names: string) =>
      `${josa(before, '과/와')} ${round} 사이에 달라진 것: ${names}.`,
    up: (name: string) => `${name}(나아짐)`,
    down: (name: string) => `${name}(내려감)`,
    itemsTitle: (from: string) => `${josa(from, '과/와')} 이번 사이에 달라진 문항`,
    caption: '회차마다의 성공요인 점수',
    factor: '성공요인',
    verdict: (from: string) => `${josa(from, '과/와')} 이번`,
    real: { up: '나아짐', down: '내려감' },
    noise: '우연일 수 있음',
    rule: (items: number) =>
      `같은 판의 회차에 모두 실을 수 있는 ${formats.ko.number(items)}문항만으로 회차마다 다시 낸 점수라, 그때의 보고서와 다를 수 있습니다. 막대는 답한 사람 수와 흩어짐에서 나온 폭입니다.`,
    otherVersion: (rounds: string) =>
      `${rounds}의 회차는 다른 판의 체크리스트라 점수를 잇지 않았습니다.`,
    tooFew: '같은 판의 체크리스트로 한 회차가 하나뿐이라 잇지 않았습니다.',
    noScores: '같은 판의 회차에 모두 실을 수 있는 문항이 모자라 점수를 내지 않았습니다.',
    row: (name: string, scores: string) => `${name}: ${scores}`,
    round: (n: number) => `${n}번째`,
    month: (year: string, month: number) => `${year}.${month}`,
    now: (label: string) => `이번(${label})`,
  },
  en: {
    lead: (rounds, first) =>
      `${formats.en.number(rounds)} rounds beside each other, from ${first} to this one.`,
    first: 'the first round',
    better: (name, from, before, after) =>
      `${name} has risen from ${before} in ${from} to ${after} now.`,
    worse: (name, from, before, after) =>
      `${name} has fallen from ${before} in ${from} to ${after} now.`,
    same: (from) =>
      `Between ${from} and this one, no success factor changed by more than chance could explain.`,
    step: (round, before, names) => `Changed between ${before} and ${round}: ${names}.`,
    up: (name) => `${name} (better)`,
    down: (name) => `${name} (worse)`,
    itemsTitle: (from) => `Items that changed between ${from} and this one`,
    caption: 'Success factors in each round',
    factor: 'Success factor',
    verdict: (from) => `From ${from} to now`,
    real: { up: 'better', down: 'worse' },
    noise: 'may be chance',
    rule: (items) =>
      `Each round is scored anew over the ${formats.en.number(items)} ${items === 1 ? 'item' : 'items'} that all rounds of this checklist show, so figures may differ from those of its own report. Bars are the range that follows from how many answered and how far apart.`,
    otherVersion: (rounds) =>
      `Held with another version of the checklist, and so not joined: ${rounds}.`,
    tooFew: 'Only one round was held with this version of the checklist, so nothing is joined.',
    noScores: 'Too few items are shown in every round of this checklist, so there are no scores.',
    row: (name, scores) => `${name}: ${scores}`,
    round: (n) => `round ${n}`,
    month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    now: (label) => `now (${label})`,
  },
});
