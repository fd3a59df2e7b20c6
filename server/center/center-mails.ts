import type { CenterRole } from '#lib/domain/centers/center-role.ts';
import { roleHow, roleNames } from '#lib/i18n/center-role-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const lines = (...all: readonly string[]): string => `${all.join('\n\n')}\n`;

/** Lets someone who has forgotten their password choose another. */
export const resetMail = (to: string, url: string, locale: Locale): Letter =>
  locale === 'ko'
    ? {
        to,
        subject: '[이음판] 새 비밀번호 정하기',
        text: lines(
          '안녕하세요.',
          '아래 링크에서 새 비밀번호를 정할 수 있어요. 한 시간 동안 한 번만 쓸 수 있어요.',
          url,
          '부탁하지 않으셨다면 그냥 두세요. 바뀌는 것은 없어요. 링크는 다른 분에게 전하지 마세요.',
        ),
      }
    : {
        to,
        subject: '[Ieumpan] Choose a new password',
        text: lines(
          'Hello,',
          'Choose a new password with this link. It works once, within an hour.',
          url,
          'If you did not ask for it, do nothing: nothing changes. Do not pass the link on.',
        ),
      };

export interface InvitationLetter {
  readonly center: string;
  /** The colleague who invites; null where it was no person. */
  readonly by: string | null;
  readonly role: CenterRole;
  readonly url: string;
}

/** Invites someone to work in a center: who asks, as what, until when, and what to do if it is unexpected. */
export const invitationMail = (to: string, letter: InvitationLetter, locale: Locale): Letter => ({
  to,
  ...(locale === 'ko' ? invitationKo(letter) : invitationEn(letter)),
});

const invitationKo = ({ center, by, role, url }: InvitationLetter) => ({
  subject: `[이음판] ${center}에서 초대했어요`,
  text: lines(
    '안녕하세요.',
    by === null ? `${center}에서 동료로 초대했어요.` : `${center}의 ${by} 님이 동료로 초대했어요.`,
    `역할: ${roleNames.ko[role]}\n${roleHow.ko[role]}`,
    '아래 링크를 열어 이름과 비밀번호를 정하면 돼요. 이 이메일의 계정이 이미 있으면 먼저 로그인한 뒤 열어 주세요. 이레 동안 한 번만 쓸 수 있어요.',
    url,
    '이음판은 사회적경제 네트워크가 함께 진단하고 이야기하는 도구예요. 센터는 네트워크가 보낸 결과를 견주어 봐요.',
    '뜻밖의 메일이라면 그냥 두세요. 링크를 열지 않으면 아무 일도 일어나지 않아요. 링크는 다른 분에게 전하지 마세요.',
  ),
});

const invitationEn = ({ center, by, role, url }: InvitationLetter) => ({
  subject: `[Ieumpan] ${center} has invited you`,
  text: lines(
    'Hello,',
    by === null
      ? `${center} invites you to work with them.`
      : `${by} of ${center} invites you to work with them.`,
    `Your role: ${roleNames.en[role]}\n${roleHow.en[role]}`,
    'Open this link and choose a name and a password. If this e-mail has an account already, sign in first. The link works once, within seven days.',
    url,
    'Ieumpan is a tool with which networks of the social economy assess themselves together. Centers compare what networks send them.',
    'If you did not expect this, do nothing: unless the link is opened, nothing happens. Do not pass the link on.',
  ),
});
