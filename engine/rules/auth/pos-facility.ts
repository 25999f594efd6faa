import { parsePlace } from '../../claim/normalise.ts';
import { authorizationOf } from '../authorization.ts';
import { authorization } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule: Rule = {
  id: 'auth.pos-facility',
  title: 'The authorization is for the place of the visit.',
  scope: 'line',
  when: { authorization: true },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'The authorization on file' }],
  prevents: ['CO-15', 'CO-198'],
  reads: ['lines[].placeOfService'],
  after: [
    'pos.valid-code',
    'pos.02-vs-10',
    'pos.in-person-with-telehealth-pos',
    'auth.status-not-approved',
    'auth.member-mismatch',
  ],
  fix: 'none',
  messages: {
    'other-place': {
      what: 'Authorization {number} is for place {approved}, but line {line} has place {place}.',
      why: 'Payers may deny a visit at a place they did not approve.',
      fix: 'Correct the place if it is wrong, or ask the payer to add it.',
    },
  },
  check(line, claim, { facts }) {
    const place = line.place.value;
    const match = authorizationOf(line, claim, facts);
    if (place === null || match.kind !== 'on-file' || !match.typed) return notApplicable;
    const approved: string[] = [];
    for (const { placeOfService } of match.records) {
      const places = (placeOfService ?? '')
        .split(/[,;/]+/)
        .map((one) => parsePlace(one.trim()))
        .filter((one) => /^\d\d$/.test(one));
      if (places.length === 0) return notApplicable;
      approved.push(...places);
    }
    if (approved.includes(place)) return pass;
    return finding('other-place', {
      path: line.place.path,
      data: { number: match.number, approved: listed([...new Set(approved)], 'or'), line: line.index + 1, place },
      evidence: [match.path],
      private: true,
    });
  },
};

const record = (placeOfService: string | null) => authorization({ placeOfService });
const typed = { 'claim.priorAuthorizationNumber': 'A2217' };

export const examples: Examples = {
  fails: [
    {
      title: "for the patient's home, held in the office",
      fields: typed,
      context: { authorizations: [record('12')] },
      message: 'other-place',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [
    { title: 'for the office', fields: typed, context: { authorizations: [record('11')] } },
    { title: 'for home or office', fields: typed, context: { authorizations: [record('12, 11')] } },
    { title: 'for no place in particular', fields: typed, context: { authorizations: [record(null)] } },
  ],
};
