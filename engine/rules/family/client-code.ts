import { parseId } from '../../claim/normalise.ts';
import { codeOf, earlierClaims, NOT_PAID } from '../earlier-visits.ts';
import { earlierClaim } from '../example-lines.ts';
import { isCorrection } from '../frequency.ts';
import { FAMILY, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { sameProvider } from '../same-day.ts';

export const rule: Rule = {
  id: 'family.client-code',
  title: 'One family session is billed under one patient, not under each who was there.',
  scope: 'line',
  codes: FAMILY,
  severity: 'info',
  confidence: 'high',
  sources: [{ document: 'AMA CPT family psychotherapy', section: 'one session, the identified patient' }],
  prevents: ['CO-18', 'CO-97'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    each: {
      what: '{code} on line {line}: family therapy of that day and provider is on file for another member of the family.',
      why: 'A family session is one service; billed under each who was there it is paid twice and taken back.',
      fix: 'If it was one session, bill it under the identified patient alone.',
    },
  },
  check(line, claim, { facts }) {
    const day = line.dateFrom.value;
    if (!facts.history || isCorrection(claim)) return notApplicable;
    if (day === null) return line.dateFrom.state === 'blank' ? notApplicable : pass;
    const own = earlierClaims(claim, facts);
    const memberId = claim.id('subscriber.memberId').value;
    // Whoever shares the member number and is not the patient.
    const other = facts.history.some(
      (one) =>
        memberId !== null &&
        one.patientKey &&
        parseId(one.memberId ?? '') === memberId &&
        own?.includes(one) === false &&
        !NOT_PAID.test(one.status ?? '') &&
        one.lines.some(
          (its) =>
            its.dateFrom === day &&
            FAMILY.includes(codeOf(its)) &&
            sameProvider(line.renderingNpi.value, its.renderingNpi),
        ),
    );
    if (!other) return pass;
    return finding('each', {
      path: line.code.path,
      evidence: [line.dateFrom.path],
      data: { code: line.code.value ?? '', line: line.index + 1 },
      private: true,
    });
  },
};

const family = { 'lines[0].procedureCode': '90847' };
const ofBrother = (dateFrom: string, line = {}) => ({
  history: [
    {
      ...earlierClaim(dateFrom, '90847', line),
      patientKey: { lastName: 'Okafor', firstName: 'Ike', dob: '1990-08-01' },
    },
  ],
});

export const examples: Examples = {
  fails: [
    {
      title: 'the same session under the brother',
      fields: family,
      context: ofBrother('2026-11-16'),
      message: 'each',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: "the brother's family session of another day", fields: family, context: ofBrother('2026-11-09') },
    { title: "another provider's", fields: family, context: ofBrother('2026-11-16', { renderingNpi: '1245319599' }) },
    { title: 'his own earlier session', fields: family, context: { history: [earlierClaim('2026-11-09', '90847')] } },
  ],
};
