import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handle } from './routes.ts';

export interface Practice {
  /** http://127.0.0.1:PORT */
  readonly origin: string;
  /** The same pages under another host: http://localhost:OTHER_PORT. */
  readonly otherOrigin: string;
  close(): Promise<void>;
}

/**
 * Starts the practice portal: pages that imitate real portals, on loopback only. The second listener
 * stands for another host; `localhost` needs no DNS and is a different site than 127.0.0.1 to a browser.
 *
 * @param options port 0 (the default) takes any free one
 */
export async function startPractice(options: { port?: number } = {}): Promise<Practice> {
  const other: Server = createServer((request, response) => handle(request, response, origins));
  const main: Server = createServer((request, response) => handle(request, response, origins));
  const origins = { origin: '', otherOrigin: '' };
  origins.otherOrigin = `http://localhost:${await listen(other, 0)}`;
  origins.origin = `http://127.0.0.1:${await listen(main, options.port ?? 0)}`;
  return {
    ...origins,
    close: async () => {
      await Promise.all([stop(main), stop(other)]);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

if (import.meta.main) {
  const { origin } = await startPractice({ port: Number(process.argv[2] ?? 4173) });
  console.log(`The practice portal is open at ${origin} (Ctrl+C ends it)`);
}
