import { expect, test } from '@playwright/test';
import { messages as opening } from '#lib/views/opening/messages.ts';
import { endHalls, Hall } from './actors.ts';

test.afterEach(endHalls);

const m = opening.ko;

test('what is pressed before the script has come is done once it has, and once alone', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const page = await hall.browser('phone', 'ko');
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  const stages: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST') return;
    stages.push((request.postDataJSON() as { stage: unknown }).stage);
  });

  await page.goto(hall.page('/new'), { waitUntil: 'commit' });
  const rehearse = page.getByRole('button', { name: m.rehearse.go });
  await page.locator('input[value=operating]').click();
  await rehearse.click();
  await rehearse.click();
  arrive(undefined);
  await page.waitForURL(/\/console\//);
  expect(stages).toEqual(['operating']);
});
