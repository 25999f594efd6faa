import { MEDICARE } from '../example-lines.ts';
import { holding } from '../kinds/modifiers.ts';
import { modifierPath, modifiersSeen } from '../modifiers.ts';
import { providerOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { visitOf } from '../visit.ts';

export const rule: Rule = {
  id: 'mod.fr-supervision',
  title: 'Supervision by video may be shown with FR.',
  scope: 'line',
  when: { payers: ['medicare-ffs', 'medicare-advantage'] },
  severity: 'info',
  confidence: 'low',
  sources: [
    { document: 'HCPCS Level II modifiers', section: 'FR' },
    { document: '42 CFR', section: '410.26(b)(5)' },
  ],
  prevents: [],
  effective: { from: '2022-01-01' },
  reads: [],
  fix: 'suggestion',
  messages: {
    fr: {
      what: "Line {line} is a supervised provider's video session without FR.",
      why: 'FR says the supervisor was present by video; some contractors look for it on supervised services.',
      fix: 'Add FR if the supervisor was present by video and your contractor asks for it.',
    },
  },
  check(line, claim, context) {
    const { payer, facts } = context;
    if (payer.kind !== 'medicare-ffs' && payer.kind !== 'medicare-advantage') return notApplicable;
    if (!providerOf(line.renderingNpi.value, facts)?.supervisedBy) return notApplicable;
    const { modality } = visitOf(line, claim, context);
    if (modality == null) return notChecked(`how line ${line.index + 1} was held isn't known`);
    if (modality !== 'video' || holding(line, ['FR'])) return pass;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    return finding('fr', {
      path: modifierPath(line),
      evidence: [line.renderingNpi.path],
      data: { line: line.index + 1 },
      private: true,
    });
  },
};

const supervised = (modality: 'video' | 'in-person' | null) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: [{ line: 0, minutes: 45, modality, patientLocation: 'home' as const }],
  practice: {
    npi: '1993999998',
    providers: [{ npi: '1234567893', credential: 'LCSW', supervisedBy: '1245319599' }],
  },
});
const fields = { ...MEDICARE, 'lines[0].placeOfService': '10' };

export const examples: Examples = {
  fails: [
    {
      title: 'a supervised provider by video',
      fields,
      context: supervised('video'),
      also: ['prov.incident-to-setup'],
      message: 'fr',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    { title: 'with FR', fields: { ...fields, 'lines[0].modifiers[0]': 'FR' }, context: supervised('video') },
    { title: 'in person', fields: { ...fields, 'lines[0].placeOfService': '12' }, context: supervised('in-person') },
  ],
  notChecked: [{ title: 'nobody said how it was held', fields, context: supervised(null) }],
};
