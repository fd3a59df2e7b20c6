import { existsSync } from 'node:fs';
import { openCenters } from './center/center-ports.ts';
import { readConfig, type Config } from './config.ts';
import { builtPages, loadPages } from './ops/pages.ts';
import { noPages, startFailure } from './ops/start-failure.ts';
import { serve } from './serve.ts';
import { openSqliteStorage } from './storage/sqlite.ts';

function giveUp(sentence: string): void {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** The composition root: the one place that chooses adapters. */
let config: Config | null = null;
try {
  config = readConfig(process.env);
  if (existsSync(builtPages))
    await serve(config, { pages: await loadPages(), openStorage: openSqliteStorage, openCenters });
  else giveUp(noPages);
} catch (error) {
  const sentence = startFailure(error, config);
  if (sentence === null) throw error;
  giveUp(sentence);
}
