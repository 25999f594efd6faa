import { styleText } from 'node:util';
import type { Fields } from '../claim/claim.ts';
import type { Finding, ScrubResult } from '../findings.ts';
import { type Row, rowsOf } from './claim-frame.ts';

const VERDICTS: Readonly<Record<ScrubResult['verdict'], string>> = {
  errors: 'not ready',
  incomplete: "no errors found, but some checks couldn't run",
  warnings: 'ready, with warnings',
  clean: 'ready',
};
const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** A result for people: each finding with the part of the claim it rests on, then what was not checked. */
export function textOf(file: string, fields: Fields, result: ScrubResult, color: boolean): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  return [
    `${paint('bold', file)}: ${VERDICTS[result.verdict]}`,
    ...result.findings.map((finding) => block(finding, fields, paint)),
    ...result.skipped.map(({ rule, reason }) => `  ${paint('dim', 'not checked')} ${rule}: ${reason}`),
    paint('dim', `  ${result.passed} checks passed, as of ${result.asOf}`),
    '',
  ].join('\n');
}

function block(finding: Finding, fields: Fields, paint: Paint): string {
  const { severity, rule, path, evidence, message, why, fix, source, prevents } = finding;
  const rows = rowsOf([path, ...evidence], fields);
  const wide = Math.max(...rows.map(({ head }) => head.length));
  const small = [source, prevents.length > 0 ? `prevents ${prevents.join(', ')}` : ''].filter(Boolean).join(' · ');
  return [
    `  ${paint(COLORS[severity], severity)} ${paint('bold', message)} ${paint('dim', rule)}`,
    ...rows.flatMap((row) => frame(row, finding, wide, paint)),
    `    ${why} ${fix}`,
    `    ${paint('dim', small)}`,
    '',
  ].join('\n');
}

/** The row, and below it the box the finding stands at (`^`) and the others it rests on (`-`). */
function frame(
  { head, text, boxes }: Row,
  { path, evidence, severity }: Finding,
  wide: number,
  paint: Paint,
): string[] {
  const gutter = (title: string) => `    ${paint('dim', `${title.padEnd(wide)} |`)} `;
  let under = '';
  let printed = 0;
  for (const box of boxes) {
    if (box.path !== path && !evidence.includes(box.path)) continue;
    const sign = box.path === path ? '^' : '-';
    under += ' '.repeat(box.at - printed) + paint(COLORS[severity], sign.repeat(box.width));
    printed = box.at + box.width;
  }
  return [`${gutter(head)}${text}`, `${gutter('')}${under}`];
}
