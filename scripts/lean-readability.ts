import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Methods for what `lib/extract` reads itself, or never asks for. */
const UNUSED = [
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_getJSONLD',
  '_getArticleMetadata',
  '_isUrl',
  '_findNode',
  '_prepDocument',
  '_removeAndGetNext',
  '_removeScripts',
  '_replaceNodeTags',
  '_hasSingleTagInsideElement',
  '_postProcessContent',
  '_getRowAndColumnCount',
  // The reader takes out whatever is embedded, and finds the pictures itself.
  '_clean',
  '_fixLazyImages',
  '_flagIsActive',
  // `standAlone` of `lib/extract` resolves addresses, of every article.
  '_fixRelativeUris',
  // See `SHORTER`.
  '_isSingleImage',
  '_getAllNodesWithTag',
  '_removeFlag',
  '_cleanMatchedNodes',
  '_cleanHeaders',
  '_getCharCount',
  '_getTextDensity',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_cleanStyles',
  // The reader drops a heading that repeats the title.
  '_headerDuplicatesTitle',
  '_removeNodes',
  '_forEachNode',
  '_someNode',
  '_everyNode',
  '_textSimilarity',
];

/** Patterns and tables of those, and of what earlier versions did. */
const UNUSED_DATA =
  'extraneous replaceFonts tokenize whitespace videos UNLIKELY_ROLES DEFAULT_TAGS_TO_SCORE ALTER_TO_DIV_EXCEPTIONS hasContent hashUrl loadingWords nextLink prevLink srcsetUrl b64DataUrl jsonLdArticleTypes CLASSES_TO_PRESERVE PRESENTATIONAL_ATTRIBUTES DEPRECATED_SIZE_ATTRIBUTE_ELEMS HTML_ESCAPE_MAP FLAG_STRIP_UNLIKELYS FLAG_WEIGHT_CLASSES FLAG_CLEAN_CONDITIONALLY ELEMENT_NODE TEXT_NODE DEFAULT_MAX_ELEMS_TO_PARSE DEFAULT_N_TOP_CANDIDATES DEFAULT_CHAR_THRESHOLD'.split(
    ' ',
  );

const CONSTRUCTOR = `function Readability(doc) {
  this._doc = doc;
  this._flags = 7;
}
`;

/**
 * Methods that the reader has in a shorter form, which does the same to what it asks for. Classes and styles are removed
 * throughout: nothing of ours asks for the class that Readability keeps, and other attributes of looks are rare by now.
 * Nested boxes stay, and tables of one cell: no one sees them. A picture in a `<noscript>` is found also where scripts run,
 * which makes text of what is inside, and where the one that it stands for has no address.
 */
