import { describe, expect, test } from 'vitest';
import { OpeningForm } from './opening-form.svelte.ts';

/** A tab's memory. */
function tab(kept: Record<string, string> = {}) {
  const slots = new Map(Object.entries(kept));
  return {
    slots,
    read: (key: string) => slots.get(key) ?? null,
    write: (key: string, text: string | null) => {
      if (text === null) slots.delete(key);
      else slots.set(key, text);
    },
  };
}

describe('the page of a workshop about to be opened', () => {
  test('is as it was after a reload, and says so', () => {
    const memory = tab();
    const before = new OpeningForm(memory);
    before.change({ stage: 'founding', members: '두레생협\n두레 생협' });
    const after = new OpeningForm(memory);
    after.restore();
    expect(after.draft).toEqual(before.draft);
    expect(after.isRestored).toBe(true);
    expect(after.members.names).toEqual(['두레생협']);
  });

  test('keeps the rest when something was typed before the script came', () => {
    const memory = tab();
    new OpeningForm(memory).change({ stage: 'operating' });
    const after = new OpeningForm(memory);
    after.change({ title: '먼저 적은 제목' });
    after.restore();
    expect(after.draft).toMatchObject({ stage: 'operating', title: '먼저 적은 제목' });
  });

  test('forgets a fault once its field is touched, and only that', () => {
    const form = new OpeningForm(tab());
    expect(form.check('')).toMatchObject({ kind: 'faulty' });
    expect(form.faultyFields).toEqual(['network', 'stage']);
    form.change({ search: '천안' });
    expect(form.faultyFields).toEqual(['stage']);
    form.change({ stage: 'founding' });
    expect(form.faultyFields).toEqual([]);
  });

  test('leaves nothing behind in the tab once the workshop is open', () => {
    const memory = tab();
    const form = new OpeningForm(memory);
    form.change({ stage: 'founding' });
    form.forget();
    expect(memory.slots.size).toBe(0);
  });

  test('finds the field that the server complains about', () => {
    const form = new OpeningForm(tab());
    expect(form.fieldOf({ code: 'wrong-key' })).toBe('earlier');
    expect(form.fieldOf({ code: 'organisation-too-long', field: 'network.members.3.name' })).toBe(
      'members',
    );
    expect(form.fieldOf({ code: 'server-error' })).toBeNull();
  });
});
