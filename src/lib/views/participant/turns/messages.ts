import { defineMessages } from '#lib/i18n/messages.ts';

/** One phone that goes round. Loaded by those who pass it on. */
export const messages = defineMessages({
  ko: {
    next: {
      title: '다음 분, 어서 오세요',
      text: '앞 분의 답은 보이지 않아요. 답은 사람마다 따로 저장돼요.',
      new: '처음이에요',
      newDetail: '이름을 적고 들어가요.',
      back: '아까 답했어요',
      backDetail: '골라 둔 그림이나 번호로 이어서 해요.',
      sending: '앞에서 답한 것이 아직 서버에 다 닿지 않았어요. 연결되면 저절로 보내요.',
    },
    join: { title: '들어오기', go: '돌아가기' },
    who: {
      title: '누구신가요?',
      text: '이름을 눌러 주세요.',
      observer: '참관',
    },
    enter: {
      picture: (name: string) => `${name} 님, 골라 둔 그림을 눌러 주세요`,
      pin: (name: string) => `${name} 님, 번호 네 자리를 눌러 주세요`,
      wrong: (left: number) => `맞지 않아요. ${left}번 더 해 볼 수 있어요.`,
      lockedTitle: '잠시 잠갔어요',
      locked:
        '여러 번 맞지 않았어요. 받아 둔 ‘다시 들어오는 링크’를 열거나 진행자에게 말해 주세요. 5분 뒤에 다시 해 볼 수도 있어요.',
      other: '다른 이름 고르기',
    },
    choose: {
      title: '돌아올 때 쓸 표시를 골라 주세요',
      text: '나중에 이 휴대전화로 돌아오면 이름을 누르고, 지금 고른 그림이나 번호를 눌러요.',
      how: '표시',
      picture: '그림',
      pin: '번호 네 자리',
      honest: '옆에서 슬쩍 보는 것만 막아 줘요. 은행이나 휴대전화에서 쓰는 번호는 쓰지 마세요.',
      go: '이걸로 할게요',
      later: '나중에 고를게요',
      none: '그림을 하나 골라 주세요.',
      short: '숫자 네 개를 눌러 주세요.',
    },
    pictures: {
      apple: '사과',
      tree: '나무',
      fish: '물고기',
      bird: '새',
      flower: '꽃',
      sun: '해',
      moon: '달',
      house: '집',
      umbrella: '우산',
      key: '열쇠',
      bicycle: '자전거',
      cat: '고양이',
    },
    pin: '번호 네 자리',
    handOn: {
      lead: '한 휴대전화로 여러 분이 차례로 답할 수 있어요. 답은 사람마다 따로 저장되고 다음 분에게 보이지 않아요.',
      start: '돌려 쓰기 시작',
      startText: '먼저 나중에 돌아올 때 쓸 그림이나 번호를 골라요.',
      server: '지금까지 쓰고 고른 것은 서버에 저장됐어요.',
      device: '지금까지 쓰고 고른 것은 이 기기에 저장됐어요. 연결되면 저절로 서버로 보내요.',
      nothing: '아직 저장할 것이 없어요.',
      waiting: '답을 저장하고 있어요. 잠깐만 기다려 주세요.',
      failed:
        '아직 저장하지 못했어요. 지금 넘기면 답이 사라져요. 인터넷이 이어질 때까지 이 화면을 그대로 두세요.',
      mark: '넘기기 전에 돌아올 때 쓸 표시를 하나 골라 주세요. 그래야 다음 분이 내 답을 열 수 없어요.',
      chooseMark: '표시 고르기',
      go: '다음 분에게 넘기기',
    },
  },
  en: {
    next: {
      title: 'Welcome, you’re next',
      text: 'You can’t see the last person’s answers. Each person’s answers are kept apart.',
      new: 'I’m new',
      newDetail: 'Type your name and join.',
      back: 'I’ve answered before',
      backDetail: 'Carry on with the picture or number you chose.',
      sending:
        'Some earlier answers haven’t reached the server yet. They go out once you’re back online.',
    },
    join: { title: 'Join', go: 'Go back' },
    who: {
      title: 'Who are you?',
      text: 'Tap your name.',
      observer: 'Observer',
    },
    enter: {
      picture: (name) => `${name}, tap the picture you chose`,
      pin: (name) => `${name}, type your four digits`,
      wrong: (left) =>
        left === 1
          ? 'That’s not it. You have one more try.'
          : `That’s not it. You have ${left} more tries.`,
      lockedTitle: 'Locked for a moment',
      locked:
        'There were too many wrong tries. Open the come-back link you saved, or tell the facilitator. You can also try again in 5 minutes.',
      other: 'Choose another name',
    },
    choose: {
      title: 'Choose how you’ll come back',
      text: 'When you come back to this phone later, tap your name and then the picture or number you choose now.',
      how: 'Come back with',
      picture: 'A picture',
      pin: 'Four digits',
      honest:
        'It only keeps curious glances away. Please don’t use a number from your bank or your phone.',
      go: 'Use this one',
      later: 'Choose later',
      none: 'Please choose a picture.',
      short: 'Please type four digits.',
    },
    pictures: {
      apple: 'Apple',
      tree: 'Tree',
      fish: 'Fish',
      bird: 'Bird',
      flower: 'Flower',
      sun: 'Sun',
      moon: 'Moon',
      house: 'House',
      umbrella: 'Umbrella',
      key: 'Key',
      bicycle: 'Bicycle',
      cat: 'Cat',
    },
    pin: 'Four digits',
    handOn: {
      lead: 'Several people can answer on one phone, one after the other. Each person’s answers are kept apart, and the next person can’t see yours.',
      start: 'Start sharing this phone',
      startText: 'First, choose a picture or a number to come back with.',
      server: 'Your answers so far are saved on the server.',
      device:
        'Your answers so far are saved on this device. They go to the server once you’re back online.',
      nothing: 'There is nothing to save yet.',
      waiting: 'Saving your answers. One moment, please.',
      failed:
        'Your answers aren’t saved yet. If you pass the phone on now, they’ll be lost. Please keep this page open until you’re back online.',
      mark: 'Before you pass the phone on, choose how you’ll come back. Then the next person can’t open your answers.',
      chooseMark: 'Choose it now',
      go: 'Pass the phone on',
    },
  },
});
