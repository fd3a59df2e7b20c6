import { lookbackExercise } from '#lib/domain/lookback.ts';
import { cardBoardOf } from './card-board.ts';

/** The cards of a look back on the board. */
export const lookbackBoard = cardBoardOf(lookbackExercise);
