import { areDigits } from '../rules/digits.ts';

/**
 * States of a five-digit ZIP: by its first three digits, with the ZIPs listed that are told apart.
 *
 * @param areas three digits -> states, `A|B` where an area lies in several
 */
export function zipFrom(
  areas: ReadonlyMap<string, string>,
  exceptions: ReadonlyMap<string, string>,
): (zip5: string) => readonly string[] | undefined {
  const ofArea: (readonly string[] | undefined)[] = [];
  for (const [digits, states] of areas) ofArea[Number(digits)] = states.split('|');
  const ofZip = new Map([...exceptions].map(([digits, states]) => [Number(digits), states.split('|')]));
  return (zip5) => {
    const number = areDigits(zip5, 5) ? Number(zip5) : Number.NaN;
    return ofZip.get(number) ?? ofArea[Math.floor(number / 100)];
  };
}
