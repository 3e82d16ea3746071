import { isThing, ldText, listOf } from '../page/json-ld';
import { metaValues } from '../page/meta';
import type { Found, Page } from '../page/page';
import { absolute } from './address';
import { firstOf, from } from './claims';

export function readImage({ meta, works, url }: Page): Found<string> | undefined {
  const claims = [
    ...from(
      'meta',
      metaValues(meta, 'og:image og:image:url og:image:secure_url twitter:image twitter:image:src'),
    ),
    ...from(
      'json-ld',
      listOf(works[0]?.image).map((image) =>
        ldText(isThing(image) ? (image.url ?? image.contentUrl) : image),
      ),
    ),
  ];
  return firstOf(claims, (raw) => absolute(raw, url));
}
