/** How long a one-time code is right: its half minute, and those before and after it. */
const validMs = 90_000;

/** One-time codes that have opened an account: none opens it twice, whoever looked over a shoulder (RFC 6238, 5.2). */
export class UsedCodes {
  readonly #until = new Map<string, number>();

  /** False if it was used already. */
  use(account: string, code: string, now = Date.now()): boolean {
    this.#forget(now);
    const key = `${account} ${code}`;
    if (this.#until.has(key)) return false;
    this.#until.set(key, now + validMs);
    return true;
  }

  /** They end in the order in which they came. */
  #forget(now: number): void {
    for (const [key, until] of this.#until) {
      if (until > now) return;
      this.#until.delete(key);
    }
  }
}
