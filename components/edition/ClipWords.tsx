import type { RefObject } from 'preact';
import { type Clip, titleOf } from '../../lib/clip';
import { t } from '../hooks/i18n';

interface Props {
  clip: Clip;
  /** The button itself, which gets the focus back when the editor closes. */
  opener: RefObject<HTMLButtonElement | null>;
  onEdit: () => void;
}

/** A clip's headline and take, a click away from being edited. */
export function ClipWords({ clip, opener, onEdit }: Props) {
  return (
    <button ref={opener} type="button" class="clip-words" aria-expanded={false} onClick={onEdit}>
      <span class="clip-headline" dir="auto">
        {titleOf(clip)}
      </span>
      {clip.take.trim() ? (
        <span class="clip-take" dir="auto">
          {clip.take}
        </span>
      ) : (
        <span class="clip-take missing">
          {t('noTakeYet')}
          {clip.unread && ` · ${t('linkNotRead')}`}
        </span>
      )}
    </button>
  );
}
