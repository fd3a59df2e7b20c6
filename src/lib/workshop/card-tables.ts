import { lookbackBoard } from '#lib/documents/board-lookback.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import type { Board } from './board.svelte.ts';
import { CardTable } from './card-table.svelte.ts';

/** The wishes on the board. */
export const wantsTable = (board: Board): CardTable => new CardTable(board, wantsBoard);
/** The cards of a look back on the board. */
export const lookbackTable = (board: Board): CardTable => new CardTable(board, lookbackBoard);
