import { vi } from 'vitest';

/** An element so many px wide, with its left edge at `left`, that takes the events that a test makes up. */
export function fakeElement(left: number, width: number) {
  const element = new EventTarget() as HTMLElement;
  vi.stubGlobal('window', new EventTarget());
  Object.assign(element, {
    getBoundingClientRect: () => ({ left, top: 0, width, height: 100 }),
    setPointerCapture: () => {},
    classList: { add: () => {}, remove: () => {} },
    closest: () => null,
    scrollTop: 0,
  });
  const send = (type: string, values: object) =>
    element.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), values));
  const pointer = (type: string, pointerId: number, x: number, buttons: number) =>
    send(type, { pointerId, clientX: left + x, clientY: 50, button: 0, buttons, pointerType: 'touch' });
  return {
    element,
    wheel: (x: number, deltaY: number, deltaX = 0) =>
      send('wheel', { clientX: left + x, clientY: 50, deltaX, deltaY, deltaMode: 0 }),
    press: (id: number, x: number) => pointer('pointerdown', id, x, 1),
    drag: (id: number, x: number) => pointer('pointermove', id, x, 1),
    release: (id: number, x: number) => pointer('pointerup', id, x, 0),
  };
}
