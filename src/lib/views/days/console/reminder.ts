import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { withParticle } from '#lib/i18n/korean.ts';

/** What a reminder says. Nothing of it comes from an answer. */
export interface ReminderFacts {
  readonly network: string;
  readonly title: string;
  /** ISO 8601 */
  readonly deadline: string;
  readonly isPast: boolean;
  /** about how long it takes; 0 once there is nothing left to do, but something to see */
  readonly minutes: number;
  readonly joined: number;
  /** people who have finished all that can be done now */
  readonly finished: number;
  /** organisations of which somebody is in, and all */
  readonly present: number;
  readonly organisations: number;
  readonly url: string;
}

/** For a group chat that everybody is in. */
export const reminderToAll = (facts: ReminderFacts, locale: Locale): string =>
  lines(facts.minutes > 0 ? writers[locale].all(facts) : writers[locale].results, facts);

/** For one organisation of which nobody has joined yet, or (null) for any such. */
export const reminderToAbsent = (
  facts: ReminderFacts,
  organisation: string | null,
  locale: Locale,
): string => lines(writers[locale].absent(facts, organisation), facts);

/** The link stands alone at the end: messengers make it a link and add its picture. */
const lines = (paragraphs: readonly string[], { network, title, url }: ReminderFacts): string =>
  [`[${title.includes(network) ? title : `${network} · ${title}`}]`, ...paragraphs, url].join(
    '\n\n',
  );

interface Writer {
  readonly all: (facts: ReminderFacts) => string[];
  readonly results: readonly string[];
  readonly absent: (facts: ReminderFacts, organisation: string | null) => string[];
}

const korean = {
  /** Nobody is late before the first has come: the first text to an organisation invites it. */
  to(organisation: string | null, joined: number): string {
    if (joined === 0)
      return organisation === null
        ? '우리 네트워크를 함께 돌아봐요.'
        : `우리 네트워크를 함께 돌아봐요. ${organisation}에서도 함께해 주세요.`;
    return organisation === null
      ? '아직 들어오신 분이 없는 조직에 드리는 글이에요. 한 분이라도 함께해 주시면 큰 힘이 돼요.'
      : `${withParticle(organisation, '은/는')} 아직 들어오신 분이 없어요. 한 분이라도 함께해 주시면 큰 힘이 돼요.`;
  },
  stop: (joined: number): string =>
    joined === 0
      ? '하다가 멈춰도 괜찮아요. 같은 휴대전화에서 아래 링크를 다시 열면 이어서 할 수 있어요.'
      : '이미 시작하신 분은 그 휴대전화에서 아래 링크를 열면 이어서 할 수 있어요.',
  when: ({ deadline, isPast, minutes }: ReminderFacts): string =>
    isPast
      ? `마감은 지났지만 지금도 함께하실 수 있어요. 휴대전화로 ${minutes}분쯤이면 돼요.`
      : `${formats.ko.day(deadline)} ${formats.ko.time(deadline)}까지 부탁드려요. 휴대전화로 ${minutes}분쯤이면 돼요.`,
  soFar({ joined, finished }: ReminderFacts): string {
    if (joined === 0) return '지금 열려 있어요. 첫 번째로 들어와 주세요.';
    if (finished === 0) return `지금까지 ${joined}명이 들어왔어요.`;
    return `지금까지 ${joined}명이 들어와 ${finished}명이 모두 마쳤어요.`;
  },
  present({ present, organisations, finished }: ReminderFacts): string {
    const here = `지금까지 조직 ${present}곳이 들어왔어요(모두 ${organisations}곳).`;
    return finished === 0 ? here : `${here} 할 일을 모두 마친 분은 ${finished}명이에요.`;
  },
  promise: '가입은 없어요. 답에는 이름이 붙지 않고, 진행자도 누가 무엇을 골랐는지 볼 수 없어요.',
};

const english = {
  to(organisation: string | null, joined: number): string {
    if (joined === 0)
      return organisation === null
        ? 'Let’s look at our network together.'
        : `Let’s look at our network together, with ${organisation} too.`;
    return `Nobody from ${organisation ?? 'your organisation'} has joined yet. Even one person would help a lot.`;
  },
  stop: (joined: number): string =>
    joined === 0
      ? 'You can stop and carry on later: open the link below again on the same phone.'
      : 'If you have started already, open the link below on the same phone to carry on.',
  when: ({ deadline, isPast, minutes }: ReminderFacts): string =>
    isPast
      ? `The deadline has passed, but you can still take part. It takes about ${minutes} minutes on your phone.`
      : `Please take part by ${formats.en.day(deadline)}, ${formats.en.time(deadline)} (Korean time). It takes about ${minutes} minutes on your phone.`,
  soFar({ joined, finished }: ReminderFacts): string {
    if (joined === 0) return 'It is open now: be the first to join.';
    const people = joined === 1 ? '1 person has' : `${joined} people have`;
    if (finished === 0) return `So far ${people} joined.`;
    return `So far ${people} joined, and ${finished} ${finished === 1 ? 'has' : 'have'} finished everything.`;
  },
  present({ present, organisations, finished }: ReminderFacts): string {
    const here = `So far ${present} of ${organisations} organisations are in`;
    if (finished === 0) return `${here}.`;
    return `${here}, and ${finished} ${finished === 1 ? 'person has' : 'people have'} finished everything.`;
  },
  promise:
    'No account is needed. Answers carry no name, and not even the facilitator can see who chose what.',
};

const writers: Readonly<Record<Locale, Writer>> = {
  ko: {
    all: (facts) => [
      `우리 네트워크를 함께 돌아봐요. ${korean.when(facts)}`,
      korean.soFar(facts),
      korean.stop(facts.joined),
      korean.promise,
    ],
    results: [
      '결과를 공개했어요. 함께해 주셔서 고맙습니다.',
      '답하셨던 휴대전화에서 아래 링크를 열면 결과를 보고 생각을 남길 수 있어요.',
    ],
    absent: (facts, organisation) => [
      korean.to(organisation, facts.joined),
      korean.when(facts),
      facts.present === 0 ? korean.soFar(facts) : korean.present(facts),
      korean.promise,
    ],
  },
  en: {
    all: (facts) => [
      `Let’s look at our network together. ${english.when(facts)}`,
      english.soFar(facts),
      english.stop(facts.joined),
      english.promise,
    ],
    results: [
      'The results are out. Thank you for taking part.',
      'Open the link below on the phone you answered with to see them and leave your thoughts.',
    ],
    absent: (facts, organisation) => [
      english.to(organisation, facts.joined),
      english.when(facts),
      facts.present === 0 ? english.soFar(facts) : english.present(facts),
      english.promise,
    ],
  },
};
