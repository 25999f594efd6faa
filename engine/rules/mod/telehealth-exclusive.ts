import { byVideo } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** What says by which way the visit was held; FQ beside 93 says the same thing twice and is taken. */
const WAYS = ['95', 'GT', '93', 'FQ', 'GQ'];

export const rule: Rule = {
  id: 'mod.telehealth-exclusive',
  title: 'A line says once by which way a telehealth visit was held.',
  scope: 'line',
  when: { mods: WAYS },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT modifiers 93 and 95' },
    { document: 'HCPCS Level II modifiers', section: 'GT, GQ, FQ' },
  ],
  prevents: ['CO-4'],
  reads: ['lines[].modifiers[]'],
  after: ['mod.invalid-code'],
  fix: 'none',
  messages: {
    both: {
      what: '{one} and {two} on line {line} do not go together.',
      why: '95 and GT say video, 93 and FQ say audio alone, GQ says sent and read later; the payer takes one of them.',
      fix: 'Keep the one that is true and that this payer asks for.',
    },
  },
  check(line) {
    const ways = line.modifiers.filter((cell) => cell.state === 'value' && WAYS.includes(cell.value));
    const distinct = new Set(ways.map(({ value }) => (value === 'FQ' ? '93' : value)));
    if (distinct.size === 0) return notApplicable;
    if (distinct.size === 1) return pass;
    const one = ways[0];
    const two = ways.find(({ value }) => value !== one?.value && !(audio(value) && audio(one?.value ?? null)));
    if (!one || !two) return pass;
    return finding('both', {
      path: two.path,
      evidence: [one.path],
      data: { one: one.value ?? '', two: two.value ?? '', line: line.index + 1 },
    });
  },
};

function audio(modifier: string | null): boolean {
  return modifier === '93' || modifier === 'FQ';
}

export const examples: Examples = {
  fails: [
    {
      title: '95 and GT',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95', 'lines[0].modifiers[1]': 'GT' },
      context: { sessions: byVideo(45) },
      message: 'both',
      path: 'lines[0].modifiers[1]',
    },
    {
      title: 'FQ and 95',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': 'FQ', 'lines[0].modifiers[1]': '95' },
      context: { sessions: byVideo(45) },
      message: 'both',
      path: 'lines[0].modifiers[1]',
    },
  ],
  passes: [
    {
      title: '95 alone',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: byVideo(45) },
    },
    {
      title: '93 and FQ say the same',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '93', 'lines[0].modifiers[1]': 'FQ' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }] },
    },
  ],
};
