import * as z from 'zod/mini';

/** A field with a sentence that the description of the API gives to who reads nothing else. */
export const said = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};
