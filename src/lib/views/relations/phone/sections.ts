import {
  organisationTypes,
  type Organisation,
  type OrganisationType,
} from '#lib/domain/organisation.ts';
import { rankMatch } from '#lib/i18n/hangul-search.ts';

export type Order = 'name' | 'type';

/** Some organisations under one heading. */
export interface Section {
  readonly title: string;
  readonly organisations: readonly Organisation[];
}

/** Those that answer what was typed, under the first letter of their names or under what they are; best matches first within. */
export function sectionsOf(
  organisations: readonly Organisation[],
  query: string,
  order: Order,
  typeName: (type: OrganisationType | null) => string,
): readonly Section[] {
  const found = organisations.filter(({ name }) => rankMatch(name, query) !== null);
  const titleOf = ({ name, type }: Organisation) =>
    order === 'type' ? typeName(type) : initialOf(name);
  const sections = Map.groupBy(inOrder(found, order), titleOf);
  return [...sections].map(([title, all]) => ({ title, organisations: all }));
}

const placeOf = (type: OrganisationType | null): number =>
  type === null ? organisationTypes.length : organisationTypes.indexOf(type);

/** By name they come already. */
const inOrder = (all: readonly Organisation[], order: Order): readonly Organisation[] =>
  order === 'name' ? all : all.toSorted((a, b) => placeOf(a.type) - placeOf(b.type));

const plainInitials = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

/** The letter that a dictionary has a name under. */
export function initialOf(name: string): string {
  const first = [...name.normalize('NFC').replace(/^[\s\p{P}]+/u, '')][0] ?? '#';
  const code = first.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11172) return plainInitials[Math.floor(code / 588)] ?? '#';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
