import * as z from 'zod/mini';
import {
  organisationEdit,
  organisationInput,
  organisationMerge,
  organisationView,
  relationsView,
} from './relations-contract.ts';

const one = '/api/workshops/:id';

/** The calls about organisations and the ties between them. */
export const relationsCalls = {
  listOrganisations: {
    method: 'GET',
    path: `${one}/organisations`,
    access: 'read',
    status: 200,
    response: z.array(organisationView),
    summary:
      'The organisations that ties can be between, once the agenda has a step for relations.',
  },
  addOrganisation: {
    method: 'POST',
    path: `${one}/organisations`,
    access: 'steer',
    body: organisationInput,
    status: 201,
    response: organisationView,
    summary: 'Add an organisation that nobody has joined from yet.',
  },
  editOrganisation: {
    method: 'PUT',
    path: `${one}/organisations/:organisation`,
    access: 'steer',
    body: organisationEdit,
    status: 204,
    summary: 'Rename an organisation, with the seats of those who came from it, or say what it is.',
  },
  mergeOrganisation: {
    method: 'POST',
    path: `${one}/organisations/:organisation/merge`,
    access: 'steer',
    body: organisationMerge,
    status: 204,
    summary:
      'Say that an organisation is the same as another: its ties, people and tasks become the other’s. Can’t be taken back.',
  },
  removeOrganisation: {
    method: 'DELETE',
    path: `${one}/organisations/:organisation`,
    access: 'steer',
    status: 204,
    summary:
      'Take an organisation off the list and the map, with all ties to it. Its people stay, without an organisation.',
  },
  readRelations: {
    method: 'GET',
    path: `${one}/relations`,
    access: 'read',
    status: 200,
    response: relationsView,
    summary:
      'The map of relations: claims, ties, figures of both layers and invitations; 409 before the reveal.',
  },
  arrangeRelations: {
    method: 'POST',
    path: `${one}/relations/arrange`,
    access: 'steer',
    status: 204,
    summary: 'Lay the map out anew, for everyone.',
  },
} as const;
