import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail server that takes everything and keeps what it was sent: enough of RFC 5321 for one client. */
export class MailBox {
  readonly mails: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<MailBox> {
    const server = createServer();
    const box = new MailBox(server);
    server.on('connection', (socket) => {
      let text = '';
      let isBody = false;
      const say = (line: string) => socket.write(`${line}\r\n`);
      say('220 box');
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        text += chunk.toString('utf8');
        for (;;) {
          const end = text.indexOf(isBody ? '\r\n.\r\n' : '\r\n');
          if (end < 0) return;
          const part = text.slice(0, end);
          text = text.slice(end + (isBody ? 5 : 2));
          if (isBody) {
            box.mails.push(part);
            isBody = false;
            say('250 kept');
          } else if (/^DATA/i.test(part)) {
            isBody = true;
            say('354 go on');
          } else say(/^QUIT/i.test(part) ? '221 bye' : '250 ok');
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return box;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A mail's text, decoded. */
  textOf(index: number): string {
    const [head = '', ...body] = (this.mails[index] ?? '').split('\r\n\r\n');
    const text = body.join('\r\n\r\n');
    if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
    const bytes = text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return /quoted-printable/i.test(head) ? Buffer.from(bytes, 'latin1').toString('utf8') : text;
  }

  close(): void {
    this.#server.close();
  }
}
