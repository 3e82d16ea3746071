/** One page of the demo's day, and what its editor makes of it. */
export interface Clipping {
  /** Place on the sample site. */
  page: string;
  /** Reads well in both formats: `[words]()` is where an essay links. */
  take: string;
  /** Chord of the category. */
  chord: string;
}

/** A day at an invented publication, in the order in which its editor came across it. */
export const DAY: readonly Clipping[] = [
  {
    page: 'git.example/wx/station',
    take: 'a weather station that runs for a year on one cell [and fits a pocket]()',
    chord: 'Alt+2',
  },
  {
    page: 'margins.example/essays/slow-tools',
    take: 'a case for software that waits before it does [what cannot be undone]()',
    chord: 'Alt+2',
  },
  {
    page: 'forum.example/t/8812',
    take: 'the best advice yet on a server that nobody remembers: [slow it down]() and see who complains',
    chord: 'Alt+2',
  },
  {
    page: 'tidedb.example/blog/3-0',
    take: 'Lookups fall from 41 to 17 microseconds, and [the post says where they do not](): any key that is rewritten all day. The way back is its best part.',
    chord: 'Alt+1',
  },
  {
    page: 'arxiv.example/abs/2603.00001',
    take: 'a paper in which dropping 3% of a cache at random [beats every learned rule]() for what to keep',
    chord: 'Alt+3',
  },
  {
    page: 'dispatch.example/2026/03/02/refunds',
    take: 'Two ferry operators now have rules for tickets that [software bought](). They disagree on who is to blame; parliament looks at it next week.',
    chord: 'Alt+1',
  },
];

export const PUBLICATION = { Name: 'Harbour Notes', Editor: 'Quill' };

export const ESSAY = {
  Opening: 'Two stories about guessing well.',
  Afterword: 'Read the essay last, and slowly.',
  Closing: 'Until tomorrow.',
};
