import { captionsInPlace } from './after.ts';
import { type Assigned, assign } from './assign.ts';
import { besideTheClaim } from './besides.ts';
import type { ControlDescriptor, FramePage } from './descriptor.ts';
import { captioned, type KnownControls, SET_ASIDE } from './known.ts';
import { withoutLeftovers } from './leftovers.ts';
import { type LineMap, linesOf } from './lines.ts';
import { subjectsOf } from './neighbours.ts';
import { asksTwice, hasOpenBox, hasOpenRow } from './open-boxes.ts';
import { withoutOrdinals } from './ordinals.ts';
import type { ReadField, Reading, UnreadControl } from './reading.ts';
import { type Candidate, claimCandidates, forgetPage, peopleCandidates } from './score.ts';
import { SESSION_REASON, sessionLeaf } from './sessions.ts';
import { lessSure } from './translated.ts';
import { turnedTables } from './transposed.ts';
import { rowsOfTwo } from './two-rows.ts';
import type { Uncaptioned } from './uncaptioned.ts';
import { firstOf, isOutput, type Unit } from './unit.ts';
import { unitsOf } from './units.ts';
import { plausible, shownValue } from './values.ts';

/** Boxes read by their place in item 24 alone are never surer than this. */
const BY_PLACE = 0.85;

/**
 * Reads one frame: which control holds which value of the claim, how surely and why. Pure and
 * deterministic; every control of the page is in the answer once, read or unread with a reason.
 *
 * @param uncaptioned brings the code for lines whose boxes nothing names
 * @param known what is known of some controls; it outweighs all that the page says of them
 */
