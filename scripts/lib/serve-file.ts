import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
};

export interface Served {
  readonly url: string;
  close(): void;
}

/**
 * Serves a page and what lies beside it on loopback: an extension can't read file://.
 *
 * @throws when there is no such file
 */
export async function serveFile(file: string): Promise<Served> {
  const page = await realpath(file);
  const folder = dirname(page);
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent((request.url ?? '/').split('?')[0] as string);
      const asked = await realpath(join(folder, path));
      if (asked !== page && !asked.startsWith(folder + sep)) throw new Error('outside');
      const body = await readFile(asked);
      const type = TYPES[extname(asked).toLowerCase()] ?? 'text/html';
      response.writeHead(200, { 'content-type': `${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}` });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(basename(page))}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
