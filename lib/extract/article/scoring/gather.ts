import { all } from '../../page/dom';
import { ancestorsOf, countedText, linkDensity, moveInto, renamed } from './nodes';
import { PATTERNS } from './patterns';

/** Characters; a shorter part says nothing for the boxes around it. */
const MIN_PART = 25;

/** How many boxes around a part gain by it, and how many of those with the most points are looked at further. */
const LEVELS = 5;
const BEST = 5;

/** What others need of the most points to count beside the best box, and how many of them then count for the box around all. */
const NEARLY = 0.75;
const MANY = 3;

/** The least points of a box that stands beside the best one and is part of the article, and what share of the best's. */
const MIN_POINTS = 10;
const SHARE = 0.2;

/** A paragraph with as many characters speaks for itself, a shorter one as a sentence. */
const PARAGRAPH = 80;
const SENTENCE = /\.(?: |$)/;

/** What an element counts for before anything that it holds is looked at. */
export type Weight = (element: Element) => number;

/**
 * Gathers the article: the box whose parts say the most, and what stands beside it and is as good.
 * @param parts the parts whose text speaks for the boxes around them
 */
export function gather(body: Element, parts: Element[], weightOf: Weight): Element {
  const points = pointsFor(parts, weightOf);
  const pointsOf = (element: Element) => points.get(element) ?? weightFor(element, weightOf);
  const best = bestOf(body, points, pointsOf);
  const article = body.ownerDocument.createElement('div');
  const bonus = pointsOf(best) * SHARE;
  for (const each of all(best.parentElement, ':scope > *')) {
    const extra = each.className && each.className === best.className ? bonus : 0;
    const own = Number(points.get(each));
    if (
      each === best ||
      own + extra >= Math.max(MIN_POINTS, bonus) ||
      (each.localName === 'p' && isTold(each))
    )
      article.append(/^(?:div|article|section|p|ol|ul)$/.test(each.localName) ? each : renamed(each, 'div'));
  }
  return article;
}

/** The points of boxes, for the text that they hold: more for long parts and for commas, less for links. */
function pointsFor(parts: Element[], weightOf: Weight): Map<Element, number> {
  const points = new Map<Element, number>();
  for (const part of parts) {
    const text = countedText(part);
    if (text.length < MIN_PART) continue;
    const own = 1 + text.split(PATTERNS.commas).length + Math.min(Math.floor(text.length / 100), 3);
    for (const [level, box] of ancestorsOf(part, LEVELS).entries()) {
      if (!box.parentElement) continue;
      const before = points.get(box) ?? weightFor(box, weightOf);
      points.set(box, before + own / (level > 1 ? level * 3 : level + 1));
    }
  }
  for (const [box, sum] of points) points.set(box, sum * (1 - linkDensity(box)));
  return points;
}

function weightFor(element: Element, weightOf: Weight): number {
  return weightOf(element) + kindOf(element.localName);
}

/** What a kind of element counts for, more where it is made for text. */
function kindOf(name: string): number {
  if (name === 'div') return 5;
  if (/^(?:pre|td|blockquote)$/.test(name)) return 3;
  if (/^(?:address|[oud]l|d[dt]|li|form)$/.test(name)) return -3;
  return /^(?:h[1-6]|th)$/.test(name) ? -5 : 0;
}

/** The box with the most points, or one around it that is nearly as good and holds more of the article. */
function bestOf(body: Element, points: Map<Element, number>, pointsOf: Weight): Element {
  const [first, ...others] = [...points].toSorted(([, a], [, b]) => b - a).slice(0, BEST);
  if (!first || first[0] === body) {
    const whole = body.ownerDocument.createElement('div');
    moveInto(whole, body);
    body.append(whole);
    return whole;
  }
  const [top, most] = first;
  const rivals = others.filter(([, sum]) => sum / most >= NEARLY);
  const holds = (box: Element) => rivals.filter(([rival]) => rival !== box && box.contains(rival)).length;
  let best = boxesAround(top).find((box) => holds(box) >= MANY) ?? top;
  let last = pointsOf(best);
  const least = last / 3;
  for (const box of boxesAround(best)) {
    const sum = points.get(box) ?? last;
    if (sum < least) break;
    if (sum > last) {
      best = box;
      break;
    }
    last = sum;
  }
  // What stands beside its only box may be part of it.
  for (const box of boxesAround(best)) {
    if (box.childElementCount > 1) break;
    best = box;
  }
  return best;
}

/** The parts that an element stands in, the nearest first, less the page itself. */
function boxesAround(element: Element): Element[] {
  return ancestorsOf(element).filter(({ localName }) => !/^(?:body|html)$/.test(localName));
}

/** A paragraph that is text, and not made of links. */
function isTold(p: Element): boolean {
  const text = countedText(p);
  const links = linkDensity(p, text);
  return text.length < PARAGRAPH ? links === 0 && SENTENCE.test(text) : links < 0.25;
}
