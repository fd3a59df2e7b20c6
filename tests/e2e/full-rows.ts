import { expect, type Locator } from '@playwright/test';

/** From a small phone over a window of any width to a wall. */
const widths = [320, 412, 600, 768, 900, 1024, 1366, 1920];

/** What stands side by side fills its row at every width: no column is left empty. */
export async function expectFullRows(list: Locator): Promise<void> {
  const page = list.page();
  const before = page.viewportSize()!;
  for (const width of widths) {
    await page.setViewportSize({ width, height: before.height });
    await expect(list).toBeVisible();
    expect(await list.evaluate(raggedRows), `at ${width} px`).toEqual([]);
  }
  await page.setViewportSize(before);
}

/** How far each row ends before the list does, where that is more than a rounding. */
function raggedRows(list: Element): number[] {
  const end = list.getBoundingClientRect().right;
  const rows = new Map<number, number>();
  for (const { top, right } of [...list.children].map((one) => one.getBoundingClientRect()))
    rows.set(Math.round(top), Math.max(rows.get(Math.round(top)) ?? 0, right));
  return [...rows.values()].map((right) => Math.round(end - right)).filter((left) => left > 1);
}
