import { checklistFiles } from 'virtual:checklist-files';
import type { Bilingual } from '#lib/domain/bilingual.ts';
import type { SpokenChecklist } from '#lib/domain/instrument.ts';
import type { Stage } from '#lib/domain/stage.ts';

/** Bad Wi-Fi swallows requests; without this a browser waits for minutes. */
const timeoutMs = 15_000;

/**
 * Loads one stage's checklist in one language, as a file that browsers keep for good. In browsers only.
 * Rejects where the network is gone; then it may be tried again.
 */
export async function loadChecklist(
  stage: Stage,
  language: keyof Bilingual,
): Promise<SpokenChecklist> {
  const file = checklistFiles[stage][language];
  const response = await fetch(file, { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as SpokenChecklist;
}
