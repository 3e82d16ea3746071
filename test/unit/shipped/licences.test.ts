import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { licences } from '../../../scripts/licences';

let root: string;
const packages: Record<string, object> = {};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clipsheet-licences-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function add(name: string, license: string, text: string, rest: object = {}): void {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'LICENSE'), text);
  packages[`node_modules/${name}`] = { version: '1.2.3', license, ...rest };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
}

it('every library that is shipped is named with its holder, terms that are the same stand once, tools are left out', () => {
  add('tide', 'MIT', 'MIT License\n\nCopyright (c) 2020 Ana Ruiz\n\nDo what you\nlike with it.\n');
  add('ebb', 'MIT', '(The MIT License)\n\nCopyright 2019 Ben Okafor\n\nDo what you like\nwith it.\n');
  add('builder', 'GPL-3.0', 'Share alike.', { dev: true });
  expect(licences(root)).toBe(
    'tide 1.2.3 (MIT), Copyright (c) 2020 Ana Ruiz\nebb 1.2.3 (MIT), Copyright 2019 Ben Okafor\n\nDo what you like with it.\n',
  );
  add('viral', 'GPL-3.0', 'Share alike.');
  expect(() => licences(root)).toThrow('viral has a licence that does not fit: GPL-3.0');
});

it('our own libraries all have one that fits', () => {
  const text = licences('.');
  for (const name of ['dexie', 'preact', 'dompurify', '@mozilla/readability', 'liquidjs', 'papaparse'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
});
