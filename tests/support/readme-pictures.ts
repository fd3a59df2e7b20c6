/** Makes the README's pictures anew from the demo: `node tests/support/readme-pictures.ts`. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, 'static', 'readme');

/** The demo's links, in the order it prints them: console, projector, take part. Resolves when all have answered. */
function playDemo(): Promise<{ links: string[]; end: () => void }> {
  const child = spawn(process.execPath, [join(root, 'server', 'demo.ts'), '--fast'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const links: string[] = [];
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const link = /http:\/\/\S+/.exec(line)?.[0];
      if (link) links.push(link);
      if (line.includes('All have answered')) resolve({ links, end: () => child.kill('SIGTERM') });
    });
  });
}

async function answerOne(phone: Page, link: string): Promise<void> {
  await phone.goto(link);
  await phone.getByTestId('join-name').fill('윤가람');
  await phone.getByTestId('join-submit').click();
  await phone.getByTestId('checklist-begin').click();
  await phone.getByTestId('answer-4').click();
  await phone.getByText('서버에 저장됨').first().waitFor();
}

const { links, end } = await playDemo();
const [consoleLink, screenLink, joinLink] = links as [string, string, string];
const browser = await launchBrowser();
try {
  const open = async (width: number, height: number) => {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'ko-KR',
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
    });
    return context.newPage();
  };
  const phone = await open(360, 740);
  await answerOne(phone, joinLink);
  await phone.screenshot({ path: join(pictures, 'phone.png') });
  const laptop = await open(1366, 768);
  await laptop.goto(consoleLink);
  await laptop.getByRole('button', { name: '결과 공개하기' }).first().click();
  await laptop.getByRole('dialog').getByRole('button', { name: '공개하기', exact: true }).click();
  const wall = await open(1280, 720);
  await wall.goto(screenLink);
  const next = wall.getByRole('button', { name: '다음' });
  await next.click();
  await next.click();
  await wall.waitForLoadState('networkidle');
  await wall.screenshot({ path: join(pictures, 'projector.png') });
} finally {
  await browser.close();
  end();
}
