import type { OrganisationEdit, OrganisationInput } from '#lib/protocol/relations-contract.ts';
import { createSend, type SendOptions } from './send.ts';

const part = encodeURIComponent;
const one = <const Id extends string>(id: Id) => `/api/workshops/${part(id)}` as const;

/** The calls about the map of relations. Apart from the others, since no phone makes one before its first answer. */
export function createRelationsApi(options?: Partial<SendOptions>) {
  const send = createSend(options);
  return {
    listOrganisations: (id: string) => send<'listOrganisations'>('GET', `${one(id)}/organisations`),
    addOrganisation: (id: string, organisation: OrganisationInput) =>
      send<'addOrganisation'>('POST', `${one(id)}/organisations`, organisation),
    mergeOrganisation: (id: string, organisation: string, into: string) =>
      send<'mergeOrganisation'>('POST', `${one(id)}/organisations/${part(organisation)}/merge`, {
        into,
      }),
    removeOrganisation: (id: string, organisation: string) =>
      send<'removeOrganisation'>('DELETE', `${one(id)}/organisations/${part(organisation)}`),
    editOrganisation: (id: string, organisation: string, edit: OrganisationEdit) =>
      send<'editOrganisation'>('PUT', `${one(id)}/organisations/${part(organisation)}`, edit),
    readRelations: (id: string) => send<'readRelations'>('GET', `${one(id)}/relations`),
    arrangeRelations: (id: string) =>
      send<'arrangeRelations'>('POST', `${one(id)}/relations/arrange`),
  };
}

export type RelationsApi = ReturnType<typeof createRelationsApi>;
