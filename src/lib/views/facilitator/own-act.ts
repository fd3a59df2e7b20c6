import type { IconName } from '#lib/ui/icons.ts';

/** What a step of several parts asks for next, before the room moves on to another step. */
export interface OwnAct {
  readonly label: string;
  readonly icon?: IconName;
  readonly run: () => void;
}
