import type { Import, SourceFile } from './source-file.ts';

/** A rule of the house: why it is there, and what in a file breaks it, said so that it can be found. */
export interface Rule {
  reason: string;
  find: (file: SourceFile) => readonly string[];
}

/** A rule about single imports whose module is named in the source. */
export const importRule = (
  reason: string,
  breaks: (file: SourceFile, specifier: string, names: Import['names']) => boolean,
): Rule => ({
  reason,
  find: (file) =>
    file.imports.flatMap(({ specifier, names }) =>
      specifier !== null && breaks(file, specifier, names) ? [`imports '${specifier}'`] : [],
    ),
});

/** One line for each break of each rule: the file, what is wrong there, and the reason of the rule. */
export const breaksOf = (rules: readonly Rule[], files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    rules.flatMap(({ reason, find }) =>
      find(file).map((what) => `${file.path}: ${what}. Reason: ${reason}`),
    ),
  );
