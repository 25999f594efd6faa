import type { Pages } from './claim.ts';
import { A1 } from './pages-a1.ts';
import { A2 } from './pages-a2.ts';
import { A3 } from './pages-a3.ts';
import { A4 } from './pages-a4.ts';
import { B1 } from './pages-b1.ts';
import { B2 } from './pages-b2.ts';
import { C } from './pages-c.ts';
import { E1 } from './pages-e1.ts';
import { E2 } from './pages-e2.ts';
import { E3 } from './pages-e3.ts';
import { E4 } from './pages-e4.ts';
import { E5 } from './pages-e5.ts';

/** Every page of the corpus; names open with the half they belong to. */
export const PAGES: Pages = { ...A1, ...A2, ...A3, ...A4, ...B1, ...B2, ...C, ...E1, ...E2, ...E3, ...E4, ...E5 };
