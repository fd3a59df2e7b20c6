import { maxNameLength, maxOrganisations } from '#lib/domain/bounds.ts';

/**
 * LIM1: every limit, with its default. The environment variable `LIMIT_` + the name in capitals
 * overrides it (`LIMIT_MAX_FRAME_BYTES`). Going over one is refused with a code and a sentence and
 * harms no one else in the room.
 */
export const defaultLimits = {
  /** bytes of one WebSocket frame */
  maxFrameBytes: 1024 * 1024,
  /** bytes of one encoded document */
  maxDocumentBytes: 4 * 1024 * 1024,
  /** bytes of one ballot, encoded */
  maxBallotBytes: 256 * 1024,
  /** sync updates a second that one connection may keep up */
  maxUpdatesPerSecond: 20,
  /** messages a second that are answered or passed on and not stored: step 1, awareness, its query */
  maxAwarenessPerSecond: 20,
  /** messages of either sort that may come at once on top of that, after a time of quiet */
  maxUpdateBurst: 100,
  /** new structs in one update */
  maxStructsPerUpdate: 20_000,
  /** new structs in one update that are not plain overwrites of a map's key; these can cost quadratic time */
  maxOddStructsPerUpdate: 1000,
  /** steps that the new structs of one update may walk past what is there before they find their place */
  maxStepsPerUpdate: 200_000,
  /** depth of a JSON value, and of shared types within each other */
  maxJsonDepth: 32,
  /** entries that people make on one board; the server's cards come on top */
  maxBoardEntries: 2000,
  /** bytes of one awareness state */
  maxAwarenessBytes: 4096,
  /** Yjs client ids that one connection may announce in awareness */
  maxAwarenessIds: 4,
  /** open sockets from one address: a hall of 300 phones behind one router, with some to spare */
  maxConnectionsPerAddress: 1200,
  /** bytes that may wait for one socket; past it nothing more of the room is queued until it has read them */
  maxBufferedBytes: 1024 * 1024,
  /** milliseconds that a reader may stay behind before it is cut off */
  maxLagMs: 15_000,
  /** new workshops from one address in an hour */
  maxWorkshopsPerHour: 60,
  /** participants and observers of one workshop */
  maxParticipants: 300,
  /** wrong join codes or keys from one address before it must wait */
  maxGuesses: 60,
  /** wrong codes that an address is forgiven each minute */
  guessesForgivenPerMinute: 6,
  /** people held by one browser's cookie */
  maxPeoplePerBrowser: 30,
  /** bytes of one request body; the largest opens a workshop with what a result file says */
  maxBodyBytes: 256 * 1024,
  /** bytes of a result file that a center takes in */
  maxResultBytes: 2 * 1024 * 1024,
  /** wrong passwords for one e-mail from one address before it must wait; ten times as many from all addresses */
  maxSignInFailures: 10,
  /** wrong passwords that an e-mail is forgiven each minute, in the same way */
  signInsForgivenPerMinute: 1,
  /** calls a minute with one center's token, or with dead ones from one address */
  maxTokenCallsPerMinute: 120,
  /** calls a minute of one colleague of a center; a page makes two or three */
  maxColleagueCallsPerMinute: 600,
  /** files a minute that one colleague, or one token, of a center takes or hands in */
  maxCenterFilesPerMinute: 30,
  /** colleagues of a center and its open invitations together */
  maxColleagues: 200,
  /** invitations of a center in an hour */
  maxInvitationsPerHour: 60,
  /** tokens of a center */
  maxTokens: 50,
  /** results that are sent to centers from one address in an hour */
  maxSendingsPerHour: 60,
  /** characters of a name or an organisation, after trimming */
  maxNameLength,
  /** organisations of one network */
  maxOrganisations,
} as const satisfies Record<string, number>;

export type LimitName = keyof typeof defaultLimits;
export type Limits = { readonly [name in LimitName]: number };

/** `maxFrameBytes` → `LIMIT_MAX_FRAME_BYTES`. */
export const limitVariable = (name: string): string =>
  `LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
