import { own } from '../../../base/own.ts';
import { type Fields, fieldsOf } from './json-fields.ts';
import { pointsBox } from './points-box.ts';

/** A coordinate, which some programs write as a text. */
function degrees(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** The box round the points of a geometry of GeoJSON, those of collections among them. */
export function geometryBox(geometry: unknown) {
  const box = pointsBox();
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value.slice(0, 2).map(degrees);
    if (lon !== undefined && lat !== undefined) box.take({ lat, lon });
    else for (const part of value) visit(part);
  };
  const visitGeometry = (one: unknown): void => {
    visit(own(fieldsOf(one), 'coordinates'));
    const parts = own(fieldsOf(one), 'geometries');
    if (Array.isArray(parts)) for (const part of parts) visitGeometry(part);
  };
  visitGeometry(geometry);
  return box;
}

/** Whether an object is a geometry of GeoJSON. */
export function isGeometry(fields: Fields): boolean {
  return (
    typeof own(fields, 'type') === 'string' &&
    ['coordinates', 'geometries'].some((name) => Array.isArray(own(fields, name)))
  );
}
