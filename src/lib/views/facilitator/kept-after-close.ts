/** PRIV6: names and answers go this long after the close; once it is closed the agenda itself tells the day. */
export const keptAfterCloseMs = 30 * 24 * 60 * 60 * 1000;
