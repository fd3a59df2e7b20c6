import { defineMessages } from '#lib/i18n/messages.ts';

/** What the wall says while a room marks its ties, and beside the map. */
export const wallMessages = defineMessages({
  ko: {
    question: '우리는 서로 얼마나 아나요?',
    how: '휴대전화에서 다른 조직과의 사이를 네 단계로 표시해 주세요.',
    note: '지도를 펼치기 전에는 자기 표시만 볼 수 있어요. 지도에는 조직 이름으로 나와요.',
    map: { awareness: '서로 아는 사이', joint: '공동사업을 한 사이' },
    invitations: '이어 볼 만한 자리',
    answered: (answered: number, all: number) => `${answered}곳이 답했어요 (모두 ${all}곳)`,
    ties: (confirmed: number, union: number) =>
      union === 0
        ? '아직 이어진 곳이 없어요'
        : confirmed === union
          ? `이어진 ${union}쌍 모두 서로 그렇다고 했어요`
          : `이어진 ${union}쌍, 서로 그렇다고 한 ${confirmed}쌍`,
    label: (layer: string, all: number) => `${layer} 지도, 조직 ${all}곳`,
    kind: (kind: string) => `종류: ${kind}`,
    allKinds: '모두',
  },
  en: {
    question: 'How well do we know each other?',
    how: 'On your phone, mark how your organisation stands to each other one.',
    note: 'Nobody sees anyone else’s marks before the map opens. The map shows organisations by name.',
    map: { awareness: 'Who knows whom', joint: 'Who has run projects together' },
    invitations: 'Where more could grow',
    answered: (answered, all) => `${answered} of ${all} have answered`,
    ties: (confirmed, union) =>
      union === 0
        ? 'No ties yet'
        : confirmed === union
          ? `${union} tied pairs, all of them told by both`
          : `${union} tied pairs, ${confirmed} of them told by both`,
    label: (layer, all) => `${layer}: a map of ${all} organisations`,
    kind: (kind) => `Kind: ${kind}`,
    allKinds: 'all',
  },
});
