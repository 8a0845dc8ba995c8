import { launchChromium } from './chromium';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { launchFirefox } from './firefox';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export const launchExtensionBrowser = (name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);
