import { withParticle } from '#lib/i18n/korean.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** What the map invites to. Invitations, not grades. */
export const suggestionWords = defineMessages({
  ko: {
    title: '이어 볼 만한 자리',
    lead: '점수가 아니라 초대예요. 무엇을 할지는 함께 정해요.',
    couldMeet: '서로 알지만 아직 함께하지 않은 짝',
    pair: (a: string, b: string) => `${withParticle(a, '과/와')} ${b}`,
    inCommon: (n: number) => `함께 아는 일동무 ${n}곳`,
    more: (n: number) => `그 밖에 ${n}쌍`,
    noPairs: '아직 알 수 없어요. 양쪽이 모두 답한 짝만 보여 드려요.',
    alone: '아직 이어지지 않은 곳',
    aloneText: '먼저 인사를 건네 보면 어떨까요?',
    nobodyAlone: '답한 곳은 모두 누군가와 이어져 있어요.',
    holding: '혼자서 다른 곳을 이어 주는 곳',
    holdingText: '이곳이 쉬면 갈라지는 곳이 생겨요. 곁에 다른 길을 하나 더 내 보세요.',
    nobodyHolding: '한 곳이 빠져도 지도가 갈라지지 않아요.',
  },
  en: {
    title: 'Where more could grow',
    lead: 'Invitations, not grades. What to make of them is yours to decide.',
    couldMeet: 'Know each other, and have not worked together yet',
    pair: (a, b) => `${a} and ${b}`,
    inCommon: (n) => (n === 1 ? '1 partner in common' : `${n} partners in common`),
    more: (n) => (n === 1 ? 'and 1 more pair' : `and ${n} more pairs`),
    noPairs: 'Not known yet. Only pairs where both have answered are named.',
    alone: 'Not tied to anyone yet',
    aloneText: 'Who could say hello first?',
    nobodyAlone: 'Everyone who answered is tied to someone.',
    holding: 'Alone in tying others in',
    holdingText: 'If one of them rests, others are cut off. Could there be a second way?',
    nobodyHolding: 'The map holds together whoever is away.',
  },
});
