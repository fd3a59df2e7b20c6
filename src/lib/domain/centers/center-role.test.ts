import { expect, test } from 'vitest';
import { centerActions, centerRoles, mayInCenter, mayWithScopes } from './center-role.ts';

test('[ROLE1] who may do what in a center', () => {
  const table = Object.fromEntries(
    centerRoles.map((role) => [role, centerActions.filter((action) => mayInCenter(role, action))]),
  );
  expect(table).toEqual({
    owner: centerActions,
    analyst: ['read-center', 'read-members', 'read-rounds', 'import-results'],
    facilitator: ['read-center', 'read-members'],
  });
});

test('a program may what its scopes name, and never people, tokens or the audit', () => {
  const may = (...scopes: ('read-rounds' | 'import-results')[]) =>
    centerActions.filter((action) => mayWithScopes(scopes, action));
  expect(may()).toEqual([]);
  expect(may('read-rounds')).toEqual(['read-center', 'read-rounds']);
  expect(may('read-rounds', 'import-results')).toEqual([
    'read-center',
    'read-rounds',
    'import-results',
  ]);
});
