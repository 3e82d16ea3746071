import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../lib/extract/metadata/names';

describe('the names in a byline', () => {
  it.each<[string, string[]]>([
    ['By Jane Doe', ['Jane Doe']],
    ['Written by Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
    [
      'Rui Ma, Heba Ledwon, Manoel Cortes Mendez & Suparn Patra',
      ['Rui Ma', 'Heba Ledwon', 'Manoel Cortes Mendez', 'Suparn Patra'],
    ],
    ['von Hans Müller, 3. Mai 2024', ['Hans Müller']],
    ['Jane Doe, MS, RD, Senior Editor', ['Jane Doe']],
    ['Jane Doe | 3 min read', ['Jane Doe']],
    ['Smith, John', ['John Smith']],
    ['Text by Ana Gómez | Photos by Xavier Young', ['Ana Gómez']],
    ['This post was written by Danielle Okafor, Head of Community', ['Danielle Okafor']],
    ['文：田中 花子', ['田中 花子']],
    ['文｜张伟', ['张伟']],
    ['本报记者 张伟', ['张伟']],
    ['张伟 编辑', ['张伟']],
    ['新华社记者张三', ['张三']],
    ['记者之家', ['记者之家']],
    ['林美玲 記者', ['林美玲']],
    ['김민수 기자', ['김민수']],
    ['Publié par Hélène Roux', ['Hélène Roux']],
    ['Escrito por Ana Gómez', ['Ana Gómez']],
    ['Geschrieben von Hans Müller', ['Hans Müller']],
    ['By Jane Doe, MIT Technology Review', ['Jane Doe']],
    ['Jane Doe, Research Engineer', ['Jane Doe']],
    ['Reviewed by Nils Oberg', []],
    ['https://example.com/authors/jane', []],
    ['admin', []],
    ['Share', []],
    ['following the tips below you will bake well', []],
    ['Feb 11, 2025', []],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});