const SHORTER = [
  `  parse() {
    this._unwrapNoscriptImages(this._doc);
    for (const node of this._doc.querySelectorAll("script,noscript")) node.remove();
    this._replaceBrs(this._doc.body);
    for (const node of this._doc.querySelectorAll("font")) this._setNodeTag(node, "SPAN");
    const content = this._grabArticle();
    if (content)
      for (const name of ["class", "style"])
        for (const node of content.querySelectorAll("[" + name + "]")) node.removeAttribute(name);
    return { content };
  },
`,
  `  _grabArticle() {
    const {body} = this._doc;
    const before = body.innerHTML;
    const attempts = [];
    for (;;) {
      const toScore = [];
      for (let node = this._doc.documentElement; node; ) {
        const called = node.className + " " + node.id;
        const isByline = () => !this._articleByline && this._isValidByline(node, called);
        if (!this._isProbablyVisible(node) || isByline() && (this._articleByline = true) || this._flags & 1 && (
          this.REGEXPS.unlikelyCandidates.test(called) && !this.REGEXPS.okMaybeItsACandidate.test(called) &&
            !/^(BODY|A)$/.test(node.tagName) && !this._hasAncestorTag(node, "table") && !this._hasAncestorTag(node, "code") ||
          /^(menu(bar)?|complementary|navigation|alert|(alert)?dialog)$/.test(node.getAttribute("role"))
        ) || /^(DIV|SECTION|HEADER|H[1-6])$/.test(node.tagName) && this._isElementWithoutContent(node)) {
          const gone = node;
          node = this._getNextNode(node, true);
          gone.remove();
          continue;
        }
        if (/^(SECTION|H[2-6]|P|TD|PRE)$/.test(node.tagName)) toScore.push(node);
        if (node.tagName == "DIV") {
          let p;
          for (const child of [...node.childNodes])
            if (this._isPhrasingContent(child)) {
              if (!p && !this._isWhitespace(child)) child.before((p = this._doc.createElement("p")));
              p?.append(child);
            } else p = this._trimEnd(p);
          const [inner, more] = node.children;
          if (inner?.tagName == "P" && !more && this._getLinkDensity(node) < 0.25 &&
              ![...node.childNodes].some((each) => each.nodeType == 3 && each.textContent.trim())) {
            node.replaceWith(inner);
            toScore.push((node = inner));
          } else if (!this._hasChildBlockElement(node)) toScore.push((node = this._setNodeTag(node, "P")));
        }
        node = this._getNextNode(node);
      }
      const candidates = [];
      for (const each of toScore) {
        const text = this._getInnerText(each);
        const score = 1 + text.split(this.REGEXPS.commas).length + Math.min(Math.floor(text.length / 100), 3);
        if (text.length > 24 && each.parentNode?.tagName)
          for (const [level, ancestor] of this._getNodeAncestors(each, 5).entries())
            if (ancestor.parentNode?.tagName) {
              if (!ancestor.readability) {
                this._initializeNode(ancestor);
                candidates.push(ancestor);
              }
              ancestor.readability.contentScore += score / (level > 1 ? level * 3 : level + 1);
            }
      }
      for (const each of candidates) each.readability.contentScore *= 1 - this._getLinkDensity(each);
      const tops = candidates.sort((a, b) => b.readability.contentScore - a.readability.contentScore).slice(0, 5);
      let [top] = tops;
      if (!top || top.tagName == "BODY") {
        top = this._doc.createElement("DIV");
        top.append(...body.childNodes);
        body.append(top);
      } else {
        const others = tops.slice(1)
          .filter((each) => each.readability.contentScore / top.readability.contentScore >= 0.75)
          .map((each) => this._getNodeAncestors(each));
        for (const each of others.length > 2 ? this._getNodeAncestors(top) : []) {
          if (each.tagName == "BODY") break;
          if (others.filter((list) => list.includes(each)).length > 2) { top = each; break; }
        }
        if (!top.readability) this._initializeNode(top);
        let last = top.readability.contentScore;
        const least = last / 3;
        for (const each of this._getNodeAncestors(top)) {
          if (each.tagName == "BODY" || each.readability?.contentScore < least) break;
          if (each.readability?.contentScore > last) { top = each; break; }
          last = each.readability?.contentScore ?? last;
        }
        while (top.parentNode.tagName != "BODY" && top.parentNode.children.length == 1) top = top.parentNode;
      }
      if (!top.readability) this._initializeNode(top);
      const article = this._doc.createElement("DIV");
      const share = top.readability.contentScore * 0.2;
      for (const each of [...top.parentNode.children]) {
        const isAlike = each.className && each.className === top.className;
        const isTold = () => {
          const text = this._getInnerText(each);
          const links = this._getLinkDensity(each);
          return text.length < 80 ? text && !links && /\\.( |$)/.test(text) : links < 0.25 && text.length > 80;
        };
        if (each == top || each.readability?.contentScore + (isAlike ? share : 0) >= Math.max(10, share) || each.tagName == "P" && isTold())
          article.append(/^(DIV|ARTICLE|SECTION|P|OL|UL)$/.test(each.tagName) ? each : this._setNodeTag(each, "DIV"));
      }
      this._prepArticle(article);
      const {length} = this._getInnerText(article);
      if (length > 499) return article;
      attempts.push([length, article]);
      if (!this._flags) {
        const [[most, best]] = attempts.sort(([a], [b]) => b - a);
        return most && best;
      }
      body.innerHTML = before;
      // The three flags go one by one, the lowest first.
      this._flags &= this._flags - 1;
    }
  },
  _trimEnd(p) {
    while (p?.lastChild && this._isWhitespace(p.lastChild)) p.lastChild.remove();
  },
`,
  `  _getClassWeight(e) {
    var weight = 0;
    for (const name of this._flags & 2 ? [e.className, e.id] : []) {
      if (this.REGEXPS.negative.test(name)) weight -= 25;
      if (this.REGEXPS.positive.test(name)) weight += 25;
    }
    return weight;
  },
`,
  `  _prepArticle(article) {
    const all = (names) => article.querySelectorAll(names);
    this._markDataTables(article);
    for (const tag of ["form", "fieldset"]) this._cleanConditionally(article, tag);
    const drop = (names) => { for (const node of all(names)) node.remove(); };
    drop("footer,link,aside");
    for (const node of all(":scope > * *"))
      if (this.REGEXPS.shareElements.test(node.className + " " + node.id) && node.textContent.length < 500) node.remove();
    drop("input,textarea,select,button");
    for (const node of all("h1,h2")) if (this._getClassWeight(node) < 0) node.remove();
    for (const tag of ["table", "ul", "div"]) this._cleanConditionally(article, tag);
    for (const node of all("h1")) this._setNodeTag(node, "h2");
    for (const node of all("p:not(:has(img))")) if (!node.textContent.trim()) node.remove();
    for (const node of all("br")) if (this._nextNode(node.nextSibling)?.tagName == "P") node.remove();
  },
`,
  `  _initializeNode(node) {
    const is = (names) => names.test(node.tagName);
    node.readability = { contentScore: this._getClassWeight(node) + (is(/^DIV/) ? 5 : is(/^(PRE|TD|BLOCKQUOTE)$/) ? 3 :
      is(/^(ADDRESS|[OUD]L|D[DT]|LI|FORM)$/) ? -3 : is(/^(H\\d|TH)$/) ? -5 : 0)};
  },
`,
  `  _isValidByline(node, matchString) {
    const isCalled = node.matches('[rel="author"],[itemprop*="author"]') || this.REGEXPS.byline.test(matchString);
    // The length last: the text of every element of a page, one by one, is the page many times over.
    const length = isCalled && node.textContent.trim().length;
    return length && length < 100;
  },
`,
  `  _getNodeAncestors(node, most = 1 / 0) {
    const found = [];
    while ((node = node.parentNode) && found.length < most) found.push(node);
    return found;
  },
`,
  `  _nextNode(node) {
    while (node && node.nodeType != 1 && !node.textContent.trim()) node = node.nextSibling;
    return node;
  },
`,
  `  _getNextNode(node, isDone) {
    if (!isDone && node.firstElementChild) return node.firstElementChild;
    while (node && !node.nextElementSibling) node = node.parentNode;
    return node?.nextElementSibling;
  },
`,
  `  _isElementWithoutContent(node) {
    return !node.textContent.trim() && node.children.length == node.querySelectorAll("br,hr").length;
  },
`,
  `  _hasChildBlockElement(element) {
    return element.querySelector("blockquote,dl,div,img,ol,p,pre,table,ul");
  },
`,
  `  _isWhitespace(node) {
    return node.nodeName == "BR" || node.nodeType == 3 && !node.textContent.trim();
  },
`,
  `  _hasAncestorTag(node, tag, far, accepts = () => true) {
    return this._getNodeAncestors(node, far ? 1 / 0 : 4).some((each) => each.tagName === tag.toUpperCase() && accepts(each));
  },
`,
  `  _isProbablyVisible(node) {
    return node.style?.display != "none" && node.style?.visibility != "hidden" &&
      !node.matches('[hidden],[aria-hidden="true"]:not([class*="fallback-image"])');
  },
`,
  `  _getInnerText(e) {
    return e.textContent.trim().replace(this.REGEXPS.normalize, " ");
  },
`,
  `  _replaceBrs(root) {
    const after = (node) => this._nextNode(node.nextSibling);
    const isBreak = (node) => node?.tagName == "BR";
    for (const br of root.querySelectorAll("br")) {
      if (!isBreak(after(br))) continue;
      let next;
      while (isBreak((next = after(br)))) next.remove();
      const p = this._doc.createElement("p");
      br.replaceWith(p);
      while ((next = p.nextSibling) && this._isPhrasingContent(next) && !(isBreak(next) && isBreak(after(next)))) p.append(next);
      this._trimEnd(p);
      if (p.parentNode.tagName == "P") this._setNodeTag(p.parentNode, "DIV");
    }
  },
`,
  `  _setNodeTag(node, tag) {
    const other = node.ownerDocument.createElement(tag);
    other.append(...node.childNodes);
    node.replaceWith(other);
    if (node.readability) other.readability = node.readability;
    for (const each of node.attributes) other.setAttributeNode(each.cloneNode());
    return other;
  },
`,
  `  _isPhrasingContent(node) {
    return node.nodeType == 3 || this.PHRASING_ELEMS.includes(node.tagName) ||
      /^(A|DEL|INS)$/.test(node.tagName) && [...node.childNodes].every(this._isPhrasingContent, this);
  },
`,
  `  _getLinkDensity(element) {
    const length = this._getInnerText(element).length;
    let links = 0;
    for (const link of element.getElementsByTagName("a"))
      links += this._getInnerText(link).length * (/^#./.test(link.getAttribute("href")) ? 0.3 : 1);
    return length && links / length;
  },
`,
  `  _cleanConditionally(e, tag) {
    const isOdd = (node) => {
      const text = this._getInnerText(node);
      const length = text.length;
      const all = (names) => [...node.querySelectorAll(names)];
      const count = (names) => all(names).length;
      const share = (names) => all(names).reduce((sum, each) => sum + this._getInnerText(each).length, 0) / (length || 1);
      const isIn = (name, far, accepts) => this._hasAncestorTag(node, name, far, accepts);
      const isData = (table) => table._readabilityDataTable;
      const weight = this._getClassWeight(node);
      if (isData(node) || isIn("table", 1, isData) || isIn("code") || all("table").some(isData)) return false;
      if (weight < 0) return true;
      if (text.split(",").length > 10) return false;
      if (this.REGEXPS.adWords.test(text)) return true;
      const paragraphs = count("p"), images = count("img"), items = count("li");
      const isList = tag == "ul" || share("ul,ol") > 0.9;
      const isFigure = isIn("figure");
      const links = this._getLinkDensity(node);
      return (!isFigure && images > 1 && paragraphs / images < 0.5 ||
        !isList && (items - 100 > paragraphs || weight < 25 && links > 0.2 ||
          !isFigure && length < 25 && images != 1 && images != 2 && links > 0 && share("h1,h2,h3,h4,h5,h6") < 0.9) ||
        count("input") > Math.floor(paragraphs / 3) || weight > 24 && links > 0.5 ||
        !images && !share("span,li,td,blockquote,dl,div,img,ol,p,pre,table,ul")) &&
        !(isList && images == items && [...node.children].every((child) => child.children.length < 2));
    };
    // The inner before the outer.
    for (const node of this._flags & 4 ? [...e.querySelectorAll(tag)].reverse() : []) if (isOdd(node)) node.remove();
  },
`,
  `  _unwrapNoscriptImages(doc) {
    for (const noscript of doc.querySelectorAll("noscript")) {
      const before = noscript.previousElementSibling;
      // Where scripts run, what is inside is text.
      const inside = noscript.firstElementChild ? noscript : doc.createRange().createContextualFragment(noscript.textContent);
      const image = inside.querySelector("img:only-child");
      const images = before && (before.matches("img") ? [before] : before.querySelectorAll("img"));
      if (image && images?.length == 1 && !(before.textContent + inside.textContent).trim()) before.replaceWith(image);
    }
  },
`,
  `  _markDataTables(root) {
    const count = (parts, span) => [...parts].reduce((sum, part) => sum + (parseInt(part.getAttribute(span), 10) || 1), 0);
    const isLarge = (lines) => {
      const rows = count(lines, "rowspan");
      const columns = Math.max(...[...lines].map((line) => count(line.getElementsByTagName("td"), "colspan")));
      return columns != 1 && rows != 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
    };
    for (const table of root.querySelectorAll("table"))
      table._readabilityDataTable = !table.matches('[role="presentation"],[datatable="0"]') && (
        table.matches('[summary]:not([summary=""])') || !!table.querySelector("caption:not(:empty),col,colgroup,tfoot,thead,th") ||
        !table.querySelector("table") && isLarge(table.getElementsByTagName("tr")));
  },
`,
];

