import { renderUnicodeCompact } from 'uqr';

interface Listening {
  readonly host: string;
  readonly port: number;
  readonly origin: string | null;
  /** The machine's address in its network. */
  readonly lan: string | null;
}

/** What whoever started the server needs to know: that it is up, and where, for this machine and for phones. */
export function greeting({ host, port, origin, lan }: Listening): string {
  const here = `http://${isEverywhere(host) ? 'localhost' : bracketed(host)}:${port}`;
  const phones = origin ?? (lan === null ? null : `http://${bracketed(lan)}:${port}`);
  return [
    '',
    '이음판이 준비됐어요. 브라우저에서 아래 주소를 열어 주세요.',
    'Ieumpan is ready. Open one of these addresses in a browser.',
    '',
    `  이 컴퓨터에서 · on this computer      ${here}`,
    ...(phones === null ? nobodyElse(host) : forPhones(phones)),
    '',
    '끝내려면 Ctrl+C를 누르세요. 저장된 것은 그대로 남아요. · Ctrl+C ends it; what was saved stays.',
    '',
  ].join('\n');
}

const forPhones = (url: string): string[] => [
  `  휴대전화에서 · on phones              ${url}`,
  '',
  ...renderUnicodeCompact(url)
    .split('\n')
    .map((line) => `  ${line}`),
];

const nobodyElse = (host: string): string[] =>
  isEverywhere(host)
    ? [
        '',
        '  다른 기기에서는 열 수 없어요. 와이파이에 연결하고 다시 시작하면 휴대전화에서도 열려요.',
        '  Other devices can’t reach it. Connect to a network and start again to use phones.',
      ]
    : [
        '',
        `  이 컴퓨터에서만 열려요 (HOST=${host}). HOST를 빼고 시작하면 휴대전화에서도 열려요.`,
        `  HOST is ${host}, so other devices can’t reach it. Start without HOST to use phones.`,
      ];

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
