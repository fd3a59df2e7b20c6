import type { Organisation, OrganisationId } from '#lib/domain/organisation.ts';
import type { TieLevel } from '#lib/domain/ties.ts';
import { members, type Member } from '../demo/cast.ts';

/** Who has run a project with whom in the fictitious network, and remembers it on both sides. */
const projects: readonly (readonly [string, string])[] = [
  ['가람생협', '두레빵집'],
  ['가람생협', '가람로컬푸드'],
  ['가람로컬푸드', '햇살도시락'],
  ['가람돌봄사회적협동조합', '햇살도시락'],
  ['가람돌봄사회적협동조합', '다온집수리'],
  ['숲이랑 교육협동조합', '마을책방 여우비'],
  ['가람미디어랩', '마을책방 여우비'],
];

/** Those whom nobody has come from hold little of the network's memory. */
const campOf = (organisation: string): Member['camp'] | null =>
  members.find((member) => member.organisation === organisation)?.camp ?? null;

const haveWorked = (a: string, b: string): boolean =>
  projects.some((pair) => pair.includes(a) && pair.includes(b));

/** How a member says their organisation stands to another: those of one camp know each other better. */
function tieOf(member: Member, other: string, next: () => number): TieLevel {
  const luck = next();
  if (haveWorked(member.organisation, other)) return luck < 0.9 ? 4 : 3;
  const isNear = campOf(other) === member.camp;
  const known = isNear ? 0.62 : campOf(other) === null ? 0.18 : 0.3;
  if (luck > known) return 1;
  return luck < known * 0.35 ? 3 : 2;
}

/** All that a member will mark, in the order of the list. */
export function tiesOfMember(
  member: Member,
  organisations: readonly Organisation[],
  next: () => number,
): [OrganisationId, TieLevel][] {
  const others = organisations.filter(({ name }) => name !== member.organisation);
  return others.map(({ id, name }) => [id, tieOf(member, name, next)]);
}
