import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { openCenters } from './center/center-ports.ts';
import { ConfigError, readConfig } from './config.ts';
import { openDemoCenter, type DemoCenter } from './demo/center-demo.ts';
import { openDaysDemo } from './demo/over-days.ts';
import { openDemo, playMembers } from './demo/rehearsal.ts';
import type { Pace } from './rehearsal/rehearsal.ts';
import { lanAddress } from './ops/lan-address.ts';
import { createLog } from './ops/log.ts';
import { buildIfStale, loadPages } from './ops/pages.ts';
import { shutDownOnSignal } from './ops/shutdown.ts';
import { createMemoryStorage } from './storage/memory.ts';

const root = join(import.meta.dirname, '..');
/** A minute and a half until all have answered. `--fast`: some seconds. */
const calm: Pace = { joinMs: 700, actMs: 190 };
const fast: Pace = { joinMs: 20, actMs: 8 };

// Each of the members' connections listens for the end of the process.
process.setMaxListeners(0);

/**
 * `npm run demo`: the product with a workshop that lives, kept in memory only. Fictitious people, real connections.
 * `--center` adds a center that 160 fictitious networks have sent three years of results to.
 */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  if (!(await buildIfStale(root))) process.exit(1);
  const log = createLog('warn');
  const random = (bytes: number) => randomBytes(bytes);
  const pages = await loadPages();
  const centers = openCenters(null);
  const app = createApp({
    storage: createMemoryStorage(),
    centers,
    config,
    clock: Date.now,
    random,
    log,
    pages,
  });
  const { port } = await app.listen(config.port, config.host);
  const own = `http://127.0.0.1:${port}`;
  const ending = new AbortController();
  shutDownOnSignal({
    ending: process,
    steps: [() => Promise.resolve(ending.abort()), () => app.close()],
    timeoutMs: 5000,
    onError: (error) => log.error('shutdown: a step failed', {}, error),
  });
  const opened = await openDemo(own);
  const days = await openDaysDemo(own, ending.signal);
  const lan = lanAddress(config.host);
  const here = `http://localhost:${port}`;
  console.log(links(opened, here, lan && `http://${lan}:${port}`));
  console.log(`  며칠에 걸쳐 · over days  ${at(days.facilitatorUrl, here)}\n`);
  app.warmUp();
  if (process.argv.includes('--center'))
    console.log(centerLinks(await openDemoCenter(centers, Date.now), here));
  await playMembers(own, opened.code, process.argv.includes('--fast') ? fast : calm, ending.signal);
  console.log(
    '모두 답했어요. 진행 화면에서 결과를 공개해 보세요. · All have answered. Reveal the results in the console.\n',
  );
}

const at = (url: string, base: string): string => base + url.slice(new URL(url).origin.length);

interface DemoLinks {
  readonly facilitatorUrl: string;
  readonly screenUrl: string;
  readonly joinUrl: string;
  readonly code: string;
}

function links(
  { facilitatorUrl, screenUrl, joinUrl, code }: DemoLinks,
  here: string,
  lan: string | null,
): string {
  return [
    '',
    '체험용 워크숍이 열렸어요. 열네 명이 곧 들어와 답하기 시작해요. 끝내면 모두 지워져요.',
    'A workshop to try: fourteen people join and answer. All of it goes when you end it.',
    '',
    `  진행 화면 · console      ${at(facilitatorUrl, here)}`,
    `  큰 화면 · projector      ${at(screenUrl, here)}`,
    `  참여하기 · take part     ${at(joinUrl, lan ?? here)}`,
    `  참여 코드 · code         ${code.replace(/(...)/, '$1 ')}`,
    '',
  ].join('\n');
}

const centerLinks = ({ path, email, password, rounds }: DemoCenter, here: string): string =>
  [
    `체험용 센터에 꾸며 낸 네트워크의 결과 ${rounds}건을 넣었어요. 이 비밀번호는 지금 한 번만 보여요.`,
    `A center to try, with ${rounds} results of fictitious networks. The password is shown this once.`,
    '',
    `  견주어 보기 · compare    ${here}${path}`,
    `  이메일 · e-mail          ${email}`,
    `  비밀번호 · password      ${password}`,
    '',
  ].join('\n');

try {
  await start();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}
