import { followUpOf } from '#lib/domain/centers/follow-up.ts';
import { toSeoul } from '#lib/domain/seoul.ts';
import { nameOf } from '#lib/report/centers/regional-cells.ts';
import { refuse } from '../http/problem.ts';
import { reply } from '../http/visit.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import { comparedFigures } from './compared-figures.ts';
import { createComparingFiles } from './comparing-files.ts';
import { askComparing } from './comparing-question.ts';
import { nationFigures } from './nation-figures.ts';
import { createNetworkFiles } from './network-files.ts';
import { compare } from './comparison.ts';

type ComparingHandlers = Pick<
  CenterHandlers,
  'readComparison' | 'readFollowUp' | 'listFigures' | 'readNation'
> &
  ReturnType<typeof createComparingFiles> &
  ReturnType<typeof createNetworkFiles>;

const namedFigures = comparedFigures.map(({ kind, id }) => {
  return { kind, id, name: { ko: nameOf(kind, id, 'ko'), en: nameOf(kind, id, 'en') } };
});

/** What a center's colleagues compare, and whom they should call. */
export function createComparingHandlers(deps: CenterDeps): ComparingHandlers {
  const { store, clock, comparing: room } = deps;
  return {
    ...createComparingFiles(deps, room),
    ...createNetworkFiles(deps, room),

    async readComparison({ center, query }) {
      const index = await room.indexOf(center.id);
      const question = askComparing(query, index);
      return question ? reply(compare(index, question)) : refuse('nothing-to-compare');
    },

    async readFollowUp({ center }) {
      const today = toSeoul(clock()).date;
      const sent = await room.sentOf(center.id);
      return reply({ today, ...followUpOf(sent, today, (round) => store.planOf(round)) });
    },

    listFigures: () => Promise.resolve(reply(namedFigures)),
    readNation: () => Promise.resolve(reply(nationFigures)),
  };
}
