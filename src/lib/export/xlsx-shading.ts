import type { Column } from '#lib/report/report.ts';
import type { Telling } from '#lib/report/telling.ts';

/** Where a person would look, in shades that differ in grey; the first that fits is taken. */
export function shading({ telling }: Column, column: number, lastRow: number) {
  if (!telling) return [];
  const cellRange = { from: { row: 2, column }, to: { row: lastRow, column } };
  return [
    { cellRange, condition: standsOut(telling, telling.much), style: shade('#7E9DD3') },
    { cellRange, condition: standsOut(telling, telling.some), style: shade('#DCE5F5') },
  ];
}

/** An empty cell counts as nought, and no figure that stands out below something is as low. Figures have one decimal. */
const standsOut = ({ side }: Telling, at: number) =>
  side === 'from'
    ? { operator: '>=' as const, value: at }
    : { operator: '...' as const, value: 1, value2: at - 0.05 };

const shade = (backgroundColor: string) => ({ backgroundColor });
