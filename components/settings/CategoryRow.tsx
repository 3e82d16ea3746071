import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { type Category, DIGITS, LAYOUTS, type Layout, MAX_NAME, nameProblem } from '../../lib/category';
import { type MessageKey, t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';

interface Props {
  category: Category;
  /** All of them, in digest order. */
  categories: readonly Category[];
  onChange: (change: Partial<Omit<Category, 'id'>>) => void;
  onMove: (by: 1 | -1) => void;
  /** @param heir the category that gets its clips */
  onRemove: (heir: string | null) => void;
}

const LAYOUT_NAMES: Record<Layout, MessageKey> = {
  story: 'layoutStory',
  bullet: 'layoutBullet',
  paper: 'layoutPaper',
};

export function CategoryRow({ category, categories, onChange, onMove, onRemove }: Props) {
  const [draft, setDraft] = useState<string>();
  const [removing, setRemoving] = useState(false);
  const wrong = draft === undefined ? undefined : nameProblem(draft, categories, category.id);
  const others = categories.filter((each) => each.id !== category.id);
  const rename = (name: string) => {
    setDraft(name);
    if (!nameProblem(name, categories, category.id)) onChange({ name: name.trim() });
  };
  return (
    <li>
      <div class="category-line">
        <input
          class="field"
          dir="auto"
          maxLength={MAX_NAME}
          aria-label={t('categoryName')}
          aria-invalid={wrong ? true : undefined}
          value={draft ?? category.name}
          onInput={(event) => rename(event.currentTarget.value)}
          onBlur={() => setDraft(undefined)}
        />
        <select
          class="field"
          aria-label={t('digit')}
          value={String(category.digit ?? '')}
          onChange={(event) => onChange({ digit: Number(event.currentTarget.value) || null })}
        >
          <option value="">{t('noDigit')}</option>
          {DIGITS.map((digit) => (
            <option key={digit} value={String(digit)} disabled={others.some((each) => each.digit === digit)}>
              {digit}
            </option>
          ))}
        </select>
        <select
          class="field"
          aria-label={t('layout')}
          value={category.layout}
          onChange={(event) => {
            const layout = LAYOUTS.find((each) => each === event.currentTarget.value);
            if (layout) onChange({ layout });
          }}
        >
          {LAYOUTS.map((layout) => (
            <option key={layout} value={layout}>
              {t(LAYOUT_NAMES[layout])}
            </option>
          ))}
        </select>
        <IconButton
          icon={ArrowUp}
          name={t('moveUp')}
          disabled={categories[0]?.id === category.id}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          name={t('moveDown')}
          disabled={categories.at(-1)?.id === category.id}
          onClick={() => onMove(1)}
        />
        <IconButton
          icon={Trash2}
          name={t('removeCategory', category.name)}
          expanded={removing}
          onClick={() => setRemoving(!removing)}
        />
      </div>
      {wrong && (
        <p class="problem" role="alert">
          {wrong === 'taken' ? t('nameTaken', (draft ?? '').trim()) : t('nameEmpty')}
        </p>
      )}
      {removing && <Removal heirs={others} onRemove={onRemove} onCancel={() => setRemoving(false)} />}
    </li>
  );
}

interface RemovalProps {
  heirs: readonly Category[];
  onRemove: (heir: string | null) => void;
  onCancel: () => void;
}

/** Asks where the clips go before a category does. */
function Removal({ heirs, onRemove, onCancel }: RemovalProps) {
  const [heir, setHeir] = useState(heirs[0]?.id ?? '');
  return (
    <div class="removal">
      <label>
        {t('removeMove')}
        <select class="field" value={heir} onChange={(event) => setHeir(event.currentTarget.value)}>
          {heirs.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
          <option value="">{t('noCategory')}</option>
        </select>
      </label>
      <button type="button" class="quiet-button" onClick={onCancel}>
        {t('cancel')}
      </button>
      <button type="button" class="main-button" onClick={() => onRemove(heir || null)}>
        {t('remove')}
      </button>
    </div>
  );
}
