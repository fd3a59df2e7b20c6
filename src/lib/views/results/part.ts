import type { AssessmentView } from '#lib/api/contract-types.ts';
import type { Level } from '#lib/domain/directory.ts';
import type { Stage } from '#lib/domain/stage.ts';

/** Who reads: on a phone, in the console on a laptop, or a room from its chairs. */
export type Audience = 'phone' | 'console' | 'screen';

/** What every part of the results takes. A part loads the words that belong to the figures itself. */
export interface PartProps {
  assessment: AssessmentView;
  stage: Stage;
  audience: Audience;
  /** The smallest group of which a figure is shown; to say why something is not. */
  minGroup: number;
  /** How wide the network is, where it said so: whom the national survey compares it with. */
  level?: Level | null;
  /** Pictures grow from nothing, once: for the moment of the reveal. */
  celebrate?: boolean;
}
