import { describe, expect, it } from 'vitest';
import type { OrganisationId, OrganisationType } from '#lib/domain/organisation.ts';
import { KindFilter } from './kind-filter.svelte.ts';

const organisation = (id: string, type: OrganisationType | null) => ({
  id: id as OrganisationId,
  name: id,
  type,
  formerly: [],
});
const town = [
  organisation('bakery', 'cooperative'),
  organisation('laundry', 'social-enterprise'),
  organisation('farm', 'cooperative'),
  organisation('hall', null),
];

describe('kinds on the wall', () => {
  it('turns from all through each kind that is there, and back to all', () => {
    const filter = new KindFilter(() => town);
    const seen = [0, 1, 2, 3].map(() => {
      const shown = filter.shown && [...filter.shown];
      filter.turn();
      return shown;
    });
    expect(seen).toEqual([null, ['bakery', 'farm'], ['laundry'], null]);
  });

  it('shows all again where the last of the chosen kind is gone', () => {
    let organisations = town;
    const filter = new KindFilter(() => organisations);
    filter.turn();
    organisations = town.slice(3);
    expect(filter.shown).toBeNull();
  });
});
