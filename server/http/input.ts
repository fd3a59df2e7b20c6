import * as z from 'zod/mini';
import { countCharacters } from '#lib/domain/text.ts';
import { isProblemCode } from '#lib/i18n/problems.ts';
import { maxTitleLength } from '#lib/domain/bounds.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import { refuse, type Refusal } from './problem.ts';

type NameLimits = Pick<Limits, 'maxNameLength' | 'maxOrganisations'>;

/** What the texts that people write are called in problem codes. Any other field is `invalid`. */
const nouns: readonly { readonly path: RegExp; readonly noun: string }[] = [
  { path: /^name$/, noun: 'name' },
  { path: /^(organisation|network\.members\.\d+\.name)$/, noun: 'organisation' },
  { path: /^network\.name$/, noun: 'network' },
  { path: /^title$/, noun: 'title' },
];

/** Parses what was sent by the contract: the input, or the first thing that is wrong with it. */
export function readInput<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  limits: NameLimits,
): { readonly kind: 'input'; readonly input: z.output<S> } | Refusal {
  const parsed = z.safeParse(schema, value);
  const issue = parsed.error?.issues[0];
  if (issue) return refusalOf(issue, value, limits);
  return { kind: 'input', input: parsed.data as z.output<S> };
}

function refusalOf(issue: z.core.$ZodIssue, value: unknown, limits: NameLimits): Refusal {
  const field = issue.path.join('.');
  const noun = nouns.find(({ path }) => path.test(field))?.noun;
  const wrong = isMissing(value, issue.path) ? 'empty' : issue.message;
  const code = `${noun}-${wrong}`;
  if (!isProblemCode(code)) return refuse('invalid', { field: field || 'body' });
  return refuse(code, { field, max: noun === 'title' ? maxTitleLength : limits.maxNameLength });
}

/** Whether nothing at all was sent there. */
function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return at === undefined || at === null;
}

/** LIM1: a name over the configured limit, where that is below the contract's. */
export function overlongName(
  noun: 'name' | 'organisation' | 'network',
  text: string | null | undefined,
  { maxNameLength }: NameLimits,
): Refusal | null {
  const isOver = countCharacters(text ?? '') > maxNameLength;
  return isOver ? refuse(`${noun}-too-long`, { max: maxNameLength, field: noun }) : null;
}
