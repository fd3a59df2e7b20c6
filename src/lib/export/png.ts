import { drawCard } from '#lib/report/picture/card.ts';
import { drawSheet } from '#lib/report/picture/sheet.ts';
import { legibleReport } from './legible.ts';
import type { Printer } from './print-job.ts';

/**
 * One picture for messengers: who was there, where we stand, what divides us, what we will do. Of a single view of a
 * comparison, which has nothing at a glance, its own picture.
 */
export const printPng: Printer = async ({ report, painter }) => {
  const paint = await painter();
  const legible = legibleReport(report, paint.draws);
  const sheet = report.sections[0]?.id === 'glance' ? null : drawSheet(legible);
  return sheet ? paint(sheet) : paint(drawCard(legible), 1);
};
