import type { Summary, WriteOutcome } from '../../../engine/wire.ts';

/** `count('error', 2)` is "2 errors". */
export function count(what: string, of: number): string {
  return `${of} ${what}${of === 1 ? '' : 's'}`;
}

/** "2 errors, 1 warning, 3 not checked"; "Ready" when nothing is to be said. */
export function pillText({ verdict, errors, warnings, toFill, notChecked }: Summary): string {
  if (verdict === 'too-large') return 'This page is too large to read';
  const parts = [
    errors > 0 ? count('error', errors) : '',
    warnings > 0 ? count('warning', warnings) : '',
    toFill > 0 ? `${toFill} to fill in` : '',
    notChecked > 0 ? `${notChecked} not checked` : '',
  ].filter(Boolean);
  if (errors === 0 && warnings === 0 && toFill === 0 && verdict !== 'incomplete') return ['Ready', ...parts].join(', ');
  return parts.join(', ') || 'Checking';
}

/** What became of an Apply, in words. */
export function outcomeText(outcome: WriteOutcome): string {
  switch (outcome) {
    case 'written':
      return 'Changed.';
    case 'undone':
      return 'Changed back.';
    case 'reverted':
      return 'The page put its own text back. Please type the change yourself.';
    case 'changed':
      return 'The text in the field is no longer the one shown here. Nothing was written.';
    case 'gone':
      return 'The field is no longer on the page. Nothing was written.';
    case 'covered':
      return "The field is hidden, covered or locked, so it can't be changed from here. Nothing was written.";
  }
}

/** Splits a text so that blanks a reader would overlook can be drawn: at either end, or doubled. */
export function blanks(text: string): { text: string; blank: boolean }[] {
  return (text.match(/^\s+|\s+$|\s{2,}|(?:\S|\s(?=\S))+/g) ?? []).map((part) => ({
    text: part,
    blank: part.trim() === '',
  }));
}
