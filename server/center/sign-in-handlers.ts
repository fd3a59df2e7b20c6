import { refuse } from '../http/problem.ts';
import { done, reply } from '../http/visit.ts';
import { secured } from './account-cookies.ts';
import { noteInAllCenters } from './audit-desk.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';

type SignIn = Pick<CenterHandlers, 'signIn' | 'signInSecond' | 'signOut'>;

/**
 * Signing in and out. Failures are counted per address and per e-mail, known or not, and each address waits its turn:
 * nobody learns which e-mails have an account, and nobody guesses in parallel.
 */
export function createSignInHandlers(deps: CenterDeps): SignIn {
  const { guesses, passwordGuesses } = deps;

  async function noteEntry(email: string): Promise<void> {
    const account = await (await deps.accounts()).find(email);
    if (account) noteInAllCenters(deps, account, 'signed-in');
  }

  return {
    async signIn({ address, base }, { email, password }) {
      const accounts = await deps.accounts();
      const enter = async () => {
        const entered = await accounts.signIn(email, password);
        return entered === 'wrong' ? null : entered;
      };
      const trying = { email, address };
      const entered = await passwordGuesses.lookUp(trying, enter);
      if (entered === 'too-many-tries')
        return refuse('too-many-sign-ins', {}, passwordGuesses.secondsUntilNext(trying));
      if (entered === null) return refuse('wrong-sign-in');
      if (entered.next === 'in') await noteEntry(email);
      return reply({ next: entered.next }, secured(entered.cookies, base));
    },

    async signInSecond({ address, base, cookieHeader }, { code, kind }) {
      const accounts = await deps.accounts();
      const enter = async () => {
        const entered = await accounts.signInSecond(cookieHeader, code.replace(/\s/g, ''), kind);
        return entered === 'wrong' ? null : entered;
      };
      const entered = await guesses.lookUp(address, enter);
      if (entered === 'too-many-tries')
        return refuse('too-many-sign-ins', {}, guesses.secondsUntilNext(address));
      if (entered === null) return refuse('wrong-second-code');
      const now = entered.cookies.map((cookie) => cookie.split(';')[0]).join('; ');
      const account = await accounts.whoIs(now);
      if (account) noteInAllCenters(deps, account, 'signed-in');
      return done(secured(entered.cookies, base));
    },

    async signOut({ base, cookieHeader }) {
      const { cookies } = await (await deps.accounts()).signOut(cookieHeader);
      return done(secured(cookies, base));
    },
  };
}
