import { habitsOf } from '../dates/habits';
import { dateIn } from '../dates/written';
import { at, present, text } from './read';
import type { Site } from './site';

/**
 * A video's page. After going from video to video the head still speaks of the first one, so what is on show is read, when it is
 * the video in the address. Shape read: kepano/defuddle tests/fixtures/youtube--spa-metadata.html (2026); the box that opens over the numbers
 * ("1,204 views • Mar 3, 2026") in several public scripts of 2024 to 2026 that take it apart at its dot.
 */
export const youtube: Site = {
  name: 'youtube',
  matches: at('youtube.com', /^\/watch/),
  read(document, url) {
    const shown = document.querySelector(`ytd-watch-flexy[video-id="${url.searchParams.get('v')}"]`);
    return present({
      kind: 'video',
      siteName: 'YouTube',
      title: text(shown, 'h1'),
      authors: [text(shown, '#channel-name a')],
      publishedAt: dateIn(
        text(shown, 'ytd-watch-info-text #tooltip').split('•')[1],
        habitsOf(document.documentElement.lang, url.host),
      ),
      excerpt: text(shown, '#attributed-snippet-text'),
    });
  },
};
