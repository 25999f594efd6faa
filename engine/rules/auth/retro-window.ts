import type { Line } from '../../claim/claim.ts';
import { type Day, toUs } from '../../claim/day.ts';
import { names, recordsFor } from '../authorization.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { lineNames } from '../words.ts';

const BOX = 'claim.priorAuthorizationNumber';

export const rule: Rule = {
  id: 'auth.retro-window',
  title: 'A missing authorization is asked for while the payer still takes the request.',
  scope: 'claim',
  when: { facts: ['contract.retroAuthorizationDays'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: "The practice's contract, retroactive authorization" }],
  prevents: ['CO-197'],
  reads: [],
  after: ['date.from-required', 'date.future'],
  fix: 'none',
  messages: {
    open: {
      what: 'No authorization is on file for {lines}; this payer takes a request after the visit until {last}.',
      why: 'After that day nothing but an appeal is left.',
      fix: 'File the request today, record it, and hold the claim until it is answered.',
    },
  },
  check(claim, { facts, asOf }) {
    const window = facts.contract?.retroAuthorizationDays ?? null;
    const required = facts.authorizationRequired;
    if (window === null || !required) return notApplicable;
    const lines: Line[] = [];
    let last = Number.POSITIVE_INFINITY;
    let asked = 0;
    for (const line of claim.lines) {
      const code = line.code.value ?? '';
      const day = line.dateFrom.value;
      if (
        day === null ||
        !required.some(({ procedureCodes, afterVisits }) => !afterVisits && names(procedureCodes, code))
      )
        continue;
      asked++;
      const end = addBusinessDays(day, window);
      if (asOf > end || recordsFor(line, claim, facts).length > 0) continue;
      lines.push(line);
      last = Math.min(last, end);
    }
    if (asked === 0) return notApplicable;
    const boxes = [BOX, ...lines.map(({ index }) => `lines[${index}].priorAuthorizationNumber`)];
    if (boxes.some((path) => claim.text(path).state === 'value') || lines.length === 0) return pass;
    if (claim.text(BOX).state === 'unseen') return notChecked("the authorization number wasn't read on this page");
    if (!facts.authorizations) return notChecked("whether a request is on file isn't known");
    return finding('open', {
      path: BOX,
      data: { lines: lineNames(lines), last: toUs(last) },
      evidence: lines.flatMap(({ code, dateFrom }) => [code.path, dateFrom.path]),
    });
  },
};

/** The last of so many Mondays to Fridays after a day; holidays aren't known. */
function addBusinessDays(day: Day, days: number): Day {
  let end = day;
  for (let left = days; left > 0; ) {
    end++;
    // 1970-01-01 was a Thursday: 2 is Saturday, 3 Sunday.
    const weekday = end % 7;
    if (weekday !== 2 && weekday !== 3) left--;
  }
  return end;
}

const needed = {
  authorizationRequired: [{ procedureCodes: ['90834'], afterVisits: 0 }],
  contract: { filingDays: 120, retroAuthorizationDays: 5 },
};

export const examples: Examples = {
  fails: [
    {
      title: 'the second of five business days',
      context: needed,
      asOf: '2026-11-18',
      message: 'open',
      path: BOX,
      also: ['auth.missing'],
    },
    {
      title: 'the fifth, a weekend between',
      context: needed,
      message: 'open',
      also: ['auth.missing'],
    },
  ],
  passes: [
    { title: 'the sixth', context: needed, asOf: '2026-11-24', also: ['auth.missing'] },
    {
      title: 'the request is on file',
      context: {
        ...needed,
        authorizations: [
          {
            number: 'R-1',
            payerName: 'Aetna',
            procedureCodes: ['90834'],
            dateFrom: '2026-11-16',
            dateTo: '2027-02-16',
            status: 'requested',
          },
        ],
      },
      asOf: '2026-11-18',
      also: ['auth.status-not-approved'],
    },
  ],
  notChecked: [
    {
      title: 'nobody loaded the authorizations',
      context: { ...needed, authorizations: undefined },
      asOf: '2026-11-17',
    },
  ],
};
