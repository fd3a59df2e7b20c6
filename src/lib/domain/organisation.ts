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
  /** The ids of those that turned out to be this one: ballots, sheets and rows may still name it by them. */
  readonly merged?: readonly OrganisationId[];
}

/** Every id that stands for an organisation of the map, and for which. An organisation that was taken off has none. */
export type Known = ReadonlyMap<string, OrganisationId>;

/** All ids that ballots and sheets may still use, of those that were merged too. */
export const knownOf = (organisations: readonly Organisation[]): Known =>
  new Map(
    organisations.flatMap(({ id, merged = [] }) =>
      [id, ...merged].map((one): [string, OrganisationId] => [one, id]),
    ),
  );

/** Two that are the same one: what it is called and is stays, the other's names and ids lead to it. */
export const mergedInto = (into: Organisation, gone: Organisation): Organisation => {
  const names = new Set([...into.formerly, ...gone.formerly, gone.name]);
  return {
    ...into,
    type: into.type ?? gone.type,
    formerly: [...names].filter((name) => name !== into.name),
    merged: [...(into.merged ?? []), gone.id, ...(gone.merged ?? [])],
  };
};

/** What an organisation is called today; a name that nobody on the map has, or had, stays as it is. */
export const nameToday = (organisations: readonly Organisation[], name: string): string =>
  organisationNamed(organisations, name)?.name ?? name;

/** Names that differ in spaces, signs or the company form alone: 두레생협, 두레 생협, (주)두레생협. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:주|유|사|재)\)|주식회사|사단법인|재단법인/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Pairs that look like the same organisation, for someone to say so; in the order of the list. */
export function likelySame(
  organisations: readonly Organisation[],
): readonly (readonly [Organisation, Organisation])[] {
  const first = new Map<string, Organisation>();
  return organisations.flatMap((one) => {
    const key = bare(one.name);
    const other = first.get(key);
    if (!other) first.set(key, one);
    return other && key !== '' ? [[other, one] as const] : [];
  });
}

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
