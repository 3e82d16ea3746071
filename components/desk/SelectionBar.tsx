import { ArrowRight, Merge, Trash2, X } from 'lucide';
import { type Category, inDigestOrder } from '../../lib/category';
import type { Day } from '../../lib/day';
import { DayField } from '../edition/DayField';
import { plural, t } from '../hooks/i18n';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';

interface Props {
  count: number;
  categories: readonly Category[];
  /** The clips' own. */
  day: Day;
  /** The next publishing day's short date. */
  tomorrow: string;
  onCategory: (id: string | null) => void;
  onTomorrow: () => void;
  onDay: (day: Day) => void;
  /** Absent for a single clip. */
  onMerge: (() => void) | undefined;
  onDrop: () => void;
  onClear: () => void;
}

/** What can be done with all selected clips at once. */
export function SelectionBar(props: Props) {
  const { count, categories, day, tomorrow, onCategory, onTomorrow, onDay, onMerge, onDrop, onClear } = props;
  return (
    <fieldset class="selection-bar">
      <legend class="hidden">{t('selection')}</legend>
      <span class="selected-count">{plural('selected', count)}</span>
      <select
        class="field"
        aria-label={t('moveToCategory')}
        value="?"
        onChange={(event) => {
          onCategory(event.currentTarget.value || null);
          event.currentTarget.value = '?';
        }}
      >
        <option value="?" disabled hidden>
          {t('moveToCategory')}
        </option>
        {inDigestOrder(categories).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="">{t('noCategory')}</option>
      </select>
      <button
        type="button"
        class="quiet-button"
        aria-keyshortcuts="T"
        title={t('sendTo', tomorrow)}
        onClick={onTomorrow}
      >
        {tomorrow}
      </button>
      <DayField day={day} title={t('sendToDay')} name={t('sendToDay')} onShow={onDay}>
        <Icon of={ArrowRight} />
      </DayField>
      {onMerge && <IconButton icon={Merge} name={t('merge')} keys="M" onClick={onMerge} />}
      <IconButton icon={Trash2} name={t('drop')} keys="Delete" onClick={onDrop} />
      <IconButton icon={X} name={t('clearSelection')} keys="Escape" onClick={onClear} />
    </fieldset>
  );
}
