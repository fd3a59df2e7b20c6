import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';

test('counters count per label, gauges are read when asked', () => {
  const metrics = createMetrics();
  const requests = metrics.counter('requests_total', 'Requests.');
  let sockets = 1;
  metrics.gauge('sockets', 'Open sockets.', () => sockets);
  requests.add({ route: '/api/join', status: '200' });
  requests.add({ route: '/api/join', status: '200' }, 2);
  requests.add({ route: '/api/join', status: '404' });
  sockets = 7;
  expect(metrics.text()).toBe(
    [
      '# HELP requests_total Requests.',
      '# TYPE requests_total counter',
      'requests_total{route="/api/join",status="200"} 3',
      'requests_total{route="/api/join",status="404"} 1',
      '# HELP sockets Open sockets.',
      '# TYPE sockets gauge',
      'sockets 7',
      '',
    ].join('\n'),
  );
});

test('a label can’t break out of its line', () => {
  const metrics = createMetrics();
  metrics.counter('a', 'A.').add({ b: '"\n\\' });
  expect(metrics.text()).toContain('a{b="\\"\\n\\\\"} 1\n');
});

test('a name belongs to one metric', () => {
  const metrics = createMetrics();
  metrics.counter('a', 'A.');
  expect(() => metrics.gauge('a', 'A.', () => 0)).toThrow('twice');
});
