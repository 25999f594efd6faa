import type { FieldView, LineView, SessionEntry, UnreadView } from '../wire.ts';
import { assemble } from './assemble.ts';
import type { Claim, Fields } from './claim.ts';
import type { Session } from './context.ts';
import { fieldsLeft } from './left-pages.ts';
import { lineOf } from './line-of.ts';
import { mergeSession, pageSession } from './page-sessions.ts';
import { compareByForm, labelOf, PATHS, patternOf } from './paths.ts';
import type { PageField, ShownPage } from './shown-page.ts';
import type { TabClaim } from './tab-claim.ts';

/** A control of the tab: which frame, and its key there. */
export interface ControlPlace {
  readonly frame: number;
  readonly key: string;
}

/** One claim, ready for the engine and for the panel. */
export interface ClaimView {
  /** Text as shown, split parts apart, for the engine. */
  readonly fields: Fields;
  readonly seen: readonly string[];
  readonly sessions: readonly Session[];
  readonly read: readonly FieldView[];
  readonly lines: readonly LineView[];
  readonly doubtful: readonly UnreadView[];
  readonly notSeen: readonly string[];
  /** Blank boxes below the last one that was typed in: still to be filled in, not forgotten. */
  readonly toFill: ReadonlySet<string>;
  readonly patient: { readonly initials: string; readonly name: string; readonly memberId: string } | null;
  /** Whether what was read is a claim being entered: a form that only asks for a member is not, nor is a page of text. */
  readonly isClaim: boolean;
  /** Whole path -> the control on the page that gives it, the first where several do. */
  readonly controls: ReadonlyMap<string, ControlPlace>;
  /** The frame that shows most of the claim; null when none shows any. */
  readonly elected: number | null;
}

interface Chosen {
  readonly field: PageField;
  readonly frame: number | null;
}

/** Below this a reading is not given to the engine: it stays unseen, and the panel says so. */
const SURE_ENOUGH = 0.5;

/** Eligibility and search forms ask for a member, a provider and a date too; these only claims do. */
const CLAIM_ONLY =
  /^(lines\[\d+\]\.(procedureCode|charge|units|modifiers|diagnosisPointers)|diagnoses\[|claim\.(?!number$|placeOfService$))/;
const FEWEST = 4;

/** Puts together what the pages of a tab have shown of one claim. Pure. */
export function viewClaim(claim: TabClaim): ClaimView {
  const pages = [...claim.frames].sort(([a, x], [b, y]) => y.fields.length - x.fields.length || a - b);
  const all = choose(pages, claim);
  const sure = new Map([...all].filter(([, { field }]) => field.confidence >= SURE_ENOUGH));
  const fields = Object.fromEntries([...sure].map(([path, { field }]) => [path, field.value]));
  const seen = Object.keys(fields);
  const whole = assemble(fields, seen);
  const sessions = new Map(
    whole.lines.map(({ index }) => [index, mergeSession(claim.sessions.get(index), pageSession(claim, index))]),
  );
  return {
    fields,
    seen,
    sessions: whole.lines.flatMap(({ index }) => sessionFact(index, sessions.get(index)?.session)),
    read: readViews(sure, whole),
    lines: whole.lines.map((line) => ({
      line: line.index,
      code: line.code.raw,
      date: line.dateFrom.raw,
      ...(sessions.get(line.index) as ReturnType<typeof mergeSession>),
    })),
    doubtful: [...all.values()]
      .filter(({ field }) => field.confidence < SURE_ENOUGH && field.value !== '')
      .map(({ field, frame }) => ({
        label: labelOf(field.path),
        reason: ['too unsure to use', ...field.because].join(': '),
        aside: false,
        place: frame === null ? null : { frame, key: field.key },
      })),
    notSeen: SECTIONS.filter(({ paths }) => !seen.some((path) => paths.test(path))).map(({ label }) => label),
    toFill: claim.submitted ? new Set() : toFill(pages, fields),
    patient: patientOf(whole),
    isClaim:
      seen.length >= FEWEST &&
      seen.some((path) => CLAIM_ONLY.test(path)) &&
      [...sure.values()].some(({ field }) => !field.committed),
    controls: controlsOf(sure),
    elected: pages.find(([, page]) => page.fields.length > 0)?.[0] ?? null,
  };
}

function choose(pages: readonly (readonly [number, ShownPage])[], claim: TabClaim): Map<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  for (const [frame, { fields }] of pages) {
    for (const field of fields) {
      if (isSession(field.path)) continue;
      const other = chosen.get(field.path);
      if (!other || wins(field, other.field)) chosen.set(field.path, { field, frame });
    }
  }
  for (const field of [...pages.flatMap(([, { folded }]) => folded), ...fieldsLeft(claim.left)])
    if (!chosen.has(field.path) && !isSession(field.path)) chosen.set(field.path, { field, frame: null });
  return chosen;
}

