import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

// usage: make-icons.ts      draws public/icons/masthead.svg in all sizes, with the reader's Chromium. In the smallest, whose
// edges must fall on whole pixels, masthead-16.svg stands for it.
const drawing = (size: number) => readFile(`public/icons/masthead${size === 16 ? '-16' : ''}.svg`, 'utf8');
const browser = await launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewport({ width: size, height: size });
    const svg = await drawing(size);
    await page.setContent(
      `<body style="margin:0;background:transparent">${svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)}`,
    );
    await writeFile(`public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
