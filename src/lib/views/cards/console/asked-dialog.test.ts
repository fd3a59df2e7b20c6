import { describe, expect, it, vi } from 'vitest';
import { AskedDialog } from './asked-dialog.svelte.ts';

describe('what a panel asks first', () => {
  it('asks nothing until it is asked', () => {
    const dialog = new AskedDialog<'reveal'>(() => 'writing');
    const act = dialog.act('Reveal', 'reveal');
    expect(dialog.open).toBeNull();
    act.run();
    expect(dialog.open).toBe('reveal');
    dialog.close();
    expect(dialog.open).toBeNull();
  });

  it('lets a question go that another facilitator has answered', () => {
    const moment = vi.fn(() => 'writing');
    const dialog = new AskedDialog<'reveal'>(moment);
    dialog.ask('reveal');
    moment.mockReturnValue('grouping');
    expect(dialog.open).toBeNull();
  });
});
