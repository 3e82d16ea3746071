import { useEffect, useRef } from 'preact/hooks';
import { builtInFormats } from '../../lib/digest';
import { formatName } from '../edition/format-names';
import { t } from '../hooks/i18n';
import { TroubleContext, useTroubleState } from '../hooks/trouble';
import { useFormatRoute } from '../hooks/use-format-route';
import { type Formats, useFormats } from '../hooks/use-formats';
import { useNow } from '../hooks/use-now';
import { usePreviewDay } from '../hooks/use-preview-day';
import { inText, isUndo } from '../ui/keys';
import { Notice } from '../ui/Notice';
import { FormatList } from './FormatList';
import { FormatWork } from './FormatWork';

/** The formats screen: which there are at the left, one of them in work at the right. */
export function FormatsPage() {
  const trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <main class="formats">
        {trouble.reason && (
          <Notice tone="trouble" onDismiss={trouble.clear}>
            {t(`error_${trouble.reason}`)}
          </Notice>
        )}
        <Screen />
      </main>
    </TroubleContext.Provider>
  );
}

function Screen() {
  const now = useNow();
  const formats = useFormats();
  const [route, go] = useFormatRoute();
  const preview = usePreviewDay(now, route.day);
  /** A format that was just made, on its way from the store. */
  const arriving = useRef<string | undefined>(undefined);
  const own = formats?.own.find(({ id }) => id === route.id);
  const builtIn = Object.values(builtInFormats).find(({ id }) => id === route.id);
  const shown = own ?? (builtIn && { ...builtIn, name: formatName(builtIn) });
  const made = arriving.current === route.id;
  if (own) arriving.current = undefined;

  // Without a format in the address, or once it is deleted, another one is in work.
  const lost = formats !== undefined && shown === undefined && !made;
  useEffect(() => {
    if (lost) go({ id: formats?.own[0]?.id ?? 'briefing' }, true);
  }, [lost]);
  useUndoKey(formats);
  if (!now || !formats) return null;

  const arrive = (id: string | undefined) => {
    if (id === undefined) return;
    arriving.current = id;
    go({ id });
  };
  const restore = () => {
    const id = formats.deleted?.id;
    formats.restore();
    arrive(id);
  };
  return (
    <>
      <FormatList
        formats={formats}
        shown={route.id}
        day={route.day}
        onImport={(file) => void formats.importFile(file).then(arrive)}
        onRestore={restore}
      />
      {shown && (
        <FormatWork
          key={shown.id}
          row={own}
          name={shown.name}
          source={shown.template}
          formats={formats}
          preview={preview}
          locale={now.settings.publication.locale}
          onDuplicate={(format) => void formats.duplicate(format).then(arrive)}
          onDay={(day) => go({ day }, true)}
        />
      )}
    </>
  );
}

/** Outside of a text, Ctrl+Z brings back the format that was deleted last. */
function useUndoKey(formats: Formats | undefined): void {
  const latest = useRef(formats);
  latest.current = formats;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isUndo(event) || inText(event.target) || !latest.current?.deleted) return;
      event.preventDefault();
      latest.current.restore();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
