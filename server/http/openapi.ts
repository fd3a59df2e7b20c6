import * as z from 'zod/mini';
import { tokenScopes } from '#lib/domain/centers/center-role.ts';
import { problem } from '#lib/protocol/contract.ts';
import { calls, type Call } from '#lib/protocol/calls.ts';
import { centerCalls, type CenterCall } from '#lib/protocol/center-calls.ts';

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
      responses: { Problem: problemResponse, TooMany: tooManyResponse },
      securitySchemes: { workshopCookie, accountCookie, centerToken, feedPassword },
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

const accountCookie = {
  type: 'apiKey',
  in: 'cookie',
  name: 'ieum_center.session_token',
  description: 'Of someone who works in centers. Set by signing in.',
};
const centerToken = {
  type: 'http',
  scheme: 'bearer',
  description:
    'A program’s token of one center, made in its settings; it has scopes and an end. The scope that a call wants is named beside it; none is named where any token will do.',
};
const feedPassword = {
  type: 'http',
  scheme: 'basic',
  description: 'The same token as the password, for readers of feeds; any user name.',
};

const problemResponse = {
  description: 'Why it was not done: `code` for programs, `title` and `detail` for people.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const tooManyResponse = {
  ...problemResponse,
  description: 'Too many calls for now.',
  headers: {
    'Retry-After': { description: 'Seconds until the next one.', schema: { type: 'integer' } },
  },
};

type Described = Call | CenterCall;

function paths(): Json {
  const byPath: Record<string, Record<string, Json>> = {};
  for (const [name, call] of Object.entries({ ...calls, ...centerCalls }) as [
    string,
    Described,
  ][]) {
    const path = call.path.replace(/:(\w+)/g, '{$1}');
    byPath[path] = { ...byPath[path], [call.method.toLowerCase()]: operation(name, call) };
  }
  return byPath;
}

function operation(name: string, call: Described): Json {
  return {
    operationId: name,
    summary: call.summary,
    parameters: [
      ...[...call.path.matchAll(/:(\w+)/g)].map((match) => parameter(match[1] ?? '')),
      ...queryOf(call),
    ],
    ...(call.body ? { requestBody: { required: true, content: jsonOf(call.body, 'input') } } : {}),
    security: securityOf(call),
    responses: {
      [call.status]: success(call),
      ...(isLimited(call) ? { 429: { $ref: '#/components/responses/TooMany' } } : {}),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const isOfCenter = ({ path }: Described): boolean => path.startsWith('/api/centers/:center');
const isScope = (access: string): boolean => tokenScopes.some((scope) => scope === access);
const isForPrograms = (call: Described): boolean =>
  isOfCenter(call) && (call.access === 'read-center' || isScope(call.access));

/** Whoever is in a center, and every program, may ask so and so often; some other calls are limited by themselves. */
const isLimited = (call: Described): boolean =>
  call.isLimited === true || call.access === 'account' || isOfCenter(call);

/** Workshops are for who has their cookie; centers for their people, and what a scope allows for programs too. */
function securityOf(call: Described): readonly Json[] {
  const { access } = call;
  if (access === 'anyone') return [];
  if (access === 'account') return [{ accountCookie: [] }];
  if (!isOfCenter(call)) return [{ workshopCookie: [] }];
  if (!isForPrograms(call)) return [{ accountCookie: [] }];
  const scopes = isScope(access) ? [access] : [];
  return [{ accountCookie: [] }, { centerToken: scopes }, { feedPassword: scopes }];
}

function queryOf(call: Described): readonly Json[] {
  if (!('query' in call) || !call.query) return [];
  const { properties = {}, required = [] } = schemaOf(call.query, 'input') as QuerySchema;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
interface QuerySchema {
  readonly properties?: Json;
  readonly required?: readonly string[];
}

const parameter = (name: string): Json => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});

const success = ({ response, file, summary }: Described): Json =>
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
