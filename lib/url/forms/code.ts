import type { Form } from './form';

const github = (rest: string): RegExp =>
  new RegExp(String.raw`^(github\.com\/[\w.-]+\/[\w.-]+?)(?:\.git)?${rest}`, 'i');

/** Code and models: the repository, issue or card itself, without branch, tab or comment. */
export const code: readonly Form[] = [
  [/^hf\.co(\/.*)/, 'huggingface.co$1'],
  // A raw file, with the branch in its short or its long form.
  [/^raw\.(github)usercontent(\.com\/[^/]+\/[^/]+\/)(?:refs\/heads\/)?([^?]+)/, '$1$2blob/$3'],
  [github(String.raw`(?:\/(?:tree|blob)\/(?:main|master|HEAD)(?:\/readme[\w.]*)?)?\/?(?:\?.*)?$`), '$1'],
  [github(String.raw`(\/(?:issues|discussions|pull)\/\d+)`), '$1$2#'],
  [github(String.raw`\/raw\/(?:refs\/heads\/)?([^?]+)`), '$1/blob/$2'],
  [github(String.raw`(\/(?:tree|blob|releases\/tag)\/[^?]+?)\/?(?:\?.*)?$`), '$1$2'],
  [/^(gist\.github\.com\/(?:[\w-]+\/)?[0-9a-f]{20,32})/, '$1'],
  [
    /^(huggingface\.co\/(?:(?:datasets|spaces)\/)?[\w.-]+\/[\w.-]+)(?:\/(?:(?:tree|blob)\/main(?:\/readme\.md)?|viewer.*)?)?(?:\?.*)?$/i,
    '$1',
  ],
];
