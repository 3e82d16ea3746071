import { expect, test } from './fixtures';
import { storedClips } from './seeds';

/** A page of Lobsters in the shape that its reader knows, with a way on that loads no new document. */
const story = (
  title: string,
  source: string,
  next: string,
) => `<!doctype html><title>${title} | Lobsters</title>
<ol><li class="story"><a class="u-url" href="${source}">${title}</a>
<div class="byline"><a class="u-author">quay</a><time data-at-unix="1772438400">today</time></div></li></ol>
<a id="next" href="${next}">Next</a>
<script>
document.querySelector('#next').onclick = (event) => {
  event.preventDefault();
  history.pushState(null, '', '${next}');
  document.querySelector('.u-url').textContent = 'Ropes, revisited';
  document.querySelector('.u-url').href = 'https://ropes.example/second';
};
</script>`;

test('a page of a site that is known by name is read by what is known of it, and anew where it goes on without loading', async ({
  editor,
  chromium,
}) => {
  await chromium.tab.route('https://lobste.rs/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: story('Knots that hold', 'https://knots.example/first?utm_source=lobsters', '/s/bbbbbb/ropes'),
    }),
  );
  await chromium.tab.goto('https://lobste.rs/s/aaaaaa/knots');
  const first = await editor.opensPopup();
  await expect.poll(() => first.titleShown()).toBe('Knots that hold');
  await first.save();
  await first.closed();

  await chromium.tab.click('#next');
  await expect.poll(() => chromium.tab.url()).toContain('/s/bbbbbb/');
  const second = await editor.opensPopup();
  await expect.poll(() => second.titleShown()).toBe('Ropes, revisited');
  await second.save();
  await second.closed();

  const clips = await storedClips(editor.browser);
  const linksOf = (title: string) => clips.find((clip) => clip.capture.title === title)?.links;
  expect(linksOf('Knots that hold')).toEqual([
    { url: 'https://knots.example/first', role: 'source' },
    { url: 'https://lobste.rs/s/aaaaaa', role: 'discussion', label: 'Lobsters' },
  ]);
  expect(linksOf('Ropes, revisited')).toEqual([
    { url: 'https://ropes.example/second', role: 'source' },
    { url: 'https://lobste.rs/s/bbbbbb', role: 'discussion', label: 'Lobsters' },
  ]);
});
