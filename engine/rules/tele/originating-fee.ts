import { MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { TELEHEALTH_MODIFIERS, TELEHEALTH_PLACES } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions } from '../same-day.ts';

const AT_HOME = ['10', '12'];

export const rule: Rule = {
  id: 'tele.originating-fee',
  title: 'The telehealth site fee is billed by the clinic where the patient was.',
  scope: 'line',
  codes: ['Q3014'],
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Claims Processing Manual', section: 'chapter 12, section 190.6' }],
  prevents: ['CO-5', 'CO-97'],
  reads: ['lines[].procedureCode'],
  supersedes: ['pos.02-vs-10', 'pos.telehealth-non-listed', 'mod.95-required', 'pos.in-person-with-telehealth-pos'],
  fix: 'suggestion',
  messages: {
    home: {
      what: 'Line {line} bills the telehealth site fee, Q3014, and the patient was at home.',
      why: 'The fee pays a clinic for the room; a home is paid none.',
      fix: 'Remove line {line}.',
    },
    distant: {
      what: 'Line {line} bills the telehealth site fee, Q3014, beside the telehealth visit on line {visitLine}.',
      why: 'The fee belongs to the clinic where the patient was, not to the clinician at the other end.',
      fix: 'Remove line {line}; the site where the patient was bills its own fee.',
    },
  },
  check(line, claim, context) {
    const { kind } = context.payer;
    const place = line.place.value ?? '';
    const at = {
      path: line.code.path,
      evidence: [line.place.path],
      // Some state programs pay a fee in more places than Medicare.
      ...(kind === 'medicaid' ? { confidence: 'medium' as const } : {}),
    };
    const data = { line: line.index + 1 };
    if (AT_HOME.includes(place) || context.session(line)?.patientLocation === 'home') {
      return finding('home', { ...at, data });
    }
    const visit = companions(line, claim).find(
      (other) => TELEHEALTH_PLACES.includes(other.place.value ?? '') || holding(other, TELEHEALTH_MODIFIERS),
    );
    if (!visit) return line.place.state === 'value' ? pass : notApplicable;
    return finding('distant', {
      ...at,
      evidence: [...at.evidence, ...codeAndDate(line, visit)],
      data: { ...data, visitLine: visit.index + 1 },
    });
  },
};

const fee = (place: string) => ({
  ...MEDICARE,
  'lines[0].procedureCode': 'Q3014',
  'lines[0].placeOfService': place,
});
const context = { profile: 'medicare-ffs' as const, payerKey: 'medicare', sessions: [] };

export const examples: Examples = {
  fails: [
    { title: 'at home', fields: fee('10'), context, message: 'home', path: 'lines[0].procedureCode' },
    {
      title: 'beside the own telehealth visit',
      fields: {
        ...fee('11'),
        ...SECOND_LINE,
        'lines[1].procedureCode': '90834',
        'lines[1].placeOfService': '02',
      },
      context: {
        ...context,
        sessions: [{ line: 1, minutes: 45, modality: 'video', patientLocation: 'office' }],
      },
      message: 'distant',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [{ title: 'the clinic where the patient sat', fields: fee('11'), context }],
};
