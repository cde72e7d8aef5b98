import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part in a bill of materials, as CycloneDX 1.6 has it (https://cyclonedx.org/docs/1.6/json/). */
interface Component {
  readonly type: 'library' | 'application';
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, { readonly integrity?: string }>>;

export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly version: 1;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The name of a package as Package URLs write it, e.g. pkg:npm/%40fontsource/source-serif-4@5.3.1. */
function purlOf({ name, version }: Manifest): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function componentOf(manifest: Manifest, integrity: string | undefined): Component {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(manifest.name)!;
  const digest = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purlOf(manifest),
    ...(group && { group }),
    name,
    version: manifest.version,
    purl: purlOf(manifest),
    licenses: [{ license: { id: manifest.license } }],
    ...(digest && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') } as const],
    }),
  };
}

/** What is packed into the build of the project at `root`, of the installed packages of these names. */
export function billOfMaterials(root: string, names: readonly string[]): BillOfMaterials {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Lock;
  };
  const own = manifestIn(root);
  const manifests = [...new Set(names)].sort().map((name) => manifestIn(join(root, 'node_modules', name)));
  const refs = new Map(manifests.map((manifest) => [manifest.name, purlOf(manifest)]));
  const product: Component = {
    type: 'application',
    'bom-ref': own.name,
    name: own.name,
    version: own.version,
    licenses: [{ license: { id: own.license } }],
  };
  const needed = manifests.map((manifest) => ({
    ref: purlOf(manifest),
    dependsOn: Object.keys(manifest.dependencies ?? {}).flatMap((name) => refs.get(name) ?? []),
  }));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: product },
    components: manifests.map((manifest) =>
      componentOf(manifest, lock.packages[`node_modules/${manifest.name}`]?.integrity),
    ),
    dependencies: [{ ref: own.name, dependsOn: [...refs.values()] }, ...needed],
  };
}
