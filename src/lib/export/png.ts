import { drawCard } from '#lib/report/picture/card.ts';
import type { Printer } from './print-job.ts';

/** One picture for messengers: who was there, where we stand, what divides us, what we will do. */
export const printPng: Printer = async ({ report, painter }) =>
  (await painter())(drawCard(report), 1);
