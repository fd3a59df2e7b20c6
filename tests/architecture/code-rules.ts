import { posix } from 'node:path';
import ts from 'typescript';
import { roomOf } from './rooms.ts';
import type { Rule } from './rule.ts';
import { nodesUnder, type SourceFile } from './source-file.ts';

const maxLines = 400;

/** Files that put the product together: they hand the environment on and talk to the operator. */
const compositionRoots = ['main', 'serve', 'start', 'dev', 'demo', 'center'].map(
  (name) => `server/${name}.ts`,
);
const mayPrint = (path: string): boolean =>
  roomOf(path) === 'tests' || compositionRoots.includes(path) || path.startsWith('server/ops/');

/** Where each of these syntax nodes stands, as "line 12: what". */
const findNodes = (file: SourceFile, what: (node: ts.Node) => string | null): string[] =>
  file.scripts.flatMap((script) => nodesUnder(script).flatMap((node) => what(node) ?? []));

/** `a.b.c` → ['a', 'b', 'c'], through calls and `['b']`; empty for anything else. */
function chainOf(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [...chainOf(node.expression), node.name.text];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return [...chainOf(node.expression), node.argumentExpression.text];
  }
  return ts.isCallExpression(node) ? chainOf(node.expression) : [];
}

const isProcessEnv = (node: ts.Node): boolean =>
  !ts.isCallExpression(node) && /^(globalThis\.)?process\.env$/.test(chainOf(node).join('.'));

const isHandedOn = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && node.parent.arguments.some((argument) => argument === node);

const namesEnv = (binding: ts.BindingElement | ts.ImportSpecifier): boolean =>
  (binding.propertyName ?? binding.name).getText() === 'env';

/** `const { env } = process`, and `import { env } from 'node:process'`. */
const takesEnvApart = (node: ts.Node): boolean =>
  (ts.isVariableDeclaration(node) &&
    ts.isObjectBindingPattern(node.name) &&
    node.initializer?.getText() === 'process' &&
    node.name.elements.some(namesEnv)) ||
  (ts.isImportDeclaration(node) &&
    /process/.test(node.moduleSpecifier.getText()) &&
    nodesUnder(node).some((part) => ts.isImportSpecifier(part) && namesEnv(part)));

const environmentRule: Rule = {
  reason:
    'the environment is parsed once, in server/config.ts, so that a bad one is a readable list at the start; composition roots may hand it on whole.',
  find: (file) => {
    if (file.path === 'server/config.ts' || roomOf(file.path) === 'tests') return [];
    const mayHandOn = compositionRoots.includes(file.path);
    return findNodes(file, (node) => {
      const reads = takesEnvApart(node) || (isProcessEnv(node) && !(mayHandOn && isHandedOn(node)));
      return reads ? `reads ${node.getText()}` : null;
    });
  },
};

const consoleRule: Rule = {
  reason: 'what the server says goes through its log, without names; a phone has nobody who reads.',
  find: (file) =>
    mayPrint(file.path)
      ? []
      : findNodes(file, (node) =>
          ts.isPropertyAccessExpression(node) && chainOf(node)[0] === 'console'
            ? `calls ${node.getText()}`
            : null,
        ),
};

const narrowed = new Set(['skip', 'only', 'todo', 'fails', 'fixme', 'skipIf', 'runIf']);
const narrowedWords = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);

const narrowedTestRule: Rule = {
  reason: 'a test that does not run protects nothing and says nothing.',
  find: (file) =>
    findNodes(file, (node) => {
      if (!ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node)) return null;
      const [first = '', ...rest] = chainOf(node);
      const isTestCall = /^(test|it|describe|suite|bench)$/.test(first);
      const isNarrowed =
        ts.isPropertyAccessExpression(node) && isTestCall && narrowed.has(rest.at(-1) ?? '');
      return isNarrowed || narrowedWords.has(first) ? `narrows tests by ${node.getText()}` : null;
    }),
};

const lengthRule: Rule = {
  reason: `a file of more than ${maxLines} lines owns more than one noun.`,
  find: ({ text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > maxLines ? [`has ${lines} lines`] : [];
  },
};

const dumpName = /(^|-)(utils?|helpers?|common|managers?|services?)$|^types$/i;

const nameRule: Rule = {
  reason: 'a file or folder is named for the noun it owns; a dump owns none and grows.',
  find: ({ path }) => {
    const folders = posix.dirname(path).split('/');
    const stem = posix.basename(path).replace(/(\.(svelte|test|spec|d))*\.\w+$/, '');
    return [...folders, stem]
      .filter((name) => dumpName.test(name))
      .map((name) => `is named '${name}'`);
  },
};

/** `<input {...rest}`: of an element, whose name is in lower case. */
const spreadAttributes = /<[a-z][\w:-]*\s[^<]*?\{\.\.\./;

const spreadRule: Rule = {
  reason:
    'attributes spread on one element cost every phone 2 KB of what any attribute may be; name them one by one.',
  find: ({ path, text }) =>
    path.endsWith('.svelte') && spreadAttributes.test(text) ? ['spreads attributes'] : [],
};

/** What a source file may say and do, wherever it stands. */
export const codeRules: readonly Rule[] = [
  environmentRule,
  consoleRule,
  narrowedTestRule,
  lengthRule,
  nameRule,
  spreadRule,
];
