import { mayInCenter } from '#lib/domain/centers/center-role.ts';
import { refuse } from '../http/problem.ts';
import { done, reply } from '../http/visit.ts';
import { secured } from './account-cookies.ts';
import { noteInAllCenters } from './audit-desk.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import { resetMail } from './center-mails.ts';
import { passwordUrl } from './center-links.ts';
import { refusedPassword } from './password-rule.ts';

type AccountHandlers = Pick<
  CenterHandlers,
  | 'readAccount'
  | 'forgetPassword'
  | 'resetPassword'
  | 'changePassword'
  | 'startSecondFactor'
  | 'confirmSecondFactor'
  | 'stopSecondFactor'
>;

/** How long a mailed link for a new password opens. */
const resetValidMs = 60 * 60 * 1000;

/** One's own account: its centers, its password, its second factor. */
export function createAccountHandlers(deps: CenterDeps): AccountHandlers {
  const { store, mail, mails, guesses, log } = deps;

  /** After the answer: how long it takes tells nobody whether there is such an account. */
  async function mailReset(email: string, base: string, locale: 'ko' | 'en'): Promise<void> {
    const key = await (await deps.accounts()).startReset(email, resetValidMs);
    if (key !== null) await mail?.send(resetMail(email, passwordUrl(base, key), locale));
  }

  return {
    readAccount({ account }) {
      const { id, name, email, secondFactor } = account;
      const centers = store.membershipsOf(id).flatMap(({ center, role }) => {
        const found = store.center(center);
        return found ? [{ id: found.id, name: found.name, role }] : [];
      });
      const first = centers.find(({ role }) => mayInCenter(role, 'read-rounds'));
      if (first) deps.comparing.makeReady(first.id);
      return Promise.resolve(reply({ name, email, secondFactor, centers }));
    },

    forgetPassword({ address, base, locale }, { email }) {
      // The address first: else one that may not any more could still use up what others' e-mails have.
      const isAllowed = mails.take(`from ${address}`) && mails.take(`to ${email}`);
      if (mail !== null && isAllowed)
        void mailReset(email, base.url, locale).catch((error: unknown) =>
          log.error('a mail could not be sent', {}, error),
        );
      return Promise.resolve(done());
    },

    async resetPassword({ address }, { key, password }) {
      const refused = refusedPassword(password);
      if (refused) return refused;
      const account = await (await deps.accounts()).reset(key, password);
      if (account === 'wrong') {
        guesses.fail(address);
        return refuse('reset-key-dead');
      }
      noteInAllCenters(deps, account, 'password-reset');
      return done();
    },

    async changePassword({ account, base, cookieHeader, address }, { current, next }) {
      const refused = refusedPassword(next);
      if (refused) return refused;
      const accounts = await deps.accounts();
      const changed = await proven(address, account.email, () =>
        accounts.changePassword(cookieHeader, current, next),
      );
      if ('code' in changed) return changed;
      noteInAllCenters(deps, account, 'password-changed');
      return done(secured(changed.cookies, base));
    },

    async startSecondFactor({ account, cookieHeader, address }, { password }) {
      const accounts = await deps.accounts();
      const started = await proven(address, account.email, () =>
        accounts.startSecondFactor(cookieHeader, password),
      );
      if ('code' in started) return started;
      return reply({ uri: started.uri, backupCodes: [...started.backupCodes] });
    },

    async confirmSecondFactor({ account, base, cookieHeader }, { code }) {
      const accounts = await deps.accounts();
      const confirmed = await accounts.confirmSecondFactor(cookieHeader, code.replace(/\s/g, ''));
      if (confirmed === 'wrong') return refuse('wrong-second-code');
      noteInAllCenters(deps, account, 'second-factor-on');
      return done(secured(confirmed.cookies, base));
    },

    async stopSecondFactor({ account, base, cookieHeader, address }, { password }) {
      const accounts = await deps.accounts();
      const stopped = await proven(address, account.email, () =>
        accounts.stopSecondFactor(cookieHeader, password),
      );
      if ('code' in stopped) return stopped;
      noteInAllCenters(deps, account, 'second-factor-off');
      return done(secured(stopped.cookies, base));
    },
  };

  /** A password asked for again is guessed at no faster than at the door. */
  async function proven<T>(address: string, email: string, act: () => Promise<T | 'wrong'>) {
    const { passwordGuesses } = deps;
    const trying = { email, address };
    const found = await passwordGuesses.lookUp(trying, async () => {
      const outcome = await act();
      return outcome === 'wrong' ? null : { outcome };
    });
    if (found === 'too-many-tries')
      return refuse('too-many-sign-ins', {}, passwordGuesses.secondsUntilNext(trying));
    return found === null ? refuse('wrong-password') : found.outcome;
  }
}
