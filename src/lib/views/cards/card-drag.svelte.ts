/** Where a dragged card would land: a place's id, null for the pile, undefined for nowhere. */
export type DropTarget = string | null | undefined;

/** A hand that trembles is not dragging. */
const slackPx = 8;
/** So near an edge of the screen the page moves along. */
const edgePx = 72;
const stridePx = 12;

export interface DragEvents {
  onlift(card: string): void;
  /** Called for each drag that was lifted. */
  ondrop(card: string, target: DropTarget): void;
}

/**
 * Dragging a card by pointer: a finger by the handle (elsewhere it scrolls the page), a mouse by the whole card.
 * Places are found by `data-place` under the pointer. Never the only way: tapping does the same.
 */
export class CardDrag {
  readonly #events: DragEvents;
  #card = $state.raw<string | null>(null);
  #at = $state.raw({ x: 0, y: 0 });
  #target = $state.raw<DropTarget>(undefined);
  #droppedAt = -Infinity;
  #stop: (() => void) | null = null;

  constructor(events: DragEvents) {
    this.#events = events;
  }

  /** The card that is being dragged, or null. */
  get card(): string | null {
    return this.#card;
  }

  get at(): { readonly x: number; readonly y: number } {
    return this.#at;
  }

  get target(): DropTarget {
    return this.#target;
  }

  /** The click that ends a drag by mouse is no tap. */
  get hasJustDropped(): boolean {
    return performance.now() - this.#droppedAt < 100;
  }

  press(event: PointerEvent, card: string, byHandle: boolean): void {
    const isMouse = event.pointerType === 'mouse';
    if (event.button !== 0 || this.#stop || !(isMouse || byHandle)) return;
    if (byHandle) event.preventDefault();
    this.#follow(event, card);
  }

  /** Lets go of everything, without dropping. */
  cancel(): void {
    this.#stop?.();
    this.#stop = null;
    const card = this.#card;
    this.#card = null;
    this.#target = undefined;
    if (card) this.#events.ondrop(card, undefined);
  }

  #follow(start: PointerEvent, card: string): void {
    const { pointerId } = start;
    const mine = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
      if (event.pointerId === pointerId) act(event);
    };
    const move = mine((event) => this.#move(start, event, card));
    const end = mine(() => this.#drop());
    const cancel = mine(() => this.cancel());
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && this.cancel();
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', cancel);
    addEventListener('keydown', escape);
    const gliding = setInterval(() => this.#glide(), 16);
    this.#stop = () => {
      clearInterval(gliding);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', cancel);
      removeEventListener('keydown', escape);
    };
  }

  #move(start: PointerEvent, event: PointerEvent, card: string): void {
    const { clientX: x, clientY: y } = event;
    const isFar = Math.hypot(x - start.clientX, y - start.clientY) > slackPx;
    if (this.#card === null && !isFar) return;
    if (this.#card === null) this.#lift(card);
    this.#at = { x, y };
    this.#target = targetAt(x, y);
  }

  #lift(card: string): void {
    this.#card = card;
    getSelection()?.removeAllRanges();
    this.#events.onlift(card);
  }

  #drop(): void {
    this.#stop?.();
    this.#stop = null;
    const [card, target] = [this.#card, this.#target];
    this.#card = null;
    this.#target = undefined;
    if (card === null) return;
    this.#droppedAt = performance.now();
    this.#events.ondrop(card, target);
  }

  #glide(): void {
    if (this.#card === null) return;
    const { x, y } = this.#at;
    const by = y < edgePx ? -stridePx : y > innerHeight - edgePx ? stridePx : 0;
    if (by === 0 || document.elementFromPoint(x, y)?.closest('[data-tray]')) return;
    scrollBy({ top: by, behavior: 'instant' });
    this.#target = targetAt(x, y);
  }
}

function targetAt(x: number, y: number): DropTarget {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]');
  if (!place) return undefined;
  return place.dataset.place === '' ? null : place.dataset.place;
}