export function readWith(uncaptioned: () => Uncaptioned, page: FramePage, known: KnownControls = new Map()): Reading {
  forgetPage();
  const dialogs = dialogHoldsClaim(page.controls);
  const unread: UnreadControl[] = [];
  const seen: ControlDescriptor[] = [];
  const keys = new Set<string>();
  const beside = besideTheClaim(page.controls);
  const second = asksTwice(page.controls) ? uncaptioned().secondClaim(page.controls) : NOTHING;
  for (const control of page.controls) {
    if (keys.has(control.key)) continue;
    keys.add(control.key);
    const told = control.visible ? known.get(control.key) : undefined;
    const reason = told
      ? told.path === ''
        ? SET_ASIDE
        : ''
      : notClaim(control, dialogs) ||
        (beside.get(control.key) ?? (second.has(control.key) ? 'two claims on this page: only the first is read' : ''));
    if (reason) unread.push({ key: control.key, index: control.index, reason, aside: true });
    else seen.push(apart(told ? captioned(control, told) : control));
  }
  const cleared = withoutOrdinals(withoutLeftovers(seen));
  const laid = hasOpenRow(cleared) ? uncaptioned().rowsOfItem24(cleared) : { controls: cleared, placed: NOTHING };
  const units = unitsOf(captionsInPlace(turnedTables(rowsOfTwo(laid.controls))));
  const lines = linesOf(units);
  const meant = subjectsOf(units);
  const candidates = new Map<Unit, readonly Candidate[]>();
  const sessions: ReadField[] = [];
  for (const unit of units) {
    // A table of earlier claims says nothing of this one.
    if (isOutput(unit) && lines.notLines.has(firstOf(unit).cell?.table ?? '')) continue;
    const told = knownOf(unit, known);
    if (told) {
      candidates.set(unit, [told]);
      continue;
    }
    const inLine = lines.inLine(unit);
    const leaf = lines.count > 0 && inLine > 0.5 ? sessionLeaf(unit) : null;
    if (leaf) {
      const because = [`${leaf.clue.because}, beside a service line`];
      const path = `sessions[${lines.lineOf(unit)}].${leaf.leaf}`;
      sessions.push(...fieldsOfUnit({ unit, path, confidence: leaf.confidence, because }));
      continue;
    }
    const found = [...claimCandidates(unit, inLine), ...peopleCandidates(unit, meant(unit), inLine)];
    if (lines.isAnchor(unit) && !found.some(({ path }) => path === CODE_PATH)) found.push(PLAIN_CODE);
    candidates.set(unit, weighed(unit, found, lines));
  }
  const open = hasOpenBox(units, candidates, lines) ? uncaptioned().byRowOrder(units, candidates, lines) : [];
  for (const [unit, candidate] of open) candidates.set(unit, [...(candidates.get(unit) ?? []), candidate]);
  const [assigned, unassigned] = assign(units, candidates, lines);
  const asSession = new Set(sessions.map(({ key }) => key));
  for (const { unit, reason } of unassigned) {
    for (const { key, index } of unit.members)
      unread.push({ key, index, reason: asSession.has(key) ? SESSION_REASON : reason });
  }
  const taken = new Set(assigned.filter(({ unit }) => knownOf(unit, known)).map(({ path }) => path));
  const found: ReadField[] = [];
  for (const one of assigned) {
    // Order gave a diagnosis or a modifier the place that another box is known to hold.
    if (!taken.has(one.path) || knownOf(one.unit, known)) found.push(...fieldsOfUnit(one));
    else
      for (const { key, index } of one.unit.members) unread.push({ key, index, reason: `another box is ${one.path}` });
  }
  const fields = found
    .map((field) => {
      if (!laid.placed.has(field.key) || known.has(field.key)) return field;
      return {
        ...field,
        confidence: Math.min(BY_PLACE, field.confidence),
        because: ['by its place in the row of item 24'],
      };
    })
    .sort((a, b) => order(a) - order(b));
  return {
    fields: lessSure(fields, page),
    unread: unread.sort((a, b) => order(a) - order(b)),
    sessions,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** A dialog lies over the page: nothing behind it is in its rows. So far down, in px, no page is. */
const apart = (control: ControlDescriptor): ControlDescriptor => {
  if (control.aside !== 'dialog') return control;
  const [x, y, width, height] = control.rect;
  return { ...control, rect: [x, y + 1e6, width, height] };
};

/** The meaning that is known of one of the unit's controls; parts are the unit's own affair where it is split. */
function knownOf({ kind, members }: Unit, known: KnownControls): Candidate | undefined {
  const told = members.map(({ key }) => known.get(key)).find((one) => one !== undefined);
  const path = kind === 'split' ? told?.path.replace(/#\w+$/, '') : told?.path;
  // No evidence of the page's own scores as high.
  return told && { path: path as string, score: 2, because: () => [told.because] };
}

const CODE_PATH = 'lines[].procedureCode';
/** What the lines were found by, though its caption is only "Code". */
const PLAIN_CODE: Candidate = {
  path: CODE_PATH,
  score: 0.74,
  because: () => ['caption “Code” beside units and a charge'],
};

/** Printed values have no number: they come last. */
const order = ({ index }: { readonly index: number }): number => (index < 0 ? Number.MAX_SAFE_INTEGER : index);

function notClaim(control: ControlDescriptor, dialogs: boolean): string {
  if (!control.visible) return 'not visible';
  if (control.aside === 'dialog' && !dialogs) return 'in a dialog beside the claim';
  if (control.aside === 'search') return 'looks like a search box';
  if (control.aside === 'navigation') return 'part of the navigation';
  if (control.aside === 'foreign') return 'put here by another extension';
  if (/^(password|file|color|range)$/i.test(control.type) || (control.type === 'search' && control.kind !== 'combobox'))
    return `a ${control.type.toLowerCase()} box`;
  const caption = control.captions.find(({ doubtful }) => !doubtful)?.text ?? control.placeholder;
  if (/^\W*(search|find|look ?up|filter|quick find|go to)\b|\b(go|jump) to\b/i.test(caption))
    return 'looks like a search box';
  return '';
}

const CODE = /\b(cpt|hcpcs|proc(edure)?( code)?|service code)\b/i;

/** A dialog is read when it is where the claim is typed: it holds the lines, or nearly all there is to type. */
function dialogHoldsClaim(controls: readonly ControlDescriptor[]): boolean {
  const typed = controls.filter(({ visible, kind }) => visible && kind !== 'output');
  const inside = typed.filter(({ aside }) => aside === 'dialog');
  if (inside.length === 0) return false;
  const code = ({ captions, cell }: ControlDescriptor): boolean =>
    captions.some(({ text, doubtful }) => !doubtful && CODE.test(text)) || CODE.test(cell?.headers.join(' ') ?? '');
  if (inside.some(code) && !typed.some((control) => control.aside === '' && code(control))) return true;
  return inside.length >= 8 && inside.length > typed.length * 0.7;
}

/** Evidence from the value itself: small for a fitting one, large against one that can't be. */
function weighed(unit: Unit, found: readonly Candidate[], lines: LineMap): Candidate[] {
  const { value, stored } = firstOf(unit);
  // Code and modifiers under one header: the row's code box is known, the others are no code.
  const other = lines.isAnchor(unit) ? 'lines[].modifiers[]' : lines.count > 0 ? 'lines[].procedureCode' : '';
  return found
    .filter(({ path }) => path !== other)
    .map((candidate) => {
      const fits = unit.kind === 'single' ? plausible(candidate.path, value, stored) : 0;
      let { score } = candidate;
      if (fits > 0) score = 1 - (1 - score) * 0.85;
      if (fits < 0) score *= 0.7;
      if (isOutput(unit)) score *= fits < 0 ? 0.4 : 0.92;
      if (isOutput(unit) && candidate.path.startsWith('lines') && lines.count === 0) score = 0;
      return { ...candidate, score };
    });
}

function fieldsOfUnit({ unit, path, confidence, because }: Assigned): ReadField[] {
  return unit.members.map((member, at) => {
    const part = unit.parts[at] ?? '';
    const field = { key: member.key, index: member.index, confidence, because };
    if (unit.kind === 'choice') {
      return { ...field, path, value: chosenValue(unit, member, path, part) };
    }
    if (unit.kind === 'split')
      return { ...field, path: `${path}#${part}`, value: member.value.trim(), because: [...because, `part ${part}`] };
    return { ...field, path, value: shownValue(path, member).trim() };
  });
}

/** A lone box that asks yes or no; the paper's blank is a real answer for the others (EMG, EPSDT). */
const YES_OR_NO = /^(condition\.|claim\.(otherCoverage|acceptAssignment|outsideLab)$)|signatureOnFile$/;

function chosenValue(unit: Unit, member: ControlDescriptor, path: string, part: string): string {
  if (unit.members.length > 1) return member.checked ? part || shownValue(path, member) : '';
  if (member.checked) return 'YES';
  return member.kind !== 'radio' && YES_OR_NO.test(path) ? 'NO' : '';
}
