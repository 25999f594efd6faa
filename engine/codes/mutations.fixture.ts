const SYMBOLS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Calls `visit` for every text that one replaced, inserted or left out character of 0-9, A-Z makes of a code. */
function eachMutation(code: string, visit: (text: string) => void): void {
  for (let place = 0; place <= code.length; place++) {
    const before = code.slice(0, place);
    const after = code.slice(place);
    const rest = after.slice(1);
    for (const symbol of SYMBOLS) {
      visit(before + symbol + after);
      if (after !== '' && symbol !== after[0]) visit(before + symbol + rest);
    }
    if (after !== '') visit(before + rest);
  }
}

/** Mutations of codes that a table takes for codes although the source doesn't list them. */
export function wrongly(codes: Iterable<string>, known: ReadonlySet<string>, has: (code: string) => boolean): string[] {
  const wrong: string[] = [];
  for (const code of codes) {
    eachMutation(code, (text) => {
      if (has(text) && !known.has(text)) wrong.push(text);
    });
  }
  return wrong;
}
