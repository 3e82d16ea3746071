import { useState } from 'preact/hooks';
import { type Category, categoryById } from '../../lib/category';
import type { Earlier, EarlierField } from '../../lib/earlier';
import { type MessageKey, plural, t } from '../hooks/i18n';
import { moment } from '../hooks/moments';

interface Props {
  earlier: readonly Earlier[];
  /** Absent where it is of a slot, whose name stands above it. */
  categories?: readonly Category[];
  onTakeBack: (one: Earlier) => void;
}

const NAMES: Readonly<Record<string, MessageKey>> = {
  headline: 'title',
  take: 'take',
  venue: 'venue',
  quote: 'earlierQuote',
  authors: 'authors',
  publishedAt: 'published',
  categoryId: 'category',
  day: 'earlierClipDay',
  links: 'earlierLinks',
} satisfies Record<EarlierField, MessageKey>;

/** What a clip or a slot said before another window wrote over it, with what takes it back. */
export function EarlierWords({ earlier, categories, onTakeBack }: Props) {
  const [open, setOpen] = useState(false);
  if (earlier.length === 0) return null;
  return (
    <div class="earlier">
      <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {plural('earlierWords', earlier.length)}
      </button>
      {open && (
        <ul>
          {earlier.map((one) => {
            const name = categories && NAMES[one.field];
            return (
              <li key={one.id}>
                <p class="hint">
                  {name ? `${t(name)} · ` : ''}
                  {moment(one.at)}
                </p>
                <p dir="auto">{shown(one, categories)}</p>
                <button type="button" class="text-button" onClick={() => onTakeBack(one)}>
                  {t('earlierTakeBack')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function shown({ field, value }: Earlier, categories?: readonly Category[]): string {
  if (typeof value !== 'string')
    return value.map((each) => (typeof each === 'string' ? each : each.url)).join(', ');
  if (!categories || field !== 'categoryId') return value;
  return categoryById(categories, value)?.name ?? t('noCategory');
}