/** What a page says of a session is no field of the claim. */
const isSession = (path: string): boolean => path.startsWith('sessions[');

/** Between two frames: something over nothing, and what the portal has taken over before what is being typed. */
function wins(field: PageField, other: PageField): boolean {
  if (field.value.trim() === '') return false;
  return other.value.trim() === '' || (lineOf(field.path) !== null && field.committed && !other.committed);
}

/**
 * A form is filled from the top. What lies below the last typed box is not missing yet; once Submit was
 * pressed, it is. Presets and printed text don't count as typing.
 */
function toFill(pages: readonly (readonly [number, ShownPage])[], fields: Fields): Set<string> {
  const open = new Set<string>();
  for (const [, page] of pages) {
    const filled = page.fields.filter(({ typed, value }) => typed && value.trim() !== '');
    const last = Math.max(-1, ...filled.map(({ index }) => index));
    for (const { path, value, index } of page.fields)
      if (value.trim() === '' && index > last && !isSession(path)) open.add(wholePath(path));
  }
  for (const path of Object.keys(fields)) if (fields[path]?.trim()) open.delete(wholePath(path));
  return open;
}

/** `lines[0].dateFrom#month` and `lines[0].diagnosisPointers[1]` are parts of one value. */
function wholePath(path: string): string {
  return path.replace(/#[a-z]+$/, '').replace(/\.diagnosisPointers\[\d+\]$/, '.diagnosisPointers');
}

function readViews(sure: ReadonlyMap<string, Chosen>, whole: Claim): FieldView[] {
  const filled = new Set(whole.lines.map(({ index }) => index));
  const views = new Map<string, FieldView>();
  for (const [path, { field, frame }] of sure) {
    const line = lineOf(path);
    if (line !== null && !filled.has(line)) continue;
    const at = wholePath(path);
    const other = views.get(at);
    views.set(at, {
      path: at,
      label: labelOf(at),
      box: PATHS.get(patternOf(at))?.box ?? '',
      value: whole.fields[at] ?? field.value,
      confidence: Math.min(other?.confidence ?? 1, field.confidence),
      because: [...new Set([...(other?.because ?? []), ...field.because])],
      onPage: frame !== null || other?.onPage === true,
    });
  }
  return [...views.values()].sort((a, b) => compareByForm(a.path, b.path));
}

const PART_ORDER = ['month', 'day', 'year', 'area', 'rest', 'dollars', 'cents'];

function controlsOf(sure: ReadonlyMap<string, Chosen>): Map<string, ControlPlace> {
  const rank = (path: string) =>
    Number(/\.diagnosisPointers\[(\d+)\]$/.exec(path)?.[1] ?? PART_ORDER.indexOf(/#([a-z]+)$/.exec(path)?.[1] ?? ''));
  const onPage = [...sure].filter(([, { frame }]) => frame !== null);
  onPage.sort(([a, x], [b, y]) => rank(a) - rank(b) || x.field.index - y.field.index);
  const controls = new Map<string, ControlPlace>();
  for (const [path, { field, frame }] of onPage) {
    const at = wholePath(path);
    if (!controls.has(at)) controls.set(at, { frame: frame as number, key: field.key });
  }
  return controls;
}

function sessionFact(line: number, entry: SessionEntry | undefined): ClaimView['sessions'] {
  if (!entry) return [];
  const known = Object.entries(entry).filter(([, value]) => value !== null && value !== '');
  return known.length === 0 ? [] : [{ line, ...Object.fromEntries(known) }];
}

function patientOf(whole: Claim): ClaimView['patient'] {
  const first = whole.text('patient.firstName').raw;
  const last = whole.text('patient.lastName').raw;
  const name = [first, last].filter(Boolean).join(' ');
  const memberId = whole.text('subscriber.memberId').raw;
  if (name === '' && memberId === '') return null;
  return { initials: [first, last].map((word) => word.charAt(0).toUpperCase()).join(''), name, memberId };
}

const SECTIONS: readonly { readonly label: string; readonly paths: RegExp }[] = [
  { label: 'Payer', paths: /^(payer\.|claim\.type$)/ },
  { label: 'Patient', paths: /^patient\.(?!accountNumber|signature)/ },
  { label: 'Insured', paths: /^subscriber\./ },
  { label: 'Diagnoses', paths: /^diagnoses\[/ },
  { label: 'Service lines', paths: /^lines\[/ },
  { label: 'Charges', paths: /^(claim\.totalCharge|lines\[\d+\]\.charge)/ },
  { label: 'Rendering provider', paths: /^(rendering\.(?!signature)|lines\[\d+\]\.renderingNpi$)/ },
  { label: 'Billing provider', paths: /^billing\./ },
];
