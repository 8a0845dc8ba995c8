import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenForMarks } from '@/lib/browser/listen-for-marks';

/** Marks a topic's mentions in the page while the popup is open; injected when the reader asks for it. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: listenForMarks,
});
