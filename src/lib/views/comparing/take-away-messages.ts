import { defineMessages } from '#lib/i18n/messages.ts';

/** What of a view may be taken along, and by whom. */
export const messages = defineMessages({
  ko: {
    share: '동료와 나누기',
    shareHow: '지금 고른 조건이 주소에 들어 있어요. 센터 사람이 열면 똑같이 보여요.',
    shareCopy: '이 화면의 주소 복사',
    take: '내려받기',
    takeHow:
      '파일에는 이름이 들어가지 않고, 세 곳 이상을 묶은 수치만 들어가요. 같은 지역에서 세 곳이 모일 때까지 기다리기 때문에, 해가 끝나기 전에는 화면보다 적은 곳을 세기도 해요.',
    inside: '네트워크별 (센터 안에서만)',
    insideHow:
      '이름을 보낸 네트워크가 한 곳씩 들어가요. 동의는 센터가 보는 데까지라, 센터 밖으로 내보내지 마세요. 누가 받았는지 기록에 남아요.',
    files: { xlsx: '엑셀', csv: 'CSV', png: '그림' },
  },
  en: {
    share: 'Share with colleagues',
    shareHow:
      'The address holds all that is chosen. A colleague of the center who opens it sees the same.',
    shareCopy: 'Copy the address of this view',
    take: 'Download',
    takeHow:
      'Files hold no names, and only figures of three networks or more. Networks wait there until three of a region have come, so that before the year is over a file may count fewer than the screen.',
    inside: 'By network (inside the center only)',
    insideHow:
      'Holds the networks that sent their names, one by one. They agreed that the center sees them: do not hand it on. Who took it stands in the audit.',
    files: { xlsx: 'Excel', csv: 'CSV', png: 'Picture' },
  },
});
