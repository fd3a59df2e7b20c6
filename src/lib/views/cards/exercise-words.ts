import { createContext } from 'svelte';
import type { CardSide } from '#lib/domain/card-exercise.ts';

/** What one exercise says that the cards of another would not: what is asked, and what its areas are called. */
export interface ExerciseWords {
  readonly title: string;
  readonly privacy: { readonly stored: string; readonly seen: string };
  readonly intro: { readonly lead: string; readonly how: string };
  readonly write: {
    readonly title: string;
    readonly hint: string;
    readonly empty: string;
    readonly full: string;
  };
  /** Over the cards, once they are revealed and put into places. */
  readonly moving: string;
  /** Of the areas, where a place is chosen. */
  readonly areas: string;
  /** Which of them a group that people made is near to. */
  readonly nearest: string;
  readonly noArea: string;
  /** By the area's id. */
  readonly areaNames: Readonly<Record<string, string>>;
  /** Only where the exercise has sides. */
  readonly sides?: Readonly<Record<CardSide, SideWords>>;
}

export interface SideWords {
  readonly name: string;
  readonly hint: string;
  readonly full: string;
}

/** In the reader's language: call what you get where it is read. */
export const [getExerciseWords, setExerciseWords] = createContext<() => ExerciseWords>();
