/** Fictitious networks, spread over provinces and levels as the real ones of the directory are. */
import { directory } from '#lib/content/directory.ts';
import type { Level, RegionCode } from '#lib/domain/directory.ts';
import type { Stage } from '#lib/domain/stage.ts';

export interface DemoNetwork {
  readonly id: string;
  readonly name: string;
  readonly region: RegionCode;
  readonly level: Level;
  /** of its first round; a founding one runs after that */
  readonly stage: Stage;
  /** how many could answer */
  readonly eligible: number;
  /** sends its name along */
  readonly isNamed: boolean;
}

export type Draw = () => number;

/** Places that are on no map: two parts of a name, each with a meaning and none of them a county. */
const firsts = [
  ...['가람', '나래', '다솜', '라온', '마루', '별솔', '사랑', '아람', '초롱', '하늬'],
  ...['달빛', '새벽', '너울', '미리', '온새', '푸른', '해솔', '한빛', '도담', '누리'],
];
const seconds = ['', '들', '골', '뫼', '내', '섬', '터', '숲', '벌', '여울'];
const kinds: Readonly<Record<Level, readonly string[]>> = {
  national: ['전국협의회'],
  metropolitan: ['사회적경제네트워크', '사회적경제연대회의', '협동조합협의회'],
  basic: ['사회적경제네트워크', '사회적경제협의회', '협동사회경제네트워크'],
  sector: ['돌봄협동조합연합', '로컬푸드네트워크', '자활기업협의회'],
};
const units: Readonly<Record<Level, readonly string[]>> = {
  national: [''],
  metropolitan: ['권'],
  basic: ['군', '시', '구'],
  sector: ['권', '지역'],
};

const places = directory.filter(
  (entry): entry is typeof entry & { region: RegionCode } =>
    entry.region !== null && entry.level !== 'national',
);

const pick = <T>(things: readonly T[], at: number): T => things[Math.floor(at * things.length)]!;

/** `count` networks: the directory's places in turn, so that every province has its part. */
export function demoNetworks(count: number, draw: Draw): DemoNetwork[] {
  const names = new Set<string>();
  return Array.from({ length: count }, (_, i): DemoNetwork => {
    const { region, level } = places[Math.floor((i * places.length) / count)] ?? places[0]!;
    return {
      id: `n${String(i).padStart(4, '0')}`,
      name: newName(level, names, draw),
      region,
      level,
      stage: draw() < 0.25 ? 'founding' : 'operating',
      eligible: Math.round(8 + 80 * draw() ** 2),
      isNamed: draw() < 0.8,
    };
  });
}

function newName(level: Level, taken: Set<string>, draw: Draw): string {
  for (let many = 1; ; many += 1) {
    const place = `${pick(firsts, draw())}${pick(seconds, draw())}${pick(units[level], draw())}`;
    const number = many > 20 ? ` ${many - 19}지회` : '';
    const name = `${place} ${pick(kinds[level], draw())}${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