/** Of the methods that `SHORTER` replaces, as they are in the version that it was written for. */
const REPLACED = '13cd23633805';

/** The two patterns `adWords` and `loadingWords` as one. */
const AD_OR_LOADING =
  '/^(ad(vertis\\w+)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio|(loading|正在加载|Загрузка|chargement|cargando)[\\s.…]*)$/i';

/**
 * Readability without its log, its settings, the parser of its own tests and what the reader does not use, and with
 * short private names: two thirds less. It finds the same text; see `SHORTER` for what it leaves alone. A new version that has another form fails the build.
 */
export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    transform: (code, id) => (id.endsWith('readability/Readability.js') ? lean(code) : undefined),
  };
}

export function lean(source: string): string {
  const cut = (code: string, part: RegExp, instead: string | ((found: string) => string) = '') => {
    if (code.search(part) < 0) throw new Error(`Readability has changed: no ${part}`);
    return typeof instead === 'string' ? code.replace(part, instead) : code.replace(part, instead);
  };
  let code = source.replace(/^\s*\/\/.*$|^\s*\/\*[\s\S]*?\*\//gm, '');
  for (const method of UNUSED) {
    code = cut(code, methodNamed(method));
  }
  for (const name of UNUSED_DATA) {
    code = cut(
      code,
      new RegExp(String.raw`^ +${name}:(?: [[{]\n(?:.*,\n)+? +[\]}],|\s.*?,|.*(?:\n +\..*)+)\n`, 'm'),
    );
  }
  code = cut(code, /^function Readability\(doc, options\) \{\n[\s\S]*?^\}\n/m, CONSTRUCTOR);
  const replaced = createHash('sha256');
  for (const method of SHORTER) {
    code = cut(code, methodNamed(/\w+/.exec(method)?.[0] ?? ''), (found) => {
      replaced.update(found);
      return method;
    });
  }
  const digest = replaced.digest('hex').slice(0, 12);
  if (digest !== REPLACED) throw new Error(`Readability has changed: what is replaced, now ${digest}`);
  // What it notes on elements, under names that nobody else reads.
  for (const note of ['readability', 'contentScore', '_readabilityDataTable']) {
    code = cut(code, new RegExp(String.raw`(?<=\.|\{ ?)${note}\b`, 'g'), `_${note[1]}`);
  }
  // One list of words for what is no text, and commas as they are.
  code = cut(code, /(?<=adWords:\s*)\/\^\(ad.*\/iu/, AD_OR_LOADING);
  code = cut(code, /(?<=commas: )\/.*\/g/, '/[,،﹐︐︑⹁⸴⸲，]/g');
  code = cut(code, /^ {2}DIV_TO_P_ELEMS: new Set\(\[\n(?:.*,\n)+? +\]\),\n/m);
  // Patterns stand among the rest.
  code = cut(code, /^ {2}REGEXPS: \{\n[\s\S]*?^ {2}\},\n/m, (patterns) =>
    patterns.replace(/^ {2}\S.*\n/gm, '').replace(/^ {4}(?=\w+:)/gm, '  _'),
  );
  code = cut(code, /this\.REGEXPS\./g, 'this._');
  // Lists of words pack better as one string.
  code = cut(code, /\[(?:\s*"\w+",?){5,}\s*\]/g, (list) => `"${list.match(/\w+/g)?.join(' ')}".split(" ")`);
  // As a module, it needs none of the bundler's helpers for CommonJS.
  code = cut(code, /^if \(typeof module === "object"\) \{[\s\S]*?^\}\n/m, 'export default Readability;\n');
  return shortNames(code);
}

function methodNamed(name: string): RegExp {
  return new RegExp(String.raw`^  ${name}\([^)]*\) \{\n[\s\S]*?^  \},\n`, 'm');
}

/** `_grabArticle` and `PHRASING_ELEMS` as `_a` and `_b`: nobody outside speaks of them. */
function shortNames(code: string): string {
  const names = [...new Set(code.match(/(?<=this\.)(?:_\w+|[A-Z_]{6,})\b/g))];
  const short = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]));
  // Where they are used, and where they are defined: the same words stand in patterns and in other objects.
  return code.replace(/(?<=this\.|^ {2})\w+\b/gm, (name) => short.get(name) ?? name);
}
