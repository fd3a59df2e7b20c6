import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { sendFile } from './answer.ts';

let server: Server | null = null;
afterEach(() => server?.close());

/** What a browser is told of a file of this name. */
async function dispositionOf(name: string, inline = false): Promise<string> {
  const file = Buffer.from('x');
  const sending = createServer((_, res) => {
    sendFile(res, { kind: 'file', file, type: 'text/csv', name, inline });
  });
  server = sending;
  await new Promise<void>((resolve) => sending.listen(0, '127.0.0.1', resolve));
  const { port } = sending.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}/`);
  return headers.get('content-disposition')!;
}

describe('the name of a file that is sent', () => {
  it('is whole for what reads Korean', async () => {
    const whole = encodeURIComponent('2026년 자가진단-결과.csv');
    expect(await dispositionOf('2026년 자가진단-결과.csv')).toContain(`filename*=UTF-8''${whole}`);
  });

  it.each([
    ['첫 진단-결과.csv', 'ieumpan.csv'],
    ['2026년 자가진단-결과.hwpx', '2026.hwpx'],
    ['Self-assessment 2026-results.docx', 'Self-assessment-2026-results.docx'],
    ['"; x="\r\nX: y.csv', 'x-X-y.csv'],
  ])('of %j is %s for what reads no other letters, never a hidden file', async (name, plain) => {
    expect(await dispositionOf(name)).toMatch(`attachment; filename="${plain}";`);
  });

  it('is that of something to look at where it is', async () => {
    expect(await dispositionOf('a.csv', true)).toMatch(/^inline; /);
  });
});
