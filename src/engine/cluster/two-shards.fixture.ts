import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClusterAddress, clusterAddress } from './cluster-address.ts';

/** Two servers of ClickHouse on this machine alone, with folders and ports of their own. */
export interface TwoShards {
  /** By the account that asks, whose profile allows reading alone, for two seconds. */
  readonly asking: ClusterAddress;
  readonly writing: ClusterAddress;
  /** Ends a server at once, as a machine that fails. */
  kill(shard: 0 | 1): Promise<void>;
  start(shard: 0 | 1): Promise<void>;
  /** Ends both and takes their folders away. */
  close(): Promise<void>;
}

/** How often, and how many ms apart, a server that starts is asked whether it answers. */
const TRIES = 300;
const BETWEEN = 100;

const USERS = `<yandex>
  <profiles>
    <default></default>
    <asking>
      <readonly>1</readonly>
      <max_execution_time>2</max_execution_time>
      <max_memory_usage>2000000000</max_memory_usage>
      <max_query_size>2097152</max_query_size>
    </asking>
  </profiles>
  <quotas><default></default></quotas>
  <users>${[
    ['shard', 'default'],
    ['writer', 'default'],
    ['reader', 'asking'],
  ]
    .map(
      ([name, profile]) =>
        `<${name}><password>${name}-word</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`,
    )
    .join('')}</users>
</yandex>`;

interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly between: number;
}

/** Ports that are free, all at once, so that they are different ones. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done, fail) => {
          server.once('error', fail);
          server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

function configuration(folder: string, { http, tcp, between }: Ports, shards: readonly Ports[]): string {
  const replicas = shards.map(
    (shard) =>
      `<shard><replica><host>127.0.0.1</host><port>${shard.tcp}</port><user>shard</user><password>shard-word</password></replica></shard>`,
  );
  return `<yandex>
  <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/errors.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${between}</interserver_http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <timezone>UTC</timezone><mark_cache_size>268435456</mark_cache_size>
  <remote_servers><two>${replicas.join('')}</two></remote_servers>
</yandex>`;
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/ping`)).ok;
  } catch {
    return false;
  }
}

/** Starts both, which takes some seconds. */
export async function twoShards(): Promise<TwoShards> {
  const root = mkdtempSync(join(tmpdir(), 'two-shards-'));
  const free = await freePorts(6);
  const shards = [0, 1].map((at) => ({ http: free[at], tcp: free[at + 2], between: free[at + 4] }));
  const folders = shards.map((ports, at) => {
    const folder = join(root, String(at));
    for (const part of ['data', 'tmp']) mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'config.xml'), configuration(folder, ports, shards));
    writeFileSync(join(folder, 'users.xml'), USERS);
    return folder;
  });
  const running: (ChildProcess | undefined)[] = [undefined, undefined];

  async function start(shard: 0 | 1): Promise<void> {
    const child = spawn('clickhouse-server', [`--config-file=${join(folders[shard], 'config.xml')}`], {
      stdio: 'ignore',
    });
    running[shard] = child;
    let failed: unknown;
    child.once('error', (error) => {
      failed = error;
    });
    for (let tried = 0; tried < TRIES; tried++) {
      if (failed || child.exitCode !== null)
        throw new Error('clickhouse-server does not start', { cause: failed });
      if (await answers(shards[shard].http)) return;
      await new Promise((done) => setTimeout(done, BETWEEN));
    }
    throw new Error('clickhouse-server started and does not answer');
  }

  async function kill(shard: 0 | 1): Promise<void> {
    const child = running[shard];
    running[shard] = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }

  async function close(): Promise<void> {
    await Promise.all([kill(0), kill(1)]);
    rmSync(root, { recursive: true, force: true });
  }

  const hosts = shards.map(({ http }) => `127.0.0.1:${http}`).join(',');
  const by = (account: string) =>
    clusterAddress(`clickhouse://${account}:${account}-word@${hosts}/default?cluster=two`);
  try {
    await Promise.all([start(0), start(1)]);
  } catch (error) {
    await close();
    throw error;
  }
  return { asking: by('reader'), writing: by('writer'), kill, start, close };
}
