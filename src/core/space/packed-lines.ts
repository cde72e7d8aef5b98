/** Longitude and latitude, degrees, as GeoJSON has them. */
export type Position = readonly number[];

/**
 * A line as whole numbers in units of 10^-digits degrees: the first position, then each as its way from the one before.
 * Small numbers that repeat compress to a fraction of what positions take.
 */
export function packLine(line: readonly Position[], digits: number): readonly number[] {
  const unit = 10 ** digits;
  let [x, y] = [0, 0];
  return line.flatMap(([lon, lat]) => {
    const [nextX, nextY] = [Math.round(lon * unit), Math.round(lat * unit)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}

/** The positions of a packed line. */
export function unpackLine(packed: readonly number[], digits: number): readonly Position[] {
  const unit = 10 ** digits;
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < packed.length; i += 2) {
    x += packed[i];
    y += packed[i + 1];
    line.push([x / unit, y / unit]);
  }
  return line;
}
