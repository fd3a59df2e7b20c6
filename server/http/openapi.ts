import * as z from 'zod/mini';
import { problem } from '#lib/protocol/contract.ts';
import { calls, type Call } from '#lib/protocol/calls.ts';

type Json = Readonly<Record<string, unknown>>;

/** Describes the API to machines, from the very schemas that it validates with. OpenAPI 3.1. */
export function createOpenApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: '이음판 (Ieumpan)',
      version: '1',
      description:
        'Self-diagnosis workshops of local social-economy networks. Errors are RFC 9457 problems; a figure that may not or can’t be given is null.',
    },
    paths: paths(),
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      responses: { Problem: problemResponse },
      securitySchemes: { workshopCookie },
    },
  };
}

const workshopCookie = {
  type: 'apiKey',
  in: 'cookie',
  name: 'ieum_{id}',
  description:
    'One cookie per workshop, named by its id. Set by opening, joining, coming back or a key; may hold several people.',
};

const problemResponse = {
  description: 'Why it was not done: `code` for programs, `title` and `detail` for people.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function paths(): Json {
  const byPath: Record<string, Record<string, Json>> = {};
  for (const [name, call] of Object.entries(calls) as [string, Call][]) {
    const path = call.path.replace(/:(\w+)/g, '{$1}');
    byPath[path] = { ...byPath[path], [call.method.toLowerCase()]: operation(name, call) };
  }
  return byPath;
}

function operation(name: string, call: Call): Json {
  return {
    operationId: name,
    summary: call.summary,
    parameters: [...call.path.matchAll(/:(\w+)/g)].map((match) => parameter(match[1] ?? '')),
    ...(call.body ? { requestBody: { required: true, content: jsonOf(call.body, 'input') } } : {}),
    security: call.access === 'anyone' ? [] : [{ workshopCookie: [] }],
    responses: {
      [call.status]: success(call),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const parameter = (name: string): Json => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});

const success = ({ response, file, summary }: Call): Json =>
  file
    ? fileOf(file, summary)
    : response
      ? { description: summary, content: jsonOf(response, 'output') }
      : { description: 'Done; there is nothing to say.' };

const fileOf = (type: string, description: string): Json => ({
  description,
  content: { [type]: { schema: { type: 'string', format: 'binary' } } },
});

const jsonOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => ({
  'application/json': { schema: schemaOf(schema, io) },
});

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const whole = Object.entries(z.toJSONSchema(schema, { io }));
  // OpenAPI 3.1 says once, for the whole document, which JSON Schema it speaks.
  return Object.fromEntries(whole.filter(([key]) => key !== '$schema'));
}
