import { describe, expect, test } from 'vitest';
import { type DigestClip, parseFormat, renderDraft } from '../../../lib/digest';
import { edition } from './helpers/input';

async function markdown(template: string, clip: DigestClip): Promise<string> {
  const format = parseFormat('test', `{% for clip in clips %}${template}{% endfor %}`);
  return (await renderDraft(edition([clip]), format)).markdown.trimEnd();
}

describe('captured text is escaped where it would be markup, and nowhere else', () => {
  test.each([
    [
      'v3.0 (beta) #1 - it\'s "fine"; a+b=c, 5 > 4 < 6 | x!',
      'v3.0 (beta) #1 - it\'s "fine"; a+b=c, 5 > 4 < 6 | x!',
    ],
    ['C*-algebras [draft]', 'C\\*-algebras \\[draft\\]'],
    ['AT&T &amp; &copy; R&D; &#35;', 'AT&T \\&amp; \\&copy; R\\&D; \\&#35;'],
    ['snake_case _em_ __init__', 'snake_case \\_em\\_ \\_\\_init\\_\\_'],
    ['<b> <3 </p> vector<T>', '\\<b> <3 \\</p> vector\\<T>'],
    ['C:\\path \\* end\\', 'C:\\path \\\\\\* end\\\\'],
    ['~5 to ~9, ~~gone~~', '~5 to ~9, \\~\\~gone\\~\\~'],
    ['# one', '\\# one'],
    ['#one', '#one'],
    ['- one', '\\- one'],
    ['-one', '-one'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> one', '\\> one'],
    ['+ one', '\\+ one'],
    ['1. one', '1\\. one'],
    ['2026) one', '2026\\) one'],
    ['1234567890. ten digits number no item', '1234567890. ten digits number no item'],
    ['1.5 is no item', '1.5 is no item'],
  ])('%j on a line of its own', async (title, expected) => {
    expect(await markdown('{{ clip.title }}', { title })).toBe(expected);
  });

  test.each([
    ['- {{ clip.title }}', '1. x', '- 1\\. x'],
    ['- {{ clip.title }}', '- x', '- \\- x'],
    ['> {{ clip.title }}', '# x', '> \\# x'],
    ['## {{ clip.title }}', '- C #', '## - C \\#'],
    ['## {{ clip.title }}', '#', '## \\#'],
    ['**{{ clip.title }}**', '# 1. - x', '**# 1. - x**'],
    ['**{{ clip.title }}**', 'x\\', '**x\\\\**'],
    ['{{ clip.title }}[y](https://a.example)', 'Oh!', 'Oh\\![y](https://a.example)'],
    ['A. {{ clip.title }}', '- x', 'A. - x'],
  ])('%s with %j', async (template, title, expected) => {
    expect(await markdown(template, { title })).toBe(expected);
  });
});

describe('a take is written as typed, less what it may not do', () => {
  test.each([
    ['*slow* _er_ **bold** __er__', '*slow* _er_ **bold** __er__'],
    ['2026. was a year', '2026\\. was a year'],
    ['vector<T> and <br> & &amp; &lt;', 'vector\\<T> and \\<br> & & <'],
    ['`` a`b `` and `<T>`', '``a`b`` and `<T>`'],
    ['[words](https://a.example/x_(y))', '[words](https://a.example/x_(y))'],
    ['[words](<https://a.example/x y>)', '[words](<https://a.example/x y>)'],
    ['[words](https://a.example/\\( "Title")', '[words](<https://a.example/(> "Title")'],
    ['[words](javascript:alert) [more](mailto:a@b.c) [none]()', 'words more none'],
    ['<https://A.example/X> <mailto:a@b.c>', '<https://A.example/X> mailto:a@b.c'],
    ['![pixel](https://a.example/p.png)', '\\![pixel](https://a.example/p.png)'],
    ['a\n\n- b\n# c\n\n    d\n> e\n\n---', 'a - b # c d > e ---'],
    ['[x]: https://a.example', '\\[x\\]: https://a.example'],
    ['*a*[*b*](x:y)', '*ab*'],
    ['{{ 7 | times: 6 }} {% raw %}', '{{ 7 | times: 6 }} {% raw %}'],
    ['unbalanced [ ( * ` _', 'unbalanced \\[ ( \\* \\` \\_'],
    ['l’été : oui !', 'l’été : oui !'],
  ])('%j', async (take, expected) => {
    expect(await markdown('{{ clip.take }}', { title: 'x', take })).toBe(expected);
  });

  test.each([
    ['[words]()', [], 'words'],
    ['[words]()', ['https://a.example/x'], '[words](https://a.example/x)'],
    ['[words](<>)', ['https://a.example/(x'], '[words](<https://a.example/(x>)'],
    ['[*words*]()', ['ftp://a.example', 'https://b.example'], '[*words*](https://b.example)'],
    ['[words]()', ['https://a.example/?a=1&copy;=2\\'], '[words](https://a.example/?a=1\\&copy;=2\\\\)'],
    ['[]()', ['https://a.example'], ''],
  ])('%j with links %j', async (take, links, expected) => {
    const schema = '{% schema %}{"options":[{"name":"link_marks","default":true}]}{% endschema %}';
    expect(await markdown(`${schema}{{ clip.take }}`, { title: 'x', take, links })).toBe(expected);
  });
});

describe('an address is printed so that it links', () => {
  test.each([
    ['https://a.example/x y', '<https://a.example/x%20y>'],
    ['https://a.example/<x>', '<https://a.example/%3Cx%3E>'],
    [' https://a.example/x\n ', '<https://a.example/x>'],
    ['https://a.example/?a&copy;', '<https://a.example/?a&copy%3B>'],
    ['https://a.example/\u202ex', '<https://a.example/%E2%80%AEx>'],
    ['HTTPS://A.example/É', '<HTTPS://A.example/É>'],
    ['javascript:alert(1)', ''],
    ['java\nscript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['//a.example', ''],
    ['https://', ''],
    ['a.example', ''],
  ])('%j', async (link, expected) => {
    expect(await markdown('{{ clip.links | address }}', { title: 'x', links: [link] })).toBe(expected);
  });
});
