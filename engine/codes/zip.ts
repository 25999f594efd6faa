/**
 * States of a five-digit ZIP: by its first three digits, with the ZIPs listed that are told apart.
 *
 * @param areas three digits -> states, `A|B` where an area lies in several
 */
export function zipFrom(
  areas: ReadonlyMap<string, string>,
  exceptions: ReadonlyMap<string, string>,
): (zip5: string) => readonly string[] | undefined {
  const listsOf = (states: ReadonlyMap<string, string>) =>
    new Map([...states].map(([digits, names]) => [digits, names.split('|')]));
  const [ofArea, ofZip] = [listsOf(areas), listsOf(exceptions)];
  return (zip5) => (/^\d{5}$/.test(zip5) ? (ofZip.get(zip5) ?? ofArea.get(zip5.slice(0, 3))) : undefined);
}
