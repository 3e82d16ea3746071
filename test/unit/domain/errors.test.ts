import { describe, expect, it } from 'vitest';
import { ExpectedError, ReadError, StoreError } from '../../../lib/errors';
import messages from '../../../public/_locales/en/messages.json';

describe('failures that are expected', () => {
  it.each([
    [new ExpectedError('clipboard'), 'ExpectedError'],
    [new ReadError('timeout'), 'ReadError'],
    [new StoreError('diskFull'), 'StoreError'],
  ])('%s is told from a bug by its class', (error, name) => {
    expect(error).toBeInstanceOf(ExpectedError);
    expect(error.name).toBe(name);
  });

  it('keep what caused them', () => {
    const cause = new Error('the browser’s words');
    expect(new StoreError('diskFull', { cause }).cause).toBe(cause);
  });

  it.each([
    'browserPage',
    'extensionStore',
    'viewSource',
    'pdf',
    'localFile',
    'timeout',
    'gone',
    'blocked',
    'noPage',
    'interrupted',
    'diskFull',
    'newerDatabase',
    'databaseClosed',
    'clipboard',
  ] as const)('have a sentence for the editor: %s', (reason) => {
    expect(messages[`error_${new ExpectedError(reason).reason}`].message).toMatch(/\S[.]$/);
  });
});
