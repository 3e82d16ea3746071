import type { Pasted } from '../../lib/jobs';
import { plural, t } from './i18n';

/** What became of pasted addresses, in a sentence. */
export function pastedMessage({ added, known }: Pasted): string {
  const parts = [
    ...(added.length > 0 ? [plural('pastedAdded', added.length)] : []),
    ...(known > 0 ? [plural('pastedKnown', known)] : []),
  ];
  return parts.join(' ') || t('pastedNothing');
}
