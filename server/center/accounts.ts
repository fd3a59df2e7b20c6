/** Someone who is signed in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly secondFactor: boolean;
}

/** What a browser is told to keep: whole `Set-Cookie` values, without `Secure`. */
export type Cookies = readonly string[];
export interface Entered {
  readonly cookies: Cookies;
}

/**
 * The people who work in centers, and how they prove it. A port, so that the library behind it can be replaced and is
 * loaded only where there are centers. `header` is always the request's Cookie header. What anyone may get wrong is
 * answered `wrong`, without saying which half it was.
 */
export interface Accounts {
  whoIs(header: string | undefined): Promise<Account | null>;
  find(email: string): Promise<Account | null>;
  named(ids: readonly string[]): Promise<ReadonlyMap<string, Account>>;

  /** Always a new session, whatever the browser held before. */
  signIn(
    email: string,
    password: string,
  ): Promise<(Entered & { readonly next: 'in' | 'second-factor' }) | 'wrong'>;
  signInSecond(
    header: string | undefined,
    code: string,
    kind: 'app' | 'backup',
  ): Promise<Entered | 'wrong'>;
  signOut(header: string | undefined): Promise<Entered>;

  /** Null if there is such an account already. */
  create(account: {
    readonly email: string;
    readonly name: string;
    readonly password: string;
  }): Promise<Account | null>;
  /** A key that lets its holder choose a new password; null for an e-mail without an account. */
  startReset(email: string, validForMs: number): Promise<string | null>;
  /** Ends every session of the account, its other links for a new password, and sign-ins that wait for a code. */
  reset(key: string, password: string): Promise<Account | 'wrong'>;
  /** Ends the other sessions, links for a new password, and sign-ins that wait for a code. */
  changePassword(
    header: string | undefined,
    current: string,
    next: string,
  ): Promise<Entered | 'wrong'>;

  startSecondFactor(
    header: string | undefined,
    password: string,
  ): Promise<{ readonly uri: string; readonly backupCodes: readonly string[] } | 'wrong'>;
  /** Turns it on with its first code, and ends the other sessions: they were opened with the password alone. */
  confirmSecondFactor(header: string | undefined, code: string): Promise<Entered | 'wrong'>;
  stopSecondFactor(header: string | undefined, password: string): Promise<Entered | 'wrong'>;
  /**
   * For the operator: someone has lost the app and the backup codes. Ends every session, since the lost phone may hold
   * one. False without such an account.
   */
  dropSecondFactor(email: string): Promise<boolean>;

  close(): void;
}
