/** The sample pages that can be read and come to an end, by their places on the site. */
export const PAGES = [
  'tidedb.example/blog/3-0',
  'dispatch.example/2026/03/02/refunds',
  'arxiv.example/abs/2603.00001',
  'git.example/wx/station',
  'forum.example/t/8812',
  'hafenblatt.example/artikel/pegel',
  'margins.example/essays/slow-tools',
  'weekly.example/issues/91',
  'blank.example',
  'throwing.example',
] as const;

/** Measured apart: it would be the 95th percentile of everything. */
export const VAST = 'vast.example';
