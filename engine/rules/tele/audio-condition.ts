import { MEDICARE } from '../example-lines.ts';
import { NOT_A_VISIT } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { visitOf } from '../visit.ts';

/** A note that gives the reason: "patient declined video", "no internet at home". */
const REASON = /\b(video|internet|broadband|camera|smartphone|technolog|consent|declin|refus|unable)/i;

export const rule: Rule = {
  id: 'tele.audio-condition',
  title: 'At Medicare a session by phone is for a patient at home who cannot or will not use video.',
  scope: 'line',
  when: { payers: ['medicare-ffs'], mods: true },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: '42 CFR', section: '410.78(a)(3)' }],
  prevents: ['CO-4', 'CO-50'],
  effective: { from: '2025-01-01' },
  reads: ['lines[].modifiers[]'],
  after: [
    'mod.telehealth-exclusive',
    'mod.93-not-allowed',
    'pos.in-person-with-telehealth-pos',
    'mod.telehealth-no-pos',
  ],
  fix: 'none',
  messages: {
    reason: {
      what: 'Line {line} was by phone, and the record gives no reason why not by video.',
      why: 'Medicare pays audio alone only where the patient could not or would not use video.',
      fix: 'Ask the clinician; if there was a reason, have it recorded before the claim goes out.',
    },
    elsewhere: {
      what: 'Line {line} was by phone, and the patient was not at home.',
      why: 'Medicare pays audio alone only with the patient at home.',
      fix: 'Correct where the patient was, or ask before sending whether an exception applies.',
    },
  },
  check(line, claim, context) {
    const { kind } = context.payer;
    const cell = holding(line, ['93']);
    if (!cell || kind !== 'medicare-ffs' || NOT_A_VISIT.includes(line.code.value ?? '')) return notApplicable;
    const at = { path: cell.path, evidence: [line.place.path], data: { line: line.index + 1 } };
    const where = visitOf(line, claim, context).patientLocation;
    if (where != null ? where !== 'home' : line.place.value === '02') return finding('elsewhere', at);
    const declined = context.session(line)?.videoDeclined;
    const notes = [claim.text(`lines[${line.index}].note`), claim.text('claim.additionalInfo')];
    if (declined === true || notes.some(({ value }) => REASON.test(value ?? ''))) return pass;
    if (declined === false) return finding('reason', { ...at, private: true });
    return notChecked(`why line ${line.index + 1} was by phone isn't recorded here`);
  },
};

const phone = { ...MEDICARE, 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '93' };
const said = (videoDeclined: boolean | null, patientLocation: 'home' | 'other' = 'home') => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: [{ line: 0, minutes: 45, modality: 'audio' as const, patientLocation, videoDeclined }],
});

export const examples: Examples = {
  fails: [
    {
      title: 'the record gives no reason',
      fields: phone,
      context: said(false),
      message: 'reason',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'not at home',
      fields: { ...phone, 'lines[0].placeOfService': '02' },
      context: said(true, 'other'),
      message: 'elsewhere',
    },
  ],
  passes: [
    { title: 'the patient would not use video', fields: phone, context: said(true) },
    {
      title: 'the note gives the reason',
      fields: { ...phone, 'lines[0].note': 'Patient has no internet at home' },
      context: said(null),
    },
  ],
  notChecked: [{ title: 'nothing said', fields: phone, context: said(null) }],
};
