import type { Fields } from '../controls.ts';

/** A service line's paths from its leaves; one unit, our provider and a single day unless said. A blank provider leaves the box out. */
export function line(index: number, fields: Record<string, string>): Fields {
  const whole: Record<string, string> = { units: '1', renderingNpi: '1234567893', ...fields };
  if (whole.renderingNpi === '') delete whole.renderingNpi;
  if (whole.dateFrom) whole.dateTo ??= whole.dateFrom;
  return Object.fromEntries(Object.entries(whole).map(([leaf, text]) => [`lines[${index}].${leaf}`, text]));
}
