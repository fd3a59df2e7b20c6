/**
 * What people are told before they write, and what the server holds them to. The first and the third
 * are defaults: an environment's limits of these names may differ, and the server's sentence then says so.
 */

/** Characters of a name or an organisation, as a reader counts them. */
export const maxNameLength = 40;
/** Characters of a workshop's title. */
export const maxTitleLength = 80;
/** Organisations of one network. */
export const maxOrganisations = 300;
/** PRIV6: names and answers go so many days after the close. */
export const keptAfterCloseDays = 30;
export const keptAfterCloseMs = keptAfterCloseDays * 24 * 60 * 60 * 1000;
