import { wantsExercise } from '#lib/domain/wants.ts';
import { cardBoardOf } from './card-board.ts';

/** The cards of the wants exercise on the board. */
export const wantsBoard = cardBoardOf(wantsExercise);
