/** The part of the HTTP contract that is about the map of relations. */
import * as z from 'zod/mini';
import { organisationTypes } from '#lib/domain/organisation.ts';
import { tieLevels } from '#lib/domain/ties.ts';
import { personName } from './contract.ts';

const number = z.nullable(z.number());
const type = z.nullable(z.enum(organisationTypes));

/** `id` is what ballots name an organisation by in their map `ties`; it stays when the name changes. */
export const organisationView = z.object({ id: z.string(), name: z.string(), type });
export type OrganisationView = z.infer<typeof organisationView>;

export const organisationInput = z.object({ name: personName, type: z.optional(type) });
export type OrganisationInput = z.input<typeof organisationInput>;
/** What is left out stays. */
export const organisationEdit = z.object({ name: z.optional(personName), type: z.optional(type) });
export type OrganisationEdit = z.input<typeof organisationEdit>;
/** Which organisation it is the same as. */
export const organisationMerge = z.object({ into: z.string() });

const range = z.object({ confirmed: number, union: number });
/** The figures of one layer: `awareness` from level 2 (안다) on, `joint` at level 4 (공동사업을 했다). */
const measures = z.object({
  organisations: z.number(),
  answered: z.number(),
  ties: z.object({ confirmed: z.number(), union: z.number() }),
  density: range,
  directedDensity: number,
  meanDegree: range,
  reciprocity: number,
  centralisation: number,
  components: z.array(z.number()),
  isolates: z.array(z.string()),
  cutMembers: z.array(z.string()),
  bridges: z.nullable(z.array(z.object({ id: z.string(), share: z.number() }))),
});

/** The map as everyone may see it. `confirmed`: ties that both tell of; `union`: that at least one tells of. */
export const relationsView = z.object({
  organisations: z.array(
    z.extend(organisationView, {
      answered: z.boolean(),
      onPaper: z.boolean(),
      place: z.nullable(z.object({ x: z.number(), y: z.number() })),
      knows: z.number(),
      workedWith: z.number(),
      knownBy: z.number(),
      workedWithBy: z.number(),
    }),
  ),
  claims: z.array(z.object({ from: z.string(), to: z.string(), level: z.literal(tieLevels) })),
  layers: z.object({ awareness: measures, joint: measures }),
  suggestions: z.object({
    couldMeet: z.array(z.object({ a: z.string(), b: z.string(), inCommon: z.number() })),
    alone: z.array(z.string()),
    holding: z.array(z.string()),
  }),
  /** On how many ties people of one organisation differ; null where so few have several that it would point at someone. */
  differing: number,
});
export type RelationsView = z.infer<typeof relationsView>;
