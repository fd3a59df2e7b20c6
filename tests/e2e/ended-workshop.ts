import { expect } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import { addNote } from '#lib/documents/board-notes.ts';
import { addTask } from '#lib/documents/board-plan.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import { BrowserLike } from '../support/browser-like.ts';

const items = instrumentOf('operating').items.map(({ id }) => id);

/** A workshop that so many people have answered, talked over, planned and ended. */
export async function ended(url: string, people: number): Promise<OpenedWorkshop> {
  const facilitator = new BrowserLike(url);
  const network = { name: '한빛군 사회적경제네트워크', eligible: 20 };
  const title = '한빛군 사회적경제네트워크 함께 보는 날';
  const opened = await facilitator.open({ title, network, stage: 'operating' });
  for (let i = 0; i < people; i += 1) await answer(url, opened, i);
  const act = async (call: string, body: unknown = {}) => {
    const reply = await facilitator.send('POST', `/api/workshops/${opened.id}/${call}`, body);
    expect(reply.status).toBe(204);
  };
  await act('reveal', { step: 'checklist' });
  const board = await facilitator.connect(`${opened.id}/board`, { ack: true }).synced();
  addNote(board.doc, items[0]!, '자료가 흩어져 있어 찾기 어려워요');
  addTask(board.doc, {
    what: '분기마다 회원 조직을 돌아가며 찾아간다',
    firstStep: { when: '다음 운영회의가 열리면', then: '방문 순서를 정한다' },
    owners: ['두레생협'],
    due: '2027-03-31',
    from: { kind: 'free', id: null },
  });
  await board.allSaved();
  await act('close');
  facilitator.leave();
  return opened;
}

async function answer(url: string, { code }: OpenedWorkshop, person: number): Promise<void> {
  const browser = new BrowserLike(url);
  const organisation = ['두레생협', '해오름돌봄', '마을부엌'][person % 3]!;
  const joined = await browser.join(code, { name: `비밀이름${person}`, organisation });
  const room = `${joined.workshopId}/ballot/${joined.participantId}`;
  const ballot = await browser.connect(room, { ack: true }).synced();
  items.forEach((item, i) => ballot.answer(item, ratingOf(item, i, person)));
  await ballot.allSaved();
  browser.leave();
}

/** Every fourth item divides the room; the others lean one way or the other. */
function ratingOf(_item: string, i: number, person: number): Answer {
  if (i % 4 === 0) return person % 2 === 0 ? 5 : 1;
  return Math.min(5, Math.max(1, 2 + (i % 3) + (person % 2))) as Answer;
}
