import { defineMessages } from '#lib/i18n/messages.ts';
import { ordinal } from '#lib/i18n/ordinal.ts';

const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);

/** What the console says at every exercise with cards. */
export const consoleMessages = defineMessages({
  ko: {
    loading: '카드를 불러오고 있어요',
    reveal: {
      action: '카드 공개하기',
      title: '카드를 공개할까요?',
      final:
        '공개하면 되돌릴 수 없어요. 지금까지 넣은 카드가 뒤섞여, 쓴 사람 표시 없이 모두의 휴대전화에 나와요.',
      unfinished: (n: number) => `아직 쓰는 ${n}명의 카드도 지금까지 넣은 것은 함께 나와요.`,
      late: (n: number) =>
        `나중에 쓴 카드는 ${n}명 이상 모이면 한꺼번에 나와요. 그보다 적으면 나오지 않아요.`,
      tooFew: (n: number) => `카드를 쓴 사람이 ${n}명보다 적으면 공개할 수 없어요.`,
      wall: '큰 화면에는 바로 띄우지 않아요. 이름이 적힌 카드가 없는지 먼저 살펴봐 주세요.',
      go: '공개하기',
      wait: '더 기다리기',
    },
    check: {
      title: '사람 이름이 적힌 카드가 있나요?',
      text: '큰 화면에 띄우기 전에 한 번 읽어 주세요. 사람이나 조직을 탓하는 카드, 누가 썼는지 드러나는 카드는 가릴 수 있어요. 가린 카드는 ‘가려진 카드’로 보이고, 언제든 다시 보일 수 있어요.',
      none: '아직 나온 카드가 없어요',
      action: '살펴봤어요, 큰 화면에 띄우기',
      veiled:
        '이름을 가린 동안에는 카드도 가려 두어요. 이 화면을 큰 화면에 비추지 않을 때 살펴봐 주세요.',
      unveil: '이름과 카드 보이기',
    },
    moderate: {
      /** `n` cards that can be read, and those hidden besides. */
      title: (n: number, hidden: number) =>
        hidden === 0
          ? `카드 ${n}장 살펴보기·가리기`
          : `카드 ${n}장 살펴보기 · 가린 카드 ${hidden}장`,
      hide: '가리기',
      show: '다시 보이기',
      nth: (place: number) => `${ordinal(place)} 카드`,
      hidden: '가려진 카드',
    },
    restore: {
      action: '처음 모습으로 되돌리기',
      title: '카드를 모으기 전으로 되돌릴까요?',
      text: '이 순서를 시작했을 때의 판으로 돌아가요. 그 뒤에 옮긴 카드와 만든 묶음이 모두 없어져요. 카드는 그대로 있어요.',
      go: '되돌리기',
      wait: '그대로 두기',
      done: '이 순서를 시작했을 때로 되돌렸어요',
    },
  },
  en: {
    loading: 'Loading the cards',
    reveal: {
      action: 'Reveal the cards',
      title: 'Reveal the cards?',
      final:
        'A reveal can’t be undone. The cards written so far are shuffled and appear on everyone’s phone, without an author.',
      unfinished: (n) =>
        `${n === 1 ? 'One person is' : `${n} people are`} still writing; what they have added so far is shown too.`,
      late: (n) =>
        `Cards added later appear together once ${n} people have added some; fewer never appear.`,
      tooFew: (n) => `If fewer than ${n} people wrote a card, there is no reveal.`,
      wall: 'The projector waits: first check whether any card names a person.',
      go: 'Reveal',
      wait: 'Wait a little',
    },
    check: {
      title: 'Does any card name a person?',
      text: 'Please read them once before they go on the projector. You can hide a card that blames someone or gives its author away. It is shown as “hidden card”, and you can show it again at any time.',
      none: 'No cards are out yet',
      action: 'Show on the projector',
      veiled:
        'While names are hidden, so are these cards. Look through them when this screen is not mirrored.',
      unveil: 'Show names and cards',
    },
    moderate: {
      title: (n, hidden) =>
        hidden === 0 ? `Look through ${cards(n)}, hide some` : `${cards(n)} · ${hidden} hidden`,
      hide: 'Hide',
      show: 'Show again',
      nth: (place) => `card ${place}`,
      hidden: 'Hidden card',
    },
    restore: {
      action: 'Set back to how it began',
      title: 'Set the cards back to before the grouping?',
      text: 'The board goes back to how it was when this step began. All moves and groups since then are lost. The cards stay.',
      go: 'Set back',
      wait: 'Leave it',
      done: 'Set back to how this step began',
    },
  },
});
