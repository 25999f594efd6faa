import { provenance } from '../../payers/provenance.ts';
import { byVideo } from '../example-lines.ts';
import { AUDIO_MODIFIERS, NOT_A_VISIT, TELEHEALTH_PLACES, TELEMEDICINE, UNUSABLE_CODE } from '../groups.ts';
import { modifierPath, modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { visitOf } from '../visit.ts';
import { listed } from '../words.ts';

const NO_MODIFIER = new Set([...NOT_A_VISIT, ...TELEMEDICINE]);

export const rule: Rule = {
  id: 'mod.95-required',
  title: 'Video telehealth has the modifier this payer asks for.',
  scope: 'line',
  when: { places: TELEHEALTH_PLACES },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'Payer telehealth policies', section: 'video modifier' }],
  prevents: ['CO-4'],
  effective: { from: '2022-01-01' },
  reads: ['lines[].placeOfService'],
  after: [...UNUSABLE_CODE, 'pos.in-person-with-telehealth-pos', 'mod.invalid-code'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: 'Line {line} is telehealth by its place of service and has no {modifiers}, which {payer} asks for.',
      why: 'According to {from}, video visits without it are denied or paid wrongly.',
      fix: 'Add {first} if the session was by video, or 93 if it was by phone.',
    },
  },
  check(line, claim, context) {
    const wanted = context.payer.videoModifiers;
    const code = line.code.value;
    if (!wanted || wanted.value.length === 0 || code === null || NO_MODIFIER.has(code)) return notApplicable;
    if (!TELEHEALTH_PLACES.includes(line.place.value ?? '')) return notApplicable;
    const modality = visitOf(line, claim, context).modality;
    if (modality === 'audio' || modality === 'in-person') return notApplicable;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    const taken = [...wanted.value, ...(modality == null ? AUDIO_MODIFIERS : [])];
    if (line.mods.some((modifier) => taken.includes(modifier))) return pass;
    return finding('missing', {
      path: modifierPath(line),
      evidence: [line.place.path, line.code.path],
      confidence: wanted.confidence,
      data: {
        line: line.index + 1,
        modifiers: listed(wanted.value, 'or'),
        first: wanted.value[0] ?? '',
        payer: context.payer.name || 'this payer',
        from: provenance(wanted, (modifiers) => listed(modifiers, 'or') || 'no modifier'),
      },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'video at home, Aetna, no modifier',
      fields: { 'lines[0].placeOfService': '10' },
      context: { sessions: byVideo(45) },
      message: 'missing',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'nobody said which kind, and no modifier says it either',
      fields: { 'lines[0].placeOfService': '02', 'lines[0].modifiers[0]': 'AJ' },
      context: { sessions: [{ line: 0, minutes: 45, patientLocation: 'other' }] },
      message: 'missing',
      path: 'lines[0].modifiers[1]',
    },
  ],
  passes: [
    {
      title: '95',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: byVideo(45) },
    },
    {
      title: 'GT, which Aetna takes too',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': 'GT' },
      context: { sessions: byVideo(45) },
    },
    {
      title: 'Medicare: the place of service says it',
      fields: {
        'lines[0].placeOfService': '10',
        'payer.name': 'Medicare Part B',
        'payer.id': 'MR034',
        'claim.type': 'MEDICARE',
        'subscriber.memberId': '1EG4TE5MK73',
        'subscriber.groupNumber': '',
      },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(45),
      },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers',
      fields: { 'lines[0].placeOfService': '10' },
      context: {
        seen: ['payer', 'lines[0].procedureCode', 'lines[0].dateFrom', 'lines[0].placeOfService'],
        sessions: byVideo(45),
      },
    },
  ],
};
