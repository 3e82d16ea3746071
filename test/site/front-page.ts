/** A page of the sample site and what is worth trying on it. */
interface Sample {
  /** Its place on the site. */
  page: string;
  title: string;
  hint: string;
}

const samples: Sample[] = [
  {
    page: 'tidedb.example/blog/3-0',
    title: 'A blog article',
    hint: 'Press <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>L</kbd>, type why it matters, choose a category, press <kbd>Enter</kbd>. Two authors and the date come from its JSON-LD.',
  },
  {
    page: 'dispatch.example/2026/03/02/refunds',
    title: 'A news story',
    hint: 'Between advertisements, a newsletter and a cookie box. Close the popup half-way through your take and open it again.',
  },
  {
    page: 'arxiv.example/abs/2603.00001',
    title: 'A paper',
    hint: 'Choose Papers: a field for the venue appears, already filled.',
  },
  {
    page: 'git.example/wx/station',
    title: 'A repository',
    hint: 'Press <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>S</kbd>: it is clipped without a popup, and the badge counts it.',
  },
  {
    page: 'forum.example/t/8812',
    title: 'A thread in a forum',
    hint: 'Clip it twice: the second time its clip opens for editing.',
  },
  {
    page: 'hafenblatt.example/artikel/pegel',
    title: 'A story in German',
    hint: 'Umlauts, quotation marks, and a date without a time.',
  },
  {
    page: 'margins.example/essays/slow-tools',
    title: 'An essay with something to quote',
    hint: 'Select a sentence, right-click it, clip with this quote. Right-click a link to clip it unvisited.',
  },
  {
    page: 'weekly.example/issues/91',
    title: 'A list of links',
    hint: 'Right-click a few of them: each becomes a clip, found via this page. The first carries tracking parameters.',
  },
  {
    page: 'blank.example',
    title: 'A page without a title',
    hint: 'Give it one in the popup, or leave it to its address.',
  },
  {
    page: 'vast.example',
    title: 'A page of 200,000 elements',
    hint: 'Reading has a time limit; the bare link can always be clipped.',
  },
  {
    page: 'throwing.example',
    title: 'A page that guards itself',
    hint: 'Its scripts throw at whoever asks the document a question.',
  },
  {
    page: 'endless.example',
    title: 'A page that never finishes loading',
    hint: 'Its first part is there. Clip it while it loads.',
  },
  { page: 'reports.example/tides.pdf', title: 'A PDF', hint: 'Its text is out of reach, its link is not.' },
];

/** The site's front page; `prefix` goes before each page's place: `/` on loopback, `http://` where names resolve. */
export function frontPage(prefix: string): string {
  const entries = samples.map(
    ({ page, title, hint }) => `<dt><a href="${prefix}${page}">${title}</a></dt><dd>${hint}</dd>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Pages to clip from</title>
    <link rel="stylesheet" href="/_/site.css">
  </head>
  <body class="front">
    <main>
      <h1>Pages to clip from</h1>
      <p>A day's reading, all of it invented. Open a few, clip what you like, then look at Today in the popup and copy the digest.</p>
      <dl>${entries.join('\n')}</dl>
    </main>
  </body>
</html>
`;
}
