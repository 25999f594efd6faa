import { parseId } from '../../claim/normalise.ts';
import { authorizationOf } from '../authorization.ts';
import { authorization } from '../example-lines.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'auth.provider-mismatch',
  title: 'The authorization is for the provider on the claim.',
  scope: 'line',
  when: { authorization: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '15' },
    { document: 'The authorization on file' },
  ],
  prevents: ['CO-15', 'CO-243'],
  reads: [],
  after: ['auth.status-not-approved', 'auth.member-mismatch', 'prov.npi-luhn', 'prov.npi-type'],
  fix: 'none',
  messages: {
    'other-provider': {
      what: 'Authorization {number} is for another provider than the one on line {line}.',
      why: 'The payer denies a visit by a provider the authorization does not name.',
      fix: 'Correct the rendering provider, ask the payer to add this one, or enter the number that was given for this provider.',
    },
  },
  check(line, claim, { facts }) {
    const match = authorizationOf(line, claim, facts);
    // One that was not typed and names somebody else is not the one that was meant.
    if (match.kind !== 'on-file' || !match.typed) return notApplicable;
    const npis = match.records.map(
      ({ renderingNpi }) =>
        renderingNpi
          ?.split(/[,;/\s]+/)
          .filter(Boolean)
          .map(parseId) ?? [],
    );
    // One that names nobody is for the practice.
    if (npis.some((named) => named.length === 0)) return notApplicable;
    const rendering = line.renderingNpi;
    const billing = claim.id('billing.npi');
    const own = [rendering.value, billing.value];
    if (npis.some((named) => named.some((npi) => own.includes(npi)))) return pass;
    if (rendering.state === 'unseen' || billing.state === 'unseen')
      return notChecked("the provider wasn't read on this page");
    if (rendering.value === null && billing.value === null) return notApplicable;
    return finding('other-provider', {
      path: rendering.value === null ? billing.path : rendering.path,
      data: { number: match.number, line: line.index + 1 },
      evidence: [match.path, billing.path],
      private: true,
    });
  },
};

const record = (renderingNpi: string | null) => authorization({ renderingNpi });
const typed = { 'claim.priorAuthorizationNumber': 'A2217' };

export const examples: Examples = {
  fails: [
    {
      title: 'given to another clinician',
      fields: typed,
      context: { authorizations: [record('1245319599')] },
      message: 'other-provider',
      path: 'lines[0].renderingNpi',
    },
  ],
  passes: [
    { title: 'given to this clinician', fields: typed, context: { authorizations: [record('1234567893')] } },
    { title: 'given to the practice', fields: typed, context: { authorizations: [record('1993999998')] } },
    { title: 'one of two it names', fields: typed, context: { authorizations: [record('1245319599, 1234567893')] } },
    { title: 'names nobody', fields: typed, context: { authorizations: [record(null)] } },
  ],
  notChecked: [
    {
      title: 'the provider is on another page',
      fields: { ...typed, 'lines[0].renderingNpi': null, 'rendering.npi': null, 'billing.npi': null },
      context: {
        authorizations: [record('1245319599')],
        seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'diagnoses', 'claim'],
      },
    },
  ],
};
