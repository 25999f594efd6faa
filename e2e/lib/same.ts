import { assemble } from '../../engine/claim/assemble.ts';
import type { Fields } from '../../engine/claim/claim.ts';
import * as normalise from '../../engine/claim/normalise.ts';
import { patternOf } from '../../engine/claim/paths.ts';

/** What a box says whatever the portal's way of writing it: "11 - Office" is 11, "Female" is F. */
function meaningOf(path: string, text: string): string {
  const leaf = patternOf(path);
  const trimmed = text.trim();
  if (/dob$/.test(leaf)) return String(normalise.parseBirthDate(trimmed) ?? trimmed);
  if (/(dateFrom|dateTo|Date|From|To)$/.test(leaf)) return String(normalise.parseServiceDate(trimmed) ?? trimmed);
  if (/(charge|Charge|Paid|Amount)$/.test(leaf)) return String(normalise.parseMoney(trimmed) ?? trimmed);
  if (/sex$/.test(leaf)) return normalise.parseSex(trimmed) ?? trimmed;
  if (/relationship$/.test(leaf)) return normalise.parseRelationship(trimmed) ?? trimmed;
  if (/(signatureOnFile|condition|acceptAssignment|otherCoverage)/.test(leaf))
    return String(normalise.parseFlag(trimmed) ?? trimmed);
  if (/diagnosisPointers$/.test(leaf)) return String(normalise.parsePointers(trimmed) ?? trimmed);
  if (/(placeOfService|frequencyCode|icdIndicator)$/.test(leaf)) return normalise.parsePlace(trimmed);
  if (leaf === 'claim.type') return trimmed.split(/\s/)[0]?.toUpperCase() ?? '';
  return /(code|npi|zip|phone|taxId|Code|Number|memberId)/i.test(leaf)
    ? normalise.parseId(trimmed).replace(/[.()]/g, '')
    : trimmed.toUpperCase();
}

/** Where what was read differs from what is on the page: "path: wanted, got". Parts and pointer boxes are joined first. */
export function differences(wanted: Fields, read: Fields): string[] {
  const got = assemble(read).fields;
  return Object.entries(assemble(wanted).fields)
    .filter(([path, text]) => text !== '' && meaningOf(path, text) !== meaningOf(path, got[path] ?? ''))
    .map(([path, text]) => `${path}: ${JSON.stringify(text)}, read ${JSON.stringify(got[path])}`);
}

/** What was read that is not on the page. */
export function inventions(wanted: Fields, read: Fields): string[] {
  const has = assemble(wanted).fields;
  return Object.entries(assemble(read).fields)
    .filter(([path, text]) => text !== '' && !has[path])
    .map(([path, text]) => `${path}: ${JSON.stringify(text)}`);
}
