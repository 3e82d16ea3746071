import { describe, expect, it } from 'vitest';
import { canonicalLink } from '../../../lib/url';

/** Lasting address → other addresses of the same page. */
const sites: Record<string, readonly string[]> = {
  'https://arxiv.org/abs/2310.01234': [
    'https://arxiv.org/abs/2310.01234',
    'http://arxiv.org/abs/2310.01234v3',
    'https://www.arxiv.org/abs/2310.01234',
    'https://arxiv.org/pdf/2310.01234',
    'https://arxiv.org/pdf/2310.01234v2.pdf',
    'https://arxiv.org/pdf/2310.01234v2.pdf#page=4',
    'https://arxiv.org/html/2310.01234v1#S3.SS1',
    'https://arxiv.org/abs/2310.01234?context=cs.CL',
    'https://export.arxiv.org/abs/2310.01234v1',
    'https://browse.arxiv.org/html/2310.01234v1',
    'https://ar5iv.labs.arxiv.org/html/2310.01234',
    'https://ar5iv.org/abs/2310.01234',
    'https://ar5iv.org/html/2310.01234v2',
    'https://www.alphaxiv.org/abs/2310.01234v1',
    'https://www.alphaxiv.org/overview/2310.01234',
    'https://alphaxiv.org/pdf/2310.01234?utm_source=x',
    'https://doi.org/10.48550/arXiv.2310.01234',
    'https://www.semanticscholar.org/arxiv/2310.01234',
    'https://www.google.com/url?q=https://arxiv.org/pdf/2310.01234v5&sa=D',
  ],
  'https://arxiv.org/abs/1412.6980': [
    'https://arxiv.org/pdf/1412.6980.pdf',
    'https://arxiv.org/format/1412.6980',
  ],
  'https://arxiv.org/abs/hep-th/9901001': ['https://arxiv.org/pdf/hep-th/9901001v2'],
  'https://arxiv.org/abs/math/0309136': [
    'https://arxiv.org/abs/math.GT/0309136',
    'https://arxiv.org/pdf/math/0309136v1.pdf',
  ],
  'https://arxiv.org/list/cs.CL/recent': ['https://arxiv.org/list/cs.CL/recent'],
  'https://doi.org/10.1145/3442188.3445922': ['http://dx.doi.org/10.1145/3442188.3445922'],
  'https://openreview.net/forum?id=AbC_d-12': [
    'https://openreview.net/forum?id=AbC_d-12&noteId=xyz',
    'https://openreview.net/forum?referrer=%5Bthe+profile%5D&id=AbC_d-12#discussion',
    'https://openreview.net/pdf?id=AbC_d-12',
  ],
  'https://aclanthology.org/2023.acl-long.1/': [
    'https://aclanthology.org/2023.acl-long.1',
    'https://aclanthology.org/2023.acl-long.1.pdf',
    'https://www.aclanthology.org/2023.acl-long.1v2.pdf',
  ],
  'https://aclanthology.org/P19-1001/': [
    'https://www.aclweb.org/anthology/P19-1001.pdf',
    'https://www.aclweb.org/anthology/papers/P/P19/P19-1001/',
  ],
  'https://proceedings.mlr.press/v139/doe21a.html': [
    'http://proceedings.mlr.press/v139/doe21a/doe21a.pdf',
    'https://proceedings.mlr.press/v139/doe21a.html',
  ],
  'https://proceedings.neurips.cc/paper_files/paper/2023/hash/0123456789abcdef0123456789abcdef-Abstract-Conference.html':
    [
      'https://proceedings.neurips.cc/paper_files/paper/2023/file/0123456789abcdef0123456789abcdef-Paper-Conference.pdf',
      'https://papers.nips.cc/paper_files/paper/2023/hash/0123456789abcdef0123456789abcdef-Abstract-Conference.html',
    ],
  'https://proceedings.neurips.cc/paper_files/paper/2017/hash/0123456789abcdef0123456789abcdef-Abstract.html':
    [
      'https://papers.nips.cc/paper/2017/file/0123456789abcdef0123456789abcdef-Paper.pdf',
      'https://papers.neurips.cc/paper/2017/hash/0123456789abcdef0123456789abcdef-Abstract.html',
    ],
  'https://github.com/octo/cat.js': [
    'https://github.com/octo/cat.js',
    'https://github.com/octo/cat.js/',
    'http://www.github.com/octo/cat.js.git',
    'https://github.com/octo/cat.js?tab=readme-ov-file',
    'https://github.com/octo/cat.js/tree/main',
    'https://github.com/octo/cat.js/tree/master/',
    'https://github.com/octo/cat.js/blob/main/README.md',
    'https://github.com/octo/cat.js/tree/main?tab=MIT-1-ov-file',
  ],
  'https://github.com/octo/cat.js#installation': [
    'https://github.com/octo/cat.js?tab=readme-ov-file#installation',
  ],
  'https://github.com/octo/cat/issues/12': [
    'https://github.com/octo/cat/issues/12#issuecomment-345',
    'https://github.com/octo/cat/issues/12?notification_referrer_id=x',
  ],
  'https://github.com/octo/cat/pull/34': [
    'https://github.com/octo/cat/pull/34/files',
    'https://github.com/octo/cat/pull/34/commits/0a1b2c3',
    'https://github.com/octo/cat/pull/34#discussion_r1',
  ],
  'https://github.com/octo/cat/discussions/5': [
    'https://github.com/octo/cat/discussions/5?sort=top#discussioncomment-1',
  ],
  'https://github.com/octo/cat/releases/tag/v1.2.0': [
    'https://github.com/octo/cat/releases/tag/v1.2.0',
    'https://github.com/octo/cat/releases/tag/v1.2.0/?foo=1',
  ],
  'https://github.com/octo/cat/blob/main/src/a.ts': [
    'https://raw.githubusercontent.com/octo/cat/main/src/a.ts',
    'https://raw.githubusercontent.com/octo/cat/refs/heads/main/src/a.ts?token=x',
    'https://github.com/octo/cat/raw/main/src/a.ts',
    'https://github.com/octo/cat/blob/main/src/a.ts?plain=1',
  ],
  'https://github.com/octo/cat/blob/main/src/a.ts#L10-L20': [
    'https://github.com/octo/cat/blob/main/src/a.ts#L10-L20',
  ],
  'https://github.com/octo/cat/tree/main/packages/x': ['https://github.com/octo/cat/tree/main/packages/x/'],
  'https://github.com/octo': ['https://github.com/octo'],
  'https://github.com/topics/editor': ['https://github.com/topics/editor'],
  'https://github.com/octo/cat/wiki/Home': ['https://github.com/octo/cat/wiki/Home'],
  'https://gist.github.com/octo/0123456789abcdef0123456789abcdef': [
    'https://gist.github.com/octo/0123456789abcdef0123456789abcdef/revisions',
    'https://gist.github.com/octo/0123456789abcdef0123456789abcdef?permalink_comment_id=4',
  ],
  'https://huggingface.co/org/model-7B': [
    'https://huggingface.co/org/model-7B/tree/main',
    'https://huggingface.co/org/model-7B/blob/main/README.md',
    'https://hf.co/org/model-7B',
    'https://huggingface.co/org/model-7B?text=hi',
  ],
  'https://huggingface.co/datasets/org/set': [
    'https://huggingface.co/datasets/org/set/viewer/default/train?row=3',
    'https://www.huggingface.co/datasets/org/set/tree/main',
  ],
  'https://huggingface.co/spaces/org/demo': ['https://huggingface.co/spaces/org/demo/tree/main'],
  'https://huggingface.co/papers/2310.01234': [
    'https://huggingface.co/papers/2310.01234#community',
    'https://hf.co/papers/2310.01234',
  ],
  'https://huggingface.co/blog/some-post': ['https://huggingface.co/blog/some-post?utm_source=x'],
  'https://www.reddit.com/r/MachineLearning/comments/1abc23/': [
    'https://www.reddit.com/r/MachineLearning/comments/1abc23/d_some_title/',
    'https://old.reddit.com/r/MachineLearning/comments/1abc23/d_some_title/kx9z/?context=3',
    'https://np.reddit.com/r/MachineLearning/comments/1abc23',
    'https://m.reddit.com/r/MachineLearning/comments/1abc23/x/',
    'https://reddit.com/r/MachineLearning/comments/1abc23/x/?share_id=1&utm_name=y',
    'https://www.reddit.com/r/MachineLearning/comments/1abc23/comment/kx9z/',
    'https://www.reddit.com/r/MachineLearning/comments/1abc23.json',
    'https://amp.reddit.com/r/MachineLearning/comments/1abc23/x/',
  ],
  'https://www.reddit.com/comments/1abc23/': [
    'https://redd.it/1abc23',
    'https://www.reddit.com/gallery/1abc23',
  ],
  'https://www.reddit.com/r/LocalLLaMA/': ['https://old.reddit.com/r/LocalLLaMA/'],
  'https://news.ycombinator.com/item?id=40000001': [
    'https://news.ycombinator.com/item?id=40000001#40000009',
    'https://news.ycombinator.com/item?id=40000001&p=2',
    'http://news.ycombinator.com/item?p=2&id=40000001',
  ],
  'https://lobste.rs/s/ab12cd': [
    'https://lobste.rs/s/ab12cd/some_title',
    'https://lobste.rs/s/ab12cd/some_title#c_xyz',
  ],
  'https://www.lesswrong.com/posts/abcdefghijklmnopq/a-title': [
    'https://lesswrong.com/posts/abcdefghijklmnopq/a-title?commentId=zzz',
    'https://www.greaterwrong.com/posts/abcdefghijklmnopq/a-title',
    'https://www.lesswrong.com/posts/abcdefghijklmnopq/a-title#Section_two',
  ],
  'https://www.lesswrong.com/posts/abcdefghijklmnopq': [
    'https://www.lesswrong.com/s/AAAAAAAAAAAAAAAAA/p/abcdefghijklmnopq',
  ],
  'https://www.alignmentforum.org/posts/abcdefghijklmnopq/a-title': [
    'https://www.alignmentforum.org/posts/abcdefghijklmnopq/a-title?commentId=z',
    'https://www.alignmentforum.org/s/AAAAAAAAAAAAAAAAA/p/abcdefghijklmnopq/a-title#comments',
  ],
  'https://forum.effectivealtruism.org/posts/abcdefghijklmnopq/a-title': [
    'https://ea.greaterwrong.com/posts/abcdefghijklmnopq/a-title',
  ],
  'https://stackoverflow.com/questions/123456/how-to-x': [
    'https://stackoverflow.com/questions/123456/how-to-x/654321#654321',
    'https://stackoverflow.com/questions/123456/how-to-x?noredirect=1&lq=1',
  ],
  'https://stackoverflow.com/questions/123456': [
    'https://stackoverflow.com/q/123456/42',
    'https://stackoverflow.com/questions/123456/',
  ],
  'https://cooking.stackexchange.com/questions/12/a-b': [
    'https://cooking.stackexchange.com/questions/12/a-b?rq=1',
  ],
  'https://forum.example.org/t/some-topic/123': [
    'https://forum.example.org/t/some-topic/123/45',
    'https://forum.example.org/t/some-topic/123?u=someone',
    'https://forum.example.org/t/some-topic/123/45?u=someone',
  ],
  'https://harbour.social/@tove@pier.example/117269611598821921': [
    'https://harbour.social/@tove@pier.example/117269611598821921/reblogs',
    'https://harbour.social/web/@tove@pier.example/117269611598821921',
    'https://harbour.social/deck/@tove@pier.example/117269611598821921#x',
  ],
  'https://harbour.social/@tove': ['https://harbour.social/@tove'],
  'https://medium.com/@tove/a-bell-0123456789ab': ['https://medium.com/@tove/a-bell-0123456789ab'],
  'https://podcasts.apple.com/us/podcast/the-pier/id1234567890?i=1000612345678': [
    'https://podcasts.apple.com/us/podcast/the-pier/id1234567890?i=1000612345678&uo=4',
    'https://podcasts.apple.com/us/podcast/the-pier/id1234567890?at=1&i=1000612345678#x',
  ],
  'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk': [
    'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk?si=abc',
  ],
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ': [
    'https://youtu.be/dQw4w9WgXcQ?si=abc',
    'https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=share',
    'https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=42s',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL0&index=2',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/live/dQw4w9WgXcQ?si=1',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'https://music.youtube.com/watch?v=dQw4w9WgXcQ',
  ],
  'https://vimeo.com/123456789': [
    'https://player.vimeo.com/video/123456789',
    'https://player.vimeo.com/video/123456789',
    'https://vimeo.com/channels/staffpicks/123456789',
  ],
  'https://vimeo.com/123456789/0a1b2c3d4e': ['https://player.vimeo.com/video/123456789?h=0a1b2c3d4e'],
  'https://x.com/someone/status/1700000000000000000': [
    'https://twitter.com/someone/status/1700000000000000000?s=20&t=abc',
    'https://mobile.twitter.com/someone/status/1700000000000000000',
    'https://x.com/someone/status/1700000000000000000/photo/1',
    'https://vxtwitter.com/someone/status/1700000000000000000',
  ],
  'https://bsky.app/profile/a.example.org/post/3kabc': [
    'https://bsky.app/profile/a.example.org/post/3kabc?ref_src=embed',
  ],
  'https://letter.substack.com/p/a-post': [
    'https://open.substack.com/pub/letter/p/a-post?r=abc&utm_campaign=post',
    'https://letter.substack.com/p/a-post/comments',
    'https://letter.substack.com/p/a-post?triedRedirect=true&r=1',
  ],
  'https://www.example.org/p/a-post': [
    'https://www.example.org/p/a-post?publication_id=1&post_id=2&isFreemail=true&r=x',
  ],
  'https://medium.com/@someone/a-post-0123456789ab': [
    'https://medium.com/@someone/a-post-0123456789ab?source=rss-9----4',
  ],
  'https://en.wikipedia.org/wiki/Emu': ['https://en.m.wikipedia.org/wiki/Emu'],
  'https://en.wikipedia.org/w/index.php?title=Emu&oldid=99': [
    'https://en.wikipedia.org/w/index.php?title=Emu&oldid=99',
  ],
};

