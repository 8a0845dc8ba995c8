import { defineBackground } from 'wxt/utils/define-background';
import { startFlags } from '@/lib/extension/background/flag-background';
import { openFlagStore } from '@/lib/extension/storage/flag-store';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { renewOwnData } from '@/lib/extension/background/renew-own-data';
import { removeLeftStyles } from '@/lib/extension/background/remove-left-styles';
import { followSharedSettings } from '@/lib/extension/storage/settings-store';
import { startSpotting } from '@/lib/extension/background/spotting';
import { startPdfReading } from '@/lib/extension/pages/wanted-pdf';
import { updateWhenFree } from '@/lib/extension/background/update-when-free';
import { welcomeOnce } from '@/lib/extension/background/welcome-once';

export default defineBackground(() => {
  startFlags();
  startSpotting(packagedDataset(), openFlagStore());
  startPdfReading();
  removeLeftStyles();
  welcomeOnce();
  renewOwnData();
  followSharedSettings();
  updateWhenFree();
});
