import { BlockList, isIP } from 'node:net';
import { defaultLimits, limitVariable, type LimitName, type Limits } from '#lib/protocol/limits.ts';
import { logLevels, type LogLevel } from './ops/log.ts';

/** What the environment says, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** `https://ieum.example`; null: whatever name a request was sent to. */
  readonly origin: string | null;
  /** Whose X-Forwarded-* headers count. */
  readonly trustedProxies: BlockList;
  readonly logLevel: LogLevel;
  readonly limits: Limits;
  /** The mail server of centers' invitations and forgotten passwords; null: none is mailed. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A bad environment: everything that is wrong with it, one readable line each. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The environment is not usable:', ...problems.map((line) => `  - ${line}`)].join('\n'));
    this.problems = problems;
  }
}

/** Reads one variable: the value as text, or what to say against it. */
class Reader {
  readonly problems: string[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** `parse` gives null for a value that is none; an empty variable is an unset one. */
  read<T>(name: string, otherwise: T, parse: (text: string) => T | null, wanted: string): T {
    const text = this.#env[name]?.trim() ?? '';
    if (text === '') return otherwise;
    const value = parse(text);
    // An address of a mail server may hold a password, and what is wrong is printed.
    const shown = name === 'SMTP_URL' ? '…' : text;
    if (value === null) this.problems.push(`${name}=${shown}: ${wanted}`);
    return value ?? otherwise;
  }
}

/** The only reader of the environment. Throws ConfigError with all that is wrong. */
export function readConfig(env: Environment): Config {
  const reader = new Reader(env);
  const config: Config = {
    port: reader.read('PORT', 3000, parsePort, 'a port, 0 to 65535'),
    host: reader.read('HOST', '0.0.0.0', (text) => text, ''),
    dataDir: reader.read('DATA_DIR', './data', (text) => text, ''),
    origin: reader.read('ORIGIN', null, parseOrigin, originWanted),
    trustedProxies: reader.read('TRUSTED_PROXIES', new BlockList(), parseProxies, proxiesWanted),
    logLevel: reader.read('LOG_LEVEL', 'info', parseLogLevel, `one of ${logLevels.join(', ')}`),
    limits: readLimits(reader),
    mail: readMail(reader, env),
  };
  const problems = [...reader.problems, ...unknownLimits(env), ...notYet(env)];
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

const originWanted =
  'the address people open, like https://ieum.example, with nothing after the host and port';
const proxiesWanted =
  'addresses or ranges (10.0.0.0/8) with commas between them, or the word loopback';

/**
 * Links in mails are made from ORIGIN alone. Without it they would lead to whatever Host a request names, and a stranger
 * who asks for someone's new password could have its key mailed inside a link to their own site.
 */
function readMail(reader: Reader, env: Environment): Config['mail'] {
  const url = reader.read('SMTP_URL', null, parseMailServer, mailServerWanted);
  const from = reader.read('MAIL_FROM', null, parseSender, 'a sender, like 이음판 <a@b.example>');
  for (const name of ['MAIL_FROM', 'ORIGIN'])
    if (url !== null && !env[name]?.trim()) reader.problems.push(`SMTP_URL: set ${name} too`);
  return url === null || from === null ? null : { url, from };
}

const mailServerWanted = 'a mail server, like smtps://name:password@mail.example:465';
const parseMailServer = (text: string): string | null =>
  /^smtps?:$/.test(URL.parse(text)?.protocol ?? '') ? text : null;
const parseSender = (text: string): string | null =>
  /^[^\r\n@]*[^\s@]@[^\s@]+$/.test(text) ? text : null;

const parseWhole = (text: string): number | null => {
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value) ? value : null;
};

function parsePort(text: string): number | null {
  const port = parseWhole(text);
  return port !== null && port <= 65_535 ? port : null;
}

function parseOrigin(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return url.href === `${url.origin}/` ? url.origin : null;
}

const parseLogLevel = (text: string): LogLevel | null =>
  logLevels.find((level) => level === text) ?? null;

function parseProxies(text: string): BlockList | null {
  const proxies = new BlockList();
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.every((entry) => addProxy(proxies, entry)) ? proxies : null;
}

/** False if `entry` is no address, range or `loopback`. */
function addProxy(proxies: BlockList, entry: string): boolean {
  if (entry === 'loopback') return addProxy(proxies, '127.0.0.0/8') && addProxy(proxies, '::1');
  const [address = '', prefix, ...rest] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  const longest = family === 6 ? 128 : 32;
  const bits = prefix === undefined ? longest : parseWhole(prefix);
  if (bits === null || bits > longest) return false;
  proxies.addSubnet(address, bits, family === 6 ? 'ipv6' : 'ipv4');
  return true;
}

function readLimits(reader: Reader): Limits {
  const names = Object.keys(defaultLimits) as LimitName[];
  const read = (name: LimitName) =>
    reader.read(limitVariable(name), defaultLimits[name], parseLimit, 'a whole number from 1 up');
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Limits;
}

const parseLimit = (text: string): number | null => parseWhole(text) || null;

/** A misspelt limit would silently not hold. */
function unknownLimits(env: Environment): string[] {
  const known = new Set(Object.keys(defaultLimits).map(limitVariable));
  const unknown = Object.keys(env).filter((name) => name.startsWith('LIMIT_') && !known.has(name));
  return unknown.map(
    (name) => `${name}: there is no such limit; the limits are ${[...known].join(', ')}`,
  );
}

/** Set by someone who counts on several processes: better not to start than to split a workshop in two. */
function notYet(env: Environment): string[] {
  const names = ['DATABASE_URL', 'REDIS_URL'].filter((name) => (env[name] ?? '') !== '');
  return names.map(
    (name) => `${name}: not supported yet in this version; data is kept in DATA_DIR, unset ${name}`,
  );
}
