/** What is said in the fictitious network when the room comes to a card. */
const remarksByItem: Readonly<Record<string, readonly string[]>> = {
  'operating-05': [
    '임원 회의에서 정해진 뒤에야 알게 된 일이 많아요',
    '급한 공모는 모두에게 물어볼 시간이 없었어요',
    '무엇을 꼭 함께 정할지부터 적어 두면 좋겠어요',
  ],
  'operating-10': [
    '사무국장님이 쉬면 아무것도 안 돌아가요',
    '맡겨 달라고 말하기가 어려웠어요',
    '작은 일 하나부터 나누어 맡아 봐요',
  ],
  'operating-12': [
    '젊은 실무자가 오래 있지 못해요',
    '회장을 하겠다는 분이 없어서 세 번째 연임이에요',
  ],
  'operating-28': [
    '사무를 볼 사람의 인건비가 없어요',
    '회원사 직원이 번갈아 맡다 보니 자꾸 끊겨요',
  ],
  'operating-22': [
    '회비로는 사무실 전기료도 어려워요',
    '한 해 수입과 지출을 다 같이 본 적이 없어요',
  ],
  'operating-16': [
    '장터가 끝나면 다음이 없어요',
    '두 달에 한 번이라도 이어 갈 일이 있으면 좋겠어요',
  ],
};

const otherRemarks: readonly string[] = [
  '다른 분들은 어떻게 느끼셨는지 궁금해요',
  '작년보다는 조금 나아졌다고 생각해요',
];

/** The remarks about an item, in the order they are made. */
export const remarksOn = (item: string): readonly string[] => remarksByItem[item] ?? otherRemarks;
