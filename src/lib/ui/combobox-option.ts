import { rankMatch } from '#lib/i18n/hangul-search.ts';

/** Something a combobox suggests. */
export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** A quieter second part, such as where it is; it is searched too. */
  readonly detail?: string;
}

/** What was chosen: an option by its id, or, with id null, the text as typed. */
export interface ComboboxChoice {
  readonly id: string | null;
  readonly text: string;
}

/** The options that answer what is typed, best first, otherwise in their own order. */
export function suggestOptions(
  options: readonly ComboboxOption[],
  typed: string,
): readonly ComboboxOption[] {
  return options
    .map((option) => ({ option, rank: rankOption(option, typed) }))
    .filter((found) => found.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((found) => found.option);
}

function rankOption(option: ComboboxOption, typed: string): number | null {
  const byLabel = rankMatch(option.label, typed);
  if (byLabel !== null || !option.detail) return byLabel;
  const byBoth = rankMatch(`${option.detail} ${option.label}`, typed);
  return byBoth === null ? null : 3;
}

/** The option that says exactly what was typed, so that leaving the field chooses it. */
export const exactOption = (options: readonly ComboboxOption[], typed: string) =>
  options.find((option) => option.label.normalize('NFC') === typed.normalize('NFC').trim());
