import { InWords } from '../../build/in-words.ts';

/** Where a cluster is, and by which account it is asked or written. */
export interface ClusterAddress {
  /** `http://host:port` of every server; the first is asked. */
  readonly servers: readonly string[];
  readonly database: string;
  /** Its name among the clusters that the servers know; without one there is a single server. */
  readonly cluster?: string;
  readonly user: string;
  readonly password: string;
  /** The address without the account, to be shown. */
  readonly shown: string;
}

const FORM =
  /^clickhouse:\/\/(?:(?<account>[^@/]*)@)?(?<hosts>[\w.-]+:\d+(?:,[\w.-]+:\d+)*)\/(?<database>[A-Za-z_]\w*)(?:\?(?<options>.*))?$/;

const WANTED =
  'an address of ClickHouse is clickhouse://host:8123/database, or clickhouse://host:8123,host:8123/database?cluster=name with every server of the cluster; &secure=1 asks by HTTPS, the account stands in CLICKHOUSE_USER and CLICKHOUSE_PASSWORD or as user:password@ before the host';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new InWords(WANTED);
  }
}

/**
 * Reads `clickhouse://host:port[,host:port…]/database[?cluster=name][&secure=1]`; ports are those of HTTP. Throws in words,
 * which never repeat the address, as a password may stand in it.
 */
export function clusterAddress(
  text: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ClusterAddress {
  const { account, hosts, database, options } = FORM.exec(text)?.groups ?? {};
  const given = new URLSearchParams(options);
  const isKnown = [...given.keys()].every((name) => name === 'cluster' || name === 'secure');
  const cluster = given.get('cluster') ?? undefined;
  if (!hosts || !isKnown || (cluster !== undefined && !/^[\w.-]+$/.test(cluster))) throw new InWords(WANTED);
  const servers = hosts.split(',');
  if (servers.length > 1 && cluster === undefined)
    throw new InWords('several servers are a cluster; say which with ?cluster=name');
  const [user, ...rest] = account?.split(':').map(decoded) ?? [];
  const scheme = given.get('secure') === '1' ? 'https' : 'http';
  return {
    servers: servers.map((host) => `${scheme}://${host}`),
    database,
    ...(cluster !== undefined && { cluster }),
    user: user ?? env.CLICKHOUSE_USER ?? 'default',
    password: user === undefined ? (env.CLICKHOUSE_PASSWORD ?? '') : rest.join(':'),
    shown: `clickhouse://${hosts}/${database}`,
  };
}
