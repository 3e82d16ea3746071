import { useState } from 'preact/hooks';
import { type Category, inDigestOrder, MAX_NAME } from '../../../lib/category';
import {
  type Label,
  type LabelChoice,
  type LabelChoices,
  labelKey,
  NEW_CATEGORY,
  NO_CATEGORY,
} from '../../../lib/import';
import { plural, t } from '../../hooks/i18n';

interface Props {
  labels: readonly Label[];
  choices: LabelChoices;
  categories: readonly Category[];
  onChoose: (name: string, choice: LabelChoice) => void;
}

/** How many are shown at first. */
const SOME = 8;

/** The tags, folders and headings of a file, and which category each becomes. */
export function LabelList({ labels, choices, categories, onChoose }: Props) {
  const [all, setAll] = useState(labels.length <= SOME);
  return (
    <fieldset class="labels">
      <legend>{t('importLabels')}</legend>
      <p class="hint">{t('importLabelsHint')}</p>
      {(all ? labels : labels.slice(0, SOME)).map((label, index) => (
        <div key={labelKey(label.name)} class="column">
          <label for={`label-${index}`} dir="auto">
            {label.name} <span class="hint">{plural('clips', label.count)}</span>
          </label>
          <select
            id={`label-${index}`}
            class="field"
            value={choices.get(labelKey(label.name))}
            onChange={(event) => onChoose(label.name, event.currentTarget.value)}
          >
            <option value={NO_CATEGORY}>{t('importNoCategory')}</option>
            {!label.categoryId && label.name.length <= MAX_NAME && (
              <option value={NEW_CATEGORY}>{t('importNewCategory', label.name)}</option>
            )}
            {inDigestOrder(categories).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
      {!all && (
        <button type="button" class="quiet-button" onClick={() => setAll(true)}>
          {plural('importAllLabels', labels.length)}
        </button>
      )}
    </fieldset>
  );
}
