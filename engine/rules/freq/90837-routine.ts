import { parseId } from '../../claim/normalise.ts';
import { codeOf } from '../earlier-visits.ts';
import { earlierClaim, inOffice } from '../example-lines.ts';
import { THERAPY_ALONE, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Fewer sessions say nothing about a habit. */
const ENOUGH = 20;
/** Payers write from half to three quarters on; the higher one is said here. */
const SHARE = 0.75;

export const rule: Rule = {
  id: 'freq.90837-routine',
  title: 'A provider who bills nearly every session as 90837 is looked at by payers.',
  scope: 'claim',
  codes: ['90837'],
  severity: 'info',
  confidence: 'medium',
  sources: [
    { document: "Payers' letters on 90837", section: 'Optum, Anthem: more than half to three quarters of sessions' },
  ],
  prevents: ['CO-50'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    routine: {
      what: "{percent}% of this provider's individual sessions on file are 90837 ({long} of {all}).",
      why: 'Payers write to providers whose long sessions are the rule and ask for records.',
      fix: 'Nothing to change if the minutes are right: keep start, stop and the reason for the length in the note.',
    },
  },
  check(claim, { facts }) {
    const line = claim.lines.find(({ code }) => code.value === '90837');
    const npi = line?.renderingNpi.value ?? null;
    if (!line || npi === null || !facts.history) return notApplicable;
    let [long, all] = [0, 0];
    for (const { lines } of facts.history) {
      for (const one of lines) {
        if (!THERAPY_ALONE.includes(codeOf(one)) || parseId(one.renderingNpi ?? '') !== npi) continue;
        all++;
        if (codeOf(one) === '90837') long++;
      }
    }
    if (all < ENOUGH) return notApplicable;
    if (long / all <= SHARE) return pass;
    return finding('routine', {
      path: line.code.path,
      evidence: [line.renderingNpi.path],
      data: { percent: Math.round((100 * long) / all), long, all },
      private: true,
    });
  },
};

const long = { 'lines[0].procedureCode': '90837' };
/** Sessions of the same hour each week, so many of them long ones. */
const sessions = (total: number, longOnes: number) => ({
  sessions: inOffice(55),
  history: Array.from({ length: total }, (_, at) => {
    const day = new Date(Date.UTC(2026, 10, 9) - at * 7 * 86_400_000).toISOString().slice(0, 10);
    return earlierClaim(day, at < longOnes ? '90837' : '90834');
  }),
});

export const examples: Examples = {
  fails: [
    { title: '19 of 20', fields: long, context: sessions(20, 19), message: 'routine', path: 'lines[0].procedureCode' },
    { title: '16 of 20', fields: long, context: sessions(20, 16), message: 'routine', path: 'lines[0].procedureCode' },
  ],
  passes: [
    { title: '15 of 20', fields: long, context: sessions(20, 15) },
    { title: 'all of 19', fields: long, context: sessions(19, 19) },
  ],
};
