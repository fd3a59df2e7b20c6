/** For `lib0/logging`: yjs warns by it of a programmer's mistakes. Plain words do; the original brings styles, virtual consoles and a schema library. */
export const print = console.log;
export const warn = console.warn;
export const [BOLD, UNBOLD, ORANGE, RED] = ['', '', '', ''];
