import { describe, expect, test } from 'vitest';
import { asking } from './asking.ts';

function recorder() {
  const heard: string[] = [];
  const ask = asking<string>(
    (value) => heard.push(value),
    (error) => heard.push(`failed: ${(error as Error).message}`),
  );
  return { heard, ask };
}

describe('asking', () => {
  test('hands on a value at once', () => {
    const { heard, ask } = recorder();
    ask(() => 'seven');
    expect(heard).toEqual(['seven']);
  });

  test('tells of a question that throws, and of one that fails later', async () => {
    const { heard, ask } = recorder();
    ask(() => {
      throw new Error('no table');
    });
    ask(() => Promise.reject(new Error('no server')));
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toEqual(['failed: no table', 'failed: no server']);
  });
});
