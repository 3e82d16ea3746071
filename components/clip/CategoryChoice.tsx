import { type Category, inDigestOrder } from '../../lib/category';
import { t } from '../hooks/i18n';
import { chordOf } from '../ui/keys';

interface Props {
  categories: readonly Category[];
  chosen: string | null;
  /** Whether the editor chose it; otherwise it is a suggestion, and a click confirms it. */
  byEditor: boolean;
  onChoose: (id: string | null) => void;
}

/** One radio a category, its digit before its name. Clicking the chosen one again leaves the clip without. */
export function CategoryChoice({ categories, chosen, byEditor, onChoose }: Props) {
  return (
    <fieldset class="categories">
      <legend class="hidden">{t('category')}</legend>
      {inDigestOrder(categories).map((category) => (
        <label
          key={category.id}
          class="category"
          title={category.digit ? chordOf(category.digit) : undefined}
          data-chosen={category.id === chosen}
        >
          <input
            type="radio"
            name="category"
            aria-label={category.name}
            aria-keyshortcuts={category.digit ? chordOf(category.digit) : undefined}
            checked={category.id === chosen}
            onClick={() => onChoose(byEditor && category.id === chosen ? null : category.id)}
          />
          {category.digit && <span class="digit">{category.digit}</span>}
          <span dir="auto">{category.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
