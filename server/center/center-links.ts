/** Links of centers carry their secret in the fragment, like all others. */
export const invitationUrl = (base: string, key: string): string =>
  `${base}/center/invitation#${key}`;

export const passwordUrl = (base: string, key: string): string => `${base}/center/password#${key}`;

export const receiptUrl = (base: string, key: string): string => `${base}/receipt#${key}`;

/** Opens a workshop that proposes a center when it has ended. The code is no secret: it only lets one send. */
export const workshopUrl = (base: string, code: string): string => `${base}/new#center=${code}`;
