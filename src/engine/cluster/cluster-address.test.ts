import { describe, expect, it } from 'vitest';
import { clusterAddress } from './cluster-address.ts';

describe('the address of a cluster', () => {
  it('names one server, or all of a cluster', () => {
    expect(clusterAddress('clickhouse://db.example:8123/events', {})).toEqual({
      servers: ['http://db.example:8123'],
      database: 'events',
      user: 'default',
      password: '',
      shown: 'clickhouse://db.example:8123/events',
    });
    expect(clusterAddress('clickhouse://a:1,b:2/events?cluster=two&secure=1', {})).toMatchObject({
      servers: ['https://a:1', 'https://b:2'],
      cluster: 'two',
    });
  });

  it('has an account, which is never shown, or takes that of the environment', () => {
    const env = { CLICKHOUSE_USER: 'reader', CLICKHOUSE_PASSWORD: 'hidden' };
    expect(clusterAddress('clickhouse://a:1/events', env)).toMatchObject({
      user: 'reader',
      password: 'hidden',
    });
    const named = clusterAddress('clickhouse://writer:p%40ss:word@a:1/events', env);
    expect(named).toMatchObject({
      user: 'writer',
      password: 'p@ss:word',
      shown: 'clickhouse://a:1/events',
    });
  });

  it.each([
    'http://user:hidden@a:1/events',
    'clickhouse://user:hidden@a/events',
    'clickhouse://user:hidden@a:1/',
    'clickhouse://user:hidden@a:1/events; DROP',
    'clickhouse://user:hidden@a:1/events?cluster=a b',
    'clickhouse://user:hidden@a:1/events?readonly=2',
    'clickhouse://user:hid%zzden@a:1/events',
  ])('%s is refused without a word of the password', (text) => {
    let says = '';
    try {
      clusterAddress(text, {});
    } catch (error) {
      says = (error as Error).message;
    }
    expect(says).toContain('clickhouse://host:8123/database');
    expect(says).not.toContain('hidden');
  });

  it('of several servers says which cluster they are', () => {
    expect(() => clusterAddress('clickhouse://a:1,b:2/events', {})).toThrow('?cluster=name');
  });
});
