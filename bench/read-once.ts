import { readFileSync } from 'node:fs';
import type { FramePage } from '../engine/reading/descriptor.ts';
import { read } from '../engine/reading/read.ts';

/** Prints the milliseconds that the first reading of this process takes; the page is a file. */
const page = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as FramePage;
const start = performance.now();
read(page);
console.log(performance.now() - start);
