import { choosableFormats, dayFormat, type OwnFormat } from '../../lib/own-format';
import { formatName } from '../edition/format-names';
import { t } from '../hooks/i18n';
import { useOwnFormats } from '../hooks/own-formats';
import { TroubleContext, useTroubleState } from '../hooks/trouble';
import { useSettings } from '../hooks/use-settings';
import { Notice } from '../ui/Notice';
import { CategoriesForm } from './CategoriesForm';
import { GrantsForm } from './GrantsForm';
import { Keys } from './Keys';
import { PublicationForm } from './PublicationForm';
import { WeekForm } from './WeekForm';
import { YourData } from './YourData';

/** Publication, week, categories and keys. Every change is stored as it is made. */
export function SettingsPage() {
  const trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <main class="settings">
        <h1>{t('settingsTitle')}</h1>
        {trouble.reason && (
          <Notice tone="trouble" onDismiss={trouble.clear}>
            {t(`error_${trouble.reason}`)}
          </Notice>
        )}
        <Forms />
        <GrantsForm />
        <YourData />
        <Keys />
      </main>
    </TroubleContext.Provider>
  );
}

/** The formats that can be chosen, and the one that is chosen even if it was deleted since. */
function formatsFor(chosen: string, own: readonly OwnFormat[]): { id: string; name: string }[] {
  const { format, lost } = dayFormat(chosen, own);
  return [
    ...choosableFormats(own).map((each) => ({ id: each.id, name: formatName(each) })),
    ...(lost === 'deleted' ? [{ id: format.id, name: t('formatDeleted', format.name) }] : []),
  ];
}

function Forms() {
  const state = useSettings();
  const own = useOwnFormats();
  if (!state.settings || !own) return null;
  const { publication, week, categories } = state.settings;
  return (
    <>
      <PublicationForm
        publication={publication}
        formats={formatsFor(publication.formatId, own)}
        onChange={state.changePublication}
      />
      <WeekForm week={week} locale={publication.locale} onChange={state.changeWeek} />
      <CategoriesForm categories={categories} state={state} />
    </>
  );
}
