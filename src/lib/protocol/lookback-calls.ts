import { lookbackInput, lookbackView } from './lookback-contract.ts';

const path = '/api/workshops/:id/lookback';

/** The calls about a look back. Its cards and its review are revealed as other steps are. */
export const lookbackCalls = {
  readLookback: {
    method: 'GET',
    path,
    access: 'read',
    status: 200,
    response: lookbackView,
    summary: 'The look back as the room has it: revealed cards in their groups, and the review.',
  },
  changeLookback: {
    method: 'PUT',
    path,
    access: 'steer',
    body: lookbackInput,
    status: 204,
    summary:
      'Say what is looked back at, and whether the questions about a joint project are asked.',
  },
} as const;
