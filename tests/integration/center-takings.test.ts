import { createRandom } from '#lib/domain/seeded-random.ts';
import { expect, it } from 'vitest';
import { centerCalls, type CenterCall, type CenterCallName } from '#lib/protocol/center-calls.ts';
import type { AuditPage } from '#lib/protocol/center-contract.ts';
import { takenText } from '#lib/views/center/taken-text.ts';
import { demoSendings } from '../../server/demo/center-rounds.ts';
import { sendDemo } from '../../server/demo/center-town.ts';
import { buildTown, type Town } from '../support/center-town.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const sendings = demoSendings({ networks: 12, years: 1, now: Date.now(), draw: createRandom(3) });

/** Whatever gives away what networks sent, from the table of the contract. */
const giving = (Object.entries(centerCalls) as [CenterCallName, CenterCall][]).filter(
  ([, { access, method }]) => access === 'read-rounds' && method === 'GET',
);
const saved = giving.filter(([name, { file }]) => file && !name.startsWith('feed'));

async function filledTown(now = () => Date.now()) {
  const world = await startWorld({ clock: now });
  const town = await buildTown(world, '한밭센터');
  sendDemo(world.product.centers.store, town.center, sendings);
  return { world, town, at: `/api/centers/${town.center.id}` };
}

async function linesOf({ owner, center }: Town) {
  const path = `/api/centers/${center.id}/audit?limit=200`;
  const { items } = (await owner.send<AuditPage>('GET', path)).body;
  return items
    .filter(({ action }) => action === 'file-taken' || action === 'program-read')
    .reverse();
}

it('each file that a colleague saves is a line: who, what, of which filters, and never a figure', async () => {
  const { town } = await filledTown();
  expect(saved.length).toBeGreaterThan(7);
  for (const [name, { path }] of saved) {
    const asked = `${path.replace(':center', town.center.id)}?stage=operating`;
    expect([name, (await town.analyst.send('GET', asked)).status]).toEqual([name, 200]);
    const line = (await linesOf(town)).at(-1)!;
    expect([line.who, line.action]).toEqual([
      { kind: 'person', name: '한밭센터 analyst' },
      'file-taken',
    ]);
    const [file, search] = line.about.split('?');
    expect(path.endsWith(`/${file}`)).toBe(true);
    const filter = Object.fromEntries(new URLSearchParams(search));
    expect(filter).toMatchObject({ year: expect.stringMatching(/^\d{4}$/), stage: 'operating' });
    expect(JSON.stringify(filter)).not.toMatch(/\d\.\d/);
  }
  expect(await linesOf(town)).toHaveLength(saved.length);
});

it('a line says which part and which filters, as the address has them', async () => {
  const { town, at } = await filledTown();
  const search = 'stage=operating&level=basic&size=small&view=wants&sort=figure';
  await town.owner.send('GET', `${at}/comparison.csv?${search}`);
  const [line] = await linesOf(town);
  expect(line!.about).toMatch(
    /^comparison\.csv\?view=wants&year=\d{4}&stage=operating&level=basic&size=small$/,
  );
});

it('looking at a page, a refused file and a feed that a colleague opens are no lines', async () => {
  const { town } = await filledTown();
  for (const [, { path }] of giving.filter((one) => !saved.includes(one)))
    await town.owner.send('GET', path.replace(':center', town.center.id));
  for (const [, { path }] of saved)
    await town.facilitator.send('GET', path.replace(':center', town.center.id));
  expect(await linesOf(town)).toEqual([]);
});

it('whatever a program reads is a line a day for each thing, however often it comes', async () => {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const { world, town, at } = await filledTown(() => now);
  const body = { name: '통계', scopes: ['read-rounds'], days: 30 };
  const { token } = (await town.owner.send<{ token: string }>('POST', `${at}/tokens`, body)).body;
  const readAll = async () => {
    for (const [name, { path }] of giving) {
      const asked = path.replace(':center', town.center.id);
      const authorization = `Bearer ${token}`;
      const { status } = await world.browser().send('GET', asked, undefined, { authorization });
      expect([name, status]).toEqual([name, 200]);
    }
  };
  await readAll();
  now += 10 * 60_000;
  await readAll();
  const lines = await linesOf(town);
  expect(lines).toHaveLength(giving.length);
  for (const { who, action } of lines)
    expect([who, action]).toEqual([{ kind: 'token', name: '통계' }, 'program-read']);
  now += 24 * 60 * 60_000;
  await readAll();
  expect(await linesOf(town)).toHaveLength(2 * giving.length);
});

/** With plain spaces. */
const textOf = (...about: Parameters<typeof takenText>) =>
  takenText(...about).replaceAll('\u00a0', ' ');

it('the audit’s page has words for every thing and format that can be taken', () => {
  for (const locale of ['ko', 'en'] as const)
    for (const [name, { path }] of giving) {
      const last = path.split('/').at(-1)!;
      const file = last.includes('.') ? last : `${last}.json`;
      const said = textOf(file, locale);
      const [thing, format] = said.split(' · ');
      expect([name, thing === file.split('.')[0], format === file.split('.')[1]]).toEqual([
        name,
        false,
        false,
      ]);
    }
  const about = 'comparison.csv?view=wants&year=2026&stage=operating&region=KR-44&size=small';
  expect(textOf(about, 'ko')).toBe(
    '견주어 보기 · CSV · 바라는 것 · 2026년 · 운영 단계 · 충남 · 20명 미만',
  );
  expect(textOf('later.pdf?moon=full', 'ko')).toBe('later · pdf · full');
});
