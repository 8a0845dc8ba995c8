import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until the answer. */
  readonly delayMs?: number;
  /** The answer never ends: the page stays loading. */
  readonly isEndless?: boolean;
}

/**
 * Answers for any host: a browser that has it as its proxy reads `http://cgss.com.pk/…` from here, at the very address
 * that a reader would have, and nothing it asks for leaves the machine. Asked directly, it serves its own address.
 */
export class PageServer {
  readonly asked: string[] = [];
  /** The cookies that came with each request, in the order of `asked`. */
  readonly cookies: string[] = [];
  readonly #pages = new Map<string, ServedPage>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? '/', this.origin).href;
      this.asked.push(url);
      this.cookies.push(request.headers.cookie ?? '');
      const page = this.#pages.get(url.split(/[?#]/u, 1)[0] ?? '');
      if (page === undefined) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
        return;
      }
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers };
      if (page.type !== undefined) headers['content-type'] = page.type;
      setTimeout(() => {
        response.writeHead(page.status ?? 200, headers).write(page.body);
        if (page.isEndless !== true) response.end();
      }, page.delayMs ?? 0);
    });
    server.on('connect', ({ url }, socket) => {
      this.asked.push(`https://${url ?? ''}`);
      this.cookies.push('');
      socket.end('HTTP/1.1 502 Nowhere\r\n\r\n');
    });
  }

  static async open(): Promise<PageServer> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new PageServer(server);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @param address absolute, or a path on the server's own address; what to open */
  add(address: string, page: ServedPage): string {
    const url = new URL(address, this.origin).href;
    this.#pages.set(url, page);
    return url;
  }

  serves(url: string): boolean {
    return this.#pages.has(url.split(/[?#]/u, 1)[0] ?? '');
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}
