import { t } from '../../hooks/i18n';
import { useImport } from '../../hooks/use-import';
import { Progress } from '../../ui/Progress';
import { FileChoice } from '../FileChoice';
import { useFocusBack } from '../use-focus-back';
import { ColumnsForm } from './ColumnsForm';
import { ImportPlanForm } from './ImportPlanForm';
import { LastImportLine } from './LastImportLine';

/** Chooses a file from elsewhere, shows what importing it would do, imports it. */
export function ImportSection() {
  const { stage, busy, refused, said, categories, choose, name, back, run, cancel } = useImport();
  const field = useFocusBack(stage !== undefined, busy !== undefined);
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('import')}</h2>
      <p class="hint">{t('importHint')}</p>
      {!stage && (
        <FileChoice
          label={t('importFile')}
          accept=".html,.htm,.csv,.tsv,.txt,.md,.markdown,text/*"
          disabled={busy !== undefined}
          field={field}
          onChoose={choose}
        />
      )}
      {refused && (
        <p role="alert" class="problem" dir="auto">
          {refused}
        </p>
      )}
      {!busy && stage?.asks === 'columns' && (
        <ColumnsForm stage={stage} onContinue={name} onCancel={cancel} />
      )}
      {!busy && stage?.asks === 'plan' && (
        <ImportPlanForm
          file={stage.file}
          planned={stage.planned}
          categories={categories}
          onImport={run}
          onBack={stage.table && back}
          onCancel={cancel}
        />
      )}
      {busy && (
        <Progress
          label={t(busy.doing === 'reading' ? 'importReading' : 'importRunning')}
          share={busy.share}
          onCancel={cancel}
        />
      )}
      <p role="status" class="said" dir="auto">
        {said}
      </p>
      {!stage && !busy && <LastImportLine />}
    </section>
  );
}
