/**
 * States of a five-digit ZIP: by its first three digits, with the ZIPs listed that are told apart.
 *
 * @param areas three digits -> states, `A|B` where an area lies in several
 */
export function zipFrom(
  areas: Readonly<Record<string, string>>,
  exceptions: Readonly<Record<string, string>>,
): (zip5: string) => readonly string[] | undefined {
  const area = new Map(Object.entries(areas).map(([zip3, states]) => [zip3, states.split('|')]));
  const exception = new Map(Object.entries(exceptions).map(([zip5, state]) => [zip5, [state]]));
  return (zip5) => (/^\d{5}$/.test(zip5) ? (exception.get(zip5) ?? area.get(zip5.slice(0, 3))) : undefined);
}
