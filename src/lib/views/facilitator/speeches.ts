import { defineMessages } from '#lib/i18n/messages.ts';

/** Words to say aloud at each step. A checklist has others after its reveal, a talk for each ground that it can start from. */
export const speeches = defineMessages({
  ko: {
    welcome:
      '“오늘은 우리 네트워크가 지금 어디쯤 와 있는지 함께 봅니다. 각자 휴대전화로 답하고, 결과는 다 같이 봅니다. 누가 무엇을 골랐는지는 진행자인 저도 볼 수 없습니다.”',
    review:
      '“지난번에 하기로 한 것부터 보겠습니다. 못 한 것을 탓하려는 것이 아니라, 왜 그랬는지 알아보려는 것입니다.”',
    profile:
      '“먼저 우리 네트워크가 어떻게 꾸려지고 있는지 적어 보겠습니다. 아는 것만 적으면 됩니다. 전국 수치는 참고일 뿐, 따라야 할 기준이 아닙니다.”',
    checklist:
      '“문항이 우리 네트워크에 얼마나 들어맞는지 느낀 대로 골라 주세요. 맞고 틀린 답은 없습니다. 모르겠으면 ‘잘 모르겠어요’를 고르세요.”',
    revealed:
      '“결과가 나왔습니다. 먼저 1분 동안 말없이 화면을 봅시다. 그다음 무엇이 눈에 띄는지 한 사람씩 이야기하겠습니다.”',
    split:
      '“답이 가장 갈린 것부터 이야기하겠습니다. 누가 몇 점을 골랐는지는 묻지 않습니다. 왜 서로 다르게 느꼈을까요?”',
    serious:
      '“크게 갈린 문항은 없습니다. 많은 분이 어렵다고 본 것부터 이야기하겠습니다. 언제 가장 그렇게 느끼셨나요?”',
    level:
      '“크게 갈리거나 아주 어렵다고 본 문항은 없습니다. 점수가 가장 낮은 성공요인부터 이야기하겠습니다. 무엇이 있으면 조금 더 나아질까요?”',
    early:
      '“답한 분이 아직 적어서, 의견이 갈렸는지는 말할 수 없습니다. 점수가 높게 나온 문항부터 이야기하겠습니다. 언제 가장 그렇게 느끼셨나요?”',
    empty:
      '“아직 함께 볼 만큼 답이 모이지 않았습니다. 오늘은 숫자 없이 이야기하겠습니다. 요즘 우리 네트워크에서 가장 마음 쓰이는 일은 무엇인가요?”',
    unknown:
      '“이제 결과를 보며 이야기하겠습니다. 누가 몇 점을 골랐는지는 묻지 않습니다. 무엇이 가장 눈에 띄나요?”',
    wants:
      '“네트워크에 무엇을 바라는지 각자 조용히 적어 주세요. 카드 한 장에 한 가지씩, 다섯 장까지 적을 수 있습니다. 누가 썼는지는 나오지 않습니다.”',
    grouping:
      '“비슷한 카드끼리 함께 모으겠습니다. 맞는 영역에 넣고, 맞는 곳이 없으면 새 묶음을 만들어 이름을 붙여 주세요. 옮기기 전에 왜 비슷하다고 보는지 한마디씩 해 주세요.”',
    voting:
      '“가장 먼저 바라는 것에 점을 붙여 주세요. 한 묶음에 두 개까지 붙일 수 있습니다. 셀 때까지는 아무도 서로의 점을 볼 수 없습니다.”',
    counted:
      '“점이 많은 것부터 읽겠습니다. 점이 적어도 누군가에게는 꼭 필요한 것일 수 있습니다. 다른 지역은 무엇을 바랐는지도 함께 보겠습니다.”',
    relations:
      '“이번에는 서로 얼마나 아는지 봅니다. 다른 조직과의 사이를 아는 만큼만 표시해 주세요. 관계는 조직 이름으로 지도에 나오고, 개인 이름은 나오지 않습니다.”',
    retrospective:
      '“함께한 일을 돌아보겠습니다. 좋았던 점과 아쉬운 점을 각자 조용히 적어 주세요. 사람이 아니라 일을 떠올려 주세요. 누가 썼는지는 나오지 않습니다.”',
    leading:
      '“먼저 1분 동안 말없이 읽어 봅시다. 그다음 이어 갈 것, 바꿀 것, 새로 해 볼 것을 골라 옮기겠습니다. 누가 썼는지는 묻지 않습니다.”',
    plan: '“이제 무엇을, 어느 조직이, 언제까지 할지 정하겠습니다. ‘만약 ~하면, 우리는 ~한다’처럼 첫걸음을 적어 주세요.”',
    close:
      '“오늘 정한 계획을 함께 읽고 마치겠습니다. 계획과 결과는 오늘 쓴 휴대전화에서 다시 볼 수 있습니다.”',
  },
  en: {
    welcome:
      '“Today we look at where our network stands. Everyone answers on their own phone, and we see the results together. Nobody can see who chose what, not even me.”',
    review:
      '“Let’s look at what we planned last time. This isn’t about blame: we want to understand what got in the way.”',
    profile:
      '“Let’s first write down how our network is set up. Only what we know. The national figures are for reference; we don’t have to match them.”',
    checklist:
      '“Choose how well each sentence fits our network, just as you feel it. There are no right or wrong answers. If you don’t know, choose ‘I don’t know’.”',
    revealed:
      '“Here are the results. Let’s look at the screen quietly for a minute. Then each of us says what stands out.”',
    split:
      '“Let’s start with what divides us most. We won’t ask who chose what. Why might we see it so differently?”',
    serious:
      '“Nothing divides us strongly. Let’s start with what many of us find serious. When do you feel it most?”',
    level:
      '“Nothing divides us strongly, and nothing stands out as serious. Let’s start with our lowest success factor. What would make it a little better?”',
    early:
      '“Only a few of us have answered, so we can’t say whether we are divided. Let’s start with what was rated highest. When do you feel it most?”',
    empty:
      '“There aren’t enough answers to show yet, so today we talk without figures. What worries you most about our network at the moment?”',
    unknown:
      '“Now let’s talk about the results. We won’t ask who chose what. What stands out to you?”',
    wants:
      '“What do you want from our network? Write it down quietly, one thing per card, up to five cards. Nobody will see who wrote what.”',
    grouping:
      '“Let’s put similar cards together: into the area that fits, or, if none does, into a new group with a name of its own. Before you move one, say briefly why it belongs there.”',
    voting:
      '“Give your dots to what you want first, at most two to one group. Nobody sees anyone’s dots until they are counted.”',
    counted:
      '“Let’s read them out, most dots first. What has few dots may still matter a lot to someone. Let’s also see what other places wanted.”',
    relations:
      '“Now let’s see how well we know each other. Mark how your organisation stands to the others, as far as you know. The map names organisations, never people.”',
    retrospective:
      '“Let’s look back at what we did together. What went well, and what could have been better? Write it down quietly. Think of the work, not of people. Nobody will see who wrote what.”',
    leading:
      '“Let’s read quietly for a minute first. Then we choose what to keep, what to change and what to start. We won’t ask who wrote what.”',
    plan: '“Now let’s decide what we do, which organisation does it and by when. Write the first step as ‘if this happens, we do that’.”',
    close:
      '“Let’s read the plan we made together, and finish. You can see it and the results again on the phone you used today.”',
  },
});
