/** Waits for `work`, but no longer than `ms`. False if it takes longer; what it throws in time is thrown. */
export async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms);
  // What fails after it was given up is nobody's any more.
  work.catch(() => undefined);
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer));
}
