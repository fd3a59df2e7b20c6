import type { Organisation, OrganisationId } from '#lib/domain/organisation.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { arrange } from '#lib/domain/tie-layout.ts';
import { tiesOf, type Row, type TieLevel } from '#lib/domain/ties.ts';
import type { DrawnMap } from '../bundled-relations.ts';

const places = [
  '두레',
  '해오름',
  '한빛',
  '들녘',
  '가람',
  '솔빛',
  '온누리',
  '마중물',
  '큰나무',
  '새벽',
];
const kinds = [
  ['생협', 'cooperative'],
  ['돌봄사회적협동조합', 'cooperative'],
  ['마을기업', 'village-company'],
  ['자활기업', 'self-support'],
  ['시민모임', 'civic'],
  ['지원센터', 'support'],
] as const;

const idOf = (i: number): OrganisationId => `rg${String(i).padStart(4, '0')}` as OrganisationId;

const organisation = (i: number): Organisation => {
  const [kind, type] = kinds[Math.floor(i / places.length) % kinds.length]!;
  return { id: idOf(i), name: `${places[i % places.length]!}${kind}`, type, formerly: [] };
};

/** A map of so many organisations, four of five of which answered; neighbours know each other more. */
export function madeUpRelations(count: number, seed = 3, names: readonly string[] = []): DrawnMap {
  const random = createRandom(seed);
  const organisations = Array.from({ length: count }, (_, i) => {
    const own = organisation(i);
    return { ...own, name: names[i] ?? own.name };
  });
  const claims = new Map(
    organisations.flatMap(({ id }, i) =>
      i % 5 === 4 ? [] : [[id, rowOf(i, organisations, random)] as const],
    ),
  );
  const network = { organisations, claims };
  const ids = organisations.map(({ id }) => id);
  return { ...network, places: arrange(ids, tiesOf(network, 'awareness')) };
}

function rowOf(own: number, all: readonly Organisation[], random: () => number): Row {
  const level = (i: number): TieLevel => {
    const isNear = Math.abs(i - own) <= 3;
    if (random() > (isNear ? 0.75 : 4 / all.length)) return 1;
    return random() < (isNear ? 0.5 : 0.1) ? 4 : random() < 0.5 ? 3 : 2;
  };
  return new Map(
    all.flatMap(({ id }, i) => (id === all[own]?.id ? [] : [[id, level(i)] as const])),
  );
}
