import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What was begun to be written about cards of the talk. */
type Drafts = Readonly<Record<string, string>>;

/**
 * Notes that were typed and not handed over yet, by item: the room may move on meanwhile, and nobody’s words shall go
 * with it. In this tab alone, over a reload too. `writer` is a seat, so that people who share a phone have their own.
 */
export class NoteDrafts {
  readonly #slots: WorkshopSession['deps']['device']['tabSlots'];
  readonly #slot: string;
  #all = $state.raw<Drafts>({});

  constructor(session: WorkshopSession, writer: string) {
    this.#slots = session.deps.device.tabSlots;
    this.#slot = `ieumpan/notes/${session.id}/${writer}`;
    this.#all = parseDrafts(this.#slots.read(this.#slot));
  }

  of(item: string): string {
    return this.#all[item] ?? '';
  }

  /** The items of which something was begun. */
  get items(): readonly string[] {
    return Object.keys(this.#all);
  }

  keep(item: string, text: string): void {
    const { [item]: _, ...others } = this.#all;
    this.#all = text.trim() === '' ? others : { ...others, [item]: text };
    this.#slots.write(this.#slot, this.items.length > 0 ? JSON.stringify(this.#all) : null);
  }
}

function parseDrafts(text: string | null): Drafts {
  try {
    const kept = Object.entries((JSON.parse(text ?? '{}') ?? {}) as object);
    return Object.fromEntries(kept.filter((entry): entry is [string, string] => isText(entry[1])));
  } catch {
    return {};
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
