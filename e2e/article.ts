import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's, at an origin of its own, tall enough to scroll, with this between two paragraphs. */
export async function article(content: string) {
  const text = (words: string) => `<p>${words}</p><div style="height: 600px"></div>`;
  const html = `<!doctype html><html lang="en"><title>An article</title><body>
    ${text('Before')}<button>Before</button>${content}<button>After</button>${text('After')}</body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
