import ts from 'typescript';
import { isTest, roomOf } from './rooms.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Values that a file exports and no other file names: dead, or the file's own business. Types may be exported beside
 * what they describe; routes and hooks export what SvelteKit asks for.
 */
export function lonelyExports(files: readonly SourceFile[]): string[] {
  const homes = homesOfWords(files);
  return files
    .filter(({ path }) => path.endsWith('.ts') && roomOf(path) !== 'routes' && !isTest(path))
    .flatMap(({ path, scripts }) =>
      scripts
        .flatMap(exportedValues)
        .filter((name) => homes.get(name)?.size === 1)
        .map((name) => `${path}: nobody else names '${name}'`),
    );
}

function homesOfWords(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>();
  for (const { path, text } of files)
    for (const [word] of text.matchAll(/[\w$]+/g)) {
      const known = homes.get(word);
      if (known) known.add(path);
      else homes.set(word, new Set([path]));
    }
  return homes;
}

const exportedValues = (script: ts.SourceFile): string[] =>
  script.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return namesOf(statement.declarationList);
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name ? [statement.name.text] : [];
  });

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const namesOf = (list: ts.VariableDeclarationList): string[] =>
  list.declarations.flatMap(({ name }) => boundNames(name));

const boundNames = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((part) => (ts.isBindingElement(part) ? boundNames(part.name) : []));
