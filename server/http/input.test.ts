import { expect, test } from 'vitest';
import { calls } from '#lib/protocol/calls.ts';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { maxTitleLength } from '#lib/domain/bounds.ts';
import { overlongName, readInput } from './input.ts';

const join = (input: object) =>
  readInput(calls.join.body, { code: '123456', name: '김하나', ...input }, defaultLimits);
const open = (input: object) => {
  const workshop = { title: '첫 진단', network: { name: '가람' }, stage: 'founding', ...input };
  return readInput(calls.openWorkshop.body, workshop, defaultLimits);
};

test.each([
  ['a name of spaces', { name: '  \u3000\t ' }, 'name-empty'],
  ['no name', { name: undefined }, 'name-empty'],
  ['a name of null', { name: null }, 'name-empty'],
  ['a name of 300 characters', { name: '가'.repeat(300) }, 'name-too-long'],
  ['a name of emoji', { name: '🙂🙂' }, 'name-no-letters'],
  ['a name with a control character', { name: 'a\u0007b' }, 'name-characters'],
  ['a name that turns the line around', { name: 'a\u202eb' }, 'name-characters'],
  ['a name with half of a pair', { name: 'a\ud83d' }, 'name-characters'],
  ['an organisation of spaces', { organisation: ' ' }, 'organisation-empty'],
  ['an organisation of emoji', { organisation: '🏠' }, 'organisation-no-letters'],
  ['an organisation too long', { organisation: 'x'.repeat(300) }, 'organisation-too-long'],
  ['a code that is no text', { code: 123456 }, 'invalid'],
  ['an observer that is no yes or no', { observer: 'yes' }, 'invalid'],
])('%s is %s', (_what, input, code) => {
  expect(join(input)).toMatchObject({ kind: 'refusal', code });
});

test.each([
  ['a title of spaces', { title: ' ' }, 'title-empty', 'title'],
  ['a title too long', { title: '가'.repeat(maxTitleLength + 1) }, 'title-too-long', 'title'],
  ['a title with a control character', { title: 'a\u0000' }, 'title-characters', 'title'],
  ['a network without name', { network: {} }, 'network-empty', 'network.name'],
  ['a network of emoji', { network: { name: '🌱' } }, 'network-no-letters', 'network.name'],
  [
    'a member without letters',
    { network: { name: '가람', members: [{ name: 'ㄱ' }, { name: '-' }] } },
    'organisation-no-letters',
    'network.members.1.name',
  ],
  ['a stage that is none', { stage: 'middle' }, 'invalid', 'stage'],
  ['a smallest group of 4', { minGroup: 4 }, 'invalid', 'minGroup'],
  [
    'a region that is none',
    { network: { name: '가', region: 'KR-99' } },
    'invalid',
    'network.region',
  ],
  ['0 eligible people', { network: { name: '가', eligible: 0 } }, 'invalid', 'network.eligible'],
  ['no network', { network: undefined }, 'invalid', 'network'],
])('%s is %s', (_what, input, code, field) => {
  expect(open(input)).toMatchObject({ kind: 'refusal', code, facts: { field } });
});

test('what is no object is invalid as a whole', () => {
  for (const value of [null, [], 'text', 5])
    expect(readInput(calls.join.body, value, defaultLimits)).toMatchObject({
      code: 'invalid',
      facts: { field: 'body' },
    });
});

test('names are tidied, defaults filled in, unknown fields dropped', () => {
  expect(join({ name: ' 김\n 하나 ', extra: 1 })).toEqual({
    kind: 'input',
    input: { code: '123456', name: '김 하나', observer: false },
  });
});

test('a family of emoji is one character, and the longest name is not too long', () => {
  expect(join({ name: `가${'👩‍👩‍👧‍👦'.repeat(39)}` }).kind).toBe('input');
  expect(join({ name: '가'.repeat(40) }).kind).toBe('input');
  expect(open({ title: '가'.repeat(maxTitleLength) }).kind).toBe('input');
});

test('[LIM1] a names are held to the configured limit', () => {
  const limits = { ...defaultLimits, maxNameLength: 3 };
  expect(overlongName('name', '네글자야', limits)).toMatchObject({
    code: 'name-too-long',
    facts: { max: 3, field: 'name' },
  });
  expect(overlongName('name', '세글자', limits)).toBeNull();
  expect(overlongName('organisation', null, limits)).toBeNull();
});
