/** ZIP areas that the reference leaves out: islands and military post offices. */
const MORE: readonly (readonly [from: number, to: number, states: string])[] = [
  [8, 8, 'VI'],
  [90, 98, 'AE'],
  [340, 340, 'AA'],
  [962, 966, 'AP'],
  [969, 969, 'GU|MP|PW|FM|MH'],
];

/** Three-digit areas with their states, `A|B` where an area lies in several. */
export function fillZip3(rows: readonly (readonly string[])[]): Map<string, string> {
  const found = new Map(rows.map(([zip3 = '', states = '']) => [zip3, states]));
  for (const [from, to, states] of MORE) {
    for (let area = from; area <= to; area++) found.set(String(area).padStart(3, '0'), states);
  }
  return found;
}

/** Five-digit ZIPs whose state isn't the one of their area. */
export function zip5Exceptions(zip3: ReadonlyMap<string, string>, rows: readonly (readonly string[])[]): string[][] {
  const exceptions = new Map([['96799', 'AS']]);
  for (const [zip5 = '', state = ''] of rows) {
    if (zip3.get(zip5.slice(0, 3)) !== state) exceptions.set(zip5, state);
  }
  return [...exceptions].sort();
}
