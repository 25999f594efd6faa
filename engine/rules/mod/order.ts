import { byVideo, SECOND_LINE } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** They change what is paid, so payers read them first. */
const PRICING = /^(2[2456]|5[123789]|62|7[6789]|8[0-2]|91|X[EPSU]|TC|A[SDA]|Q[KXYZ])$/;
/** They only tell: how the visit was held, which program it belongs to. */
const TELLING = /^(9[35]|G[QT0]|F[QR]|H[A-KR-Z]|KX|CR)$/;

export const rule: Rule = {
  id: 'mod.order',
  title: 'Modifiers that change the price stand before those that only tell.',
  scope: 'line',
  when: { mods: true },
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'Payer billing guides', section: 'order of modifiers' }],
  prevents: ['CO-4'],
  reads: ['lines[].modifiers[]'],
  after: ['mod.invalid-code', 'mod.telehealth-exclusive'],
  fix: 'suggestion',
  messages: {
    order: {
      what: '{pricing} stands behind {telling} on line {line}.',
      why: 'Payers read the modifiers that change the price first, and some systems overlook one further back.',
      fix: 'Put {pricing} before {telling}, unless this payer says otherwise.',
    },
  },
  check(line) {
    if (line.mods.length < 2) return notApplicable;
    const telling = line.modifiers.findIndex(({ value }) => TELLING.test(value ?? ''));
    const pricing = line.modifiers.findLastIndex(({ value }) => PRICING.test(value ?? ''));
    const [early, late] = [line.modifiers[telling], line.modifiers[pricing]];
    if (!early || !late || pricing < telling) return pass;
    return finding('order', {
      path: late.path,
      evidence: [early.path],
      data: { pricing: late.value ?? '', telling: early.value ?? '', line: line.index + 1 },
    });
  },
};

const with2 = (first: string, second: string) => ({
  'lines[0].placeOfService': '10',
  'lines[0].modifiers[0]': first,
  'lines[0].modifiers[1]': second,
});
/** What 59 is separate from. */
const family = {
  ...SECOND_LINE,
  'lines[1].procedureCode': '90847',
  'lines[1].placeOfService': '10',
  'lines[1].modifiers[0]': '95',
};
const context = {
  sessions: byVideo(45),
};
const visits = {
  sessions: [0, 1].map(
    (line) => ({ line, minutes: 45 + 5 * line, modality: 'video', patientLocation: 'home' }) as const,
  ),
};

export const examples: Examples = {
  fails: [
    {
      title: '95 before 59',
      fields: { ...with2('95', '59'), ...family },
      context: visits,
      message: 'order',
      path: 'lines[0].modifiers[1]',
    },
    { title: '95 before 76', fields: with2('95', '76'), context, message: 'order' },
  ],
  passes: [
    { title: '59 before 95', fields: with2('59', '95'), context },
    { title: "the provider's level before 95", fields: with2('AJ', '95'), context },
  ],
};
