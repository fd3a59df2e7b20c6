import { expect, test } from 'vitest';
import { MyBallot } from './my-ballot.svelte.ts';
import { answerer, workshopId } from './testing/hall.ts';
import { browserDeps } from './workshop-deps.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

test('a session and a ballot can be made while the server renders, where there is no browser', () => {
  expect(typeof window).toBe('undefined');
  const session = new WorkshopSession(workshopId, browserDeps());
  const ballot = new MyBallot(session, answerer(1), ['O1']);
  expect(session.load).toEqual({ kind: 'loading' });
  expect(session.agenda).toBeNull();
  expect(ballot.answered).toBe(0);
  expect(ballot.save).toEqual({ kind: 'opening' });
});
