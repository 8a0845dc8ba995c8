import { defineBackground } from 'wxt/utils/define-background';
import { startFlags } from '@/lib/browser/flag-background';
import { openFlagStore } from '@/lib/browser/flag-store';
import { packagedDataset } from '@/lib/browser/packaged-dataset';
import { renewOwnData } from '@/lib/browser/renew-own-data';
import { followSharedSettings } from '@/lib/browser/settings-store';
import { startSpotting } from '@/lib/browser/spotting';
import { startPdfReading } from '@/lib/browser/wanted-pdf';
import { updateWhenFree } from '@/lib/browser/update-when-free';
import { startWarmAnswers } from '@/lib/browser/warm-answers';
import { welcomeOnce } from '@/lib/browser/welcome-once';

export default defineBackground(() => {
  startFlags();
  const dataset = packagedDataset();
  startSpotting(dataset, openFlagStore());
  startWarmAnswers(dataset);
  startPdfReading();
  welcomeOnce();
  renewOwnData();
  followSharedSettings();
  updateWhenFree();
});
