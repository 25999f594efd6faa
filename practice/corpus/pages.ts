import type { Pages } from './claim.ts';
import { A1 } from './pages-a1.ts';
import { A2 } from './pages-a2.ts';
import { A3 } from './pages-a3.ts';
import { A4 } from './pages-a4.ts';
import { B1 } from './pages-b1.ts';
import { B2 } from './pages-b2.ts';
import { C } from './pages-c.ts';
import { D1 } from './pages-d1.ts';
import { D2 } from './pages-d2.ts';
import { D3 } from './pages-d3.ts';
import { D4 } from './pages-d4.ts';
import { D5 } from './pages-d5.ts';
import { E1 } from './pages-e1.ts';
import { E2 } from './pages-e2.ts';
import { F1 } from './pages-f1.ts';
import { F2 } from './pages-f2.ts';
import { F3 } from './pages-f3.ts';
import { F4 } from './pages-f4.ts';
import { F5 } from './pages-f5.ts';

/** Every page of the corpus; names open with the letter of their part. */
export const PAGES: Pages = {
  ...A1,
  ...A2,
  ...A3,
  ...A4,
  ...B1,
  ...B2,
  ...C,
  ...E1,
  ...E2,
  ...D1,
  ...D2,
  ...D3,
  ...D4,
  ...D5,
  ...F1,
  ...F2,
  ...F3,
  ...F4,
  ...F5,
};
