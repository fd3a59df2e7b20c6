import { maxNameLength, maxOrganisations } from '#lib/domain/bounds.ts';
import { organisationKey } from '#lib/domain/organisation-name.ts';
import { countGraphemes } from '#lib/ui/graphemes.ts';

/** What a pasted list says. Everything that is not taken is named, so that a person can mend it. */
export interface MemberList {
  /** Each once, in the order of the list; at most `maxOrganisations`. */
  readonly names: readonly string[];
  /** Written again, perhaps with other spaces or capitals; one name for each time. */
  readonly repeated: readonly string[];
  readonly tooLong: readonly string[];
  /** How many good names were over `maxOrganisations`. */
  readonly surplus: number;
}

/** `- `, `• `, `1. `, `(2) `, `③ `: what lists put before a name. */
const listMark = /^\s*(?:[-–—*•·▪◦○●■□]|\(?\d{1,3}[.)]|[①-⑳])\s+/u;
const quotes = /^["'“”‘’]+|["'“”‘’]+$/gu;
const hasLetters = /[\p{L}\p{N}]/u;
/** Invisible signs that spreadsheets and messengers leave behind; the server takes none of them. */
const invisible = /[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * Reads organisations from pasted text: one per line, or divided by commas, semicolons or tabs.
 * Numbering is left out; a cell of digits alone is taken for a spreadsheet's numbering.
 */
export function readMembers(text: string): MemberList {
  const found = new Map<string, string>();
  const repeated: string[] = [];
  const tooLong: string[] = [];
  for (const name of text.split(/\r?\n/u).flatMap(namesInLine)) {
    const key = organisationKey(name);
    if (found.has(key)) repeated.push(name);
    else if (countGraphemes(name) > maxNameLength) tooLong.push(name);
    else found.set(key, name);
  }
  const names = [...found.values()];
  const surplus = Math.max(0, names.length - maxOrganisations);
  return { names: names.slice(0, maxOrganisations), repeated, tooLong, surplus };
}

function namesInLine(line: string): string[] {
  const cells = line.replace(listMark, '').split(/[,，;；\t、]/u);
  return cells.map(tidy).filter((name) => hasLetters.test(name) && !/^\d+$/.test(name));
}

const tidy = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(invisible, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(quotes, '')
    .trim();
