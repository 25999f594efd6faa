import { byVideo, MEDICARE, practiceOf } from '../example-lines.ts';
import { ABA, CRISIS_FIRST, CRISIS_FURTHER, FAMILY, GROUP_THERAPY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { stateCode } from '../states.ts';

/** Services that exist only face to face, in a room or live by video or phone; an evaluation can be recorded. */
const LIVE = new Set([
  ...THERAPY,
  ...CRISIS_FIRST,
  ...CRISIS_FURTHER,
  ...FAMILY,
  ...GROUP_THERAPY,
  ...ABA,
  '90845',
  '90785',
]);
/** The two states whose federal demonstrations may send recorded care. */
const DEMONSTRATION = ['AK', 'HI'];
const STATE_BOXES = ['billing.state', 'patient.state', 'facility.state'];
/** Transient attacks, strokes and their late effects. */
const STROKE = /^(I6|G4[56])/;
/** Plans that read any telehealth modifier as video. */
const TAKES_ANY = ['uhc', 'optum-bh', 'cigna-evernorth'];
const MODIFIERS = ['GQ', 'G0'];

export const rule: Rule = {
  id: 'mod.gq-g0',
  title: 'GQ and G0 do not stand on behavioral-health services.',
  scope: 'line',
  when: { mods: MODIFIERS },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 12, section 190' },
    { document: '42 CFR', section: '410.78(a)(1) and 410.78(b)' },
  ],
  prevents: ['CO-4'],
  reads: ['lines[].procedureCode', 'lines[].modifiers[]'],
  after: [...UNUSABLE_CODE, 'mod.telehealth-exclusive'],
  supersedes: ['mod.95-required', 'mod.audio-only-93'],
  fix: 'suggestion',
  messages: {
    recorded: {
      what: 'GQ on line {line} says {code} was recorded and looked at later.',
      why: 'Medicare takes GQ only from demonstrations in Alaska and Hawaii, and therapy is never sent and read later.',
      fix: 'Remove GQ; a session by video has the modifier this payer asks for, such as 95, one by phone 93.',
    },
    stroke: {
      what: 'G0 on line {line} says {code} was telehealth for an acute stroke.',
      why: 'It is meant for strokes alone; on other care the line is denied.',
      fix: 'Remove G0; a session by video has the modifier this payer asks for, such as 95, one by phone 93.',
    },
  },
  check(line, claim, { payer, tables }) {
    const cell = holding(line, MODIFIERS);
    const code = line.code.value;
    if (!cell || code === null || !tables.procedure(code)) return notApplicable;
    const medicare = payer.kind === 'medicare-ffs' || payer.kind === 'medicare-advantage';
    if (cell.value === 'GQ') {
      if (!medicare && !LIVE.has(code)) return notApplicable;
      const states = STATE_BOXES.map((path) => claim.text(path));
      if (states.some(({ value }) => DEMONSTRATION.includes(stateCode(value ?? '') ?? ''))) return pass;
      if (states.every(({ state }) => state === 'unseen')) return notChecked("the state wasn't read on this page");
    } else if (!claim.seen('diagnoses')) return notChecked("the diagnoses weren't read on this page");
    else if (claim.diagnoses.some((diagnosis) => STROKE.test(diagnosis.code.value ?? ''))) return pass;
    return finding(cell.value === 'GQ' ? 'recorded' : 'stroke', {
      path: cell.path,
      evidence: [line.code.path, ...line.modifiers.map(({ path }) => path)],
      data: { line: line.index + 1, code },
      ...(TAKES_ANY.includes(payer.key ?? '') && !medicare ? { confidence: 'medium' as const } : {}),
    });
  },
};

const video = { sessions: byVideo(45) } as const;
const sent = { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': 'GQ' };
const context = { sessions: [...video.sessions] };

export const examples: Examples = {
  fails: [
    { title: 'therapy with GQ', fields: sent, context, message: 'recorded', path: 'lines[0].modifiers[0]' },
    {
      title: 'an evaluation with GQ at Medicare',
      fields: { ...MEDICARE, ...sent, 'lines[0].procedureCode': '90791' },
      context: { ...context, profile: 'medicare-ffs', payerKey: 'medicare' },
      message: 'recorded',
    },
    {
      title: 'therapy with G0',
      fields: { ...sent, 'lines[0].modifiers[0]': 'G0' },
      context,
      message: 'stroke',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: 'GQ in Alaska',
      fields: {
        ...MEDICARE,
        ...sent,
        'billing.state': 'AK',
        'billing.zip': '99501-1234',
        'billing.city': 'Anchorage',
        'patient.state': 'AK',
        'patient.zip': '99501',
        'subscriber.state': 'AK',
        'subscriber.zip': '99501',
      },
      context: { ...context, profile: 'medicare-ffs', payerKey: 'medicare' },
    },
    {
      title: 'G0 with a stroke',
      fields: {
        ...sent,
        'lines[0].procedureCode': '99214',
        'lines[0].modifiers[0]': 'G0',
        'diagnoses[0].code': 'I63.9',
        'rendering.taxonomy': '2084P0800X',
      },
      context: { ...context, practice: practiceOf('MD', '2084P0800X') },
    },
  ],
};
