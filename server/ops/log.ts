import pino from 'pino';

/** What may be said beside an event: numbers and words of ours (a route pattern, a code), never what someone typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * The log (PRIV5): JSON lines of events and plain facts. No names, no ids of seats, participants or
 * ballots, no codes, keys, cookies or paths with ids ever go in; whoever logs an address of a call logs
 * its pattern.
 */
export interface Log {
  debug(event: string, facts?: LogFacts): void;
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts, error?: unknown): void;
  error(event: string, facts?: LogFacts, error?: unknown): void;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Writes to standard output, or to `destination`. */
export function createLog(level: LogLevel, destination?: { write(line: string): void }): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination ? pino(options, destination) : pino(options);
  return {
    debug: (event, facts) => logger.debug(facts ?? {}, event),
    info: (event, facts) => logger.info(facts ?? {}, event),
    warn: (event, facts, error) => logger.warn({ ...facts, ...errorFacts(error) }, event),
    error: (event, facts, error) => logger.error({ ...facts, ...errorFacts(error) }, event),
  };
}

export const silentLog: Log = createLog('silent');

/**
 * What can be told of an error without its message: a message may quote what a person typed
 * (a parser's does), so only its class, its code and where it was thrown are kept.
 */
function errorFacts(error: unknown): { readonly error?: object } {
  if (error === undefined) return {};
  if (!(error instanceof Error)) return { error: { name: typeof error } };
  const { code, errstr } = error as { code?: unknown; errstr?: unknown };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: {
      name: error.name,
      ...(typeof code === 'string' ? { code } : {}),
      // SQLite's own fixed sentence for its result code ("database or disk is full").
      ...(typeof errstr === 'string' ? { errstr } : {}),
      at: at.slice(0, 12).map((line) => line.trim()),
    },
  };
}
