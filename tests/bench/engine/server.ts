import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers with. */
export type Served = ReadonlyMap<string, { type: string; body: string | Buffer }>;

export interface Server {
  origin: string;
  close(): void;
}

const EMPTY_PAGE = { type: 'text/html', body: '<!doctype html><html lang="en"><title>Bench</title></html>' };

/** Two headers without which the browser's clock ticks in steps of a tenth of a millisecond. */
const PRECISE_CLOCK = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Serves the given files, and an empty page for `/`, to this machine alone. */
export async function serve(files: Served): Promise<Server> {
  const server = createServer((request, response) => {
    const found = request.url === '/' ? EMPTY_PAGE : files.get(request.url ?? '');
    const headers = {
      ...PRECISE_CLOCK,
      'Cache-Control': 'no-store',
      'Content-Type': found?.type ?? 'text/plain',
    };
    response.writeHead(found ? 200 : 404, headers).end(found?.body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
