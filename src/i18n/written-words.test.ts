import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/** What a browser or a screen reader shows of these is words. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);
/** Signs and keys mean the same in every language. */
const WORD = /\p{L}{2}/u;
/** What keyboards have on their keys. */
const KEYS = new Set(['Enter', 'Esc', 'Home', 'End']);

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The texts that an expression may come out as, as far as they are written in it. */
function textsOf(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'TemplateLiteral':
      return (node.quasis as readonly { readonly value: { readonly raw: string } }[]).map(
        ({ value }) => value.raw,
      );
    case 'LogicalExpression':
      return textsOf(node.right);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    default:
      return [];
  }
}

/** Words that are written where a reader meets them: between tags and in the attributes that are spoken. */
function written(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(written);
  if (!isNode(node)) return [];
  const own =
    node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? (node.children as readonly unknown[]).flatMap(textsOf)
      : node.type === 'JSXAttribute' && SPOKEN.has(String((node.name as Node).name))
        ? textsOf(node.value)
        : [];
  return [...own, ...Object.values(node).flatMap(written)];
}

function wordsIn(code: string): readonly string[] {
  const { program, errors } = parseSync('code.tsx', code);
  expect(errors).toEqual([]);
  return written(program).filter((text) => WORD.test(text) && !KEYS.has(text.trim()));
}

test('finds words between tags, in attributes that are spoken and where one of two is chosen', () => {
  expect(
    wordsIn('<p title="of it" className="no">All {n} <b>{`of many`}</b>{x ? "or so" : t("no")} · ↗</p>'),
  ).toEqual(['All ', 'or so', 'of it', 'of many']);
  expect(wordsIn('<p>{t("no")}</p>')).toEqual([]);
});

test('no word that a reader sees is written outside of the messages', () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    wordsIn(readFileSync(join(source, file), 'utf8')).map((text) => `${file}: ${text.trim()}`),
  );
  expect(found).toEqual([]);
});
