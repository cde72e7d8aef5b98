declare module 'leaflet.markercluster' {}
