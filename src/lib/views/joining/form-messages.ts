import { keptAfterCloseDays, maxNameLength } from '#lib/domain/bounds.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** What a person says of themselves, and what is stored of it. */
export const messages = defineMessages({
  ko: {
    name: '이름(별명)',
    nameHint: '별명도 괜찮아요. 진행자에게만 보이고 다른 참여자에게는 보이지 않아요.',
    nameEmpty: '이름을 적어 주세요. 별명도 괜찮아요.',
    nameTooLong: (now: number) => `이름은 ${maxNameLength}자까지 쓸 수 있어요. 지금 ${now}자예요.`,
    organisation: '속한 조직',
    organisationNone: '고르지 않음',
    organisationOwn: '목록에 없어요 (직접 적기)',
    organisationName: '조직 이름',
    organisationHint: '적은 이름은 다른 분이 고르는 목록에도 올라가요.',
    organisationUnfinished: '목록에서 고르거나 조직 이름을 끝까지 적어 주세요.',
    organisationTooLong: `조직 이름은 ${maxNameLength}자까지 쓸 수 있어요. 줄인 이름으로 적어 주세요.`,
    observer: '참관만 할게요',
    observerHint: '화면을 함께 보기만 해요. 답하지 않고, 참여 인원에도 세지 않아요.',
    submit: '참여하기',
    submitObserver: '참관하기',
    promise: {
      title: '무엇을 저장하고 누가 보나요?',
      who: '이름과 조직, 마쳤는지는 진행자만 봐요.',
      answers: (minGroup: number) =>
        `답은 나만 봐요. 이름과 따로 저장하고, 공개하면 ${minGroup}명 이상 답한 문항만 숫자로 나와요.`,
      noAnswers: '참관은 답을 남기지 않아요. 이름과 조직만 저장해요.',
      deletion: `마친 뒤 ${keptAfterCloseDays}일이 지나면 모두 지워요. 내 답은 그 전에도 지울 수 있어요.`,
      deletionObserver: `마친 뒤 ${keptAfterCloseDays}일이 지나면 지워요.`,
      more: '자세히 보기 (새 창)',
    },
  },
  en: {
    name: 'Your name or nickname',
    nameHint: 'A nickname is fine. Only the facilitator sees it, not the other participants.',
    nameEmpty: 'Please type a name. A nickname is fine.',
    nameTooLong: (now) => `A name can be up to ${maxNameLength} characters long. Yours has ${now}.`,
    organisation: 'Your organisation',
    organisationNone: 'None chosen',
    organisationOwn: 'Not in the list (type it)',
    organisationName: 'Name of the organisation',
    organisationHint: 'Others will be able to choose it from the list, too.',
    organisationUnfinished: 'Choose from the list or type the whole name.',
    organisationTooLong: `An organisation’s name can be up to ${maxNameLength} characters long. Please use a shorter form.`,
    observer: 'I just want to watch',
    observerHint: 'You follow along, give no answers, and aren’t counted.',
    submit: 'Join',
    submitObserver: 'Watch',
    promise: {
      title: 'What is stored, and who sees it?',
      who: 'Only the facilitator sees your name, your organisation and whether you’ve finished.',
      answers: (minGroup) =>
        `Only you see your answers. They’re stored apart from your name, and a reveal only shows counts for items that at least ${minGroup} people answered.`,
      noAnswers:
        'If you just watch, you leave no answers. We only store your name and organisation.',
      deletion: `Everything is deleted ${keptAfterCloseDays} days after the workshop. You can delete your answers earlier.`,
      deletionObserver: `It’s deleted ${keptAfterCloseDays} days after the workshop.`,
      more: 'Read more (new window)',
    },
  },
});
