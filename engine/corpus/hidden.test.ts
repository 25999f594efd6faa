import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../claim/assemble.ts';
import { checkCase } from '../claim/case-file.ts';
import type { CaseFile } from '../claim/context.ts';
import type { Day } from '../claim/day.ts';
import { patternOf } from '../claim/paths.ts';
import { loadTables } from '../codes/load-node.ts';
import { RULES } from '../rules/catalogue.gen.ts';
import { scrub } from '../scrub.ts';

/**
 * Hides boxes and checks that no rule speaks up that was silent before: what isn't shown is unknown, never missing.
 * Exceptions are rules that decided to judge without the box.
 */
const engine = { rules: RULES, tables: loadTables() };

const HIDDEN: readonly string[] = [
  'payer',
  'payer.name',
  'claim',
  'claim.type',
  'claim.priorAuthorizationNumber',
  'claim.totalCharge',
  'subscriber',
  'subscriber.memberId',
  'subscriber.relationship',
  'patient',
  'patient.lastName',
  'patient.dob',
  'condition',
  'diagnoses',
  'lines',
  'lines[].procedureCode',
  'lines[].dateFrom',
  'lines[].dateTo',
  'lines[].placeOfService',
  'lines[].modifiers',
  'lines[].diagnosisPointers',
  'lines[].charge',
  'lines[].units',
  'rendering',
  'rendering.npi',
  'billing',
  'billing.npi',
  'billing.taxId',
  'facility',
];

/**
 * A provider nobody read counts as the same one, a claim of unknown frequency as a first one (same-day.ts, decision
 * 152); a circumstance as the only diagnosis is one without knowing the service, too, which would say it better;
 * a billing provider nobody read counts as a clinician, not as the facility itself (facility.ts); whom Medicare doesn't
 * pay it pays nowhere, and the place only says it better (decision 280); a pair that no modifier opens stands without
 * its modifiers too, and read, `ncci.modifier-on-0` says it instead; a program's bundle away from
 * place 58 is wrong whoever bills, and read, the biller says it better; 99417 is the
 * wrong code for Medicare on any day, with or without therapy beside it.
 */
const JUDGES_WITHOUT: Readonly<Record<string, readonly string[]>> = {
  lines: ['dx.z-secondary-first'],
  'lines[].procedureCode': ['dx.z-secondary-first'],
  'lines[].dateFrom': ['date.to-before-from', 'em.prolonged-threshold'],
  billing: ['fac.item32-address', 'fac.npi', 'pos.otp-58'],
  'lines[].placeOfService': ['prov.not-medicare-class'],
  claim: ['timely.expired', 'timely.near-limit', 'timely.confidence-low', 'timely.unknown'],
  'lines[].modifiers': ['eval.with-therapy', 'screen96127.with-therapy'],
};

function cases(): { file: string; read: CaseFile }[] {
  return ['clean', 'defective'].flatMap((folder) => {
    const at = resolve(import.meta.dirname, folder);
    return readdirSync(at)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const read = checkCase(JSON.parse(readFileSync(resolve(at, file), 'utf8')));
        return read.ok && !read.value.context?.seen ? [{ file, read: read.value }] : [];
      });
  });
}

function isUnder(path: string, hidden: string): boolean {
  const pattern = patternOf(path.replace(/#.*/, ''));
  return pattern === hidden || pattern.startsWith(`${hidden}.`) || pattern.startsWith(`${hidden}[`);
}

function rulesThatFire({ fields, context = {}, asOf }: CaseFile, seen?: readonly string[]): Set<string> {
  const { findings } = scrub(engine, assemble(fields, seen), context, asOf as Day);
  return new Set(findings.map(({ rule }) => rule));
}

const all = cases().map((one) => ({ ...one, whole: rulesThatFire(one.read) }));

it.each(HIDDEN)('without %s nothing new is found', (hidden) => {
  const news = all.flatMap(({ file, read, whole }) => {
    const kept = Object.entries(read.fields).filter(([path]) => !isUnder(path, hidden));
    const partial = { ...read, fields: Object.fromEntries(kept) };
    const fired = rulesThatFire(
      partial,
      kept.map(([path]) => path),
    );
    return [...fired]
      .filter((rule) => !whole.has(rule) && !JUDGES_WITHOUT[hidden]?.includes(rule))
      .map((rule) => `${file}: ${rule}`);
  });
  expect(news).toEqual([]);
});
