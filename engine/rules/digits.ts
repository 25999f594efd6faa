/** Whether a text is so many digits and nothing else. */
export function areDigits(text: string, count: number): boolean {
  if (text.length !== count) return false;
  for (let at = 0; at < count; at++) {
    const character = text.charCodeAt(at);
    if (character < 48 || character > 57) return false;
  }
  return true;
}
