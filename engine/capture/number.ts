const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
const MONEY = /^\$|^\d{1,6}\.\d\d$/;
const PHONE = /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/;

/**
 * The number in a printed value as it would be quoted in a call, or null where the text is none: a date, an
 * amount, a telephone, a masked or half number, a sentence.
 */
export function numberIn(value: string): string | null {
  const text = value
    .trim()
    .replace(/[.,;]$/, '')
    .replace(/^#\s*/, '');
  if (!/^[A-Z0-9][A-Z0-9/ _-]{2,34}[A-Z0-9]$/i.test(text)) return null;
  if (DATE.test(text) || MONEY.test(text) || PHONE.test(text)) return null;
  // Groups of a number may stand apart; a word among them makes it a sentence.
  if (text.split(' ').some((part) => !/\d/.test(part) && part.length > 3)) return null;
  return (text.match(/\d/g)?.length ?? 0) >= 4 ? text : null;
}

/** A day as printed, time cut off; null where none is. */
export function dateIn(value: string): string | null {
  const [, day] =
    /^(?:on )?(\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4})(?=$|[\s,T;.)])/i.exec(
      value.trim(),
    ) ?? [];
  return day ?? null;
}

/** An amount as printed; null where the text is none. */
export function moneyIn(value: string): string | null {
  return /^\(?-?\$? ?\d{1,3}(,?\d{3})*(\.\d\d)?\)?$/.test(value.trim()) ? value.trim() : null;
}
