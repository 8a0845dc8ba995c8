import { defineBackground } from 'wxt/utils/define-background';
import { startFlags } from '@/lib/browser/flag-background';

export default defineBackground(() => {
  startFlags();
});
