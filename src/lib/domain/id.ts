/** Branded ids. All are made by the server from 80 random bits; none tells when or in which order it was made. */
export type WorkshopId = string & { readonly __brand: 'WorkshopId' };
/** Names a ballot. Shares nothing with the seat of the same person (PRIV5). */
export type ParticipantId = string & { readonly __brand: 'ParticipantId' };
/** Names a seat: a name, an organisation, what is finished. Shares nothing with the ballot (PRIV5). */
export type SeatId = string & { readonly __brand: 'SeatId' };

/** 16 characters of Crockford's base 32 in lower case. */
const idPattern = /^[0-9a-hjkmnp-tv-z]{16}$/;

export const isWorkshopId = (text: string): text is WorkshopId => idPattern.test(text);
export const isParticipantId = (text: string): text is ParticipantId => idPattern.test(text);
