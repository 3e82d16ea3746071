import { Quote, X } from 'lucide';
import { categoryById } from '../../lib/category';
import { formatDay } from '../../lib/day';
import type { Settings } from '../../lib/settings';
import { t } from '../hooks/i18n';
import type { ThisPage as State } from '../hooks/use-this-page';
import { GrowingText } from '../ui/GrowingText';
import { IconButton } from '../ui/IconButton';
import { composing } from '../ui/keys';
import { Notice } from '../ui/Notice';
import { TextLine } from '../ui/TextLine';
import { CategoryChoice } from './CategoryChoice';
import { EditionChoice } from './EditionChoice';
import { Facts } from './Facts';

interface Props {
  page: State;
  settings: Settings;
  /** Whether the take gets the caret. */
  caret: boolean | undefined;
  onSave: () => void;
  onDiscard: () => void;
  onInsertQuote: () => void;
  onShowEarlier: () => void;
  /** Copies what was read of the page, for a bug report. */
  onReport: () => void;
}

/** The form for the page in front: facts as read, the take, the category. */
export function ThisPage(props: Props) {
  const { page, settings, onSave, onInsertQuote, onShowEarlier } = props;
  const { form, change, capture, tab } = page;
  const { categories, publication } = settings;

  const saveOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || composing(event)) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    onSave();
  };

  return (
    <section class="this-page" aria-labelledby="this-page">
      <header class="head">
        <h2 id="this-page">{t('thisPage')}</h2>
        {page.clippable && form.day && (
          <EditionChoice day={form.day} settings={settings} onChange={(day) => change({ day })} />
        )}
      </header>
      <PageState page={page} asked={props.caret} />
      {page.clippable && (
        <form
          onKeyDown={saveOnEnter}
          onSubmit={(event) => {
            event.preventDefault();
            onSave();
          }}
        >
          <GrowingText
            class="headline-box"
            name={t('title')}
            placeholder={capture?.siteName ?? ''}
            value={form.headline}
            onInput={(headline) => change({ headline })}
          />
          <Facts
            capture={capture}
            url={tab?.url ?? ''}
            locale={publication.locale}
            onReport={props.onReport}
          />
          {page.known && (
            <p class="hint">
              {page.known.day === form.day
                ? t('editingClip')
                : t('movingClip', formatDay(page.known.day, publication.locale, 'long'))}
            </p>
          )}
          {page.earlier && !page.known && (
            <div class="ran-before">
              <p>{t('ranBefore', formatDay(page.earlier.day, publication.locale, 'long'))}</p>
              {page.earlier.take && <p dir="auto">{t('ranBeforeTake', page.earlier.take)}</p>}
              <button
                type="button"
                class="quiet-button"
                aria-keyshortcuts="Alt+O"
                title="Alt+O"
                onClick={onShowEarlier}
              >
                {t('showEarlier')}
              </button>
            </div>
          )}
          <GrowingText
            class="take-box"
            name={t('take')}
            placeholder={t('takeHint')}
            value={form.take}
            autoFocus={props.caret}
            onInput={(take) => change({ take })}
          />
          <CategoryChoice
            categories={categories}
            chosen={form.categoryId}
            byEditor={page.choseCategory}
            onChoose={(categoryId) => change({ categoryId })}
          />
          {categoryById(categories, form.categoryId)?.layout === 'paper' && (
            <TextLine
              name={t('venue')}
              placeholder={t('venueHint')}
              value={form.venue}
              onInput={(venue) => change({ venue })}
            />
          )}
          {form.quote && (
            <div class="quote">
              <p dir="auto">{`“${form.quote}”`}</p>
              <IconButton icon={Quote} name={t('quoteIntoTake')} keys="Alt+Q" onClick={onInsertQuote} />
              <IconButton icon={X} name={t('removeQuote')} onClick={() => change({ quote: '' })} />
            </div>
          )}
          <footer class="actions">
            {form.via && (
              <p class="via" title={page.via?.url || form.via}>
                <span class="fact-line">{t('via', form.via)}</span>
                <IconButton icon={X} name={t('removeVia')} keys="Alt+V" onClick={() => change({ via: '' })} />
              </p>
            )}
            <button type="button" class="quiet-button" disabled={!page.typed} onClick={props.onDiscard}>
              {t('discard')}
            </button>
            <button type="submit" class="main-button" disabled={page.saving || !tab}>
              {t('saveClip')}
            </button>
          </footer>
        </form>
      )}
    </section>
  );
}

/**
 * What there is to say about reading the page, where all is not well. That a page cannot be clipped is no trouble where nobody
 * asked for it: the panel meets such pages all day.
 */
function PageState({ page, asked }: { page: State; asked: boolean | undefined }) {
  if (page.failure) {
    return (
      <Notice tone={asked || page.clippable ? 'trouble' : 'plain'}>
        {t(`error_${page.failure}`)}
        {page.clippable && page.failure === 'timeout' && (
          <button type="button" class="quiet-button" onClick={page.read}>
            {t('readAgain')}
          </button>
        )}
      </Notice>
    );
  }
  if (page.arriving && !page.reading) return <Notice>{t('pageArriving')}</Notice>;
  return null;
}
