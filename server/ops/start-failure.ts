import { ConfigError } from '../config.ts';
import { StorageFailed } from '../storage/storage.ts';

interface Wanted {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
}

/** Why the server did not start, for whoever started it; null for what nobody could have foreseen. */
export function startFailure(error: unknown, wanted: Wanted | null): string | null {
  if (error instanceof ConfigError) return `환경 변수를 확인해 주세요.\n${error.message}`;
  if (wanted === null) return null;
  if (error instanceof StorageFailed) return storeFailure(error, wanted.dataDir);
  return listenFailure(codeOf(error), wanted);
}

/** The pages are built by `npm start` and `npm run build`, not by this process. */
export const noPages = [
  '화면이 아직 만들어지지 않았어요. npm start를 쓰거나 먼저 npm run build를 해 주세요.',
  'The pages are not built yet. Use npm start, or npm run build first.',
].join('\n');

function storeFailure({ code, message }: StorageFailed, dataDir: string): string {
  return [
    `데이터 폴더를 열 수 없어요 (${dataDir}, ${code}). 폴더가 있고 쓸 수 있는지, 다른 이음판이 쓰고 있지 않은지 확인해 주세요.`,
    `The data folder ${dataDir} can't be opened (${code}): ${message}`,
  ].join('\n');
}

function listenFailure(code: string | null, { host, port }: Wanted): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return [
        `${port}번 포트를 다른 프로그램이 쓰고 있어요. 그 프로그램을 끄거나, PORT=${port + 1} npm start처럼 다른 번호로 시작해 주세요.`,
        `Port ${port} is in use by another program. End that one, or start with another: PORT=${port + 1} npm start`,
      ].join('\n');
    case 'EACCES':
      return [
        `${port}번 포트를 쓸 권한이 없어요. 1024보다 큰 번호로 시작해 주세요.`,
        `Port ${port} is not allowed here. Start with one above 1024.`,
      ].join('\n');
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return [
        `이 컴퓨터에는 ${host}라는 주소가 없어요. HOST를 확인해 주세요.`,
        `This machine has no address ${host}. Check HOST.`,
      ].join('\n');
    default:
      return null;
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
