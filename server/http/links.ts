import { deriveSecret } from '../auth/credentials.ts';

/** Links carry their secret in the fragment, which browsers keep to themselves: no log or proxy sees it. */
export const joinUrl = (base: string, screenKey: string): string =>
  `${base}/join#${deriveSecret(screenKey, 'join')}`;

export const screenUrl = (base: string, workshop: string, screenKey: string): string =>
  `${base}/screen/${workshop}#${screenKey}`;

export const reportUrl = (base: string, workshop: string, secret: string): string =>
  `${base}/report/${workshop}#${secret}`;

export const facilitatorUrl = (base: string, workshop: string, key: string): string =>
  `${base}/console/${workshop}#${key}`;

export const comeBackUrl = (base: string, workshop: string, key: string): string =>
  `${base}/back/${workshop}#${key}`;
