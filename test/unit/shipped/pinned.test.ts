import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Manifest;

it('every dependency is pinned to one version', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('the lock names the bytes of every package', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, { integrity?: string }> };
  const unknown = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unknown.map(([path]) => path)).toEqual([]);
});
