import { type Category, inDigestOrder, type Layout } from './category';
import type { DigestClip, DigestInput } from './digest';
import type { Settings } from './settings';

/**
 * An edition that nobody published: a format is tried on it, and shown with it where there is no day with clips. It
 * has each layout, and clips that lack what a clip can lack.
 */
export function sampleEdition({ publication, categories }: Settings): DigestInput {
  const sorted = inDigestOrder(categories);
  return {
    day: '2026-03-03',
    locale: publication.locale,
    publication: {
      name: publication.name || 'Harbor Notes',
      persona: publication.persona || 'Quill',
      editor: publication.editor,
    },
    categories: sorted.map(({ name, layout }) => ({ name, layout })),
    slots: {},
    clips: CLIPS.map(({ layout, ...clip }) => ({ ...clip, category: nameOf(sorted, layout) })),
  };
}

function nameOf(categories: readonly Category[], layout: Layout): string | undefined {
  return categories.find((each) => each.layout === layout)?.name;
}

const CLIPS: readonly (DigestClip & { layout: Layout })[] = [
  {
    layout: 'story',
    title: 'The night ferry gets a second timetable',
    take: 'Two timetables for one boat sounds like a *joke*. [The reasoning]() holds up.',
    links: ['https://ferries.example/night-boat', 'https://forum.example/t/812'],
    siteName: 'Ferry Gazette',
    authors: ['Ana Ruiz', 'Tom Okafor'],
    publishedAt: '2026-03-02T08:15:00+01:00',
    excerpt: 'From April the boat leaves at two times, depending on the tide.',
    via: [{ label: 'Tide List', url: 'https://tides.example/9' }],
  },
  {
    layout: 'story',
    title: 'Why harbours keep paper logs',
    take: 'A log that needs no battery is a log that survives the storm.',
    links: ['https://harbour.example/paper-logs'],
    siteName: 'Harbour Review',
    authors: ['Lin Wei'],
    publishedAt: '2026-03-01',
    quote: 'Ink does not crash.',
  },
  {
    layout: 'bullet',
    title: 'A map of every lighthouse that changed colour',
    take: 'Worth it for the *red ones* alone.',
    links: ['https://maps.example/lighthouses'],
    siteName: 'Small Maps',
    imageUrl: 'https://maps.example/lighthouses.png',
    details: { stars: '1,255', language: 'Go' },
  },
  {
    layout: 'bullet',
    title: 'Knots, ranked',
    links: ['https://knots.example/ranked'],
    via: [{ label: 'A reader' }],
  },
  {
    layout: 'paper',
    title: 'Salt spray and the life of rope',
    take: 'Ten years of rope, measured twice a day.',
    links: ['https://papers.example/rope.pdf'],
    venue: 'Journal of Rigging',
    authors: ['Ida Bell', 'Sam Poe', 'Noor Said'],
    publishedAt: '2026-02-20',
  },
  {
    layout: 'paper',
    title: 'Gulls count to four',
    take: 'shows it with chips.',
    links: ['https://papers.example/gulls'],
  },
];
