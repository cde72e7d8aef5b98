// Runs a TypeScript script under plain Node: `node src/build/run.mjs <file.ts> [arguments]`, after installing what
// is missing. The script exports `main(args: string[]): Promise<number>`; the number becomes the exit code.
import './node-version.mjs';

import('./run-script.mjs');
