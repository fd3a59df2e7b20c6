import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The committing child (committing-child.ts), as the lines that it says. */
export interface Child {
  readonly pid: number;
  readonly lines: readonly string[];
  /** The first line from now on, or already said and not yet asked for, that begins so. Rejects when it ends before. */
  next(beginning: string): Promise<string>;
  /** Lets go of what was said and not asked for. */
  skip(): void;
  /** SIGKILL, as if the machine's memory were gone. Resolves when all that it said has been read. */
  kill(): Promise<void>;
}

export function startChild(directory: string, ...more: readonly string[]): Child {
  const script = fileURLToPath(new URL('./committing-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, directory, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const ended = once(reader, 'close');
  let heard = 0;
  reader.on('line', (line) => lines.push(line));

  async function next(beginning: string): Promise<string> {
    for (;;) {
      while (heard < lines.length) {
        const line = lines[heard++]!;
        if (line.startsWith(beginning)) return line;
      }
      const more = await Promise.race([once(reader, 'line'), ended.then(() => null)]);
      if (!more && heard === lines.length)
        throw new Error(`The child ended: ${lines.at(-1) ?? ''}`);
    }
  }

  return {
    pid: child.pid!,
    lines,
    next,
    skip: () => void (heard = lines.length),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
