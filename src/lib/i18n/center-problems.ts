import type { SentenceTable } from './sentence.ts';

/** What can go wrong between centers, their people and the networks that send to them. */
export const centerProblems = {
  'nothing-to-compare': {
    ko: {
      title: '아직 견주어 볼 결과가 없어요',
      detail: '네트워크가 결과를 보내면 여기에서 볼 수 있어요.',
    },
    en: {
      title: 'There is nothing to compare yet',
      detail: 'Once networks send results, they can be compared here.',
    },
  },
  'wrong-sign-in': {
    ko: {
      title: '이메일이나 비밀번호가 맞지 않아요',
      detail: '다시 확인해 주세요. 잊으셨다면 ‘비밀번호를 잊었어요’를 눌러 주세요.',
    },
    en: {
      title: 'E-mail or password is wrong',
      detail: 'Check both again. If you have forgotten it, choose “I forgot my password”.',
    },
  },
  'wrong-second-code': {
    ko: {
      title: '번호가 맞지 않아요',
      detail: '앱에 지금 보이는 여섯 자리를 넣어 주세요. 휴대전화의 시각이 맞는지도 봐 주세요.',
    },
    en: {
      title: 'That code is wrong',
      detail: 'Type the six digits the app shows now, and check that the phone’s clock is right.',
    },
  },
  'too-many-sign-ins': {
    ko: {
      title: '틀린 비밀번호가 너무 여러 번 들어왔어요',
      detail: '누군가 추측하지 못하게 잠깐 막았어요. 1분쯤 뒤에 다시 해 주세요.',
    },
    en: {
      title: 'Too many wrong passwords',
      detail: 'Paused so that nobody can guess. Try again in about a minute.',
    },
  },
  'sign-in-first': {
    ko: {
      title: '먼저 로그인해 주세요',
      detail: '로그인한 지 오래되었거나 비밀번호가 바뀌면 다시 로그인해야 해요.',
    },
    en: {
      title: 'Sign in first',
      detail: 'After some days, or when the password changes, you sign in again.',
    },
  },
  'password-short': {
    ko: {
      title: '비밀번호가 짧아요',
      detail: '{max}자 이상으로 정해 주세요. 낱말 몇 개를 이어 쓰면 길고 외우기 쉬워요.',
    },
    en: {
      title: 'The password is short',
      detail: 'Use {max} characters or more. A few words in a row are long and easy to remember.',
    },
  },
  'password-long': {
    ko: { title: '비밀번호가 너무 길어요', detail: '{max}자까지 쓸 수 있어요.' },
    en: { title: 'The password is too long', detail: 'Up to {max} characters.' },
  },
  'password-simple': {
    ko: {
      title: '비밀번호가 너무 단순해요',
      detail: '같은 글자를 되풀이하지 말고 서로 다른 글자를 다섯 개 이상 써 주세요.',
    },
    en: {
      title: 'The password is too simple',
      detail: 'Do not repeat the same signs; use at least five different ones.',
    },
  },
  'wrong-password': {
    ko: { title: '지금 비밀번호가 맞지 않아요', detail: '바뀐 것은 없어요. 다시 넣어 주세요.' },
    en: { title: 'The current password is wrong', detail: 'Nothing was changed. Try again.' },
  },
  'reset-key-dead': {
    ko: {
      title: '이 링크는 더 쓸 수 없어요',
      detail: '한 번 썼거나 시간이 지났어요. 새 링크를 받아 주세요.',
    },
    en: {
      title: 'This link can’t be used any more',
      detail: 'It was used once, or its time is over. Ask for a new one.',
    },
  },
  'invitation-dead': {
    ko: {
      title: '이 초대는 더 쓸 수 없어요',
      detail: '이미 받아들였거나, 거두었거나, 기한이 지났어요. 초대한 분에게 다시 부탁해 주세요.',
    },
    en: {
      title: 'This invitation can’t be used any more',
      detail: 'It was accepted, taken back, or its time is over. Ask who invited you for another.',
    },
  },
  'invitation-sign-in': {
    ko: {
      title: '초대받은 이메일로 로그인해 주세요',
      detail: '그 이메일의 계정이 이미 있어요. 로그인한 뒤 초대 링크를 다시 열어 주세요.',
    },
    en: {
      title: 'Sign in with the invited e-mail',
      detail: 'That e-mail has an account already. Sign in, then open the invitation’s link again.',
    },
  },
  'member-known': {
    ko: { title: '이미 함께하는 동료예요', detail: '역할은 동료 목록에서 바꿀 수 있어요.' },
    en: { title: 'Already a colleague here', detail: 'The role can be changed in the list.' },
  },
  'too-many-colleagues': {
    ko: {
      title: '동료와 초대가 {max}명을 채웠어요',
      detail: '떠난 분을 내보내거나 받지 않은 초대를 거두면 다시 초대할 수 있어요.',
    },
    en: {
      title: 'There are {max} colleagues and invitations already',
      detail: 'Send out who has left, or take back an invitation that was not accepted.',
    },
  },
  'too-many-tokens': {
    ko: {
      title: '토큰이 {max}개를 채웠어요',
      detail: '쓰지 않는 토큰을 없애면 새로 만들 수 있어요.',
    },
    en: {
      title: 'There are {max} tokens already',
      detail: 'Revoke one that is no longer used to make another.',
    },
  },
  'last-owner': {
    ko: {
      title: '소유자가 한 명은 있어야 해요',
      detail: '먼저 다른 동료를 소유자로 정해 주세요. 바뀐 것은 없어요.',
    },
    en: {
      title: 'There must be one owner',
      detail: 'Make another colleague an owner first. Nothing was changed.',
    },
  },
  'unknown-center': {
    ko: {
      title: '그 번호의 센터가 없어요',
      detail: '센터에서 받은 번호를 다시 확인해 주세요. 보낸 것은 아무것도 없어요.',
    },
    en: {
      title: 'No center has that code',
      detail: 'Check the code that the center gave you. Nothing was sent.',
    },
  },
  'receipt-dead': {
    ko: {
      title: '이 확인 링크로 찾을 수 있는 것이 없어요',
      detail: '링크가 끝까지 복사되었는지 확인해 주세요.',
    },
    en: {
      title: 'Nothing is found with this receipt',
      detail: 'Check that the whole link was copied.',
    },
  },
  'result-not-file': {
    ko: {
      title: '이음판 결과 파일이 아니에요',
      detail:
        '보고서에서 JSON으로 받은 파일을 고쳐 쓰지 않고 그대로 올려 주세요. 들어온 것은 없어요.',
    },
    en: {
      title: 'This is no Ieumpan result file',
      detail: 'Use the JSON file of a report just as it was saved. Nothing was taken in.',
    },
  },
  'result-version': {
    ko: {
      title: '다른 판에서 만든 결과예요',
      detail:
        '문항이나 파일 형식이 이 서버와 달라요. 두 곳을 같은 판으로 맞춘 뒤 다시 받아 주세요.',
    },
    en: {
      title: 'This result is of another version',
      detail:
        'Its items or its form differ from this server’s. Bring both to one version and save it again.',
    },
  },
  'result-not-closed': {
    ko: {
      title: '아직 마치지 않은 워크숍의 결과예요',
      detail: '워크숍을 마친 뒤에 받은 파일을 올려 주세요.',
    },
    en: {
      title: 'This workshop has not ended yet',
      detail: 'Use the file that was saved after its end.',
    },
  },
  'result-rehearsal': {
    ko: { title: '연습 워크숍의 결과예요', detail: '만들어 낸 참여자의 답은 센터에 담지 않아요.' },
    en: { title: 'This is a rehearsal', detail: 'A center takes no answers of made-up members.' },
  },
  'result-small-groups': {
    ko: {
      title: '다섯 명보다 적은 사람의 숫자가 들어 있어요',
      detail: '방 밖으로 나오는 결과는 다섯 명부터 보여요. 보고서의 JSON 파일을 올려 주세요.',
    },
    en: {
      title: 'It shows figures of fewer than five',
      detail: 'What leaves a room shows five or more. Use the JSON file of the report.',
    },
  },
  'result-day': {
    ko: {
      title: '날짜가 맞지 않아요',
      detail: '없는 날짜이거나 아직 오지 않은 날이에요. 두 컴퓨터의 시계를 확인해 주세요.',
    },
    en: {
      title: 'Its day is wrong',
      detail: 'There is no such day, or it is still to come. Check the clocks of both machines.',
    },
  },
  'result-empty': {
    ko: {
      title: '견줄 결과가 없어요',
      detail: '체크리스트나 바라는 것을 공개한 워크숍만 보낼 수 있어요.',
    },
    en: {
      title: 'There is nothing to compare',
      detail: 'Only a workshop with a revealed checklist or wants can be sent.',
    },
  },
  'result-forged': {
    ko: {
      title: '숫자가 서로 맞지 않아요',
      detail:
        '다시 셈해 보니 파일에 적힌 숫자가 나오지 않아요. 손으로 고친 파일일 수 있어서 담지 않았어요.',
    },
    en: {
      title: 'The figures do not add up',
      detail:
        'Worked out again, the file’s figures do not come out. It may have been edited, so it was not taken in.',
    },
  },
  'result-known': {
    ko: { title: '이미 있는 결과예요', detail: '같은 결과가 목록에 있어요. 바뀐 것은 없어요.' },
    en: { title: 'This result is here already', detail: 'It is in the list. Nothing was changed.' },
  },
  'result-older': {
    ko: {
      title: '더 새로운 것으로 바뀐 결과예요',
      detail: '같은 회차의 새 파일이 이미 있어요. 바뀐 것은 없어요.',
    },
    en: {
      title: 'A newer file took this one’s place',
      detail: 'The same round is here in a newer file. Nothing was changed.',
    },
  },
  'result-withdrawn': {
    ko: {
      title: '네트워크가 거둔 결과예요',
      detail: '거둔 결과는 파일로도 다시 담을 수 없어요. 네트워크가 다시 보낼 수는 있어요.',
    },
    en: {
      title: 'The network has withdrawn this result',
      detail: 'It can’t be taken in from a file again. The network itself can send it again.',
    },
  },
  'result-has-name': {
    ko: {
      title: '이름과 함께 보낸 결과가 센터에 있어요',
      detail:
        '이름 없이 보내려면 먼저 그 결과를 거둬 주세요. 거둔 뒤 바로 보내면 누구의 결과인지 짐작하기 쉬우니, 며칠 두었다가 보내는 편이 좋아요.',
    },
    en: {
      title: 'The center has this result with your name',
      detail:
        'To send it without, withdraw that one first. Sent right after, it is easily guessed whose it is: better leave some days between.',
    },
  },
  'result-had-no-name': {
    ko: {
      title: '이 결과는 이름 없이만 보낼 수 있어요',
      detail:
        '이름 없이 보낸 값이 다른 네트워크와 함께 낸 평균에 이미 들어갔어요. 지금 이름을 밝히면 함께 계산한 다른 네트워크의 값이 드러날 수 있어요.',
    },
    en: {
      title: 'This result can only go without your name',
      detail:
        'Without it, its figures were in means with those of other networks. With your name now, theirs might be worked out.',
    },
  },
  'not-imported': {
    ko: {
      title: '네트워크가 직접 보낸 결과예요',
      detail: '거두는 것은 보낸 네트워크만 할 수 있어요.',
    },
    en: {
      title: 'The network sent this itself',
      detail: 'Only the network can withdraw it.',
    },
  },
  'too-many-requests': {
    ko: { title: '요청이 너무 잦아요', detail: '잠시 뒤에 다시 해 주세요.' },
    en: { title: 'Too many requests', detail: 'Try again a little later.' },
  },
  'not-in-role': {
    ko: {
      title: '센터에서 맡은 역할로는 할 수 없어요',
      detail: '바뀐 것은 없어요. 필요한 일이라면 센터의 소유자에게 부탁해 주세요.',
    },
    en: {
      title: 'Your role in this center does not do this',
      detail: 'Nothing was changed. Ask an owner of the center if it needs doing.',
    },
  },
  'not-in-scope': {
    ko: {
      title: '이 토큰으로는 할 수 없어요',
      detail: '바뀐 것은 없어요. 소유자가 다른 토큰을 만들거나, 사람이 로그인해서 해야 해요.',
    },
    en: {
      title: 'This token does not do this',
      detail: 'Nothing was changed. An owner can make another token, or someone signs in to do it.',
    },
  },
} as const satisfies SentenceTable;
