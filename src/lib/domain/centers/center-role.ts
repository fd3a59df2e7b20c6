/** What someone is in a center. Owners run it, analysts compare, facilitators hand out workshop links. */
export const centerRoles = ['owner', 'analyst', 'facilitator'] as const;
export type CenterRole = (typeof centerRoles)[number];

export const centerActions = [
  /** see the center's name, its code, and what networks are compared by */
  'read-center',
  /** see its colleagues */
  'read-members',
  /** see what networks have sent: the list, the comparison, the feed */
  'read-rounds',
  /** take in a result file of another installation, or take out one that was taken in */
  'import-results',
  /** rename the center, renew its code */
  'edit-center',
  /** invite, change roles, send out */
  'manage-members',
  /** make and revoke the tokens of programs */
  'manage-tokens',
  /** see who did what */
  'read-audit',
] as const;
export type CenterAction = (typeof centerActions)[number];

const allowed: Readonly<Record<CenterRole, readonly CenterAction[]>> = {
  owner: centerActions,
  analyst: ['read-center', 'read-members', 'read-rounds', 'import-results'],
  facilitator: ['read-center', 'read-members'],
};

/** The one function that decides who may do what in a center (ROLE1); requests and screens both ask it. */
export const mayInCenter = (role: CenterRole, action: CenterAction): boolean =>
  allowed[role].includes(action);

/** What a program's token may be given: never people, tokens or the audit, whatever its maker may do. */
export const tokenScopes = [
  'read-rounds',
  'import-results',
] as const satisfies readonly CenterAction[];
export type TokenScope = (typeof tokenScopes)[number];

/** Whether a token with these scopes may. What a center is called can be read with any token. */
export const mayWithScopes = (scopes: readonly TokenScope[], action: CenterAction): boolean =>
  action === 'read-center' ? scopes.length > 0 : scopes.some((scope) => scope === action);
