import type { MultiPolygon } from '../space/geometry.ts';
import type { Tables } from './tables.ts';

/** A GeoJSON area of a place: polygons of [lon, lat] rings, degrees. */
export interface PlaceArea extends MultiPolygon {
  readonly id: string;
}

/** Tiles of another host for the map of a package, as `groundAddress` reads their address, and who made them, as plain text. */
export interface NamedGround {
  readonly tiles: string;
  readonly attribution: string;
}

/** What datapackage.json says of the package as a whole; names follow Data Package v2, own ones are documented there. */
export interface PackageInfo {
  readonly name: string;
  readonly title: string;
  /** One line under the title. */
  readonly subtitle: string;
  readonly description: string;
  readonly languages: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
  readonly licence: { readonly name: string; readonly title: string; readonly url: string };
  /** Id of the event that is selected at first; may be absent. */
  readonly leadEvent?: string;
  /** EDTF day of the main document: a marked day on the timeline. */
  readonly documentDate?: string;
  /** First view; derived from the data where absent. EDTF interval and zoom/lat/lon. */
  readonly firstSpan?: string;
  readonly firstMap?: string;
  /** What the map offers where its own ground ends; readers are asked before its host is. */
  readonly ground?: NamedGround;
}

/** A package as it travels: built from data/ or from a visitor's file, the same everywhere. */
export interface DataPackage {
  readonly info: PackageInfo;
  readonly tables: Tables;
  readonly areas: readonly PlaceArea[];
  /** Groups of words and phrases that mean the same in a search, the same for all packages of a site. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Where its words were put into a reader's language: which, as `table id field`. */
  readonly translated?: { readonly language: string; readonly texts: ReadonlySet<string> };
}
