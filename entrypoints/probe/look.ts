import { findAll } from '../portal/dom.ts';

/**
 * Words of a professional claim in names, ids and captions, one idea a row. English only, as the
 * portals are. `MANY` says little alone; `FEW` is hardly found but on claims and counts twice, so
 * that a wizard's page with nothing but diagnoses is known too. Enough is three beside one control:
 * the reader decides, this only keeps it off pages without a form.
 */
const MANY = [
  /claim/i,
  /patient|client.?(first|last)/i,
  /member|subscri|insured|policy.?holder|beneficiary|recipient|client.?id/i,
  /birth|\bdob\b/i,
  /charge|billed/i,
  /\bunits?\b|units?\d|days.?or.?units/i,
  /dates?.?of.?serv|service.?(date|from|line|detail)|serv.?from|\bdos\b|from.?date/i,
  /auth.{0,12}(no|num|#)|prior.?auth|referral.?num/i,
  /tax.?id|\bein\b|federal.?tax/i,
  /payer|carrier|insurance/i,
];
const FEW = [
  /npi/i,
  /diag|icd|\bdx/i,
  /cpt|hcpcs|procedure|proc.?(code|\d)/i,
  /modif|\bmod.?\d/i,
  /place.?of.?serv|\bpos\b/i,
  /rendering|billing.?prov|referring/i,
];
const ENOUGH = 3;
const CONTROLS = 'input:not([type=hidden]), select, textarea, [role=combobox], [role=textbox]';
const CAPTIONS = 'h1, h2, h3, legend, label, th, li, td';
const NAMES = ['name', 'id', 'placeholder', 'aria-label', 'formcontrolname', 'title'];
/** Caps that keep a look under a millisecond on pages with thousands of controls. */
const MOST_CONTROLS = 120;
const MOST_CAPTIONS = 200;

/** Whether this frame may show a claim form. Reads names and captions, never values. */
export function showsClaim(document: Document): boolean {
  const controls = findAll(document, CONTROLS, MOST_CONTROLS);
  if (controls.length === 0) return false;
  const open = new Map([...MANY.map((idea) => [idea, 1] as const), ...FEW.map((idea) => [idea, 2] as const)]);
  let score = 0;
  const hear = (text: string | null) => {
    if (!text) return;
    for (const [idea, worth] of open) {
      if (!idea.test(text)) continue;
      open.delete(idea);
      score += worth;
    }
  };
  for (const control of controls) {
    for (const name of NAMES) hear(Element.prototype.getAttribute.call(control, name));
    if (score >= ENOUGH) return true;
  }
  for (const caption of findAll(document, CAPTIONS, MOST_CAPTIONS)) {
    if (caption.childElementCount < 4) hear(caption.textContent?.slice(0, 80) ?? null);
    if (score >= ENOUGH) return true;
  }
  return false;
}
