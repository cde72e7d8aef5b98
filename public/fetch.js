/**
 * Asks another host for one file or a part of it, which the reader has agreed to, and passes its bytes on to the page that has this
 * document in a frame: `{ total }` where the host says how many, `{ bytes }` piece by piece, then `{ done }`, or `{ failed }` with a
 * reason and, where the host refused, its `status`. No other document of the site may ask another host. A host that leads to another
 * one is not followed.
 */
addEventListener('message', async ({ source, origin, data, ports: [port] }) => {
  if (source !== parent || origin !== location.origin || !port) return;
  const { address, range, patience } = data;
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      headers: range ? { Range: `bytes=${range[0]}-${range[1]}` } : {},
      signal: patience ? AbortSignal.timeout(patience) : undefined,
    });
    if (!answer.ok) {
      port.postMessage({ failed: `the host answered ${answer.status}`, status: answer.status });
      return;
    }
    if (range && answer.status !== 206) {
      await answer.body?.cancel();
      throw new Error('the host gives no parts of files');
    }
    port.postMessage({ total: Number(answer.headers.get('Content-Length')) || undefined });
    const reader = answer.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader.read())
      port.postMessage({ bytes: part.value }, [part.value.buffer]);
    port.postMessage({ done: true });
  } catch (error) {
    port.postMessage({ failed: error.name === 'TimeoutError' ? 'the host does not answer' : error.message });
  }
});
