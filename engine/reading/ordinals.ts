import type { ControlDescriptor } from './descriptor.ts';

const LINE =
  '(?:(?:service|claim|svc|procedure) )?(?:service|svc|line(?: item)?|item|visit|session|encounter|detail|row|procedure)';
/** "Service 2 units", "Line #1: CPT". */
const AHEAD = new RegExp(`^${LINE} ?(?:no\\.? ?|number |#)?(\\d{1,2})(?:[ ,:.)–-]+)(\\S.+)$`, 'i');
/** "Units, line 2", "CPT (service 1)". */
const BEHIND = new RegExp(`^(\\S.+?)(?:[ ,:(–-]+)${LINE} ?(?:no\\.? ?|number |#)?(\\d{1,2})\\)?$`, 'i');
/** "2) Day": only the first box of a row has its number. */
const MARK = /^(\d{1,2})[).:] ?([a-z].+)$/i;
/** Numbers that are no line's: an address has lines, and diagnoses and modifiers are counted by themselves. */
const COUNTED = /\b(addr\w*|street|diag\w*|dx|icd\S*|mod\w*)\W*$/i;

interface Ordinal {
  readonly line: number;
  readonly rest: string;
  /** The text names the line, not only its number. */
  readonly named: boolean;
}

function ordinalIn(text: string): Ordinal | null {
  if (!/\d/.test(text)) return null;
  const ahead = AHEAD.exec(text);
  if (ahead) return { line: Number(ahead[1]), rest: ahead[2] as string, named: true };
  const behind = BEHIND.exec(text);
  if (behind)
    return COUNTED.test(behind[1] as string)
      ? null
      : { line: Number(behind[2]), rest: behind[1] as string, named: true };
  const mark = MARK.exec(text);
  if (mark)
    return COUNTED.test(mark[2] as string) ? null : { line: Number(mark[1]), rest: mark[2] as string, named: false };
  return null;
}

/**
 * Texts that count the service lines ("Service 2 units") say what a box is without the number, and the number says
 * which line it is in: taken for a heading over that line.
 */
export function withoutOrdinals(controls: readonly ControlDescriptor[]): readonly ControlDescriptor[] {
  const counted = new Map<string, Set<number>>();
  const marked = new Map<string, Set<number>>();
  for (const control of controls) {
    for (const text of textsOf(control)) {
      const found = ordinalIn(text);
      if (!found) continue;
      const by = found.named ? counted : marked;
      by.set(found.rest, (by.get(found.rest) ?? new Set()).add(found.line));
    }
  }
  const several = ([, lines]: [string, Set<number>]): boolean => lines.has(1) && lines.has(2);
  // One line alone is counted as well, where many of its boxes say so.
  const named = [...counted].some(several) || counted.size > 3;
  const rows = new Set([...marked].filter(several).map(([rest]) => rest));
  if (!named && rows.size === 0) return controls;
  const inLine = (text: string): Ordinal | null => {
    const found = ordinalIn(text);
    return found && (found.named ? named : rows.has(found.rest)) ? found : null;
  };
  const bare = (text: string): string => inLine(text)?.rest ?? text;
  return controls.map((control) => {
    const own = textsOf(control)
      .map(inLine)
      .find((found) => found !== null);
    if (!own) return control;
    return {
      ...control,
      placeholder: bare(control.placeholder),
      title: bare(control.title),
      captions: control.captions.map((caption) => ({ ...caption, text: bare(caption.text) })),
      sections: own.named ? [...control.sections, `Line ${own.line}`] : control.sections,
    };
  });
}

/** What a control's own texts call it; a printed value counts nothing. */
function textsOf({ kind, captions, placeholder, title }: ControlDescriptor): string[] {
  if (kind === 'output') return [];
  return [
    ...captions.filter(({ doubtful, by }) => !doubtful && by !== 'after').map(({ text }) => text),
    placeholder,
    title,
  ];
}
