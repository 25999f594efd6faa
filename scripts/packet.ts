import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { demoPacket } from '../engine/packet/demo/packet.ts';
import { packetFonts } from './lib/packets/fonts.ts';
import { verifyPage } from './lib/packets/verify-page.ts';

/** `npm run packet -- --demo --out FILE.zip`: a dispute packet of an invented log. Exit code 2 when it can't be written. */
const args = process.argv.slice(2);
const out = args[args.indexOf('--out') + 1];
if (!args.includes('--demo') || !args.includes('--out') || !out) {
  console.error('Say where to: npm run packet -- --demo --out FILE.zip');
  process.exitCode = 2;
} else {
  const bytes = await demoPacket({ verifyPage: await verifyPage(), fonts: packetFonts() });
  try {
    writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), out), bytes);
    console.log(`Wrote ${out}, ${bytes.length} bytes.`);
  } catch {
    console.error(`${out} could not be written; check the folder's name and that you may write there.`);
    process.exitCode = 2;
  }
}
