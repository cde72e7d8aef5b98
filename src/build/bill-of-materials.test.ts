import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';
import { packagesOfCode } from './licences-plugin.ts';
import { root } from './step.ts';

const NAMES = ['react-dom', 'react', 'scheduler', '@fontsource/source-serif-4', 'react', 'leaflet', 'vite'];
const bill = billOfMaterials(root, NAMES);

describe('the bill of materials', () => {
  it('has what CycloneDX 1.6 requires of it and of each part, and each part once', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'incident-timeline' });
    expect(bill.components).toHaveLength(new Set(NAMES).size);
    for (const { type, name, version, purl, licenses, hashes, ...part } of bill.components) {
      expect(type).toBe('library');
      expect(name).toMatch(/^[\w.-]+$/);
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
      expect(purl).toBe(part['bom-ref']);
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
      expect(licenses[0].license.id).toMatch(/^(?:MIT|BSD-2-Clause|OFL-1\.1)$/);
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
    }
  });

  it('says which part needs which, in references that all lead somewhere', () => {
    const refs = [bill.metadata.component['bom-ref'], ...bill.components.map((part) => part['bom-ref'])];
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
    for (const { dependsOn } of bill.dependencies) {
      expect(dependsOn.filter((ref) => !refs.includes(ref))).toEqual([]);
    }
    const needs = bill.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/react-dom@'))!.dependsOn;
    expect(needs.join()).toMatch(/^pkg:npm\/scheduler@[\d.]+$/);
  });

  it('counts the packages of which there is code, the innermost where one lies in another', () => {
    const moduleIds = [
      '/p/src/main.tsx',
      '/p/node_modules/react/index.js',
      '/p/node_modules/a/node_modules/@b/c/d.js',
    ];
    const bundle = { 'a.js': { type: 'chunk', moduleIds } } as unknown as Parameters<
      typeof packagesOfCode
    >[0];
    expect(packagesOfCode(bundle)).toEqual(['@b/c', 'react']);
  });
});

describe('production dependencies', () => {
  it('run nothing when they are installed', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly dev?: true; readonly hasInstallScript?: true }>>;
    };
    const production = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
    expect(production.length).toBeGreaterThan(5);
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual(
      [],
    );
  });
});
