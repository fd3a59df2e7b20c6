import { expect, it } from 'vitest';
import { fittingOnWall } from './fitting.ts';

const tie =
  'Our cards are most often about “Communication and information sharing”, “Cooperative governance with public bodies”, “Practical help: mutual trade, market access” and “Our network itself”, 2 each.';
const dots = '7 of 24 dots went to “Practical help: mutual trade, market access”.';
const places =
  'In Cheonan and Gongju, too, no area had more statements than “Cooperative governance with public bodies”.';

it('a sentence that has no room beside the picture is left to the phones', () => {
  expect(fittingOnWall([tie, dots, places], 3)).toEqual([tie, dots]);
});

it('short sentences all stand there, up to as many as are wanted', () => {
  const short = ['모은 카드는 14장이에요.', '점은 24개예요.', '천안에서도 그랬어요.', '넷째예요.'];
  expect(fittingOnWall(short, 3)).toEqual(short.slice(0, 3));
});

it('the first one stands there whatever its length', () => {
  expect(fittingOnWall(['가'.repeat(400)], 3)).toHaveLength(1);
});
