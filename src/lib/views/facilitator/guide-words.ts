import { defineMessages } from '#lib/i18n/messages.ts';

/** How many tasks can be planned in so many minutes, at five each. */
const plans = (minutes: number) => Math.max(1, Math.round(minutes / 5));

/**
 * What helps a facilitator with no training through a step: how long it takes, what the phones show, what to do when
 * it goes slowly. What to say is in speeches.ts, what usually goes wrong in troubles.ts.
 */
export const guideWords = defineMessages({
  ko: {
    sayTitle: '이렇게 말해 보세요',
    phonesTitle: '휴대전화에서는',
    troublesTitle: '이럴 때는',
    slowTitle: {
      welcome: '아직 적게 들어왔다면',
      review: '기억나지 않는다고 하면',
      profile: '모르는 것이 많으면',
      checklist: '마친 사람이 적다면',
      revealed: '화면이 어렵다고 하면',
      talk: '말이 막히면',
      wants: '적은 사람이 적다면',
      grouping: '묶기 어려워하면',
      voting: '점을 아끼면',
      counted: '수가 보이지 않으면',
      relations: '다 모르겠다고 하면',
      retrospective: '적은 사람이 적다면',
      leading: '카드를 옮기지 않으면',
      plan: '정해지지 않으면',
      close: '끝내기 전에',
    },
    pace: {
      welcome: (minutes: number) =>
        `먼저 ‘큰 화면 열기’로 QR을 띄워 주세요. ‘${minutes}분 시작’을 누르면 남은 시간이 모두에게 보여요. 시간이 지나도 잠기는 것은 없어요. 늦는 분은 나중에 들어오면 돼요.`,
      review: () => '하나에 1분이면 충분해요. 길어지면 이야기 나누기로 미뤄 두세요.',
      profile: () => '진행자가 미리 적어 두면 5분이면 돼요. 전국 수치는 참고로만 봐 주세요.',
      checklist: () => '한 문항에 20~30초면 충분해요. 다 마칠 때까지 조용히 두세요.',
      revealed: () =>
        '3분이면 돼요. 큰 화면은 앞의 두세 장만 넘겨도 충분해요. 하나하나 따지는 것은 다음 순서에서 해요.',
      talk: () => '카드마다 한 번은 열어 주세요. 다 풀지 못해도 괜찮아요.',
      wants: () => '5분 동안 말없이 적고, 1분 더 드리면 대개 끝나요.',
      grouping: () => '카드 열 장에 3분쯤 걸려요. 다 모으지 않아도 괜찮아요.',
      voting: () => '2분이면 돼요. 서로 이야기하지 않고 붙이게 해 주세요.',
      relations: (minutes: number) =>
        `표시하는 데 ${Math.max(3, Math.round(minutes / 2))}분쯤, 지도를 보고 이야기하는 데 나머지를 쓰면 돼요.`,
      counted: () => '결과를 읽는 데 2분, 큰 화면을 넘겨 다른 지역과 견주는 데 2분이면 돼요.',
      retrospective: (minutes: number) =>
        `${Math.max(3, Math.round(minutes / 3))}분 동안 말없이 적고, 남은 시간에 함께 읽고 이야기하면 돼요. 함께한 사업이 있으면 아래에서 물음도 켜 주세요.`,
      leading: () =>
        '카드 한 장에 1분이면 돼요. 많은 분이 적은 것부터 보고, 다 옮기지 않아도 괜찮아요.',
      plan: (minutes: number) =>
        `과제 하나에 5분쯤이 알맞아요. ${minutes}분이면 ${plans(minutes)}개쯤 정할 수 있어요.`,
      close: () => '정한 계획이 있으면 소리 내어 한 번 읽고, 한 사람씩 한마디로 마치면 돼요.',
    },
    phones: {
      welcome:
        'QR을 찍거나 참여 번호 여섯 자리를 넣고, 불릴 이름과 조직을 적으면 들어와요. 앱도 회원 가입도 없어요.',
      review: '지난번에 정한 것과 지금 어떤지가 보여요.',
      profile:
        '같은 칸이 휴대전화에도 나와서 누구나 함께 채울 수 있어요. 누가 적었는지는 나오지 않아요.',
      checklist:
        '한 화면에 한 문항씩 나와요. 고르면 바로 저장되고, 앞으로 돌아가 고칠 수도 있어요. 다른 사람의 답은 보이지 않아요.',
      revealed: '큰 화면과 같은 결과를 각자 휴대전화에서도 볼 수 있어요.',
      talk: '여기서 연 카드가 휴대전화에도 나와요. 나온 이야기를 누구나 이름 없이 메모로 남길 수 있어요.',
      wants: '카드를 적는 칸이 나와요. 공개할 때까지 나만 볼 수 있어요.',
      grouping:
        '이름 없는 카드가 모두에게 보이고, 눌러서 둘 곳을 골라요. 여기서도 카드를 누르거나 끌어서 옮길 수 있어요.',
      voting: '묶음의 차례가 사람마다 다르게 나와요. 셀 때까지 바꿀 수 있고, 나만 볼 수 있어요.',
      relations:
        '조직마다 네 단계 가운데 하나를 눌러요. 시작하기 전에 조직 이름으로 나온다는 것을 알려 줘요. 나갔다 와도 이어서 할 수 있어요.',
      counted: '같은 결과와, 천안·공주·서산에서 한 말을 각자 볼 수 있어요.',
      retrospective:
        '좋았던 점과 아쉬운 점을 적는 칸이 나와요. 세 장씩 적을 수 있고, 공개할 때까지 나만 볼 수 있어요.',
      leading:
        '이름 없는 카드가 모두에게 보이고, 눌러서 이어 갈 것·바꿀 것·새로 해 볼 것에 놓아요. 거기에 놓은 카드는 계획을 세울 때 다시 나와요.',
      plan: '권하는 과제에서 골라 첫걸음, 맡을 조직, 날짜를 함께 적고, 조직 이름으로 함께하기를 눌러요.',
      close: '결과가 보이고, 계획을 세웠으면 계획도 보여요.',
    },
    slow: {
      welcome:
        '번호를 한 자리씩 두 번 불러 주세요. 휴대전화가 없는 분은 옆 사람 휴대전화로 함께 들어올 수 있어요.',
      review: '적어 둔 것을 하나씩 소리 내어 읽고, 한 것과 못 한 것만 먼저 표시해 주세요.',
      profile: '비워 두어도 괜찮아요. 모르는 것은 나중에 사무국에 물어 채우면 돼요.',
      checklist:
        '시간을 5분 늘리고, 아직 하는 분께 도움이 필요한지 물어봐 주세요. 다 못 해도 괜찮아요. 그때까지 고른 답은 결과에 들어가요.',
      revealed:
        '성공요인 다섯 줄만 먼저 읽어 주세요. 점이 오른쪽에 있을수록 우리에게 힘이 되는 것이에요.',
      talk: '화면에 있는 질문을 소리 내어 읽고, 옆 사람과 2분 동안 먼저 이야기하게 해 주세요.',
      wants: '“요즘 이 모임에 와서 아쉬웠던 일”을 떠올려 보게 해 주세요. 한 장만 적어도 충분해요.',
      grouping: '가장 닮은 두 장만 먼저 찾아 나란히 두게 해 주세요. 나머지는 따라와요.',
      voting: '점이 남은 채로 마쳐도 괜찮다고 말하고, 1분만 더 주세요.',
      relations:
        '아는 곳만 먼저 표시하고, 남은 곳은 끝에서 한꺼번에 ‘모른다’로 하면 된다고 알려 주세요. 휴대전화가 없는 분은 종이에 적어 주세요.',
      counted: '점을 붙인 사람이 너무 적으면 수가 나오지 않아요. 손을 들어 세 가지만 골라 주세요.',
      retrospective:
        '한 해의 일을 달마다 소리 내어 불러 주세요. “그때 무엇이 좋았고, 무엇이 아쉬웠나요?” 한 장만 적어도 충분해요.',
      leading: '진행자가 한 장을 소리 내어 읽고, 어디에 놓을지 물어서 여기서 옮겨 주세요.',
      plan: '가장 작은 첫걸음 하나만 적고, 맡을 조직은 다음 모임에서 정하기로 해도 돼요.',
      close: '끝내면 답을 더 쓸 수 없어요. 더 하실 분이 없는지 한 번 물어봐 주세요.',
    },
  },
  en: {
    sayTitle: 'You could say',
    phonesTitle: 'On the phones',
    troublesTitle: 'When things go wrong',
    slowTitle: {
      welcome: 'If only a few are in yet',
      review: 'If nobody remembers',
      profile: 'If much is unknown',
      checklist: 'If only a few have finished',
      revealed: 'If the screen is hard to read',
      talk: 'If nobody speaks',
      wants: 'If only a few have written',
      grouping: 'If grouping is hard',
      voting: 'If people keep their dots',
      counted: 'If there are no figures',
      relations: 'If someone knows nobody',
      retrospective: 'If only a few have written',
      leading: 'If nobody moves a card',
      plan: 'If nothing gets decided',
      close: 'Before you end',
    },
    pace: {
      welcome: (minutes) =>
        `First open the projector, so that everyone sees the QR. “Start ${minutes} min” shows everyone the time left; nothing locks when it is over. Latecomers can join at any time.`,
      review: () => 'A minute each is enough. Leave longer discussions for the talk.',
      profile: () =>
        'Five minutes, if you fill in most of it beforehand. The national figures are for reference.',
      checklist: () =>
        'Each item takes 20 to 30 seconds. Keep the room quiet until everyone is done.',
      revealed: () =>
        'Three minutes are enough, and so are the first two or three slides. The discussion comes in the next step.',
      talk: () => 'Open each card once. You don’t have to solve them all.',
      wants: () => 'Five quiet minutes and one more are usually enough.',
      grouping: () => 'Ten cards take about 3 minutes. You don’t have to group them all.',
      voting: () => 'Two minutes are enough, without talking.',
      relations: (minutes) =>
        `About ${Math.max(3, Math.round(minutes / 2))} minutes to mark, the rest to look at the map and talk.`,
      counted: () =>
        'Two minutes to read the result; then turn the projector and look at other places for two more.',
      retrospective: (minutes) =>
        `About ${Math.max(3, Math.round(minutes / 3))} quiet minutes to write, the rest to read and talk. If you ran a project together, also turn on the questions below.`,
      leading: () =>
        'A minute per card is enough. Start with what many wrote; not every card has to be moved.',
      plan: (minutes) =>
        `About 5 minutes per task is right: ${minutes} minutes are enough for ${plans(minutes)}.`,
      close: () => 'If there is a plan, read it aloud once, and let everyone say one last word.',
    },
    phones: {
      welcome:
        'Scan the QR or type the six digits, enter a name and an organisation, and you are in. No app, no account.',
      review: 'What was planned last time, and how it stands.',
      profile: 'The same fields, to fill in together. Nobody sees who wrote what.',
      checklist:
        'One item at a time. Every choice is saved at once, and you can go back and change it. Nobody sees anyone else’s answers.',
      revealed: 'Everyone can see the same results on their own phone.',
      talk: 'The card you open here appears on the phones. Anyone can leave notes, without names.',
      wants: 'Room to write cards, which nobody else sees before the reveal.',
      grouping:
        'All cards, without names. Tap one to choose its place. Here, too, press or drag a card to move it.',
      voting:
        'The groups, in another order on each phone. Dots can be changed until the count, and nobody else sees them.',
      relations:
        'One of four levels for each organisation. Beforehand they are told that ties carry the organisation’s name. They can leave and come back.',
      counted: 'The same result, and the words of Cheonan, Gongju and Seosan.',
      retrospective:
        'Room for what went well and what could have been better, three cards of each. Nobody else sees them before the reveal.',
      leading:
        'All cards, without names. Tap one to put it under keep, change or start. What lies there comes back when you plan.',
      plan: 'The suggested tasks, with a first step, an organisation and a date to fill in together.',
      close: 'The results, and the plan if we made one.',
    },
    slow: {
      welcome:
        'Read the digits out twice, one by one. Anyone without a phone can join on a neighbour’s.',
      review: 'Read them out one by one, and only mark what was done and what was not.',
      profile: 'Leave it empty. What is unknown can be asked of the office later.',
      checklist:
        'Add 5 minutes and ask whether anyone needs a hand. Not finishing is fine: whatever has been chosen by then counts.',
      revealed:
        'Just read out the five success factors on the projector. The further right the dot, the more it helps us.',
      talk: 'Read the question on the screen aloud, and let neighbours talk in pairs for 2 minutes first.',
      wants: 'Ask what they missed at a recent meeting. One card is enough.',
      grouping: 'Find just the two most similar cards first. The rest will follow.',
      voting: 'Say that keeping dots is fine, and give one more minute.',
      relations:
        'Let them mark those they know, and set all the others to “Don’t know” at the end, at once. Whoever has no phone can use a sheet.',
      counted: 'With too few voters there are no figures. Choose three by a show of hands.',
      retrospective:
        'Name the year’s events aloud, month by month, and ask what went well and what could have been better. One card is enough.',
      leading: 'Read one card aloud, ask where it belongs, and move it here yourself.',
      plan: 'Write down one small first step, and decide who takes it on at the next meeting.',
      close: 'Nobody can answer after the end. Ask once whether anyone still wants to.',
    },
  },
});
