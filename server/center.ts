import { randomBytes } from 'node:crypto';
import { openCenters } from './center/center-ports.ts';
import { runOperatorCommand } from './center/operator-commands.ts';
import { readConfig } from './config.ts';
import { startFailure } from './ops/start-failure.ts';

const noOrigin = [
  'ORIGIN이 없어 링크가 이 컴퓨터에서만 열려요. ORIGIN=https://… 을 앞에 붙여 다시 해 주세요.',
  'Without ORIGIN the link opens on this computer alone. Put ORIGIN=https://… before the command.',
].join('\n');

/** `npm run center -- …`: what the operator does for centers, also while the server runs. */
async function run(words: readonly string[]): Promise<boolean> {
  const config = readConfig(process.env);
  const centers = openCenters(config.dataDir, config);
  try {
    const { ok, text } = await runOperatorCommand(
      {
        ...centers,
        clock: Date.now,
        random: (bytes) => randomBytes(bytes),
        base: config.origin ?? `http://localhost:${config.port}`,
      },
      words,
    );
    console.log(`\n${text}\n`);
    if (config.origin === null && text.includes('#')) console.log(`${noOrigin}\n`);
    return ok;
  } finally {
    await centers.close();
  }
}

try {
  if (!(await run(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  const sentence = startFailure(error, null);
  if (sentence === null) throw error;
  console.error(`\n${sentence}\n`);
  process.exitCode = 1;
}
