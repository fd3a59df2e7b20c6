import type { Checklist } from '#lib/domain/instrument.ts';
import type { Stage } from '#lib/domain/stage.ts';

/** Loads one stage's checklist and nothing of the other: bundlers make a file of each. */
export async function loadChecklist(stage: Stage): Promise<Checklist> {
  switch (stage) {
    case 'founding':
      return (await import('./checklist-founding.ts')).checklist;
    case 'operating':
      return (await import('./checklist-operating.ts')).checklist;
  }
}
