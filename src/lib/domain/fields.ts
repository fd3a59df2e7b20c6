/** Stored JSON whose keys and values nobody has looked at yet (SAFE1). */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a stored value has fields at all: no list, no null, nothing plain. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
