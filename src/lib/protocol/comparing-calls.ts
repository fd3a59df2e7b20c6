/** The calls of comparing: what a center's dashboard shows, whom to follow up, and files of both. Part of the table in center-calls.ts. */
import { comparingQuery, comparison, followUp } from './comparing-contract.ts';

const one = '/api/centers/:center';

export const comparingCalls = {
  readComparison: {
    method: 'GET',
    path: `${one}/comparison`,
    access: 'read-rounds',
    query: comparingQuery,
    status: 200,
    response: comparison,
    summary:
      'Networks and regions compared: plain means of at least three networks, closed cells null; networks that sent their names one by one, in pages. 409 before anything was sent.',
  },
  readFollowUp: {
    method: 'GET',
    path: `${one}/follow-up`,
    access: 'read-rounds',
    status: 200,
    response: followUp,
    summary: 'Whom to call: rounds due, networks not met for a year, plans with dates passed.',
  },
} as const;
