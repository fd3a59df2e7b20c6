import { describe, expect, test } from 'vitest';
import { messages } from './messages.ts';
import { emptyDraft } from './opening-draft.ts';
import { rehearsalOf } from './rehearsal-workshop.ts';

const words = messages.ko.rehearse;

describe('a rehearsal', () => {
  test.each(['ko', 'en'] as const)('needs nothing typed or chosen (%s)', (locale) => {
    const { title, network } = messages[locale].rehearse;
    expect(rehearsalOf(emptyDraft, { title, network })).toEqual({
      title,
      network: { name: network },
      stage: 'founding',
      template: 'founding-60',
      rehearsal: true,
    });
  });

  test('is of the chosen stage and length', () => {
    const operating = { ...emptyDraft, stage: 'operating' } as const;
    expect(rehearsalOf(operating, words)).toMatchObject({ template: 'operating-120' });
    expect(rehearsalOf({ ...operating, pace: 'checkup' }, words)).toMatchObject({
      stage: 'operating',
      template: 'checkup-20',
    });
  });

  test('goes over days where the real one does, until a deadline of its own', () => {
    const overDays = { ...emptyDraft, stage: 'operating', pace: 'days' } as const;
    const deadline = { date: '2026-12-24', time: '18:00' };
    const rehearsed = rehearsalOf({ ...overDays, deadline }, words);
    expect(rehearsed).toMatchObject({ template: 'over-days', mode: 'days', rehearsal: true });
    expect(rehearsed.deadline).toBeUndefined();
  });

  test('takes over no name that was typed for the real one', () => {
    const network = { name: '두레넷', directoryId: null, region: null, level: null };
    const typed = { ...emptyDraft, network, members: '두레생협', title: '두레넷 진단' };
    expect(JSON.stringify(rehearsalOf(typed, words))).not.toContain('두레');
  });
});
