/** The files that a report can be taken as, in the order they are offered. */
export const fileKinds = ['docx', 'hwpx', 'xlsx', 'csv', 'json', 'png'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Hands a file that was fetched to the browser, which saves it where it saves everything. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
