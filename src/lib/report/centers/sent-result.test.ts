import { describe, expect, test } from 'vitest';
import { leave } from '../leaving.ts';
import { madeUpSource } from '../testing/made-up.ts';
import { sentResult } from './sent-result.ts';

const whole = () => leave(madeUpSource({ people: 12 }));

/** Every text in a value, keys of tallies left out: they are ids of the instrument. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

describe('what goes to a center', () => {
  test('[PRIV3] is the tally that left the room, as it left', () => {
    const parts = whole();
    expect(sentResult(parts, { named: true, plan: false }).parts.tally).toEqual(parts.tally);
    expect(sentResult(parts, { named: false, plan: false }).parts.tally).toEqual(parts.tally);
  });

  test('holds no words of the talk or of cards, and no earlier round', () => {
    const parts = whole();
    expect(parts.talk.notes.length + parts.rounds.length).toBeGreaterThan(0);
    expect(parts.wants?.groups.some(({ cards }) => cards?.length)).toBe(true);
    const { parts: sent } = sentResult(parts, { named: true, plan: true });
    const words = [
      ...parts.talk.notes.map(({ text }) => text),
      ...parts.wants!.groups.flatMap(({ cards, name }) => [...(cards ?? []), name ?? '']),
    ].filter((text) => text !== '');
    for (const text of words) expect(JSON.stringify(sent)).not.toContain(text);
    expect(sent.rounds).toEqual([]);
    expect(sent.wants?.groups.map(({ dots }) => dots)).toEqual(
      parts.wants!.groups.map(({ dots }) => dots),
    );
  });

  test('holds the plan only where the network wants that', () => {
    expect(sentResult(whole(), { named: true, plan: false }).parts.plan.tasks).toEqual([]);
    const { plan } = sentResult(whole(), { named: true, plan: true }).parts;
    expect(plan.tasks.map(({ owners }) => owners)).toEqual(
      whole().plan.tasks.map(({ owners }) => owners),
    );
  });

  test('without the name there is nothing by which others could find the network', () => {
    const parts = whole();
    const { label, parts: sent } = sentResult(parts, { named: false, plan: true });
    expect(label.name).toBeNull();
    expect(sent.plan.tasks).toEqual([]);
    expect(label.day).toMatch(/-01$/);
    expect(sent.participation?.eligible).toBeNull();
    expect(sent.workshop.organisations).toBeNull();
    const owners = parts.plan.tasks.flatMap((task) => task.owners);
    expect(owners.length).toBeGreaterThan(0);
    for (const name of [parts.workshop.network, parts.workshop.title, ...owners])
      expect(textsOf(sent)).not.toContain(name);
  });
});
