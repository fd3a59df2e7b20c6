/** Places at the drawn table. */
const places = 8;

/** How many of the table's places are taken, when so many of all have finished. */
export const seatsTaken = (finished: number, joined: number): number =>
  joined > 0 ? Math.round((places * finished) / joined) : 0;
