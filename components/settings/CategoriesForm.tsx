import { useRef, useState } from 'preact/hooks';
import { type Category, inDigestOrder, nameProblem } from '../../lib/category';
import { t } from '../hooks/i18n';
import type { SettingsState } from '../hooks/use-settings';
import { CategoryRow } from './CategoryRow';

interface Props {
  categories: readonly Category[];
  state: SettingsState;
}

/** The categories in digest order, each with its name, digit and layout. */
export function CategoriesForm({ categories, state }: Props) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const sorted = inDigestOrder(categories);

  const add = () => {
    const wrong = nameProblem(name, categories);
    setProblem(wrong === 'taken' ? t('nameTaken', name.trim()) : wrong ? t('nameEmpty') : '');
    if (wrong) return;
    state.addCategory({ name: name.trim(), layout: 'bullet' });
    setName('');
  };

  return (
    <section aria-labelledby="categories">
      <h2 id="categories">{t('categories')}</h2>
      <p class="hint">{t('categoriesHint')}</p>
      <ul class="category-list">
        {sorted.map((category, index) => (
          <CategoryRow
            key={category.id}
            category={category}
            categories={sorted}
            onChange={(change) => state.changeCategory(category.id, change)}
            onMove={(by) => state.moveCategory(category.id, index + by)}
            onRemove={(heir) => {
              state.removeCategory(category.id, heir);
              // The button that was pressed goes; the focus must not go with it.
              box.current?.focus();
            }}
          />
        ))}
      </ul>
      <form
        class="add-category"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          ref={box}
          class="field"
          dir="auto"
          aria-label={t('newCategory')}
          placeholder={t('newCategory')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="quiet-button">
          {t('addCategory')}
        </button>
      </form>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
