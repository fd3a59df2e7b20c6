import { isTest, ownTarget, packageOf, roomOf, runeFreeRooms } from './rooms.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The ways by which a room that plain Node loads comes to a component or a rune module, however many
 * files lie between: `server` may import `i18n`, but only the part of it that runs without Svelte.
 */
export function waysToRunes(files: readonly SourceFile[]): string[] {
  const filesByPath = new Map(files.map((file) => [file.path, file]));
  return files
    .filter((file) => runeFreeRooms.includes(roomOf(file.path)) && !isTest(file.path))
    .flatMap((file) => wayFrom(file.path, filesByPath) ?? []);
}

/** The shortest one, found breadth first. */
function wayFrom(start: string, filesByPath: ReadonlyMap<string, SourceFile>): string | null {
  const seen = new Set([start]);
  const ways = [[start]];
  for (const way of ways) {
    const end = way.at(-1) ?? start;
    if (needsSvelte(end)) return way.join(' → ');
    for (const next of importsOf(filesByPath.get(end))) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

const needsSvelte = (target: string): boolean =>
  /\.svelte(\.ts)?$/.test(target) || /^(svelte|@sveltejs\/kit|\$app)$/.test(packageOf(target));

const importsOf = (file: SourceFile | undefined): string[] =>
  (file?.imports ?? []).flatMap(({ specifier }) =>
    specifier === null ? [] : (ownTarget(file?.path ?? '', specifier) ?? specifier),
  );
