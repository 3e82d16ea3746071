import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode, kindOf } from '../../../lib/import';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('é\r\nb\rc'), 'é\nb\nc'],
    ['UTF-8 with its mark', bytes('\ufeffé'), 'é'],
    ['UTF-16 with its mark', bytes('\ufeffé', 'utf16le'), 'é'],
    ['what older spreadsheets write', bytes('caf\xe9', 'latin1'), 'café'],
  ])('%s', (_, given, text) => {
    expect(decode(given)).toBe(text);
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'notText'],
    ['a program', bytes('\x7fELF\x02\x01\x01\0'), 'notText'],
    ['a packed backup', new Uint8Array(gzipSync('{}')), 'backup'],
  ])('%s is refused', (_, given, problem) => {
    expect(() => decode(given)).toThrow(expect.objectContaining({ problem }));
  });
});

it.each([
  ['bookmarks.html', '', 'bookmarks'],
  ['anything.txt', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n', 'bookmarks'],
  ['export.csv', 'a', 'table'],
  ['export', 'title,url\nA,https://a.example/', 'table'],
  ['export', 'https://a.example/?a=1,2', 'list'],
  ['links.md', 'url,title', 'list'],
  ['links', '- one', 'list'],
])('%s that begins with %j is read as %s', (name, text, kind) => {
  expect(kindOf(name, text)).toBe(kind);
});
