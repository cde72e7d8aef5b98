/** Installed when it is measured; nothing else knows them. */
declare module '@uwdata/vgplot';
declare module '@duckdb/duckdb-wasm';
