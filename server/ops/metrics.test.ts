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

test('a counter without labels says 0 before anything has happened', () => {
  const metrics = createMetrics();
  const plain = metrics.counter('plain_total', 'Plain.');
  expect(metrics.text()).toContain('plain_total 0\n');
  plain.add();
  plain.add(undefined, 4);
  expect(metrics.text()).toContain('plain_total 5\n');
});

test('a histogram counts up to each bound, and over all', () => {
  const metrics = createMetrics();
  const seconds = metrics.histogram('wait_seconds', 'Waits.', [0.1, 1]);
  seconds.observe(0.1);
  seconds.observe(0.5, 3);
  seconds.observe(7);
  expect(metrics.text()).toBe(
    [
      '# HELP wait_seconds Waits.',
      '# TYPE wait_seconds histogram',
      'wait_seconds_bucket{le="0.1"} 1',
      'wait_seconds_bucket{le="1"} 4',
      'wait_seconds_bucket{le="+Inf"} 5',
      'wait_seconds_sum 8.6',
      'wait_seconds_count 5',
      '',
    ].join('\n'),
  );
});

test('a total that is kept elsewhere is read when asked', () => {
  const metrics = createMetrics();
  let seconds = 1;
  metrics.total('cpu_seconds_total', 'CPU.', () => seconds);
  seconds = 2.5;
  expect(metrics.text()).toContain('# TYPE cpu_seconds_total counter\ncpu_seconds_total 2.5\n');
});
