import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from '../../lib/platform';
import type { Now } from '../../lib/store';
import { PageArea } from '../areas/PageArea';
import type { DayState } from '../areas/use-day-area';
import { t } from '../hooks/i18n';
import { useOthersWords } from '../hooks/use-others-words';
import { type Reading, useReading } from '../hooks/use-reading';
import { useThisPage } from '../hooks/use-this-page';

/** How long after a page came its title may still be the one before it, in milliseconds. */
const SETTLING = 10_000;

interface Props {
  now: Now | undefined;
  day: DayState;
}

/** The page in a tab, for as long as it is in front. Another page is another one of these: nothing typed can follow it there. */
export function FrontPage({ tab, now, day }: Props & { tab: Tab }) {
  const reading = useReading(async () => tab);
  const [turn, setTurn] = useState(0);

  // A single-page app gives a page its address first, then its words and with them its title. One that counts in its title
  // would be read again and again.
  const came = useRef({ at: Date.now(), title: tab.title }).current;
  useEffect(() => {
    if (tab.title === came.title || Date.now() - came.at > SETTLING) return;
    came.title = tab.title;
    reading.read();
  }, [tab.title]);

  // Who turns to the panel may have selected what is to be quoted, and no page tells of that.
  const read = useRef(reading.read);
  read.current = reading.read;
  useEffect(() => {
    const again = () => read.current();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);

  return (
    <Form
      key={turn}
      // As it is called by now: what cannot be read, such as a PDF, has no other name.
      reading={{ ...reading, tab: reading.tab && tab }}
      now={now}
      day={day}
      onOthers={() => setTurn((count) => count + 1)}
    />
  );
}

/** The form, until another window has written for its page. */
function Form({ reading, now, day, onOthers }: Props & { reading: Reading; onOthers: () => void }) {
  const page = useThisPage(now, reading, { painted: true, stays: true });
  const [said, setSaid] = useState('');
  useOthersWords(page, onOthers);
  const save = async () => {
    setSaid('');
    if (await page.save()) setSaid(t('panelSaved'));
  };
  return (
    <>
      <PageArea page={page} day={day} onSave={() => void save()} />
      <p class="hidden" role="status">
        {said}
      </p>
    </>
  );
}
