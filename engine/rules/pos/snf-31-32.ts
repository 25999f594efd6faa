import { HOSPITAL, MEDICARE, practiceOf } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { classOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'pos.snf-31-32',
  title: 'A social worker in a skilled nursing facility checks whether the stay includes the service.',
  scope: 'line',
  when: { payers: ['medicare-ffs'], places: ['31'] },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 6, section 20.1' },
    { document: 'CMS skilled nursing facility consolidated billing', section: 'excluded practitioner services' },
  ],
  prevents: ['CO-109', 'CO-190', 'N106'],
  reads: ['lines[].placeOfService'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    bundled: {
      what: 'Line {line} is a clinical social worker at place 31, a skilled nursing facility.',
      why: "During a stay under Part A the facility is paid for a social worker's services, and yours is denied.",
      fix: 'Ask which kind of stay it was: under Part A bill the facility; without one the place is 32.',
    },
  },
  check(line, claim, { payer, facts }) {
    if (line.place.value !== '31' || payer.kind !== 'medicare-ffs') return notApplicable;
    const found = classOf(line, claim, facts);
    if (!found) return notChecked("the rendering provider's license isn't known");
    // Physicians, nurse practitioners, psychologists and, since 2024, family therapists and counselors are excluded.
    if (found.class !== 'CSW') return pass;
    return finding('bundled', {
      path: line.place.path,
      evidence: [line.renderingNpi.path],
      data: { line: line.index + 1 },
    });
  },
};

const at = (place: string, credential: string | null) => ({
  fields: { ...MEDICARE, ...HOSPITAL, 'lines[0].placeOfService': place, 'rendering.taxonomy': '' },
  context: {
    profile: 'medicare-ffs' as const,
    payerKey: 'medicare',
    sessions: [{ line: 0, minutes: 45, modality: 'in-person' as const, patientLocation: 'other' as const }],
    practice: practiceOf(credential),
  },
});

export const examples: Examples = {
  fails: [{ title: 'a social worker', ...at('31', 'LCSW'), message: 'bundled', path: 'lines[0].placeOfService' }],
  passes: [
    { title: 'a psychologist', ...at('31', 'PhD') },
    { title: 'a counselor, excluded since 2024', ...at('31', 'LPC') },
  ],
  notChecked: [{ title: 'nobody knows the license', ...at('31', null) }],
};
