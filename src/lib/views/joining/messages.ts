import { defineMessages } from '#lib/i18n/messages.ts';

/** Coming in: by code or QR, as someone already here, and by one's own link. */
export const messages = defineMessages({
  ko: {
    pageTitle: '참여하기 · 이음판',
    code: {
      title: '워크숍에 참여하기',
      label: '참여 번호 여섯 자리',
      hint: '화면에 보이는 번호를 누르면 바로 찾아요. 카메라로 QR을 찍어도 돼요.',
      short: (missing: number) => `여섯 자리 가운데 ${missing}자리를 더 눌러 주세요.`,
      go: '찾기',
      looking: '워크숍을 찾고 있어요.',
      other: '다른 번호 넣기',
      again: '다시 찾기',
      byDigits: '번호로 찾기',
    },
    here: {
      title: '이 기기로 이미 참여하고 있어요',
      goOn: (name: string) => `${name} 님으로 계속하기`,
      observer: '참관',
      another: '다른 분도 이 휴대폰으로 참여하기',
      anotherHint: '한 휴대폰을 돌려 써도 답은 사람마다 따로 저장돼요.',
    },
    form: {
      name: '불릴 이름',
      nameHint: '별명도 괜찮아요. 진행자에게만 보이고 다른 참여자에게는 보이지 않아요.',
      nameEmpty: '이름을 적어 주세요. 별명도 괜찮아요.',
      nameTooLong: (now: number) => `이름은 40자까지 쓸 수 있어요. 지금 ${now}자예요.`,
      organisation: '속한 조직',
      organisationHint:
        '목록에 없으면 적어 주세요. 적은 이름은 다른 분이 고르는 목록에도 올라가요.',
      organisationUnfinished: '목록에서 고르거나 조직 이름을 끝까지 적어 주세요.',
      organisationTooLong: '조직 이름은 40자까지 쓸 수 있어요. 줄인 이름으로 적어 주세요.',
      observer: '참관만 할게요',
      observerHint: '화면을 함께 보기만 해요. 답하지 않고, 참여 인원에도 세지 않아요.',
      submit: '참여하기',
      submitObserver: '참관하기',
    },
    promise: {
      title: '무엇을 저장하고 누가 보나요?',
      who: '이름과 조직, 마쳤는지는 진행자만 봐요.',
      answers: (minGroup: number) =>
        `답은 나만 봐요. 이름과 따로 저장하고, 공개하면 ${minGroup}명 이상 모인 숫자만 나와요.`,
      noAnswers: '참관은 답을 남기지 않아요. 이름과 조직만 저장해요.',
      deletion: '마친 뒤 30일이 지나면 모두 지워요. 내 답은 그 전에도 지울 수 있어요.',
      deletionObserver: '마친 뒤 30일이 지나면 지워요.',
      more: '자세히 보기 (새 창)',
    },
    back: {
      pageTitle: '다시 들어오기 · 이음판',
      title: '다시 들어오고 있어요',
      text: '조금만 기다려 주세요. 답하던 곳으로 이어져요.',
      staleTitle: '이 링크로는 다시 들어올 수 없어요',
      staleText:
        '링크의 뒷부분이 잘렸거나, 진행자가 자리를 뺐거나, 마친 뒤 30일이 지나 지워졌을 수 있어요.',
      staleDo:
        '받은 링크를 끝까지 복사해 다시 열어 보세요. 전에 쓰던 휴대폰이 있다면 거기에서는 그대로 이어져요. 아니면 번호나 QR로 새로 들어와 주세요.',
      again: '다시 해 보기',
      join: '번호로 참여하기',
    },
  },
  en: {
    pageTitle: 'Join · Ieumpan',
    code: {
      title: 'Join a workshop',
      label: 'Six-digit code',
      hint: 'Type the code on the screen and it is looked up at once. Scanning the QR works too.',
      short: (missing) =>
        missing === 1 ? 'One digit is missing.' : `${missing} digits are missing.`,
      go: 'Look it up',
      looking: 'Looking for the workshop.',
      other: 'Use another code',
      again: 'Try again',
      byDigits: 'Type the code',
    },
    here: {
      title: 'You are already in on this phone',
      goOn: (name) => `Go on as ${name}`,
      observer: 'observer',
      another: 'Someone else joins on this phone',
      anotherHint: 'A phone can be passed round: each person’s answers are kept apart.',
    },
    form: {
      name: 'Name to be called by',
      nameHint: 'A nickname is fine. Other participants don’t see it, only the facilitator does.',
      nameEmpty: 'Write a name. A nickname is fine.',
      nameTooLong: (now) => `A name can have up to 40 characters; now ${now}.`,
      organisation: 'Your organisation',
      organisationHint:
        'Choose from the list or write it. A new name also joins the list that others choose from.',
      organisationUnfinished: 'Choose from the list or write the whole name.',
      organisationTooLong:
        'An organisation’s name can have up to 40 characters. Use a shorter form.',
      observer: 'I only want to watch',
      observerHint: 'You see the screens, give no answers and are not counted.',
      submit: 'Join',
      submitObserver: 'Watch',
    },
    promise: {
      title: 'What is stored, and who sees it?',
      who: 'Your name, organisation and whether you have finished: only the facilitator sees them.',
      answers: (minGroup) =>
        `Your answers: only you see them. They are stored apart from your name; a reveal shows only figures of at least ${minGroup} answers.`,
      noAnswers: 'Observers leave no answers. Only name and organisation are stored.',
      deletion:
        'All of it is deleted 30 days after the end. You can delete your own answers before that.',
      deletionObserver: 'They are deleted 30 days after the end.',
      more: 'More about this (new window)',
    },
    back: {
      pageTitle: 'Come back · Ieumpan',
      title: 'Letting you back in',
      text: 'One moment. You will be where you left off.',
      staleTitle: 'This link no longer lets you in',
      staleText:
        'Its end may be cut off, the facilitator may have removed the seat, or it was deleted 30 days after the end.',
      staleDo:
        'Open the whole link again. A phone that you used before still works as it was. Otherwise join anew by the code or the QR.',
      again: 'Try again',
      join: 'Join with a code',
    },
  },
});
