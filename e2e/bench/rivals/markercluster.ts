import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import * as L from 'leaflet';
import { incidents } from './incidents.ts';

// The plugin extends a global L, as it did before modules.
Object.assign(window, { L: { ...L } });
await import('leaflet.markercluster');

interface ClusterGroup extends L.Layer {
  addLayers(markers: readonly L.Marker[]): void;
  clearLayers(): void;
}

/** The same incidents as clustered markers, with the plugin's defaults, without a basemap. */
const { items } = incidents();
const global = (window as unknown as { L: { markerClusterGroup(): ClusterGroup } & typeof L }).L;
const map = global.map('map', { center: [33.305, 44.39], zoom: 11, maxZoom: 18 });
const group = global.markerClusterGroup();
const placed = items.filter(({ lat }) => !Number.isNaN(lat));
const markers = placed.map(({ lat, lon, title }) => global.marker([lat, lon], { title }));
let chosen = false;
group.addLayers(markers);
map.addLayer(group);
document.getElementById('toggle')!.addEventListener('click', () => {
  chosen = !chosen;
  group.clearLayers();
  group.addLayers(chosen ? markers.filter((_, index) => placed[index].actors.includes(0)) : markers);
});
requestAnimationFrame(() => performance.mark('ready'));
