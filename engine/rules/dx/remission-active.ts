import { dotted } from '../../claim/normalise.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Withdrawal management, intensive outpatient and partial hospital programs, and crisis care. */
const INTENSIVE = [
  ...CRISIS_FIRST,
  ...CRISIS_FURTHER,
  ...'G0410 G0411 H0008 H0009 H0010 H0011 H0012 H0013 H0014 H0015 H0035 H2011 S0201 S9475 S9480 S9484 S9485'.split(' '),
];
/** Substance disorders in remission, bipolar disorder currently in remission, depression in full or unnamed remission. */
const REMISSION = /^F(1\d[129]1$|317|325|334[02])/;

export const rule: Rule = {
  id: 'dx.remission-active',
  title: 'Intensive or crisis treatment is for a disorder that is active.',
  scope: 'line',
  codes: INTENSIVE,
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'Payer level of care criteria', section: 'medical necessity' }],
  prevents: ['CO-50', 'CO-11'],
  reads: ['lines[].procedureCode', 'diagnoses[].code'],
  after: [...UNUSABLE_CODE, 'dx.valid-on-dos', 'dx.pointer-valid'],
  fix: 'suggestion',
  messages: {
    remission: {
      what: 'Line {line} bills {code} for {dx}, which is in remission.',
      why: 'Payers pay this level of care for an active disorder and question one in remission.',
      fix: 'Check the record: if the disorder is active again, code it so; else make sure this level of care was needed.',
    },
  },
  check(line, claim) {
    if (line.pointers.state === 'unseen') return notChecked(`the pointers of line ${line.index + 1} weren't read`);
    const pointed = (line.pointers.value ?? []).map((position) => claim.diagnosis(position)?.code);
    const mental = pointed.filter((cell) => cell?.value?.startsWith('F'));
    const [first] = mental;
    if (!first) return notApplicable;
    // Another disorder the line points to may be the active one.
    if (!mental.every((cell) => REMISSION.test(cell?.value ?? ''))) return pass;
    return finding('remission', {
      path: first.path,
      evidence: [line.code.path, line.pointers.path],
      data: { line: line.index + 1, code: line.code.value ?? '', dx: dotted(first.value ?? '') },
    });
  },
};

const day = (dx: string, code: string) => ({
  'payer.name': 'Acme Benefit Trust',
  'payer.id': 'ABT44',
  'diagnoses[0].code': dx,
  'lines[0].procedureCode': code,
});
const context = { payerKey: undefined, sessions: [{ line: 0, minutes: 60 }] };

export const examples: Examples = {
  fails: [
    {
      title: 'intensive outpatient for alcohol dependence in remission',
      fields: day('F10.21', 'H0015'),
      context,
      message: 'remission',
      path: 'diagnoses[0].code',
    },
    { title: 'crisis for depression in full remission', fields: day('F33.42', '90839'), context, message: 'remission' },
  ],
  passes: [
    { title: 'active dependence', fields: day('F10.20', 'H0015'), context },
    {
      title: 'a crisis of depression beside dependence in remission',
      fields: { ...day('F33.2', '90839'), 'diagnoses[1].code': 'F10.21', 'lines[0].diagnosisPointers': 'BA' },
      context,
    },
    { title: 'outpatient therapy in remission', fields: day('F10.21', '90834'), context },
  ],
};
