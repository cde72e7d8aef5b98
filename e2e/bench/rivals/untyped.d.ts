declare module 'leaflet.markercluster' {}
declare module 'papaparse' {
  const Papa: {
    parse(text: string, options: { readonly skipEmptyLines: boolean }): { readonly data: readonly unknown[] };
  };
  export default Papa;
}
