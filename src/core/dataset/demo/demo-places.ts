import { own } from '../../../base/own.ts';
import type { PlaceRow } from '../../model/tables.ts';

/** Degrees, metres. Points of districts are centres of their outlines, good to about 1 km. */
const DISTRICTS: readonly (readonly [name: string, lat: number, lon: number, radius: number])[] = [
  ['Adhamiya', 33.402, 44.388, 4000],
  ['Kadhimiya', 33.4, 44.255, 6000],
  ['Karkh', 33.319, 44.383, 3000],
  ['Karrada', 33.269, 44.456, 6000],
  ['Mansour', 33.317, 44.277, 7000],
  ['New Baghdad', 33.35, 44.51, 6000],
  ['Rashid', 33.231, 44.363, 8000],
  ['Rusafa', 33.341, 44.422, 4000],
  ['Sadr City', 33.393, 44.462, 4500],
];

type Neighbourhood = readonly [name: string, lat: number, lon: number];

/** Neighbourhoods by district: label points after Who's On First (CC0), rounded, good to some hundred metres. */
const NEIGHBOURHOODS: Readonly<Record<string, readonly Neighbourhood[]>> = {
  Adhamiya: [
    ['Qahira', 33.381, 44.395],
    ['Sha’ab', 33.418, 44.391],
    ['Ur', 33.404, 44.424],
    ['Waziriya', 33.362, 44.379],
  ],
  Kadhimiya: [
    ['Hurriya', 33.355, 44.317],
    ['Shuala', 33.411, 44.235],
  ],
  Karkh: [
    ['Al Harithiyah', 33.302, 44.379],
    ['As Salihiyah', 33.323, 44.392],
    ['Karradat Maryam', 33.309, 44.404],
    ['Sheikh Maaruf', 33.34, 44.37],
  ],
  Karrada: [
    ['Al Wahdah', 33.311, 44.44],
    ['Babil', 33.285, 44.392],
    ['Camp Sarah', 33.302, 44.455],
    ['Jadriya', 33.281, 44.385],
    ['Zafaraniya', 33.254, 44.508],
    ['Zafaraniya industrial', 33.251, 44.475],
  ],
  Mansour: [
    ['Abu Ghraib', 33.302, 44.242],
    ['Al Amriya', 33.297, 44.291],
    ['Al Jami’ah', 33.319, 44.313],
    ['Al Yarmuk', 33.297, 44.338],
    ['Andalus', 33.317, 44.332],
    ['Ghazaliya', 33.343, 44.249],
    ['Khadra', 33.317, 44.295],
    ['Old Al Muthanna Airport', 33.333, 44.359],
    ['Qadisiyah', 33.287, 44.358],
    ['Safarat', 33.301, 44.314],
    ['Umm al-Khanazir island', 33.287, 44.369],
    ['Washash', 33.334, 44.344],
  ],
  'New Baghdad': [
    ['Akad', 33.374, 44.5],
    ['Al Ghadeer', 33.314, 44.472],
    ['Al-Amin', 33.297, 44.522],
    ['Baladiyat', 33.348, 44.479],
    ['Kamaliya', 33.357, 44.526],
    ['Kanun', 33.284, 44.493],
    ['Mashtal', 33.328, 44.513],
    ['Obaydi', 33.406, 44.53],
  ],
  Rashid: [
    ['Al Bayya', 33.271, 44.343],
    ['Al Furat', 33.263, 44.269],
    ['Al Jazirah', 33.269, 44.405],
    ['Al Shurtah', 33.253, 44.304],
    ['Amil', 33.28, 44.324],
    ['Asia', 33.234, 44.408],
    ['Bo’aitha', 33.22, 44.456],
    ['Dora', 33.262, 44.42],
    ['Ewairij', 33.208, 44.359],
    ['Jaza’ir', 33.253, 44.371],
    ['Jihad', 33.273, 44.298],
    ['Risala', 33.219, 44.331],
    ['Saidiya', 33.25, 44.356],
    ['Seha', 33.202, 44.398],
    ['Suwaib', 33.22, 44.27],
  ],
  Rusafa: [
    ['Abu Nuwas', 33.32, 44.412],
    ['Al Saadoon Park', 33.325, 44.424],
    ['Bataween', 33.323, 44.418],
    ['Habibiyah', 33.36, 44.424],
    ['Idrisi', 33.361, 44.403],
    ['Muthanna', 33.329, 44.448],
    ['Nil', 33.347, 44.424],
  ],
};

/** Metres round a neighbourhood's point. */
const NEIGHBOURHOOD_RADIUS = 900;
const SOURCE = 'point rounded from public gazetteers';

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', '')
    .replace(/[^a-z0-9]+/g, '-');
}

function districtPlaces([name, lat, lon, radius_m]: (typeof DISTRICTS)[number]): readonly PlaceRow[] {
  const district: PlaceRow = {
    id: slug(name),
    name,
    kind: 'district',
    within: 'baghdad',
    lat,
    lon,
    radius_m,
    source: SOURCE,
  };
  const parts = (own(NEIGHBOURHOODS, name) ?? []).map(
    ([part, partLat, partLon]): PlaceRow => ({
      id: slug(part),
      name: part,
      kind: 'area',
      within: district.id,
      lat: partLat,
      lon: partLon,
      radius_m: NEIGHBOURHOOD_RADIUS,
      source: SOURCE,
    }),
  );
  return [district, ...parts];
}

/** Baghdad, its nine districts and their neighbourhoods. */
export const DEMO_PLACES: readonly PlaceRow[] = [
  {
    id: 'baghdad',
    name: 'Baghdad',
    kind: 'city',
    lat: 33.315,
    lon: 44.366,
    radius_m: 20_000,
    source: SOURCE,
  },
  ...DISTRICTS.flatMap(districtPlaces),
];

/** How often something happens there: much in some places, little in most; the city as a whole now and then. */
export const PLACE_WEIGHTS: readonly number[] = DEMO_PLACES.map(({ kind }, code) =>
  kind === 'area' ? 1 / (1 + ((code * 11) % 17)) : 0.12,
);
