import type { SentenceTable } from './sentence.ts';

/** What can be wrong with a text that a person writes: `<what it is>-<what is wrong>`. */
export const inputProblems = {
  'name-empty': {
    ko: {
      title: '이름이 비어 있어요',
      detail: '워크숍에서 불릴 이름을 적어 주세요. 별명도 괜찮아요.',
    },
    en: {
      title: 'The name is empty',
      detail: 'Write a name to be called by in the workshop. A nickname is fine.',
    },
  },
  'name-too-long': {
    ko: {
      title: '이름이 너무 길어요',
      detail: '이름은 {max}자까지 쓸 수 있어요. 조금 줄여서 적어 주세요.',
    },
    en: {
      title: 'The name is too long',
      detail: 'A name can have up to {max} characters. Please shorten it.',
    },
  },
  'name-no-letters': {
    ko: {
      title: '이름에 글자가 없어요',
      detail: '그림이나 기호만으로는 부르기 어려워요. 글자나 숫자를 하나 이상 넣어 주세요.',
    },
    en: {
      title: 'The name has no letters',
      detail: 'Pictures and signs alone are hard to call out. Add at least one letter or digit.',
    },
  },
  'name-characters': {
    ko: {
      title: '이름에 쓸 수 없는 문자가 있어요',
      detail: '눈에 보이지 않는 문자가 섞여 있어요. 모두 지우고 직접 다시 적어 주세요.',
    },
    en: {
      title: 'The name holds characters that can’t be used',
      detail: 'Some invisible characters are in it. Clear it and type it again.',
    },
  },
  'organisation-empty': {
    ko: {
      title: '조직 이름이 비어 있어요',
      detail: '조직 이름을 적어 주세요. 속한 조직이 없으면 조직을 고르지 않고 들어올 수 있어요.',
    },
    en: {
      title: 'The organisation’s name is empty',
      detail: 'Write its name. If you belong to none, you can join without choosing one.',
    },
  },
  'organisation-too-long': {
    ko: {
      title: '조직 이름이 너무 길어요',
      detail: '조직 이름은 {max}자까지 쓸 수 있어요. 줄인 이름으로 적어 주세요.',
    },
    en: {
      title: 'The organisation’s name is too long',
      detail: 'It can have up to {max} characters. Please use a shorter form.',
    },
  },
  'organisation-no-letters': {
    ko: {
      title: '조직 이름에 글자가 없어요',
      detail: '글자나 숫자를 하나 이상 넣어 주세요.',
    },
    en: {
      title: 'The organisation’s name has no letters',
      detail: 'Add at least one letter or digit.',
    },
  },
  'organisation-characters': {
    ko: {
      title: '조직 이름에 쓸 수 없는 문자가 있어요',
      detail: '눈에 보이지 않는 문자가 섞여 있어요. 모두 지우고 직접 다시 적어 주세요.',
    },
    en: {
      title: 'The organisation’s name holds characters that can’t be used',
      detail: 'Some invisible characters are in it. Clear it and type it again.',
    },
  },
  'network-empty': {
    ko: {
      title: '네트워크 이름이 비어 있어요',
      detail: '목록에서 네트워크를 고르거나 이름을 적어 주세요.',
    },
    en: {
      title: 'The network’s name is empty',
      detail: 'Choose a network from the list or write its name.',
    },
  },
  'network-too-long': {
    ko: {
      title: '네트워크 이름이 너무 길어요',
      detail: '네트워크 이름은 {max}자까지 쓸 수 있어요. 줄인 이름으로 적어 주세요.',
    },
    en: {
      title: 'The network’s name is too long',
      detail: 'It can have up to {max} characters. Please use a shorter form.',
    },
  },
  'network-no-letters': {
    ko: {
      title: '네트워크 이름에 글자가 없어요',
      detail: '글자나 숫자를 하나 이상 넣어 주세요.',
    },
    en: {
      title: 'The network’s name has no letters',
      detail: 'Add at least one letter or digit.',
    },
  },
  'network-characters': {
    ko: {
      title: '네트워크 이름에 쓸 수 없는 문자가 있어요',
      detail: '눈에 보이지 않는 문자가 섞여 있어요. 모두 지우고 직접 다시 적어 주세요.',
    },
    en: {
      title: 'The network’s name holds characters that can’t be used',
      detail: 'Some invisible characters are in it. Clear it and type it again.',
    },
  },
  'title-empty': {
    ko: {
      title: '워크숍 제목이 비어 있어요',
      detail: '참여자가 알아볼 수 있는 제목을 적어 주세요.',
    },
    en: {
      title: 'The workshop’s title is empty',
      detail: 'Write a title that people will recognise.',
    },
  },
  'title-too-long': {
    ko: {
      title: '워크숍 제목이 너무 길어요',
      detail: '제목은 {max}자까지 쓸 수 있어요. 조금 줄여서 적어 주세요.',
    },
    en: {
      title: 'The workshop’s title is too long',
      detail: 'A title can have up to {max} characters. Please shorten it.',
    },
  },
  'title-characters': {
    ko: {
      title: '워크숍 제목에 쓸 수 없는 문자가 있어요',
      detail: '눈에 보이지 않는 문자가 섞여 있어요. 모두 지우고 직접 다시 적어 주세요.',
    },
    en: {
      title: 'The workshop’s title holds characters that can’t be used',
      detail: 'Some invisible characters are in it. Clear it and type it again.',
    },
  },
} as const satisfies SentenceTable;
