import type { Line } from '../../claim/claim.ts';
import { byVideo } from '../example-lines.ts';
import {
  AS_TELEHEALTH,
  NOT_A_VISIT,
  TELEHEALTH_MODIFIERS,
  TELEHEALTH_PLACES,
  TELEMEDICINE,
  UNUSABLE_CODE,
  VIDEO_MODIFIERS,
} from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { modifierPath, modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule, type RuleContext } from '../rule.ts';
import { modalityOf } from '../visit.ts';

/** Their code already says phone, or they are no visit at all. */
const NO_MODIFIER = new Set([...NOT_A_VISIT, ...TELEMEDICINE]);
/** Clinics that may say audio with FQ: FQHC, RHC, opioid treatment. */
const FQ_PLACES = ['50', '72', '58'];
const FQ_CODES = /^(G0466|G0467|G0468|G0469|G0470|G0511|T1015|G20[67]\d|G2080|G2215|G2216)$/;

export const rule: Rule = {
  id: 'mod.audio-only-93',
  title: 'A session by phone says so with modifier 93.',
  scope: 'line',
  when: { any: [AS_TELEHEALTH, { modality: 'audio' }] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT modifier 93 and appendix T' },
    { document: '42 CFR 410.78(a)(3)' },
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 12, section 190' },
  ],
  prevents: ['CO-4'],
  effective: { from: '2022-01-01' },
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'mod.invalid-code', 'mod.telehealth-exclusive'],
  supersedes: ['mod.95-required'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: 'Line {line} was a session by phone and has no modifier 93.',
      why: 'Without it the payer takes the session for video or in person, and denies or takes back the payment.',
      fix: 'Add 93 to line {line}, or correct how the session was held.',
    },
    video: {
      what: '{modifier} on line {line} says video, and the session was by phone.',
      why: 'Payers check how telehealth was held and take back what was billed as video.',
      fix: 'Put 93 in place of {modifier}, or correct how the session was held.',
    },
    fq: {
      what: 'FQ on line {line} is for clinics and opioid programs; a session by phone has 93 elsewhere.',
      why: 'Payers look for 93 on audio-only sessions and may deny the line without it.',
      fix: 'Put 93 in place of FQ, or ask the payer which of the two it takes.',
    },
  },
  check(line, claim, context) {
    const code = line.code.value;
    if (code === null || NO_MODIFIER.has(code)) return notApplicable;
    const modality = modalityOf(line, claim, context);
    if (modality === null) return saysTelehealth(line) ? unknownWay(line) : notApplicable;
    if (modality !== 'audio') return notApplicable;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    if (line.mods.includes('93') || (line.mods.includes('FQ') && takesFq(line, context))) return pass;
    if (line.mods.includes('FQ') && context.payer.kind === 'unknown' && !claim.seen('payer.name')) {
      return notChecked("the payer wasn't read on this page");
    }
    const video = line.mods.find((modifier) => VIDEO_MODIFIERS.includes(modifier));
    const fq = line.mods.includes('FQ') ? 'FQ' : undefined;
    // State programs set their own modifiers for their own codes, and some keep GT for every kind of telehealth.
    const own = (video === 'GT' && context.payer.kind !== 'medicare-ffs') || !/^\d/.test(code) || fq !== undefined;
    return finding(fq ? 'fq' : video ? 'video' : 'missing', {
      path: modifierPath(line, fq ?? video),
      evidence: [line.code.path],
      ...(own ? { confidence: 'medium' as const } : {}),
      data: { line: line.index + 1, modifier: video ?? '' },
    });
  },
};

function saysTelehealth(line: Line): boolean {
  return TELEHEALTH_PLACES.includes(line.place.value ?? '') || holding(line, TELEHEALTH_MODIFIERS) !== undefined;
}

function unknownWay(line: Line) {
  if (line.mods.includes('93')) return pass;
  return notChecked(`whether line ${line.index + 1} was by video or phone isn't known`);
}

function takesFq(line: Line, { payer }: RuleContext): boolean {
  return (
    payer.kind === 'medicaid' || FQ_PLACES.includes(line.place.value ?? '') || FQ_CODES.test(line.code.value ?? '')
  );
}

export const examples: Examples = {
  fails: [
    {
      title: 'by phone at home, no modifier at all',
      fields: { 'lines[0].placeOfService': '10' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }] },
      message: 'missing',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'by phone with 95',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }] },
      message: 'video',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'by phone with FQ at a commercial payer',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': 'FQ' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }] },
      message: 'fq',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: 'by phone with 93',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '93' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }] },
    },
    {
      title: 'by video with 95',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: byVideo(45) },
    },
    {
      title: 'a phone code says it itself',
      fields: { 'lines[0].procedureCode': '98967' },
      context: { sessions: [{ line: 0, minutes: 15, modality: 'audio', patientLocation: 'home' }] },
    },
  ],
  notChecked: [
    {
      title: 'by phone with FQ at a payer no page named',
      fields: {
        'payer.name': null,
        'payer.id': null,
        'claim.type': null,
        'lines[0].placeOfService': '10',
        'lines[0].modifiers[0]': 'FQ',
      },
      context: {
        profile: null,
        payerKey: null,
        seen: ['lines', 'diagnoses'],
        sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }],
      },
    },
    {
      title: 'telehealth, but nobody said which kind',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: [{ line: 0, minutes: 45, patientLocation: 'home' }] },
    },
  ],
};
