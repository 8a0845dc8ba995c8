import { markInPage, type PageMarks } from './mark-in-page';
import { pageOf } from '@/lib/url/page-of';
import { marksPort, type FromMarkedPage, type StyleLeft, type ToPage } from '@/lib/extension/messaging/mark-protocol';

interface Port {
  readonly name: string;
  postMessage(message: FromMarkedPage): void;
  readonly onMessage: { addListener(listener: (message: ToPage) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}
interface Runtime {
  /** Absent once the extension was updated or removed. */
  readonly id?: string;
  readonly onConnect: { addListener(listener: (port: Port) => void): void };
  sendMessage(message: StyleLeft): Promise<unknown>;
}

/** The extension API as the browser gives it: the polyfill would be larger than the script. */
function extensionRuntime(): Runtime | undefined {
  const scope = globalThis as unknown as Readonly<
    Record<'browser' | 'chrome', { readonly runtime: Runtime } | undefined>
  >;
  return (scope.browser ?? scope.chrome)?.runtime;
}

/**
 * Waits for the popup's port and marks what it asks for; when the port closes, the marks go, and the background is told
 * to take their style away. Injected twice, it waits once.
 */
export function listenForMarks(): void {
  const runtime = extensionRuntime();
  const scope = globalThis as { mastheadMarks?: Runtime };
  if (runtime === undefined || scope.mastheadMarks?.id !== undefined) return;
  scope.mastheadMarks = runtime;
  runtime.onConnect.addListener((port) => {
    if (port.name === marksPort) serve(port, runtime);
  });
}

function serve(port: Port, runtime: Runtime): void {
  let marks: PageMarks | undefined;
  let css = '';
  let isOpen = true;
  const clear = (): void => {
    marks?.clear();
    marks = undefined;
  };
  const tell = (answer: FromMarkedPage): void => {
    if (isOpen) port.postMessage(answer);
  };
  port.onMessage.addListener((message) => {
    clear();
    if (message.kind === 'mark') ({ css } = message);
    const isHere = message.kind === 'mark' && pageOf(message.address) === pageOf(location.href);
    if (isHere) marks = markInPage(message.blocks, () => tell({ marked: 0, ended: true }));
    tell({ marked: marks?.count ?? 0, ended: false });
  });
  port.onDisconnect.addListener(() => {
    isOpen = false;
    clear();
    // Where the extension itself is gone, its styles are too.
    if (css !== '' && runtime.id !== undefined) void runtime.sendMessage({ kind: 'style-left', css }).catch(() => {});
  });
}
