/** What a wall can turn: slides of results, or pages of cards. */
export interface Turnable {
  readonly slides: { readonly length: number };
  readonly place: number;
  turn(to: number): void;
}
