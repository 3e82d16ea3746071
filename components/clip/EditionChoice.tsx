import { ChevronLeft, ChevronRight } from 'lucide';
import { type Day, formatDay } from '../../lib/day';
import { neighbourEdition } from '../../lib/edition';
import type { Settings } from '../../lib/settings';
import { t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';

interface Props {
  day: Day;
  settings: Settings;
  onChange: (day: Day) => void;
}

/** The edition that the clip goes to; one click takes the next or the one before. */
export function EditionChoice({ day, settings, onChange }: Props) {
  const { publishingDays } = settings.week;
  const { locale } = settings.publication;
  const step = (by: 1 | -1) => onChange(neighbourEdition(day, publishingDays, by));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressed with the mouse it leaves the caret in the take, where Enter saves.
    <div class="edition-choice" onMouseDown={(event) => event.preventDefault()}>
      <IconButton icon={ChevronLeft} name={t('earlierEdition')} onClick={() => step(-1)} />
      <output
        aria-label={t('edition', formatDay(day, locale, 'short'))}
        title={t('openEditionHint', formatDay(day, locale, 'long'))}
      >
        {formatDay(day, locale, 'short')}
      </output>
      <IconButton icon={ChevronRight} name={t('laterEdition')} onClick={() => step(1)} />
    </div>
  );
}
