import type { CDPSession } from '@playwright/test';

/** DevTools methods that Playwright's protocol types do not know yet. */
interface UntypedSession {
  send(method: string, params?: object): Promise<unknown>;
}

/** Sends a DevTools command outside of Playwright's list; its answer is not looked at. */
export async function sendUntyped(session: CDPSession, method: string, params: object = {}): Promise<void> {
  const untyped: UntypedSession = { send: session.send.bind(session) as UntypedSession['send'] };
  await untyped.send(method, params);
}
