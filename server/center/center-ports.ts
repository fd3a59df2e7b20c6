import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Accounts } from './accounts.ts';
import type { CenterPorts, OpenedCenters } from './center-deps.ts';
import { openCenterStore } from './sqlite-center-store.ts';

/** Centers in two files of a directory, or in memory (null): what they hold, and who their people are. */
export function openCenters(
  directory: string | null,
  { mail }: Pick<Config, 'mail'> = { mail: null },
): OpenedCenters {
  const at = (name: string) => (directory === null ? ':memory:' : join(directory, name));
  const store = openCenterStore(at('centers.sqlite'));
  let opened: Promise<Accounts> | null = null;
  return {
    store,
    accounts: () => (opened ??= openAccounts(at('accounts.sqlite'), () => (opened = null))),
    mail: mail && lazyMail(mail),
    async close() {
      store.close();
      (await opened?.catch(() => null))?.close();
    },
  };
}

/** The library behind it takes 50 MB: it is loaded by the first who signs in, and tried again if that fails. */
async function openAccounts(file: string, onFailure: () => void): Promise<Accounts> {
  try {
    const { openAccountBook } = await import('./account-book.ts');
    return await openAccountBook(file);
  } catch (error) {
    onFailure();
    throw error;
  }
}

const lazyMail = (settings: NonNullable<Config['mail']>): CenterPorts['mail'] => ({
  async send(mail) {
    const { openSmtpMail } = await import('./smtp-mail.ts');
    await openSmtpMail(settings).send(mail);
  },
});
