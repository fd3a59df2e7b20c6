import { expect, test } from 'vitest';
import { calls as workshopCalls, type Call } from '#lib/protocol/calls.ts';
import { centerCalls, type CenterCall } from '#lib/protocol/center-calls.ts';
import { createOpenApi } from './openapi.ts';

const calls = { ...workshopCalls, ...centerCalls };

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: object }[];
  readonly requestBody?: {
    content: Record<string, { schema: { type?: string; required?: string[] } }>;
  };
  readonly security: readonly Record<string, unknown>[];
  readonly responses: Record<string, { description?: string; content?: object; $ref?: string }>;
}
interface Document {
  readonly openapi: string;
  readonly info: { title: string; version: string };
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: Record<string, Record<string, object>>;
}

// As a reader gets it: what does not survive JSON is not in the description.
const api = JSON.parse(JSON.stringify(createOpenApi())) as Document;
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const operationOf = (name: string) =>
  operations.find(({ operation }) => operation.operationId === name)?.operation;

test('every call of the contract is described once, and nothing else', () => {
  const described = operations.map(({ operation }) => operation.operationId);
  expect(described.sort()).toEqual(Object.keys(calls).sort());
  for (const { path, method, operation } of operations) {
    const call: Call | CenterCall = calls[operation.operationId as keyof typeof calls];
    expect(`${method.toUpperCase()} ${path}`).toBe(
      `${call.method} ${call.path.replace(/:(\w+)/g, '{$1}')}`,
    );
  }
});

test('it is OpenAPI 3.1: what the standard asks for is there', () => {
  expect(api.openapi).toMatch(/^3\.1\.\d+$/);
  expect(api.info.title && api.info.version).toBeTruthy();
  for (const { path, operation } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const ofPath = operation.parameters.filter((one) => one.in === 'path');
    expect(ofPath.map(({ name }) => name)).toEqual(inPath);
    expect(ofPath.every((one) => one.required)).toBe(true);
    const others = operation.parameters.filter((one) => one.in !== 'path');
    expect(others.every((one) => one.in === 'query')).toBe(true);
    for (const response of Object.values(operation.responses))
      expect(response.description ?? response.$ref).toBeTruthy();
  }
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(api).matchAll(/"\$ref":"#([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  expect(references.length).toBeGreaterThan(10);
  for (const reference of references) {
    const at = reference
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], api);
    expect(at, reference).toBeDefined();
  }
});

test('bodies, answers and refusals are described by the schemas that are validated with', () => {
  for (const [name, call] of Object.entries<Call | CenterCall>(calls)) {
    const operation = operationOf(name)!;
    expect('requestBody' in operation, name).toBe(call.body !== undefined);
    expect(operation.responses[call.status]?.content !== undefined, name).toBe(
      (call.response ?? call.file) !== undefined,
    );
    expect(operation.responses.default).toEqual({ $ref: '#/components/responses/Problem' });
  }
  const body = operationOf('openWorkshop')!.requestBody!.content['application/json']!.schema;
  expect(body).toMatchObject({ type: 'object', required: ['title', 'network', 'stage'] });
});

test('what programs may call names its scope', () => {
  expect(operationOf('readComparison')?.security).toContainEqual({ centerToken: ['read-rounds'] });
  expect(operationOf('importResult')?.security).toContainEqual({
    centerToken: ['import-results'],
  });
  expect(operationOf('readCenter')?.security).toContainEqual({ centerToken: [] });
  expect(operationOf('createToken')?.security).toEqual([{ accountCookie: [] }]);
  const { parameters } = operationOf('listSubmissions')!;
  expect(parameters.filter((one) => one.in === 'query')).toMatchObject([
    { name: 'after', schema: { description: expect.stringContaining('next') as string } },
    { name: 'limit', schema: { description: expect.stringContaining('200') as string } },
  ]);
});

test('[LIM1] what may be refused for a while says so, with how long to wait', () => {
  const others = new Set([
    'openWorkshop',
    'previewJoin',
    'join',
    'signIn',
    'signInSecond',
    'findCenter',
    'sendResult',
  ]);
  for (const { operation } of operations) {
    const isOfPeople = operation.security.some((one) => 'accountCookie' in one);
    expect(operation.responses[429] !== undefined, operation.operationId).toBe(
      isOfPeople || others.has(operation.operationId),
    );
  }
});

test('a refusal may name the input that it is about', () => {
  const { properties, required } = api.components.schemas?.Problem as {
    properties: Record<string, object>;
    required: string[];
  };
  expect(Object.keys(properties)).toContain('field');
  expect(required).not.toContain('field');
});

test('each thing that may be asked of comparing is explained, and asked only where it is looked at', () => {
  const ofQuery = (name: string) =>
    operationOf(name)!.parameters.filter((one) => one.in === 'query') as readonly {
      name: string;
      schema: { description?: string };
    }[];
  const asking = [
    'readComparison',
    'listNetworks',
    'comparisonXlsx',
    'networksCsv',
    'regionalDocx',
  ];
  for (const name of asking)
    for (const { name: parameter, schema } of ofQuery(name))
      expect([name, parameter, schema.description ?? '']).toEqual([
        name,
        parameter,
        expect.stringMatching(/\.$/),
      ]);
  const names = (call: string) => ofQuery(call).map(({ name }) => name);
  const filter = ['year', 'stage', 'region', 'level', 'size'];
  expect(names('regionalDocx')).toEqual(filter);
  expect(names('comparisonCsv')).toEqual([...filter, 'view']);
  expect(names('readComparison')).toEqual([...filter, 'sort', 'figure', 'page', 'own']);
});

test('what needs a cookie says so', () => {
  expect(operationOf('join')?.security).toEqual([]);
  expect(operationOf('readBallot')?.security).toEqual([{ workshopCookie: [] }]);
  expect(api.components.securitySchemes?.workshopCookie).toMatchObject({
    type: 'apiKey',
    in: 'cookie',
  });
});
