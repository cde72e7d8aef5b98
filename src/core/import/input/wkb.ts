import { pointsBox } from '../cells/points-box.ts';

/** Bits by which EWKB says that there are heights, measures and a number of a reference system. */
const [HEIGHT, MEASURE, SYSTEM] = [0x80000000, 0x40000000, 0x20000000];

const POINT = 1;
const LINE = 2;
const POLYGON = 3;
const COLLECTION = 7;

/** A geometry of well-known binary, as GeoParquet keeps it, as the text of the box round it; undefined where the bytes are none. */
export function textOfWkb(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const box = pointsBox();
  let at = 0;

  function geometry(): void {
    const isLittle = view.getUint8(at) === 1;
    if (!isLittle && view.getUint8(at) !== 0) throw new RangeError('no order of bytes');
    const code = view.getUint32(at + 1, isLittle);
    at += code & SYSTEM ? 9 : 5;
    const sort = code & 0xfffffff;
    const kind = sort % 1000;
    const of = Math.floor(sort / 1000);
    if (kind < POINT || kind > COLLECTION || of > 3) throw new RangeError('no kind of geometry');
    const size =
      8 * (2 + (code & HEIGHT || of === 1 || of === 3 ? 1 : 0) + (code & MEASURE || of > 1 ? 1 : 0));
    const count = () => {
      at += 4;
      return view.getUint32(at - 4, isLittle);
    };
    const points = (many: number) => {
      for (let i = 0; i < many; i++, at += size) {
        const [lon, lat] = [view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)];
        if (Number.isFinite(lon) && Number.isFinite(lat)) box.take({ lat, lon });
      }
    };
    if (kind === POINT) points(1);
    else if (kind === LINE) points(count());
    else if (kind === POLYGON) for (let rings = count(); rings > 0; rings--) points(count());
    else for (let parts = count(); parts > 0; parts--) geometry();
  }

  try {
    geometry();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return at === bytes.length ? box.text() : undefined;
}
