/** Keeps the screen from going dark while a page is watched, where the browser allows it (https or localhost). Returns the way to stop. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;

  async function hold(): Promise<void> {
    if (isOver || document.visibilityState !== 'visible') return;
    // Refused on a LAN, on low battery, or by policy: then the machine's own settings decide.
    lock = await navigator.wakeLock.request('screen').catch(() => null);
    if (isOver) await lock?.release();
  }

  if (!('wakeLock' in navigator)) return () => undefined;
  // A hidden page loses it.
  const again = () => void hold();
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
