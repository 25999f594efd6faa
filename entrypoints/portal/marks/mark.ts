import type { MarkFinding } from '../../../engine/wire.ts';
import { draw } from './draw.ts';
import { drawShape, wordFor, worst } from './shapes.ts';

/** A finding and the control it is about. */
export type Shown = MarkFinding & { readonly key: string };

/** What a mark is called: its worst finding, and how many more it stands for. */
export function markLabel(findings: readonly Shown[]): string {
  const severity = worst(findings);
  const first = findings.find((finding) => finding.severity === severity);
  if (!first) return '';
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : '';
  return `${wordFor(severity)}: ${first.message}${more}`;
}

/** The button that stands beside a control; `drawMark` gives it its looks. */
export function createMark(document: Document): HTMLButtonElement {
  return draw(document, 'button', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' });
}

export function drawMark(document: Document, button: HTMLButtonElement, findings: readonly Shown[]): void {
  const severity = worst(findings);
  const label = markLabel(findings);
  const look = `mark ${severity}`;
  const number = String(findings.length);
  if (button.className === look && button.dataset.count === number && button.ariaLabel === label) return;
  button.className = look;
  button.dataset.count = number;
  button.setAttribute('aria-label', label);
  button.replaceChildren(drawShape(document, severity, findings.length));
}
