import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenForMarks } from '@/lib/extension/content/listen-for-marks';

/** Marks a topic's mentions in the page while the popup is open; injected when the reader asks for it. */
export default defineUnlistedScript(() => listenForMarks());
