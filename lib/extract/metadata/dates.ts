import { habitsOf } from '../dates/habits';
import { dateIn, type Habits, type Written, writtenDates } from '../dates/written';
import { all, attr, isWithin, textOf } from '../page/dom';
import { ldText, typeOf } from '../page/json-ld';
import type { Found, Page } from '../page/page';
import { firstOf, from } from './claims';
import { lastEdited } from './last-edited';
import { calledDate, dateline } from './visible-date';

/** Names under which sites put the date of publication into `<meta>`, less their prefixes. */
const PUBLISHED =
  /^(?!.*(?:^|[:._-])(?:mod|upd|exp|revis|event|valid)).*?(?:^|[:._-])(?:(?:date)?published|publish(?:ed)?[_-]?(?:time|date|on|at)|publication[_-]date|pub-?date|online_date|date|issued|created)$/;
const MODIFIED =
  /(?:^|[:._-])(?:(?:date)?modified|modified[_-](?:time|date)|updated_time|last-modified|revised)$/;

export interface Dates {
  published: Found<string> | undefined;
  modified: Found<string> | undefined;
}

export function readDates(page: Page, isDocumentation: boolean): Dates {
  const habits = habitsOf(page.lang, page.host, textOf(page.root));
  const stated = statedDate(page, ['datePublished', 'uploadDate', 'dateCreated'], PUBLISHED, habits);
  const modified = statedDate(page, ['dateModified'], MODIFIED, habits);
  // A manual is never published, it is rebuilt.
  if (isDocumentation)
    return { published: undefined, modified: modified ?? stated ?? lastEdited(page, habits) };
  const published =
    page.posts.length > 0 ? ofPost(page, stated, habits) : ofPage(page, stated, modified?.value, habits);
  const isLater = (modified?.value ?? '').slice(0, 10) > (published?.value ?? '').slice(0, 10);
  return { published, modified: isLater ? modified : undefined };
}

/** What the page shows its reader with the heading goes before what it tells machines of another day. */
function ofPage(
  page: Page,
  stated: Found<string> | undefined,
  modified: string | undefined,
  habits: Habits,
): Found<string> | undefined {
  const { published, updated } = dateline(page, habits, Boolean(stated));
  // What is yet to come when the page was last changed is an event or a deadline.
  const isToCome = modified && published && published.date > modified;
  const machine = stated ?? calledDate(page, habits);
  if (machine) return published && !isToCome ? agreed(machine, published) : machine;
  return found(published, 'visible') ?? fromAddress(page, habits) ?? found(updated, 'visible');
}

function ofPost(
  { posts }: Page,
  stated: Found<string> | undefined,
  habits: Habits,
): Found<string> | undefined {
  const [post] = posts;
  const own = dateIn(post?.datetime, habits);
  const machine = stated ?? (own ? { value: own, source: 'thread' } : undefined);
  const [shown] = writtenDates(post?.when || post?.around || '', habits);
  return shown && machine ? agreed(machine, shown) : (machine ?? found(shown, 'thread'));
}

/** The stated date where the shown one is the same day, or is with day and month exchanged; else the shown one. */
function agreed(stated: Found<string>, { date }: Written): Found<string> {
  const day = stated.value.slice(0, 10);
  const isSame = day === date || day === date.replace(/(\d\d)-(\d\d)$/, '$2-$1');
  return isSame ? stated : { value: date, source: 'visible' };
}

function found(shown: Written | undefined, source: string): Found<string> | undefined {
  return shown && { value: shown.date, source };
}

/** JSON-LD, then `<meta>`, then microdata and RDFa. A comment has dates of its own. */
function statedDate(
  { works, meta, root }: Page,
  keys: string[],
  names: RegExp,
  habits: Habits,
): Found<string> | undefined {
  const marked = all(root, `[itemprop~="${keys[0]}"],[property$="${keys[0]}"]`).filter(
    (element) => !isWithin(element, '[itemprop~="comment"],[class*="comment" i],aside'),
  );
  const claims = [
    // Site builders date every static page by the day it was set up.
    ...from(
      'json-ld',
      works
        .filter((work) => typeOf(work) !== 'WebPage')
        .flatMap((work) => keys.map((key) => ldText(work[key]))),
    ),
    ...from(
      'meta',
      [...meta].filter(([name]) => names.test(name)).map(([, [value]]) => value),
    ),
    ...from(
      'microdata',
      marked.map((element) => attr(element, 'datetime') || attr(element, 'content') || textOf(element)),
    ),
  ];
  return firstOf(claims, (raw) => dateIn(raw, habits));
}

/** /2025/12/19/…, the only date that an address holds for certain; /2025/12/ has no day. */
function fromAddress({ url }: Page, habits: Habits): Found<string> | undefined {
  const match = /^[^?#]*?\/((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?=[/?#]|$|(?<!\/..)[_-])/.exec(url);
  return found(writtenDates(match?.slice(1).join('-') ?? '', habits)[0], 'url');
}
