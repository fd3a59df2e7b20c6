import * as z from 'zod/mini';
import {
  centerCode,
  centerName,
  consent,
  proposedCenter,
  receiptKey,
  sendingInput,
  sendingPreview,
  sendingView,
} from './sending-contract.ts';

const one = '/api/workshops/:id/sendings';

/** The calls by which a network sends its result to a center: the one place where a workshop meets centers. */
export const sendingCalls = {
  findCenter: {
    method: 'POST',
    path: '/api/centers/find',
    access: 'anyone',
    isLimited: true,
    body: centerCode,
    status: 200,
    response: centerName,
    summary: 'Which center a code is of.',
  },
  readProposal: {
    method: 'GET',
    path: `${one}/proposal`,
    access: 'send',
    status: 200,
    response: proposedCenter,
    summary:
      'The center whose link opened this workshop, if one did. It proposes, and forces nothing.',
  },
  previewSending: {
    method: 'POST',
    path: `${one}/preview`,
    access: 'send',
    body: consent,
    status: 200,
    response: sendingPreview,
    summary: 'Exactly what would go to a center; nothing is sent. 409 before the reveal.',
  },
  sendResult: {
    method: 'POST',
    path: one,
    access: 'send',
    isLimited: true,
    body: sendingInput,
    status: 201,
    response: sendingView,
    summary:
      'Send the result to a center; 409 before the close. Again, it takes the earlier one’s place.',
  },
  listSendings: {
    method: 'GET',
    path: one,
    access: 'send',
    status: 200,
    response: z.array(sendingView),
    summary: 'Where this workshop’s result was sent, and what became of it.',
  },
  withdrawSending: {
    method: 'DELETE',
    path: `${one}/:sending`,
    access: 'send',
    status: 204,
    summary: 'Withdraw: the center sees that, and the figures are deleted there.',
  },
  readReceipt: {
    method: 'POST',
    path: '/api/receipts/read',
    access: 'anyone',
    body: receiptKey,
    status: 200,
    response: sendingView,
    summary: 'What was sent, for whoever has its receipt.',
  },
  withdrawByReceipt: {
    method: 'POST',
    path: '/api/receipts/withdraw',
    access: 'anyone',
    body: receiptKey,
    status: 204,
    summary: 'Withdraw with the receipt, also when the workshop is gone.',
  },
} as const;
