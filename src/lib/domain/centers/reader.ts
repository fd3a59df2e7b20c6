/** Who is asking. `center`: its colleagues, who see networks with a name one by one. `outside`: all that leaves it. */
export type Reader = 'center' | 'outside';
