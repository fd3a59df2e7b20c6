import type { DrawnRelations } from '#lib/documents/agenda-relations.ts';
import type { Organisation } from '#lib/domain/organisation.ts';
import { measureTies, type TieMeasures } from '#lib/domain/tie-measures.ts';
import { profilesOf } from '#lib/domain/tie-profile.ts';
import { suggestFrom } from '#lib/domain/tie-suggestions.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import type { OrganisationView, RelationsView } from '#lib/protocol/relations-contract.ts';
import { overlongName } from './input.ts';
import type { Handlers } from './handlers.ts';
import { refuse } from './problem.ts';
import { settle } from './steering.ts';
import { reply } from './visit.ts';

type RelationsHandlers = Pick<
  Handlers,
  | 'listOrganisations'
  | 'addOrganisation'
  | 'editOrganisation'
  | 'mergeOrganisation'
  | 'removeOrganisation'
  | 'readRelations'
  | 'arrangeRelations'
>;

/** The calls about organisations and the ties between them. */
export const createRelationsCalls = ({ limits }: { limits: Limits }): RelationsHandlers => ({
  listOrganisations: async ({ workshop }) =>
    reply(workshop.relations.organisations.map(organisationView)),

  async addOrganisation({ workshop }, { name, type = null }) {
    const overlong = overlongName('organisation', name, limits);
    if (overlong) return overlong;
    const added = await workshop.relations.add(name, type);
    if (typeof added !== 'string') return reply(organisationView(added));
    return refuse(problems[added], { max: limits.maxOrganisations });
  },

  async editOrganisation({ workshop, params }, edit) {
    const overlong = overlongName('organisation', edit.name ?? null, limits);
    if (overlong) return overlong;
    const edited = await workshop.relations.edit(params.organisation ?? '', edit);
    return edited === 'ok' ? settle('ok') : refuse(problems[edited]);
  },

  async mergeOrganisation({ workshop, params }, { into }) {
    const merged = await workshop.relations.merge(params.organisation ?? '', into);
    return merged === 'ok' ? settle('ok') : refuse(problems[merged]);
  },

  async removeOrganisation({ workshop, params }) {
    const removed = await workshop.relations.remove(params.organisation ?? '');
    return removed === 'ok' ? settle('ok') : refuse(problems[removed]);
  },

  async readRelations({ workshop }) {
    const { drawn } = workshop.relations;
    return drawn ? reply(relationsView(drawn)) : refuse('not-revealed');
  },

  arrangeRelations: async ({ workshop }) => settle(await workshop.relations.arrange()),
});

const problems = {
  closed: 'workshop-closed',
  'unknown-organisation': 'not-found',
  'organisation-known': 'organisation-known',
  'organisations-full': 'organisations-full',
} as const;

const organisationView = ({ id, name, type }: Organisation): OrganisationView => ({
  id,
  name,
  type,
});

function relationsView(drawn: DrawnRelations): RelationsView {
  const { couldMeet, alone, holding } = suggestFrom(drawn);
  const profiles = new Map(profilesOf(drawn).map((profile) => [profile.id, profile]));
  return {
    organisations: drawn.organisations.map((organisation) => {
      const { id, hasAnswered, ...counts } = profiles.get(organisation.id)!;
      const place = drawn.places.get(id) ?? null;
      const onPaper = drawn.onPaper.has(id);
      return {
        ...organisationView(organisation),
        answered: hasAnswered,
        onPaper,
        place,
        ...counts,
      };
    }),
    claims: [...drawn.claims].flatMap(([from, row]) =>
      [...row].map(([to, level]) => ({ from, to, level })),
    ),
    layers: {
      awareness: measuresView(measureTies(drawn, 'awareness')),
      joint: measuresView(measureTies(drawn, 'joint')),
    },
    suggestions: { couldMeet: [...couldMeet], alone: [...alone], holding: [...holding] },
    differing: drawn.differing,
  };
}

const measuresView = (of: TieMeasures): RelationsView['layers']['joint'] => ({
  ...of,
  components: [...of.components],
  isolates: [...of.isolates],
  cutMembers: [...of.cutMembers],
  bridges: of.bridges && [...of.bridges],
});
