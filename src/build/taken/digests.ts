const bytesOf = async (bits: 256 | 384, content: BufferSource) =>
  Array.from(new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, content)));

/** The digest of a file as documents, policies and service workers write it (Subresource Integrity, 3.1). */
export async function digestOf(bits: 256 | 384, content: BufferSource): Promise<string> {
  const bytes = await bytesOf(bits, content);
  return `sha${bits}-${btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))}`;
}

/** The first hexadecimal digits of the SHA-256 of a text. */
export async function hexDigest(text: string, digits: number): Promise<string> {
  const bytes = await bytesOf(256, new TextEncoder().encode(text));
  return bytes
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}
