/** For `lib0/logging`: yjs warns by it of a programmer's mistakes, in development and tests; on a phone nobody reads them. */
export const print = () => {};
export const warn = () => {};
export const [BOLD, UNBOLD, ORANGE, RED] = ['', '', '', ''];
