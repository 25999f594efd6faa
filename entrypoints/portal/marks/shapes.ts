import type { MarkFinding } from '../../../engine/wire.ts';

export type Severity = MarkFinding['severity'];

/** Worst first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const WORD: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' };

const ROUND = 'M7 .5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z';
/** Outlines on a 14 x 14 grid; severities differ in shape as well as in colour. */
const SHAPE: Record<Severity | 'good', string> = {
  error: 'M4.3.5h5.4l3.8 3.8v5.4l-3.8 3.8H4.3L.5 9.7V4.3z',
  warning: 'M7 .8 13.6 13.2H.4z',
  info: ROUND,
  good: ROUND,
};
const GLYPH: Record<Severity | 'good', string> = { error: '!', warning: '!', info: 'i', good: '✓' };
const SVG = 'http://www.w3.org/2000/svg';

export function worst(findings: readonly { readonly severity: Severity }[]): Severity {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

export function wordFor(severity: Severity): string {
  return WORD[severity];
}

/** The severity's sign, with a number in it when it stands for several findings. */
export function drawShape(document: Document, severity: Severity | 'good', count = 1): SVGElement {
  const svg = svgPart(document, 'svg', { viewBox: '0 0 14 14', width: '14', height: '14', 'aria-hidden': 'true' });
  svg.append(svgPart(document, 'path', { d: SHAPE[severity], class: 'shape' }));
  const glyph = svgPart(document, 'text', { x: '7', y: severity === 'warning' ? '11.4' : '10.3', class: 'glyph' });
  glyph.textContent = count > 9 ? '9+' : count > 1 ? String(count) : GLYPH[severity];
  svg.append(glyph);
  return svg;
}

function svgPart(document: Document, tag: string, attributes: Record<string, string>): SVGElement {
  const part = Document.prototype.createElementNS.call(document, SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
  return part;
}
