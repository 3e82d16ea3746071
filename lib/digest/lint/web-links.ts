import type { DigestClip } from '../input';
import { webAddress } from '../markdown/address';
import { rememberOf } from '../remember';

/** The addresses of a clip that a draft prints. */
export const webLinks = rememberOf((clip: DigestClip): readonly string[] =>
  (clip.links ?? []).flatMap((link) => webAddress(link) ?? []),
);
