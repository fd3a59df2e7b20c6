import { expect, test } from 'vitest';
import { calls, type Call } from '#lib/protocol/calls.ts';
import { matchRoute } from './route.ts';

const concrete = (path: string) => path.replace(/:(\w+)/g, 'some-$1');

test('each call of the contract is found by its method and path, and by no other’s', () => {
  for (const [name, { method, path }] of Object.entries(calls))
    expect(matchRoute(method, concrete(path))).toMatchObject({ kind: 'route', name });
  const places = Object.values(calls).map(({ method, path }) => `${method} ${concrete(path)}`);
  expect(new Set(places).size).toBe(places.length);
});

test('the parts of a path are read', () => {
  expect(matchRoute('GET', '/api/workshops/abc/ballot/d%2Fe')).toMatchObject({
    name: 'readBallot',
    params: { id: 'abc', participant: 'd/e' },
  });
  expect(matchRoute('GET', '/api/workshops/%E0%A4%A')).toMatchObject({
    params: { id: '%E0%A4%A' },
  });
});

test('HEAD is asked of the same calls as GET', () => {
  expect(matchRoute('HEAD', '/api/workshops/abc')).toMatchObject({ name: 'readWorkshop' });
  expect(matchRoute('HEAD', '/api/join')).toMatchObject({ kind: 'no-such-method' });
});

test('another method at a known path is told which there are', () => {
  const match = matchRoute('PUT', '/api/workshops/abc');
  expect(match).toEqual({ kind: 'no-such-method', allow: ['GET', 'DELETE'] });
});

test('anything else is no call', () => {
  for (const path of [
    '/api',
    '/api/',
    '/api/join/',
    '/api//join',
    '/API/join',
    '/api/workshops/a/b',
  ])
    expect(matchRoute('POST', path)).toEqual({ kind: 'no-such-path' });
  for (const method of ['', 'get', 'constructor'])
    expect(matchRoute(method, '/api/join').kind).toBe('no-such-method');
});

test('every call says who may do it', () => {
  const open = Object.entries<Call>(calls).filter(([, { access }]) => access === 'anyone');
  expect(open.map(([name]) => name)).toEqual([
    'openWorkshop',
    'addFacilitator',
    'addScreen',
    'previewJoin',
    'join',
    'comeBack',
    'sharedReport',
  ]);
});
