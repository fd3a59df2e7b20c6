/** Where the pages of the library stand. */
export const caseAddress = (id: string): string => `/cases/${id}`;
/** The id of a practice is that of its case, a slash and its own. */
export const practiceAddress = (id: string): string => `/cases/${id}`;
/** The practices against an obstacle, or about a factor or task. */
export const casesAgainst = (obstacle: string): string => `/cases?obstacle=${obstacle}`;
export const casesAbout = (task: string): string => `/cases?about=${task}`;
