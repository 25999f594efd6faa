import { NO_HISTORY } from '../earlier-lines.ts';
import { bornOf, NAME_BOXES, patientRoot, personBox } from '../patient.ts';
import { type Examples, finding, notApplicable, pass, type Rule, UNLESS_FIRST } from '../rule.ts';

/** A child without a name of its own yet; a letter or number behind it tells twins apart. */
const NAMELESS = /^(BABY|NEW ?BORN|INFANT|TWIN|BB|BG)\b ?(BOY|GIRL)?$|^(BABY|NB)(BOY|GIRL)$/;

/** How any of them begins. */
const MAYBE_NAMELESS = /^[^A-Z0-9]*[BINT]/;
const LAST_NAME = personBox('lastName');
const FIRST_NAME = personBox('firstName');

export const rule: Rule = {
  id: 'pat.newborn-twin',
  title: 'Two children of one family and birth date can be told apart.',
  scope: 'claim',
  when: UNLESS_FIRST,
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: "Payers' newborn billing rules" }],
  prevents: ['CO-18', 'CO-31'],
  reads: [],
  after: ['pat.name-format', 'pat.dob-valid', 'history.patient-drift'],
  supersedes: ['dup.exact-line', 'dup.near'],
  fix: 'none',
  messages: {
    nameless: {
      what: 'The patient has no first name of its own, and an earlier claim is for a child of the same family and birth date.',
      why: 'The payer takes twins for one child, and the second claim for a duplicate.',
      fix: 'Confirm who this is; number the twins (A, B) or use their names, and check under whose number they are billed.',
    },
    alike: {
      what: 'An earlier claim is for a child of the same last name, birth date and first initial.',
      why: 'Payers match by these, and may take twins for one child.',
      fix: 'Confirm that this is the right child and its own member number.',
    },
  },
  check(claim, { facts }) {
    // Nobody was seen before: no twin either.
    if (facts.history?.length === 0) return notApplicable;
    const root = patientRoot(claim, NAME_BOXES);
    const first = claim.text(FIRST_NAME[root]);
    if (!facts.history && !MAYBE_NAMELESS.test(first.raw.toUpperCase())) return notApplicable;
    const last = claim.text(LAST_NAME[root]);
    const born = bornOf(claim).value;
    if (last.value === null || first.value === null || born === null) return notApplicable;
    if (!facts.history) return NAMELESS.test(plain(first.value)) ? NO_HISTORY : notApplicable;
    for (const { patientKey } of facts.history) {
      if (patientKey?.dob !== born || plain(patientKey.lastName) !== plain(last.value)) continue;
      const own = plain(first.value);
      const nameless = NAMELESS.test(own);
      const other = plain(patientKey.firstName);
      const message = kindOf(own, nameless, other);
      if (!message) continue;
      // The twin's visit of that day is what the duplicate rules take for this one.
      const same = nameless ? ['claim.frequencyCode', ...claim.lines.map(({ code }) => code.path)] : [];
      return finding(message, { path: first.path, evidence: [last.path, ...same], private: true });
    }
    return pass;
  },
};

function kindOf(own: string, nameless: boolean, other: string): 'nameless' | 'alike' | undefined {
  if (nameless && NAMELESS.test(other)) {
    const girls = [own, other].map((name) => /GIRL|^BG/.test(name));
    const boys = [own, other].map((name) => /BOY|^BB/.test(name));
    return (girls[0] && boys[1]) || (boys[0] && girls[1]) ? undefined : 'nameless';
  }
  // A first name that continues the other is the same child's, written longer: "Mia" and "Mia Rose".
  const marked = /^(BABY|TWIN)/.test(own) && /^(BABY|TWIN)/.test(other);
  if (marked || nameless || own[0] !== other[0] || own.startsWith(other) || other.startsWith(own)) return undefined;
  return 'alike';
}

function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const child = (firstName: string) => ({
  'patient.firstName': firstName,
  'patient.dob': '10/02/2026',
  'subscriber.relationship': 'Child',
  'lines[0].procedureCode': '90791',
});
const earlier = (firstName: string, dob = '2026-10-02') => ({
  sessions: [],
  history: [
    {
      claimId: '41',
      status: 'paid',
      patientKey: { lastName: 'Okafor', firstName, dob },
      lines: [{ dateFrom: '2026-10-20', procedureCode: '96161' }],
    },
  ],
});

export const examples: Examples = {
  fails: [
    {
      title: 'two baby boys',
      fields: child('BABY BOY'),
      context: earlier('Baby Boy'),
      message: 'nameless',
      path: 'patient.firstName',
    },
    {
      title: 'a newborn and a baby girl',
      fields: child('Newborn'),
      context: earlier('Baby Girl'),
      message: 'nameless',
    },
    { title: 'Milo and Marco', fields: child('Milo'), context: earlier('Marco'), message: 'alike' },
  ],
  passes: [
    { title: 'lettered', fields: child('BABYA'), context: earlier('BABYB') },
    { title: 'lettered apart', fields: child('Baby Boy A'), context: earlier('Baby Boy B') },
    { title: 'a boy and a girl', fields: child('Baby Boy'), context: earlier('Baby Girl') },
    { title: 'Milo himself, in full', fields: child('Milo'), context: earlier('Milo James') },
    { title: 'Milo and Ana', fields: child('Milo'), context: earlier('Ana') },
    { title: 'a sister of another year', fields: child('Milo'), context: earlier('Mara', '2024-03-09') },
  ],
  notChecked: [
    {
      title: 'earlier claims are not loaded',
      fields: child('Baby Boy'),
      context: { sessions: [], history: undefined },
    },
  ],
};
