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

  test('is in one room also where the real one goes over days', () => {
    const overDays = { ...emptyDraft, stage: 'operating', pace: 'days' } as const;
    expect(rehearsalOf(overDays, words)).toMatchObject({ template: 'operating-120' });
  });

  test('takes over no name that was typed for the real one', () => {
    const network = { name: '두레넷', directoryId: null, region: null, level: null };
    const typed = { ...emptyDraft, network, members: '두레생협', title: '두레넷 진단' };
    expect(JSON.stringify(rehearsalOf(typed, words))).not.toContain('두레');
  });
});
