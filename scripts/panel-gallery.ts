import { resolve } from 'node:path';
import { launchBare } from '../e2e/lib/launch.ts';
import { pictureGallery } from './lib/gallery.ts';

/**
 * Pictures every state of our surfaces, or those named, into `.tmp/gallery`, in every theme and width. Ends
 * with exit code 1 when axe finds something or a page scrolls sideways.
 */
const named = process.argv.slice(2);
const browser = await launchBare('chromium');
try {
  const complaints = await pictureGallery(browser, {
    out: resolve(import.meta.dirname, '../.tmp/gallery'),
    themes: ['light', 'dark', 'system-dark', 'forced'],
    widths: { panel: [320, 380, 520], welcome: [760, 1400], dashboard: [380, 900, 1400] },
    ...(named.length > 0 ? { states: named } : {}),
  });
  for (const words of complaints) console.log(words);
  if (complaints.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
}
