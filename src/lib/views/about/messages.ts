import { keptAfterCloseDays } from '#lib/domain/bounds.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** What the product is, how it reckons, who sees what, and what it is made of. */
export const messages = defineMessages({
  ko: {
    pageTitle: '이음판은 어떤 도구인가요? · 이음판',
    title: '이음판은 어떤 도구인가요?',
    lead: '지역 사회적경제 네트워크가 스스로 돌아보는 체크리스트이자 워크숍이에요. 무엇을 하고 무엇을 하지 않는지, 점수와 비밀을 어떻게 다루는지 적어 두었어요.',
    contents: '이 쪽의 차례',
    what: {
      title: '하는 일과 하지 않는 일',
      does: '구성원이 장애요인 체크리스트에 각자 답하면, 어디에서 의견이 갈리는지, 무엇이 가장 아픈지, 그래서 어떤 과제가 먼저인지 함께 볼 수 있게 해요.',
      not: {
        grade: {
          name: '등급이나 인증이 아니에요.',
          text: '잘하고 못하고를 가리지 않고, 이야기를 시작할 자리를 찾아요.',
        },
        league: { name: '순위를 매기지 않아요.', text: '네트워크를 줄 세우는 표는 만들지 않아요.' },
        person: {
          name: '사람을 평가하지 않아요.',
          text: '누가 어떤 답을 했는지는 진행자도 볼 수 없어요.',
        },
        answer: {
          name: '정답을 알려 주지 않아요.',
          text: '추천 과제에는 왜 그런지가 늘 붙어 있고, 정하는 것은 모인 분들이에요.',
        },
      },
    },
    scores: {
      title: '점수는 이렇게 만들어요',
      parts: {
        answers: {
          name: '답',
          text: '문항마다 1점(매우 아니다)에서 5점(매우 그렇다)으로 답해요. 5점에 가까울수록 심한 장애요인이에요. ‘잘 모르겠다’와 ‘우리에게는 해당 없음’은 점수에 넣지 않고 따로 세어 보여 드려요.',
        },
        factors: {
          name: '성공요인',
          text: '각 장애요인은 다섯 가지 성공요인 가운데 관계있는 것에 이어져 있어요. 이어진 문항의 평균을 뒤집어 1~5점으로 만들기 때문에 높을수록 힘이 있는 거예요. 4.0점부터 ‘힘이 됩니다’, 3.0점부터 ‘이야기해 볼 것’, 그 아래는 ‘먼저 살필 것’이에요. 이어진 문항의 3분의 2 이상이 보일 때만 점수를 내요.',
        },
        agreement: {
          name: '의견이 모였나, 갈렸나',
          text: '답이 한쪽에 모였는지 양쪽으로 갈렸는지를 따로 재요. 아무렇게나 답했을 때 스무 번에 한 번도 나오기 어려울 만큼일 때만 ‘모였다’, ‘갈렸다’고 말해요. 답이 다섯 명보다 적으면 말하지 않아요.',
        },
        small: {
          name: '적은 수를 다루는 법',
          text: '열 명의 답으로 소수점까지 안다고 할 수는 없어요. 그래서 몇 명이 답했는지와 값이 놓일 수 있는 범위를 늘 함께 보여 드려요. 함께할 수 있는 사람이 모두 몇 명인지 알면 범위가 더 정확해져요. 한 사람의 답으로 뒤집힐 만한 차이는 같은 순위로 봐요.',
        },
        talk: {
          name: '먼저 이야기할 것',
          text: '크게 갈린 문항부터, 그다음은 평균이 3.5점 이상인 문항을 높은 순서로 보여 드려요.',
        },
        tasks: {
          name: '추천 과제',
          text: '4점은 절반, 5점은 하나로 세어 어려움의 크기를 재고, 그 장애요인과 이어진 과제에 나누어요. 서로 같은 말을 하지 않도록 하나씩 골라 향후 과제는 셋, 네트워크의 과제는 둘까지 먼저 보여 드려요. 어느 문항 때문인지, 다른 네트워크는 어떻게 했는지도 함께 나와요.',
        },
      },
      origin:
        '구간(4.0과 3.0)은 와일더 협력요인 조사에서, 일치도는 판데르에이크(2001)의 방법에서, 비율의 범위는 윌슨의 방법(95%)에서 가져왔어요.',
    },
    privacy: {
      title: '누가 무엇을 볼 수 있나요?',
      lead: '화면에서 가리는 데 그치지 않고, 서버가 처음부터 내보내지 않아요.',
      roles: {
        me: {
          name: '나',
          text: '내 답을 보고, 고치고, 내려받고, 지울 수 있어요. 공개된 뒤에 지우면 내 답은 없어지지만, 이미 공개된 집계의 숫자는 그대로예요.',
        },
        others: {
          name: '다른 참여자와 큰 화면',
          text: '몇 명이 들어왔고 몇 명이 마쳤는지, 그리고 공개된 집계만 봐요. 이름은 볼 수 없어요. 새로 적은 조직 이름은 고르는 목록에 올라가지만 누가 적었는지는 나오지 않아요.',
        },
        facilitator: {
          name: '진행자',
          text: '누가 들어왔고 어느 조직이며 마쳤는지 봐요. 누구의 답도 열 수 없어요. 공개하기 전에는 ‘모두가 같은 답을 한 문항이 있다’는 것만 알림으로 받고, 어느 문항인지 무슨 답인지는 알 수 없어요.',
        },
        operator: {
          name: '서버를 운영하는 사람',
          text: '저장된 자료에는 이름과 답을 이어 주는 것이 없어요. 하지만 돌아가는 서버를 직접 다루는 사람이 마음먹으면, 프로그램을 바꾸거나 메모리와 통신을 들여다보아 누가 무엇을 답했는지 알아낼 수 있어요. 관계를 표시한 사람은 어느 조직으로 답하는지를 자기 응답지에 적어요. 저장된 것을 들여다볼 수 있는 사람은 그 응답지의 다른 답도 그 조직에서 온 것임을 알 수 있어요. 믿을 수 있는 기관의 서버나 진행자의 노트북에서 여는 것이 좋아요.',
        },
      },
      rulesTitle: '그 밖의 약속',
      rules: {
        group:
          '한 문항에 답한 사람이 3명(또는 워크숍을 열 때 정한 5명)보다 적으면 몇 명이 답했는지만 보여요.',
        frozen:
          '공개는 그 순간의 사진 한 장이에요. 나중에 바뀐 답은 3명(또는 5명) 이상 모였을 때만 한꺼번에 더해서, 한 사람이 무엇을 바꿨는지 알 수 없게 해요. 모이지 않은 답은 끝까지 들어가지 않고, 그때는 화면에서 알려 드려요.',
        deletion: `워크숍을 마치고 ${keptAfterCloseDays}일이 지나면 이름과 답을 모두 지워요. 누구의 것도 아닌 집계는 진행자가 지울 때까지 남아요.`,
        device:
          '인터넷이 끊겨도 답이 남도록 쓰던 기기에도 저장해요. 한 기기를 여럿이 돌려 쓰면, 그 기기를 쥔 사람은 거기 들어 있는 사람들의 답을 열 수 있어요.',
        cookie:
          '쿠키는 워크숍마다 하나, 언어를 기억하는 것 하나뿐이에요. 광고나 방문 통계는 없고, 다른 회사의 서버로 아무것도 보내지 않아요.',
      },
      limitsTitle: '막지 못하는 것',
      limits: {
        same: '모두가 같은 답을 하면, 숫자만 보아도 서로의 답을 알게 돼요.',
        http: '주소가 http://로 시작하면(마을회관 와이파이처럼) 같은 와이파이를 쓰는 누군가가 엿볼 수도 있어요. 민감한 이야기라면 https:// 주소를 쓰세요.',
        shoulder: '옆에서 화면을 들여다보는 것까지 막아 주지는 못해요.',
      },
    },
    origin: {
      title: '문항과 과제는 어디에서 왔나요?',
      text: '공개된 두 자료에서 확인되는 장애요인과 과제를 바탕으로 했어요.',
      honest: '솔직히 말씀드리면',
      year: (year: number) => `${year}년`,
      browse: '문항과 과제의 근거 모두 보기',
    },
    licence: {
      title: '라이선스와 고마운 것들',
      code: '이음판의 프로그램과 우리가 쓴 문항·설명은 MIT 라이선스로 누구나 쓰고 고칠 수 있어요.',
      documents:
        '두 원 자료의 저작권은 펴낸 곳에 있어요. 자료 자체는 싣지 않았고, 확인한 사실과 짧은 이름만 어디에 있는지와 함께 옮겼어요.',
      parts:
        'Svelte와 SvelteKit, Vite, Yjs, ws, zod, pino, uqr, Node.js로 만들었어요. 모두 MIT 라이선스예요.',
    },
  },
  en: {
    pageTitle: 'What is Ieumpan? · Ieumpan',
    title: 'What is Ieumpan?',
    lead: 'A checklist and a workshop that help a local social-economy network take a look at itself. Here is what it does and doesn’t do, how scores are worked out, and how answers stay private.',
    contents: 'On this page',
    what: {
      title: 'What it does and doesn’t do',
      does: 'Each member answers a checklist of obstacles. Then you see together where you disagree, what hurts most, and so which tasks come first.',
      not: {
        grade: {
          name: 'It’s not a grade or a certificate.',
          text: 'It doesn’t say who is good or bad. It finds a place to start talking.',
        },
        league: { name: 'It doesn’t rank networks.', text: 'There are no league tables.' },
        person: {
          name: 'It doesn’t judge people.',
          text: 'Not even the facilitator can see who answered what.',
        },
        answer: {
          name: 'It doesn’t hand out right answers.',
          text: 'Every suggested task comes with its reasons, and the people in the room decide.',
        },
      },
    },
    scores: {
      title: 'How scores are worked out',
      parts: {
        answers: {
          name: 'Answers',
          text: 'You answer each item from 1 (strongly disagree) to 5 (strongly agree). The closer to 5, the more serious the obstacle. “I don’t know” and “Does not apply to us” don’t count towards a score; we show how many there were.',
        },
        factors: {
          name: 'Success factors',
          text: 'Every obstacle is linked to some of the five success factors. We flip the averages of the linked items, so a factor also goes from 1 to 5 and higher means stronger: 4.0 and up is “a strength”, 3.0 and up is “to discuss”, and anything lower is “look at this first”. A factor gets a score only if at least two thirds of what it is made of can be shown.',
        },
        agreement: {
          name: 'Agreed or split',
          text: 'We also measure whether answers come together or split into camps. We say “agreed” or “split” only when random answers would look like that less than once in twenty times, and never with fewer than five answers.',
        },
        small: {
          name: 'Small numbers',
          text: 'Ten answers can’t tell you anything to the decimal. So we always show how many people answered and the range the true value may be in. If you say how many people could take part, that range gets narrower. Differences that one person’s answer could turn around share the same rank.',
        },
        talk: {
          name: 'What to talk about first',
          text: 'First the items that split you most, then those with an average of 3.5 or more, highest first.',
        },
        tasks: {
          name: 'Recommended tasks',
          text: 'An answer of 4 counts as half, a 5 as one. That gives the size of each trouble, which we share out among the tasks linked to it. Tasks are picked one at a time so that they don’t repeat each other: up to three future tasks and two network tasks. You can see which items led to each one, and what other networks did.',
        },
      },
      origin:
        'The bands (4.0 and 3.0) come from the Wilder Collaboration Factors Inventory, the measure of agreement from van der Eijk (2001), and the range around a percentage from Wilson’s method (95%).',
    },
    privacy: {
      title: 'Who can see what?',
      lead: 'We don’t just hide things on the screen: the server never sends them in the first place.',
      roles: {
        me: {
          name: 'You',
          text: 'You can see, change, download and delete your answers. If you delete them after a reveal, your answers are gone, but the totals already shown stay as they are.',
        },
        others: {
          name: 'Other participants and the big screen',
          text: 'They see how many people have joined and finished, and the results that have been revealed. They never see names. If you type a new organisation, it appears in the list to choose from, but not who typed it.',
        },
        facilitator: {
          name: 'The facilitator',
          text: 'Sees who has joined, from which organisation, and who has finished. Can’t open anyone’s answers. Before a reveal they may be told that everyone gave the same answer to some item, but not which item or what answer.',
        },
        operator: {
          name: 'Whoever runs the server',
          text: 'Nothing we store links names to answers. But someone who controls the running server and really wants to could change the program, or look into its memory and traffic, and find out who answered what. Whoever marks ties says in their ballot for which organisation: someone who can look into the store can then tell that the other answers of that ballot come from that organisation. So use the server of an organisation you trust, or the facilitator’s own laptop.',
        },
      },
      rulesTitle: 'Our other promises',
      rules: {
        group:
          'If fewer than three people have answered an item (or five, if the workshop was set up that way), we only show how many did.',
        frozen:
          'A reveal is a snapshot of that moment. Answers changed later are added only three (or five) people at a time or more, so nobody can tell what one person changed. What is left over is never added, and your phone tells you so.',
        deletion: `Names and answers are deleted ${keptAfterCloseDays} days after the workshop ends. The totals, which belong to nobody, stay until the facilitator deletes them.`,
        device:
          'Answers are also saved on your device, so you lose nothing if the connection drops. If several people share a phone, whoever holds it can open the answers of everyone on it.',
        cookie:
          'We use one cookie per workshop and one that remembers your language. No ads, no visitor statistics, and nothing is sent to other companies’ servers.',
      },
      limitsTitle: 'What we can’t prevent',
      limits: {
        same: 'If everyone gives the same answer, the totals alone give it away.',
        http: 'If the address starts with http:// (as on a village hall’s Wi-Fi), someone on the same Wi-Fi could listen in. For sensitive topics, use an https:// address.',
        shoulder: 'Someone looking over your shoulder can see your screen.',
      },
    },
    origin: {
      title: 'Where do the items and tasks come from?',
      text: 'They are based on obstacles and tasks found in two published documents.',
      honest: 'To be honest',
      year: (year) => `${year}`,
      browse: 'See the sources of every item and task',
    },
    licence: {
      title: 'Licences and thanks',
      code: 'The program, and the items and texts we wrote, are under the MIT licence: anyone may use and change them.',
      documents:
        'The two source documents belong to their publishers. We don’t include them, only facts and short names, each with the place it came from.',
      parts:
        'Made with Svelte and SvelteKit, Vite, Yjs, ws, zod, pino, uqr and Node.js, all under the MIT licence.',
    },
  },
});
