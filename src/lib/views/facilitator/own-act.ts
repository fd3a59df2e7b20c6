import type { IconName } from '#lib/ui/icons.ts';

/** What a step of several parts asks for next, before the room moves on to another step. */
export interface OwnAct {
  readonly label: string;
  /** What it is done to, where one label stands for several one after the other. */
  readonly of?: string;
  readonly icon?: IconName;
  readonly run: () => void;
}
