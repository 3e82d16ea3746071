import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { withFrontMatter } from '../../../lib/front-matter';

const facts = { title: 'Harbor Notes', date: '2026-03-03', author: '', lang: 'en-US' };

it('stands above the draft, and what is blank is left out', () => {
  expect(withFrontMatter('Text.\n', facts)).toBe(
    '---\ntitle: "Harbor Notes"\ndate: 2026-03-03\nlang: "en-US"\n---\n\nText.\n',
  );
});

it.each(['a: b', '--- ', '"quoted" \\ back', 'no', '# x', 'two\nlines', '日本 – ü \u2028', '{{ x }}', '- y'])(
  'reads %j as it was written',
  (title) => {
    const [, yaml = ''] = withFrontMatter('', { ...facts, title, author: title }).split('---\n');
    const whole = /^---\n([\s\S]*?)\n---\n\n$/.exec(withFrontMatter('', { ...facts, title, author: title }));
    expect(parse(whole?.[1] ?? yaml)).toEqual({ ...facts, title, author: title });
  },
);
