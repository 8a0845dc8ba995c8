import { defineBackground } from 'wxt/utils/define-background';
import { startFlags } from '@/lib/extension/background/flag-background';
import { keepStorageOurs } from '@/lib/extension/background/keep-storage-ours';
import { openFlagReader } from '@/lib/extension/storage/open-flag-reader';
import { packagedDataset } from '@/lib/extension/storage/packaged-dataset';
import { renewOwnData } from '@/lib/extension/background/renew-own-data';
import { removeLeftStyles } from '@/lib/extension/background/remove-left-styles';
import { followSharedSettings } from '@/lib/extension/storage/settings-store';
import { startSpotting } from '@/lib/extension/background/spotting';
import { startPdfReading } from '@/lib/extension/pages/pending-pdf';
import { deferUpdate } from '@/lib/extension/background/defer-update';
import { welcomeOnce } from '@/lib/extension/background/welcome-once';

export default defineBackground(() => {
  keepStorageOurs();
  startFlags();
  startSpotting(packagedDataset(), openFlagReader());
  startPdfReading();
  removeLeftStyles();
  welcomeOnce();
  renewOwnData();
  followSharedSettings();
  deferUpdate();
});
