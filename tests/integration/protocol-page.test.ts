import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ballotMaps, boardMapsOfPeople } from '#lib/domain/policy.ts';
import { closeCodes, isFinal } from '#lib/protocol/close-codes.ts';
import { defaultLimits, limitVariable } from '#lib/protocol/limits.ts';
import { messageTypes, refusalCodes, syncTypes } from '#lib/protocol/messages.ts';
import { readConfig } from '../../server/config.ts';

const page = readFileSync(join(import.meta.dirname, '../../src/lib/protocol/PROTOCOL.md'), 'utf8');

/** Rows of the table under a heading, as trimmed cells. */
function tableUnder(heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const plain = (cell = ''): string => cell.replaceAll('`', '');

/** What stands in backticks. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);

/** Keys that a door of `documents` reads or writes in a root map of the agenda, wherever its source names one. */
const agendaKeys = (): string[] => {
  const doors = join(import.meta.dirname, '../../src/lib/documents');
  const sources = readdirSync(doors)
    .filter((file) => /^(agenda|talk)-[\w-]+\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(doors, file), 'utf8'));
  const found = sources.flatMap((text) => [...text.matchAll(/\.(?:get|set)\('(\w+)'/g)]);
  return [...new Set(found.map(([, key]) => key!))];
};

describe('PROTOCOL.md', () => {
  it('has every map that people may write, and no other', () => {
    const [, board, ballot] = tableUnder('Rooms').map(([, , writes]) => writes!);
    const [people] = board!.split(';');
    expect(quotedIn(people!)).toEqual([...boardMapsOfPeople]);
    expect(quotedIn(ballot!)).toEqual([...ballotMaps]);
  });

  it('has every key of the agenda’s state', () => {
    const keys = agendaKeys();
    const agenda = page.split('**`agenda`**')[1]!.split('**`ballot`**')[0]!;
    expect(keys.length).toBeGreaterThan(10);
    for (const key of keys) expect(agenda).toContain(`\`${key}\``);
  });

  it('has every close code, with its number, and no other', () => {
    const rows = tableUnder('Close codes').map(([code, name]) => [plain(name), Number(code)]);
    expect(rows).toEqual(Object.entries(closeCodes));
  });

  it('says of each code whether it is final as the code does', () => {
    for (const code of Object.values(closeCodes))
      expect(isFinal(code)).toBe(code >= 4400 && code <= 4499);
    expect(page).toContain('4400–4499 are final');
    expect(page).toContain('4500–4599 are passing');
  });

  it('has every limit, with its default and its variable, and no other', () => {
    const rows = tableUnder('Limits').map(([name, value, variable]) => [
      plain(name),
      Number(plain(value).replaceAll(',', '')),
      plain(variable),
    ]);
    const limits = Object.entries(defaultLimits);
    expect(rows).toEqual(limits.map(([name, value]) => [name, value, limitVariable(name)]));
  });

  it('has every code of a refusal, and no other', () => {
    const rows = tableUnder('What is refused').map(([code]) => plain(code));
    expect(rows).toEqual([...refusalCodes]);
  });

  it('gives every message the number that it has', () => {
    for (const [name, number] of Object.entries(messageTypes))
      if (name !== 'auth')
        expect(page).toMatch(new RegExp(`^${name}\\s+= varUint\\(${number}\\)`, 'm'));
    for (const [name, number] of Object.entries(syncTypes))
      expect(page).toMatch(new RegExp(`^${name}\\s+= varUint\\(${number}\\)`, 'm'));
  });
});

describe('[LIM1] every limit', () => {
  it.each(Object.keys(defaultLimits))('%s is set by its environment variable', (name) => {
    const { limits } = readConfig({ [limitVariable(name)]: '7' });
    expect(limits).toEqual({ ...defaultLimits, [name]: 7 });
  });
});
