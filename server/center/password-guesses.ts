import type { Limits } from '#lib/protocol/limits.ts';
import { Guesses } from '../auth/guessing.ts';
import type { Clock } from '../ops/ports.ts';

type PasswordLimits = Pick<Limits, 'maxSignInFailures' | 'signInsForgivenPerMinute'>;

/** Who tries a password, and from where. */
export interface Trying {
  readonly email: string;
  readonly address: string;
}

/** As many addresses must fail as often as they may until an e-mail is closed to all of them. */
const addressesPerEmail = 10;

/**
 * Stops the guessing of passwords, of e-mails that have an account and of those that have none. Failures are counted
 * thrice: for an address, whatever it tries; for an e-mail from that address; and for an e-mail from anywhere, more
 * generously. So many addresses guess no faster together, and one stranger who fails on purpose shuts nobody out.
 */
export class PasswordGuesses {
  readonly #ofAddress: Guesses;
  readonly #fromThere: Guesses;
  readonly #fromAnywhere: Guesses;

  /** `ofAddress`: where an address's other guesses are counted too. */
  constructor(ofAddress: Guesses, limits: PasswordLimits, clock: Clock) {
    const { maxSignInFailures: maxGuesses, signInsForgivenPerMinute: perMinute } = limits;
    this.#ofAddress = ofAddress;
    this.#fromThere = new Guesses({ maxGuesses, guessesForgivenPerMinute: perMinute }, clock);
    const together = {
      maxGuesses: maxGuesses * addressesPerEmail,
      guessesForgivenPerMinute: perMinute * addressesPerEmail,
    };
    this.#fromAnywhere = new Guesses(together, clock);
  }

  /** Null: it was wrong, and counted. One at a time for each address and e-mail. */
  lookUp<T>(
    { email, address }: Trying,
    find: () => Promise<T | null>,
  ): Promise<T | null | 'too-many-tries'> {
    const fromThere = () => this.#fromThere.lookUp(keyOf(email, address), find);
    return this.#ofAddress.lookUp(address, () => this.#fromAnywhere.lookUp(email, fromThere));
  }

  secondsUntilNext({ email, address }: Trying): number {
    return Math.max(
      this.#ofAddress.secondsUntilNext(address),
      this.#fromAnywhere.secondsUntilNext(email),
      this.#fromThere.secondsUntilNext(keyOf(email, address)),
    );
  }
}

const keyOf = (email: string, address: string): string => `${address} ${email}`;
