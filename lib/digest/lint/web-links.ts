import type { DigestClip } from '../input';
import { webAddress } from '../markdown/address';

/** The addresses of a clip that a draft prints. */
export function webLinks(clip: DigestClip): string[] {
  return (clip.links ?? []).flatMap((link) => webAddress(link) ?? []);
}
