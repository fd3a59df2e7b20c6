import type { Plugin } from 'vite';

/** A piece of the source, by where it begins and ends. */
interface Piece {
  readonly start: number;
  readonly end: number;
}
interface Member extends Piece {
  readonly key?: { readonly name?: string };
}
interface Statement extends Piece {
  readonly type: string;
  readonly id?: { readonly name: string } | null;
  readonly body?: { readonly body?: readonly Member[] };
}
export interface Program {
  readonly body: readonly unknown[];
}

/** What a type must still do where somebody else's client put one into a document: be read, kept and passed on. */
const kept = new Set(['constructor', '_write', '_copy']);
const types = ['YArray', 'YText', 'YXmlFragment', 'YXmlElement', 'YXmlHook', 'YXmlText'];
const gettersOfDoc = new Set(['getArray', 'getText', 'getXmlElement', 'getXmlFragment']);

/**
 * Our documents are maps of plain values: Yjs's own arrays, texts and XML are never written or read here, and
 * their verbs (formatting, diffs, walking a tree) cost every phone 5 KB.
 */
export const plainValues = (): Plugin => ({
  name: 'ieumpan-plain-values',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /node_modules\/yjs\/dist\/yjs\.mjs$/ },
    handler(code) {
      return { code: withoutVerbs(code, this.parse(code)), map: null };
    },
  },
});

/** Yjs's source without the verbs of the types that we do not use. Throws where Yjs is not as it was. */
export function withoutVerbs(code: string, program: Program): string {
  const statements = program.body as readonly Statement[];
  const cuts = [
    ...types.flatMap((name) => membersOf(statements, name, (member) => !kept.has(member))),
    ...membersOf(statements, 'Doc', (member) => gettersOfDoc.has(member)),
  ];
  return without(code, cuts);
}

function membersOf(
  statements: readonly Statement[],
  name: string,
  isCut: (member: string) => boolean,
): readonly Piece[] {
  const found = statements.find(
    (statement) => statement.type === 'ClassDeclaration' && statement.id?.name === name,
  );
  const cuts = found?.body?.body?.filter((member) => isCut(member.key?.name ?? ''));
  if (!cuts?.length)
    throw new Error(`Yjs has no ${name} as it was: see server/bundle/plain-values.ts`);
  return cuts;
}

function without(code: string, cuts: readonly Piece[]): string {
  const fromTheEnd = [...cuts].sort((one, other) => other.start - one.start);
  return fromTheEnd.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}
