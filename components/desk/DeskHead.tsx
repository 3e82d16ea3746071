import { CalendarDays, ChevronDown, CircleHelp, Settings as Gear, PenLine } from 'lucide';
import { useMemo } from 'preact/hooks';
import { type Day, formatDay } from '../../lib/day';
import type { Readiness } from '../../lib/desk';
import type { Now } from '../../lib/store';
import { DayChoice } from '../edition/DayChoice';
import { DayField } from '../edition/DayField';
import { FormatChoice } from '../edition/FormatChoice';
import { plural, t } from '../hooks/i18n';
import { openSettings } from '../hooks/pages';
import type { Days } from '../hooks/use-days';
import type { Desk } from '../hooks/use-desk';
import type { Exports } from '../hooks/use-exports';
import type { Rendered } from '../hooks/use-rendered';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { Menu } from '../ui/Menu';
import { FolderItems } from './FolderItems';

interface Props {
  desk: Desk;
  days: Days;
  now: Now;
  rendered: Rendered;
  ready: Readiness;
  exports: Exports;
  onShow: (day: Day) => void;
  onIssue: () => void;
  onHelp: () => void;
}

/** The day, how far it is, and the ways out. */
export function DeskHead({ desk, days, now, rendered, ready, exports, onShow, onIssue, onHelp }: Props) {
  const { locale } = now.settings.publication;
  const { issued } = desk.edition;
  // Formatters are slow to make, and this is drawn at every key.
  const date = useMemo(() => formatDay(desk.day, locale, 'long'), [desk.day, locale]);
  const line = useMemo(() => readinessLine(ready), Object.values(ready));
  return (
    <header class="desk-head">
      <div class="desk-date">
        <h1>{date}</h1>
        <DayChoice earlier={days.earlier} later={days.later} day={desk.day} now={now} onShow={onShow}>
          <DayField day={desk.day} title={date} onShow={onShow}>
            <Icon of={CalendarDays} />
          </DayField>
        </DayChoice>
      </div>
      <p class="readiness">
        <span class={issued ? 'state issued' : 'state'}>
          {issued ? t('issuedAt', timeOf(issued.at, locale)) : t('draft')}
        </span>
        {line}
      </p>
      <div class="desk-out">
        <div class="desk-format">
          <FormatChoice format={rendered.format} formats={rendered.formats} onChoose={desk.chooseFormat} />
          <IconButton
            icon={PenLine}
            name={t('editFormats')}
            onClick={() => desk.open(`/formats.html#/${rendered.format.id}/${desk.day}`)}
          />
        </div>
        <button
          type="button"
          class="quiet-button"
          disabled={!issued && desk.clips.length === 0}
          onClick={onIssue}
        >
          {t(issued ? 'unissue' : 'issue')}
        </button>
        <div class="split">
          <button
            type="button"
            class="main-button"
            aria-label={t('copyRich')}
            title="Alt+R"
            aria-keyshortcuts="Alt+R"
            disabled={!rendered.draft}
            onClick={exports.copyRich}
          >
            {t('copy')}
          </button>
          <Menu icon={ChevronDown} name={t('moreWaysOut')}>
            <button type="button" onClick={exports.copyMarkdown} aria-keyshortcuts="Alt+M">
              {t('copyMarkdown')}
            </button>
            <button type="button" onClick={exports.copyPlain}>
              {t('copyPlain')}
            </button>
            <button type="button" onClick={() => exports.download('md')}>
              {t('downloadMarkdown')}
            </button>
            <button type="button" aria-pressed={exports.frontMatter} onClick={exports.switchFrontMatter}>
              {t('frontMatter')}
            </button>
            <button type="button" onClick={() => exports.download('html')}>
              {t('downloadHtml')}
            </button>
            <button type="button" onClick={() => exports.download('txt')}>
              {t('downloadText')}
            </button>
            {exports.folder && <FolderItems folder={exports.folder} />}
          </Menu>
        </div>
        <IconButton icon={CircleHelp} name={t('keys')} keys="?" onClick={onHelp} />
        <IconButton icon={Gear} name={t('settings')} onClick={() => void openSettings()} />
      </div>
    </header>
  );
}

/** `9 clips · 2 without a take · 640 words · 3 min read`. */
function readinessLine(ready: Readiness): string {
  return [
    plural('clips', ready.clips),
    ...(ready.withoutTake > 0 ? [plural('withoutTake', ready.withoutTake)] : []),
    ...(ready.withoutCategory > 0 ? [plural('withoutCategory', ready.withoutCategory)] : []),
    ...(ready.words > 0 ? [plural('words', ready.words), plural('minutesRead', ready.minutes)] : []),
  ].join(' · ');
}

function timeOf(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
