import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const rows = read('docs/threat-model.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (path|---) /.test(line))
  .map((line) => line.split(' | '));

describe.each(rows)('%s', (_path, _stopped, shownBy = '') => {
  const files = [...shownBy.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);

  it('names tests that are there', () => {
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
  });

  it('names them by their titles', () => {
    const texts = files.map(read).join('\n');
    for (const [, title = ''] of shownBy.matchAll(/\*([^*]+)\*/g)) expect(texts).toContain(title);
  });

  it('names pages that are there', () => {
    for (const [, page = ''] of shownBy.matchAll(/`([\w-]+\.html)`/g))
      expect(existsSync(new URL(`test/fixtures/hostile/${page}`, ROOT)), page).toBe(true);
  });
});
