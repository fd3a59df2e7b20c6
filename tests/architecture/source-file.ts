import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import, re-export, `import()` or `import('…')` type. `specifier` is null where it is computed. */
export interface Import {
  specifier: string | null;
  names: readonly string[];
}

/** A source file as the rules see it: what it says, and what its scripts import. */
export interface SourceFile {
  /** from the repository's root, with forward slashes */
  path: string;
  text: string;
  scripts: readonly ts.SourceFile[];
  imports: readonly Import[];
}

const sourceRoots = ['src', 'server', 'tests'];
const sourceEndings = /\.(ts|js|mjs|svelte)$/;

/** All source files of the repository at `root`, parsed. */
export const readSourceFiles = (root: string): SourceFile[] =>
  sourceRoots.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && sourceEndings.test(entry.name))
      .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)))
      .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8'))),
  );

export function parseSource(path: string, text: string): SourceFile {
  const scripts = scriptsOf(path, text).map((script) =>
    ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS),
  );
  return { path, text, scripts, imports: scripts.flatMap(importsOf) };
}

const scriptBlock = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const styleBlock = /<style\b[\s\S]*?<\/style>/g;

/** A component's scripts, and each expression of its markup, which may import and log as well. */
function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.svelte')) return [text];
  const blocks = [...text.matchAll(scriptBlock)].map((match) => match[1] ?? '');
  const markup = text.replace(scriptBlock, '').replace(styleBlock, '');
  return [...blocks, ...expressionsIn(markup).map((code) => code.replace(/^[#@:/]\w+\s*/, ''))];
}

/** What stands between the outermost braces. A lone brace in a string would only make one expression longer. */
function expressionsIn(markup: string): string[] {
  const expressions: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of markup.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) start = index + 1;
    if (brace === '}' && depth > 0 && --depth === 0) expressions.push(markup.slice(start, index));
  }
  return expressions;
}

function importsOf(script: ts.SourceFile): Import[] {
  return nodesUnder(script).flatMap((node) => importOf(node) ?? []);
}

function importOf(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node)) {
    return { specifier: literal(node.moduleSpecifier), names: importedNames(node) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: literal(node.moduleSpecifier), names: [] };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: literal(node.arguments[0]), names: [] };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: literal(node.argument.literal), names: [] };
  }
  return null;
}

const literal = (node: ts.Node | undefined): string | null =>
  node && ts.isStringLiteralLike(node) ? node.text : null;

function importedNames(node: ts.ImportDeclaration): string[] {
  const bindings = node.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** A syntax tree, flattened. */
export function nodesUnder(top: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(top);
  return nodes;
}
