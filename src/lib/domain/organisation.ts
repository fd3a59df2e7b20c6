/** Six characters of Crockford's base 32: a map of 300 organisations holds up to 90,000 of them, so they are short. */
export type OrganisationId = string & { readonly __brand: 'OrganisationId' };

export const isOrganisationId = (text: string): text is OrganisationId =>
  /^[0-9a-hjkmnp-tv-z]{6}$/.test(text);

/** What an organisation is, as people of the field sort them; null where nobody has said. */
export const organisationTypes = [
  'cooperative',
  'social-enterprise',
  'village-company',
  'self-support',
  'civic',
  'support',
  'public',
  'other',
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export const isOrganisationType = (value: unknown): value is OrganisationType =>
  organisationTypes.includes(value as OrganisationType);

/** A member organisation as the map of relations knows it. The id stays when the name changes. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly type: OrganisationType | null;
  /** The names before, so that whoever came in under one still finds themselves. */
  readonly formerly: readonly string[];
}

export const idsOf = (organisations: readonly Organisation[]): ReadonlySet<OrganisationId> =>
  new Set(organisations.map(({ id }) => id));

/** The organisation of that name, or once of that name; a name of today comes first. */
export const organisationNamed = (
  organisations: readonly Organisation[],
  name: string,
): Organisation | null =>
  organisations.find((one) => one.name === name) ??
  organisations.find((one) => one.formerly.includes(name)) ??
  null;

/** What names give away, the telling first: 자활 협동조합 is 자활. */
const typeSigns: readonly (readonly [RegExp, OrganisationType])[] = [
  [/자활/u, 'self-support'],
  [/마을기업|영농조합/u, 'village-company'],
  [/협동조합|생협|신협|의료사협|\bco-?op/iu, 'cooperative'],
  [/(시청|군청|구청|도청|주민센터|행정복지센터)$/u, 'public'],
  [/센터|지원단|재단|진흥원/u, 'support'],
  [/사회적기업/u, 'social-enterprise'],
  [/시민|연대|협의회|주민회|모임$/u, 'civic'],
];

/** A first guess, for someone to correct; null where the name tells nothing. */
export const guessType = (name: string): OrganisationType | null =>
  typeSigns.find(([sign]) => sign.test(name))?.[1] ?? null;
