import { findAll } from '../portal/dom.ts';

/**
 * Words of a professional claim in names, ids and captions, one idea a row. English only, as the
 * portals are. Seeing three ideas beside at least three controls is enough to look closer: the
 * reader decides, this only keeps it off pages without a form.
 */
const IDEAS = [
  /patient|client.?(first|last)/i,
  /member|subscri|insured|policy.?holder/i,
  /birth|\bdob\b/i,
  /npi/i,
  /diag|icd|\bdx/i,
  /cpt|hcpcs|proc(edure)?.?(code|\d)|procedure/i,
  /modif|\bmod.?\d/i,
  /place.?of.?serv|\bpos\b/i,
  /charge|billed/i,
  /\bunits?\b|units?\d|days.?or.?units/i,
  /dates?.?of.?serv|service.?(date|from|line)|serv.?from|\bdos\b|from.?date/i,
  /auth.{0,12}(no|num|#)|prior.?auth|referral.?num/i,
  /rendering|billing.?prov|referring/i,
  /tax.?id|\bein\b|federal.?tax/i,
  /payer|carrier|insurance/i,
];
const CONTROLS = 'input:not([type=hidden]), select, textarea, [role=combobox], [role=textbox]';
const CAPTIONS = 'label, legend, th, td, h2, h3';
const NAMES = ['name', 'id', 'placeholder', 'aria-label', 'formcontrolname', 'title'];
/** Caps that keep a look under a millisecond on pages with thousands of controls. */
const MOST_CONTROLS = 120;
const MOST_CAPTIONS = 200;

/** Whether this frame may show a claim form. Reads names and captions, never values. */
export function showsClaim(document: Document): boolean {
  const controls = findAll(document, CONTROLS);
  if (controls.length < 3) return false;
  const open = new Set(IDEAS);
  const enough = () => IDEAS.length - open.size >= 3;
  const hear = (text: string | null) => {
    if (text) for (const idea of open) if (idea.test(text)) open.delete(idea);
  };
  for (const control of controls.slice(0, MOST_CONTROLS)) {
    for (const name of NAMES) hear(Element.prototype.getAttribute.call(control, name));
    if (enough()) return true;
  }
  for (const caption of findAll(document, CAPTIONS).slice(0, MOST_CAPTIONS)) {
    if (caption.childElementCount < 4) hear(caption.textContent?.slice(0, 80) ?? null);
    if (enough()) return true;
  }
  return false;
}
