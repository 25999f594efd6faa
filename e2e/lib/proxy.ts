import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserName } from '../../scripts/lib/browsers.ts';

export interface LoggingProxy {
  readonly port: number;
  /** Every host asked for so far, `host:port`, in order, repeats left out. */
  hosts(): string[];
  close(): Promise<void>;
}

/** A proxy that writes down who is asked for, lets loopback through and answers 403 to all else. */
export async function startProxy(): Promise<LoggingProxy> {
  const asked = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://missing.invalid');
    asked.add(url.host);
    if (!isLoopback(url.hostname)) return void outgoing.writeHead(403).end();
    const forward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(forward);
  });
  server.on('connect', ({ url }, socket) => {
    asked.add(url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => [...asked],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export function isLoopback(host: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(host.replace(/:\d+$/, ''));
}

/** Launch options that send everything of a browser, loopback included, through the proxy. */
export function throughProxy(name: BrowserName, port: number): { args: string[]; prefs: Record<string, unknown> } {
  if (name === 'chromium') {
    return { args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'], prefs: {} };
  }
  return {
    args: [],
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  };
}
