import { takeCaptures } from './capture/waiting.ts';
import { usDay } from './claim/day.ts';
import { hostIn } from './packs/hosts.ts';
import type { Pack } from './packs/pack.ts';
import { PACKS } from './packs/packs.ts';
import { type Tried, tryPack } from './packs/try-pack.ts';
import type { FramePage } from './reading/descriptor.ts';
import type { Known, KnownControls } from './reading/known.ts';
import type { Reading } from './reading/reading.ts';
import { findTaught } from './taught/find.ts';
import type { TaughtPage } from './taught/taught.ts';
import { teach } from './taught/teach.ts';
import { teachFields } from './taught/teach-fields.ts';
import { type Term, vocabulary } from './taught/vocabulary.ts';

/**
 * What is known of a site beside what its pages say, and how it gets known. The Worker loads this code when there is
 * something of the kind, so that the reader of all other pages stays small.
 */
export interface SiteKnowledge {
  /**
   * Reads one frame with all that is known of its site. What the biller taught wins over everything.
   *
   * @param taught what was taught of pages of this frame's origin
   * @param teaching the biller is saying what its boxes are: answers which can be taught
   */
  readonly readPage: (page: FramePage, taught: readonly TaughtPage[], teaching: boolean, read: Read) => Reading;
  readonly teach: typeof teach;
  /** What a portal answered to a claim. */
  readonly take: typeof takeCaptures;
  /** Everything a box can be said to be. */
  readonly vocabulary: () => readonly Term[];
}

type Read = (page: FramePage, known: KnownControls) => Reading;

export const SITE_KNOWLEDGE: SiteKnowledge = { readPage, teach, take: takeCaptures, vocabulary };

function readPage(page: FramePage, pages: readonly TaughtPage[], teaching: boolean, read: Read): Reading {
  const pack = packFor(page.origin);
  const tried = pack && tryPack(pack, page.controls);
  const { found, lost } = findTaught(page.controls, pages);
  const said = new Set(found.map(({ path }) => path));
  const known = new Map<string, Known>([...(tried?.known ?? [])].filter(([, { path }]) => !said.has(path)));
  for (const { control, path, taught } of found)
    known.set(control.key, { path, because: `you taught this field on ${usDay(taught.on)}` });
  const plain = read(page, known);
  const reading: Reading = {
    ...plain,
    ...(found.length + lost.length > 0 && {
      taught: { at: found.map(({ control }) => control.key), lost: lost.map(({ path }) => path) },
    }),
    ...(tried && { pack: verdictOn(pack, tried, plain) }),
  };
  return teaching ? { ...reading, teachable: teachFields(page.controls, reading) } : reading;
}

/** A claim form on a portal with a form of its own, of which nothing is there, is that form drawn anew. */
const MUCH_READ = 8;

function verdictOn({ label, pages }: Pack, { page, dropped, missing }: Tried, { fields }: Reading): Reading['pack'] {
  const hasForm = pages.some(({ kind, controls }) => kind === 'entry' && controls && controls.by !== 'caption');
  return {
    label,
    kind: page?.kind ?? null,
    dropped: dropped || (page === null && hasForm && fields.length >= MUCH_READ),
    missing,
  };
}

const packFor = (origin: string): Pack | undefined => PACKS.find(({ hosts }) => hosts.includes(hostIn(origin)));
