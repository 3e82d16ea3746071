import type { CaptureKind, Details } from '../../capture';
import { LIMITS } from '../limits';
import { clean } from '../page/clean';
import { ldText, listOf, type Thing, typeOf } from '../page/json-ld';
import { metaValues } from '../page/meta';
import type { Found, Page } from '../page/page';

/**
 * What a page counts and names besides the fields, in JSON-LD (https://schema.org/Question, /Episode, /VideoObject,
 * /InteractionCounter), and of a manual the version of what it is for.
 */
export function readDetails(page: Page, kind: CaptureKind | undefined): Found<Details> | undefined {
  const version = kind === 'documentation' ? versionOf(page) : undefined;
  const value = filled({ ...ofWork(page.works[0] ?? {}), version });
  return value && { value, source: version ? 'meta' : 'json-ld' };
}

/** Details as they are read: empty where the page does not show them. */
export type Told = { [K in keyof Details]: string | undefined };

/** Without what a page does not show, or counts nothing of; nothing where nothing is left. */
export function filled(said: Told): Details | undefined {
  const held = Object.entries(said).filter(([, value]) => value && value !== '0');
  return held.length > 0 ? Object.fromEntries(held) : undefined;
}

function ofWork(work: Thing): Told {
  const [answer] = listOf(work.acceptedAnswer);
  const length = worth(work.duration ?? work.timeRequired);
  return {
    points: worth(work.upvoteCount),
    answers: worth(work.answerCount),
    accepted: worth(answer instanceof Object ? Reflect.get(answer, 'author') : ''),
    comments: worth(work.commentCount) || counted(work, 'Comment'),
    likes: counted(work, 'Like'),
    series: worth(work.partOfSeries),
    duration: length && /Video|Audio|Episode/.test(typeOf(work)) ? length : '',
  };
}

/** A number, a text, or an object by its name. */
function worth(value: unknown): string {
  return clean(typeof value === 'number' ? String(value) : ldText(value), LIMITS.detail);
}

/** How often readers did something, such as `LikeAction`. */
function counted({ interactionStatistic }: Thing, action: string): string {
  const counter = listOf(interactionStatistic).find((entry) =>
    JSON.stringify(entry).includes(`${action}Action`),
  );
  return worth(counter instanceof Object ? Reflect.get(counter, 'userInteractionCount') : '');
}

/**
 * What generators of manuals write into `<meta>`, Sphinx into the title ("… — Requests 2.33.0 documentation"), and many
 * into the address (`/docs/18/`, `/en/4.2/`). "Latest" is no version.
 */
function versionOf({ meta, titleElement, url }: Page): string | undefined {
  const [named = ''] = metaValues(meta, 'docsearch:version docusaurus_version readthedocs-version-slug');
  return (
    /^v?\d[\w.-]*$/.exec(named)?.[0] ??
    /(\d+\.[\w.]+) documentation/i.exec(titleElement)?.[1] ??
    /\/v?(\d+\.\d[\w.]*|(?<=\/v|\/docs\/)\d+)\//.exec(url)?.[1]
  );
}
