import { useState } from 'preact/hooks';
import { type Clip, creditsOf } from '../../lib/clip';
import { type ClipFields, namesIn, writeNames } from '../../lib/desk';
import { t } from '../hooks/i18n';

interface Props {
  clip: Clip;
  onChange: (change: Pick<ClipFields, 'authors' | 'publishedAt'>) => void;
}

/** Who wrote it and when, for a format that prints it. Folded away: a page mostly says it right. */
export function Credits({ clip, onChange }: Props) {
  const { authors, publishedAt } = creditsOf(clip);
  const [typed, setTyped] = useState<string>();
  const written = writeNames(authors);
  // A comma that was just typed starts a name that is not there yet.
  const shown = typed !== undefined && writeNames(namesIn(typed)) === written ? typed : written;
  const day = publishedAt.slice(0, 10);
  const type = (text: string) => {
    const names = namesIn(text);
    const own = clip.capture.authors ?? [];
    setTyped(text);
    onChange({ authors: writeNames(names) === writeNames(own) ? undefined : names });
  };
  const date = (next: string) => {
    const own = clip.capture.publishedAt ?? '';
    onChange({ publishedAt: next === own.slice(0, 10) ? undefined : next });
  };
  return (
    <details class="more-fields">
      <summary>{[written, day].filter(Boolean).join(' · ') || t('noCredits')}</summary>
      <div class="credits">
        <input
          class="field"
          dir="auto"
          aria-label={t('authors')}
          placeholder={t('authorsHint')}
          value={shown}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <input
          class="field"
          type="date"
          aria-label={t('published')}
          value={day}
          onInput={(event) => date(event.currentTarget.value)}
        />
      </div>
    </details>
  );
}