describe.each(Object.entries(sites))('%s', (lasting, others) => {
  it.each([lasting, ...others])('%s', (address) => {
    expect(canonicalLink(address)).toBe(lasting);
  });
});

it.each([
  'https://arxiv.org/',
  'https://arxiv.org/list/cs.CL/recent?skip=0&show=50',
  'https://github.com/features/actions',
  'https://github.com/octo?tab=repositories',
  'https://github.com/octo/cat/tree/v2',
  'https://github.com/octo/cat/compare/v1...v2',
  'https://github.com/octo/cat/releases/latest',
  'https://huggingface.co/models?search=x',
  'https://huggingface.co/docs/transformers/index',
  'https://www.reddit.com/r/LocalLLaMA/s/aB3dE5',
  'https://www.reddit.com/user/someone/',
  'https://news.ycombinator.com/newest?next=1',
  'https://lobste.rs/newest',
  'https://www.lesswrong.com/users/someone',
  'https://stackoverflow.com/questions/tagged/regex',
  'https://stackoverflow.com/a/12345',
  'https://www.youtube.com/@someone/videos',
  'https://vimeo.com/ondemand/film/123456',
  'https://x.com/someone',
  'https://shop.example.org/t/12/34',
])('%s is not taken for another page', (address) => {
  expect(canonicalLink(address)).toBe(address);
});
