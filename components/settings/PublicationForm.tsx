import { useState } from 'preact/hooks';
import { isLocale, type Publication } from '../../lib/settings';
import { type MessageKey, t } from '../hooks/i18n';
import { TextField } from './TextField';

interface Props {
  publication: Publication;
  /** The formats there are: id and name. */
  formats: readonly { id: string; name: string }[];
  onChange: (change: Partial<Publication>) => void;
}

const FIELDS: readonly { field: 'name' | 'persona' | 'editor'; label: MessageKey; hint?: MessageKey }[] = [
  { field: 'name', label: 'publicationName', hint: 'publicationNameHint' },
  { field: 'persona', label: 'persona', hint: 'personaHint' },
  { field: 'editor', label: 'editor' },
];

/** What a sign-off and the words of dates need. */
export function PublicationForm({ publication, formats, onChange }: Props) {
  const [wrongLocale, setWrongLocale] = useState('');
  const changeLocale = (tag: string) => {
    const wrong = tag !== '' && !isLocale(tag);
    setWrongLocale(wrong ? tag : '');
    if (tag !== '' && !wrong) onChange({ locale: tag });
  };
  return (
    <section aria-labelledby="publication">
      <h2 id="publication">{t('publication')}</h2>
      {FIELDS.map(({ field, label, hint }) => (
        <TextField
          key={field}
          label={t(label)}
          hint={hint && t(hint)}
          value={publication[field]}
          onInput={(value) => onChange({ [field]: value })}
        />
      ))}
      <TextField
        label={t('locale')}
        hint={t('localeHint')}
        problem={wrongLocale && t('localeWrong', wrongLocale)}
        value={publication.locale}
        onInput={changeLocale}
      />
      <div class="setting">
        <label for="usual-format">{t('usualFormat')}</label>
        <select
          id="usual-format"
          class="field"
          value={publication.formatId}
          onChange={(event) => onChange({ formatId: event.currentTarget.value })}
        >
          {formats.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <p class="hint">
          <a href="/formats.html">{t('editFormats')}</a>
        </p>
      </div>
    </section>
  );
}
