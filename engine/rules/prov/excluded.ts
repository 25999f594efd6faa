import type { Cell } from '../../claim/cell.ts';
import type { Day } from '../../claim/day.ts';
import { parseId } from '../../claim/normalise.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';

const ROLES: Readonly<Record<string, string>> = {
  'billing.npi': 'billing',
  'referring.npi': 'referring',
  'facility.npi': 'facility',
};

export const rule: Rule = {
  id: 'prov.excluded',
  title: 'Nobody on the claim is on the federal exclusion lists.',
  scope: 'claim',
  when: { facts: ['excluded'] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: '42 CFR', section: '1001.1901' },
    { document: 'OIG List of Excluded Individuals and Entities; SAM', edition: "the practice's copy" },
  ],
  prevents: ['CO-8', 'N95'],
  reads: [],
  fix: 'none',
  messages: {
    listed: {
      what: 'The {role} NPI {npi} is on your copy of the federal exclusion lists.',
      why: 'Federal programs pay nothing that an excluded person or entity did, ordered or bills, and billing it is fined.',
      fix: 'Do not send it; compare name and NPI with the lists of the OIG and SAM, and speak with your compliance officer.',
    },
  },
  check(claim, { facts, asOf }) {
    const { excluded } = facts;
    if (!excluded || excluded.length === 0) return notApplicable;
    const days = claim.lines.flatMap(({ dateFrom }) => dateFrom.value ?? []);
    const isListed = (npi: string, on: readonly Day[]) =>
      excluded.some(
        (entry) =>
          parseId(entry.npi) === npi &&
          (on.length > 0 ? on : [asOf]).some((day) => day >= (entry.from ?? day) && day <= (entry.to ?? day)),
      );
    const hits: Hit[] = [];
    const told = new Set<string>();
    const look = ({ value, path }: Cell<string>, role: string, on: readonly Day[]) => {
      if (value === null || told.has(`${role} ${value}`) || !isListed(value, on)) return;
      told.add(`${role} ${value}`);
      hits.push(finding('listed', { path, data: { role, npi: value } }));
    };
    for (const { renderingNpi, dateFrom } of claim.lines) {
      look(renderingNpi, 'rendering', dateFrom.value === null ? days : [dateFrom.value]);
    }
    for (const [path, role] of Object.entries(ROLES)) look(claim.id(path), role, days);
    return hits;
  },
};

const list = (npi: string, from: string | null = null, to: string | null = null) => ({ excluded: [{ npi, from, to }] });

export const examples: Examples = {
  fails: [
    { title: 'the clinician', context: list('1234567893'), message: 'listed', path: 'lines[0].renderingNpi' },
    {
      title: 'the practice, from the day of the visit on',
      context: list('1993999998', '2026-11-16'),
      message: 'listed',
      path: 'billing.npi',
    },
    {
      title: 'who referred the patient',
      fields: { 'referring.name': 'Lee Marsh', 'referring.npi': '1245319599', 'referring.qualifier': 'DN' },
      context: list('1245319599'),
      message: 'listed',
      path: 'referring.npi',
    },
  ],
  passes: [
    { title: 'somebody else', context: list('1245319599') },
    { title: 'excluded from the day after', context: list('1234567893', '2026-11-17') },
    { title: 'taken back before the visit', context: list('1234567893', '2020-03-01', '2025-12-31') },
  ],
};
