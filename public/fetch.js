/**
 * Asks another host for one file, which the reader has agreed to, and passes its bytes on to the page that has this document in
 * a frame: `{ total }` where the host says how many, `{ bytes }` piece by piece, then `{ done }`, or `{ failed }` with a reason. No other
 * document of the site may ask another host. A host that leads to another one is not followed.
 */
addEventListener('message', async ({ source, origin, data, ports: [port] }) => {
  if (source !== parent || origin !== location.origin || !port) return;
  try {
    const answer = await fetch(data.address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
    port.postMessage({ total: Number(answer.headers.get('Content-Length')) || undefined });
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read())
      port.postMessage({ bytes: part.value }, [part.value.buffer]);
    port.postMessage({ done: true });
  } catch (error) {
    port.postMessage({ failed: error.message });
  }
});
