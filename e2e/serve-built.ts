import { serve } from '../src/build/serve.ts';

/** Serves what is built while the tests run; they find it by the environment. */
export default async function serveBuilt(): Promise<() => void> {
  const { server, address } = await serve(0);
  process.env.APP_ADDRESS = address;
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
