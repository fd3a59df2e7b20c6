/**
 * Has the server paint a report's pictures once its files come into sight: painting is the longest part of making a
 * document, and is done by the time somebody has chosen one. Returns what ends the wait.
 */
export function makeReadyWhenSeen(files: Element, workshopId: string): () => void {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    // Nothing is lost where it fails: the file takes longer.
    fetch(`/api/workshops/${workshopId}/report.json`, { method: 'HEAD' }).catch(() => undefined);
  });
  watch.observe(files);
  return () => watch.disconnect();
}
