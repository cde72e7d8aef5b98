const WIDTH = 110;

/** JSON with two spaces of indent, where everything that fits on a line stands on one; ends with a line break. */
export function printJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${oneLine(member)}`,
  );
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

function print(value: unknown, indent: string, before: number): string {
  const short = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + before + short.length < WIDTH)
    return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + print(item, inner, 0)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([name, member]) => {
    const label = `${JSON.stringify(name)}: `;
    return inner + label + print(member, inner, label.length);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}
