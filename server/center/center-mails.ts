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
          '아래 링크에서 새 비밀번호를 정할 수 있어요. 한 시간 동안 한 번만 쓸 수 있어요.',
          url,
          '부탁하지 않으셨다면 그냥 두세요. 바뀌는 것은 없어요.',
        ),
      }
    : {
        to,
        subject: '[Ieumpan] Choose a new password',
        text: lines(
          'Choose a new password with this link. It works once, within an hour.',
          url,
          'If you did not ask for it, do nothing: nothing changes.',
        ),
      };

/** Invites someone to work in a center. */
export const invitationMail = (to: string, center: string, url: string, locale: Locale): Letter =>
  locale === 'ko'
    ? {
        to,
        subject: `[이음판] ${center}에서 초대했어요`,
        text: lines(
          `${center}에서 함께 일하자고 초대했어요. 아래 링크에서 이름과 비밀번호를 정하면 돼요. 이레 동안 쓸 수 있어요.`,
          url,
        ),
      }
    : {
        to,
        subject: `[Ieumpan] ${center} has invited you`,
        text: lines(
          `${center} invites you to work with them. Choose a name and a password with this link. It works for seven days.`,
          url,
        ),
      };
