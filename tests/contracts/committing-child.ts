/**
 * A process of its own that commits to the SQLite store until it is killed: 1, 2, 3 … as updates of one room,
 * each with the claim of a client id of that number, shortened or laid anew now and then. Says on stdout what was acknowledged and what failed, one line each, at once (a pipe
 * takes lines synchronously).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import { StorageFailed, type Change } from '../../server/storage/storage.ts';
import {
  append,
  board,
  claim,
  compact,
  putSeat,
  renew,
  seatRecord,
  text,
} from './stored-records.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Large enough to run into a limit soon; `;` ends a number. */
const padding = ' '.repeat(Number(process.argv[3] ?? 0));
const room = board(1);
const storage = await openSqliteStorage(process.argv[2]!).catch((error: unknown) => {
  say(error instanceof Error ? `refused ${error.message}` : 'refused');
  process.exit(1);
});

const stored = await storage.loadDocument(room);
let content = stored.updates.map(text).join('');
let last = stored.through;

async function commitNext(number: number): Promise<void> {
  const word = `${padding}${number};`;
  const changes: Change[] = [
    append(room, word),
    claim(room, number, 'browser'),
    putSeat(seatRecord(number % 50)),
  ];
  try {
    last = (await storage.commit(changes)).get(room) ?? last;
    content += word;
    say(`acknowledged ${number}`);
  } catch (error) {
    say(`failed ${error instanceof StorageFailed ? error.code : String(error)}`);
    await pause(5);
  }
}

say('open');
for (let number = last + 1; ; number = last + 1) {
  await commitNext(number);
  if (!padding && last % 20 === 0) await storage.commit([compact(room, content, last)]);
  if (!padding && last % 7 === 0) await storage.commit([renew(room, content, last, `${last}`)]);
}
