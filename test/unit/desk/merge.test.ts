import { describe, expect, it } from 'vitest';
import type { Clip } from '../../../lib/clip';
import { type ClipEdit, merge, splitOff, withFields } from '../../../lib/desk';
import { clip, NOON } from '../builders';

const done = (clips: readonly Clip[], edits: readonly ClipEdit[]) =>
  clips.map((each) => withFields(each, edits.find(({ id }) => id === each.id)?.fields ?? {}));
const source = (url: string) => ({ url, role: 'source' as const });

describe('merging', () => {
  const first = clip('first', { links: [source('https://a.example/1')] });
  const second = clip('second', {
    take: 'The better words',
    links: [source('https://b.example/2'), { url: 'https://forum.example/t', role: 'discussion' }],
  });
  const third = clip('third', {
    links: [source('https://b.example/2?utm_source=x'), source('https://c.example/3')],
  });

  it('keeps the take there is, and each of the others’ links once, with its role', () => {
    const [one, two, three] = done([first, second, third], merge([first, second, third], NOON));
    expect(two?.links.map(({ url, role }) => [url, role])).toEqual([
      ['https://b.example/2', 'source'],
      ['https://forum.example/t', 'discussion'],
      ['https://a.example/1', 'source'],
      ['https://c.example/3', 'source'],
    ]);
    expect(two?.take).toBe('The better words');
    expect([one?.mergedInto, one?.deletedAt, three?.mergedInto]).toEqual(['second', NOON, 'second']);
  });

  it('is taken back by splitting off, with nothing lost', () => {
    const all = [first, second, third];
    let clips = done(all, merge(all, NOON));
    for (const id of ['first', 'third']) {
      const keeper = clips.find((each) => each.id === 'second') ?? second;
      clips = done(clips, splitOff(keeper, id));
    }
    expect(clips).toEqual(all);
  });

  it('leaves a link that the editor added meanwhile', () => {
    const [, merged] = done([first, second], merge([first, second], NOON));
    const own = source('https://mine.example/');
    const keeper = withFields(merged ?? second, { links: [...(merged?.links ?? []), own] });
    const [back] = done([keeper], splitOff(keeper, 'first'));
    expect(back?.links).toEqual([...second.links, own]);
  });
});
