import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { classOf } from '../provider.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'code.90863-who',
  title: 'Medication management beside therapy is for psychologists who prescribe, never for Medicare.',
  scope: 'line',
  codes: ['90863'],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychiatry guidelines', section: '90863' },
    { document: 'CMS Physician Fee Schedule relative value file', section: 'status indicator I' },
  ],
  prevents: ['CO-96', 'CO-170', 'CO-185'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['addon.primary-missing', 'ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    medicare: {
      what: 'Medicare does not take 90863 on line {line}.',
      why: 'It has status I: Medicare counts medication management to the E/M visit, which psychologists do not bill.',
      fix: 'Remove line {line}; a prescriber who did the visit bills E/M with 90833, 90836 or 90838.',
    },
    prescriber: {
      what: '90863 on line {line} is billed by {who}.',
      why: 'It is made for psychologists who prescribe; clinicians who bill E/M are denied.',
      fix: 'Bill the E/M visit that was documented, with 90833, 90836 or 90838 for the therapy beside it.',
    },
  },
  check(line, claim, { payer, facts }) {
    const data = { line: line.index + 1 };
    const others = claim.lines.map((one) => one.code.path);
    if (MEDICARE_KINDS.includes(payer.kind)) {
      return finding('medicare', { path: line.code.path, evidence: ['payer.name', ...others], data });
    }
    const found = classOf(line, claim, facts);
    if (!found) return notChecked("the rendering provider's license isn't known");
    if (found.class !== 'MD' && found.class !== 'NPP') return pass;
    return finding('prescriber', {
      path: line.code.path,
      evidence: [line.renderingNpi.path, ...others],
      data: {
        ...data,
        who: `${found.class === 'MD' ? 'a physician' : 'a nurse practitioner or physician assistant'} (${found.from})`,
      },
    });
  },
};

const beside = { ...SECOND_LINE, 'lines[1].procedureCode': '90863' };
const by = (credential: string | null, taxonomy: string | null) => ({
  practice: { providers: [{ npi: '1234567893', name: 'Sam Ruiz', credential, taxonomy }] },
});

export const examples: Examples = {
  fails: [
    {
      title: 'Medication management beside therapy is for psychologists who prescribe, never for Medicare.',
      fields: { ...MEDICARE, ...beside },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
      message: 'medicare',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'Medication management beside therapy is for psychologists who prescribe, never for Medicare.',
      fields: { ...beside, 'rendering.taxonomy': '2084P0800X' },
      context: by('MD', '2084P0800X'),
      message: 'prescriber',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'Medication management beside therapy is for psychologists who prescribe, never for Medicare.',
      fields: { ...beside, 'rendering.taxonomy': '363LP0808X' },
      context: by(null, null),
      message: 'prescriber',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: 'Medication management beside therapy is for psychologists who prescribe, never for Medicare.',
      fields: { ...beside, 'rendering.taxonomy': '103TP0016X' },
      context: by('PhD', '103TP0016X'),
    },
  ],
  notChecked: [
    {
      title: 'Medication management beside therapy is for psychologists who prescribe, never for Medicare.',
      fields: { ...beside, 'rendering.taxonomy': '' },
      context: by(null, null),
    },
  ],
};
