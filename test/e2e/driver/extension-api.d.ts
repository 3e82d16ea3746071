/** An event; only Chromium tells whether anyone listens. */
interface Listened {
  hasListeners?: () => boolean;
}

/** The part of the extension API that tests use inside an extension page; both browsers know it by this name. */
declare const chrome: {
  action: {
    getBadgeText(details: { tabId?: number }): Promise<string>;
    getTitle(details: object): Promise<string>;
    setBadgeText(details: { text: string }): Promise<void>;
    setTitle(details: { title: string }): Promise<void>;
  };
  alarms: {
    create(name: string, info: { when: number }): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    clear(name: string): Promise<boolean>;
  };
  commands: {
    getAll(): Promise<{ name?: string; shortcut?: string }[]>;
    onCommand: { addListener(listener: () => void): void };
  };
  runtime: {
    getManifest(): {
      manifest_version: number;
      permissions?: string[];
      content_security_policy?: Record<string, string>;
      [key: string]: unknown;
    };
    onMessage: Listened;
    onMessageExternal: Listened;
    onConnect: Listened;
    onConnectExternal: Listened;
  };
  permissions: {
    getAll(): Promise<{ origins?: string[]; permissions?: string[] }>;
    remove(permissions: { permissions?: string[]; origins?: string[] }): Promise<boolean>;
  };
  tabs: {
    query(filter: object): Promise<{ id?: number; index: number; windowId: number }[]>;
    remove(ids: number[]): Promise<void>;
    highlight(which: { windowId: number; tabs: number[] }): Promise<unknown>;
  };
};
