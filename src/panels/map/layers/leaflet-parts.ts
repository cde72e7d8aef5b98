// The parts of Leaflet that add themselves to its map; the build leaves all others away (vite.config.ts).
import 'leaflet/src/layer/Layer.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
