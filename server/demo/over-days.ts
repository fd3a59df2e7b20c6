import { createRandom } from '#lib/domain/seeded-random.ts';
import { instrumentOf } from '#lib/content/instrument.ts';
import { writeAnswer } from '#lib/documents/ballot-doc.ts';
import { addCard } from '#lib/documents/ballot-wants.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import { cardsByMember, type ScriptedCard } from '../rehearsal/script.ts';
import { answerOf, demoNetwork, members, type Member } from './cast.ts';
import { MemberClient, post } from './member-client.ts';

const stage = 'founding';
const items = instrumentOf(stage).items.map(({ id }) => id);
/** Of fourteen organisations nine have somebody in, six of whom are done: some are still to be reminded. */
const present = 9;
const finished = 6;
const seed = 7;

/** Opens a workshop that goes over days at `url`, in the middle of its week. Its members leave at the `signal`. */
export async function openDaysDemo(url: string, signal: AbortSignal): Promise<OpenedWorkshop> {
  const organisations = members.map(({ organisation }) => ({ name: organisation }));
  const input = {
    title: '모이기 전 진단 (체험)',
    network: { ...demoNetwork, members: organisations },
    stage,
    mode: 'days',
  };
  const opened = (await (await post(`${url}/api/workshops`, input, '')).json()) as OpenedWorkshop;
  const next = createRandom(seed);
  for (const [place, member] of members.slice(0, present).entries()) {
    const client = await MemberClient.join(url, opened.code, member);
    signal.addEventListener('abort', () => client.leave(), { once: true });
    if (place < finished) await doAll(client, member, cardsByMember[place] ?? [], next);
  }
  return opened;
}

async function doAll(
  client: MemberClient,
  member: Member,
  cards: readonly ScriptedCard[],
  next: () => number,
): Promise<void> {
  client.inBallot((doc) => {
    for (const item of items) writeAnswer(doc, item, answerOf(member, item, next));
    for (const { text } of cards) addCard(doc, text);
  });
  for (const step of ['checklist', 'wants']) await client.finish(step);
}
