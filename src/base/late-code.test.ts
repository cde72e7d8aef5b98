import { describe, expect, it } from 'vitest';
import { lateCode } from './late-code.ts';

/** Code that fails as often as it is told to, and what has been done for it. */
function failing(times: number, stylesFail = 0) {
  const done: string[] = [];
  let styles = stylesFail;
  let left = times;
  const code = lateCode(
    async () => {
      done.push('code');
      if (left-- > 0) throw new Error('gone');
      return 'a pane';
    },
    {
      styles: async () => {
        done.push('styles');
        if (styles-- > 0) throw new Error('unstyled');
      },
      lastResort: async () => {
        done.push('last resort');
      },
    },
  );
  return { code, done };
}

describe('code that comes late', () => {
  it('is fetched once, however often it is asked for', async () => {
    const { code, done } = failing(0);
    expect(code.get()).toBe(code.get());
    expect(await code.get()).toBe('a pane');
    await code.again();
    expect(done).toEqual(['code']);
  });

  it('keeps a failure until it is asked for again, and then comes with its styles', async () => {
    const { code, done } = failing(1);
    await expect(code.get()).rejects.toThrow('gone');
    expect(code.get()).toBe(code.get());
    await code.again();
    expect(await code.get()).toBe('a pane');
    expect(done).toEqual(['code', 'styles', 'code']);
  });

  it('comes to the last resort where a second try fails too, and may be tried for ever', async () => {
    const { code, done } = failing(2, 1);
    await expect(code.get()).rejects.toThrow('gone');
    await code.again();
    await expect(code.get()).rejects.toThrow('unstyled');
    await code.again();
    await expect(code.get()).rejects.toThrow('gone');
    await code.again();
    expect(await code.get()).toBe('a pane');
    expect(done.filter((step) => step === 'last resort')).toHaveLength(2);
  });
});
