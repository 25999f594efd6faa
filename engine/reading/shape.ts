import { compareByForm, labelOf } from '../claim/paths.ts';
import type { Finding } from '../findings.ts';
import type { ControlDescriptor } from './descriptor.ts';
import type { ReadField } from './reading.ts';

/**
 * Findings about how a value is written, not what it says: the only ones with a fix that may be
 * applied. They exist only where the page itself demands a shape (pattern, maxlength), or where blanks
 * were pasted along that portals are known to count as part of the value.
 */
export function shapeFindings(controls: readonly ControlDescriptor[], fields: readonly ReadField[]): Finding[] {
  const byKey = new Map(controls.map((control) => [control.key, control]));
  return fields
    .flatMap((field) => {
      const control = byKey.get(field.key);
      return control && isTyped(control) ? (strayBlank(field, control) ?? demandedShape(field, control) ?? []) : [];
    })
    .sort((a, b) => compareByForm(a.path, b.path));
}

function isTyped({ kind, disabled, readOnly }: ControlDescriptor): boolean {
  return kind === 'text' && !disabled && !readOnly;
}

// Blanks no biller can see: no-break space, zero-width characters, byte-order mark.
const STRAY = /^[\s\u00a0\u200b-\u200d\ufeff]+|[\s\u00a0\u200b-\u200d\ufeff]+$/g;

function strayBlank({ path }: ReadField, { value }: ControlDescriptor): Finding | undefined {
  const trimmed = value.replace(STRAY, '');
  if (trimmed === value || trimmed === '') return undefined;
  return {
    rule: 'form.stray-blank',
    severity: 'warning',
    path,
    messageId: 'blank',
    message: `${labelOf(path)} has a blank before or after the text.`,
    why: 'Portals count a pasted blank as part of the value, and then a right entry is not found.',
    fix: 'Apply takes the blanks away and changes nothing else.',
    source: 'Noridian Medicare Portal guide',
    prevents: [],
    evidence: [path],
    safeFix: { path, value: trimmed },
  };
}

function demandedShape({ path }: ReadField, control: ControlDescriptor): Finding | undefined {
  const { value } = control;
  if (value === '' || accepts(control, path, value)) return undefined;
  const other = rewritings(path, value).find((text) => text !== value && accepts(control, path, text));
  if (other === undefined) return undefined;
  return {
    rule: 'form.shape',
    severity: 'warning',
    path,
    messageId: 'shape',
    message: `This page wants ${labelOf(path)} as ${other}, without ${dropped(value)}.`,
    why: 'The box on the page is limited to that form, so the portal refuses or cuts what is typed now.',
    fix: 'Apply rewrites it; the value stays the same.',
    source: 'the box on this page',
    prevents: [],
    evidence: [path],
    safeFix: { path, value: other },
  };
}

function dropped(value: string): string {
  if (value.includes('.')) return 'the dot';
  if (value.includes('/')) return 'slashes';
  return value.includes('-') ? 'dashes' : 'blanks';
}

const IS_DIAGNOSIS = /^diagnoses\[\d+\]\.code$/;
/** Undotted codes have up to 7 characters; a box of 6 was made for codes without the dot. */
const UNDOTTED_BOX = 6;

function accepts({ pattern, maxLength }: ControlDescriptor, path: string, text: string): boolean {
  if (maxLength !== null && text.length > maxLength) return false;
  if (IS_DIAGNOSIS.test(path) && text.includes('.') && maxLength !== null && maxLength <= UNDOTTED_BOX) return false;
  return testPattern(pattern, text);
}

/** The same value in the other ways the trade writes it. */
function rewritings(path: string, value: string): string[] {
  if (IS_DIAGNOSIS.test(path)) return [value.replace('.', ''), value.replace('.', '').toUpperCase()];
  if (/(dob|Date|dateFrom|dateTo|From|To)$/.test(path)) return dateRewritings(value);
  if (/(npi|Npi|taxId|zip|phone|memberId|priorAuthorizationNumber)$/.test(path)) return [value.replace(/[\s-]/g, '')];
  return [];
}

function dateRewritings(value: string): string[] {
  const parts = /^(\d{2})[/-](\d{2})[/-](\d{4})$/.exec(value) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(value);
  if (!parts) return [];
  const [, month, day, year] = parts;
  return [`${month}${day}${year}`, `${month}/${day}/${year}`, `${month}-${day}-${year}`];
}

const MAX_PATTERN = 100;
const MAX_VALUE = 40;

/**
 * Whether the page's own pattern takes the text. A page is not trusted to write a harmless expression:
 * repeated groups, back references and many open repeats count as "takes anything".
 */
function testPattern(pattern: string, text: string): boolean {
  const openEnded = pattern.match(/[*+]|,\}/g)?.length ?? 0;
  const harmless = pattern.length <= MAX_PATTERN && text.length <= MAX_VALUE && openEnded <= 3;
  if (pattern === '' || !harmless || /\)[*+{?]|\\\d|\(\?/.test(pattern)) return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}
