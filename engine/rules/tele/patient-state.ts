import type { Line } from '../../claim/claim.ts';
import { byVideo } from '../example-lines.ts';
import { AS_TELEHEALTH, TELEHEALTH_MODIFIERS, TELEHEALTH_PLACES } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { patientRoot, personBoxes } from '../patient.ts';
import { providerOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { stateCode } from '../states.ts';
import { visitOf } from '../visit.ts';

const STATE_BOX = personBoxes('state');

export const rule: Rule = {
  id: 'tele.patient-state',
  title: 'A telehealth clinician may treat patients in the state where the patient is.',
  scope: 'line',
  when: AS_TELEHEALTH,
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'State licensing law; PSYPACT, counseling and social work compacts' }],
  prevents: ['CO-185'],
  reads: ['lines[].placeOfService'],
  after: ['pos.in-person-with-telehealth-pos'],
  fix: 'none',
  messages: {
    unlicensed: {
      what: 'Line {line} is telehealth; the patient lives in {state}, and the provider is on record for {licensed}.',
      why: 'Care counts as given where the patient is, and payers take back what was paid without a license there.',
      fix: 'Check where the patient was and whether a license or compact covers it; do not bill it if none does.',
    },
  },
  check(line, claim, context) {
    if (!isTelehealth(line) || visitOf(line, claim, context).modality === 'in-person') return notApplicable;
    const box = claim.text(STATE_BOX[patientRoot(claim, STATE_BOX)][0] ?? '');
    const state = stateCode(box.value ?? '');
    if (state === undefined) return notApplicable;
    const licensed = providerOf(line.renderingNpi.value, context.facts)?.licensedStates?.map((one) => stateCode(one));
    if (!licensed) {
      // Across a state line the license matters; within the practice's own state it goes without saying.
      const own = stateCode(claim.text('billing.state').value ?? '');
      return own === undefined || own === state ? notApplicable : notChecked("the provider's licenses aren't on file");
    }
    if (licensed.includes(state)) return pass;
    return finding('unlicensed', {
      path: line.place.path,
      evidence: [box.path, line.renderingNpi.path],
      data: { line: line.index + 1, state, licensed: licensed.join(', ') || 'no state' },
      private: true,
    });
  },
};

function isTelehealth(line: Line): boolean {
  if (TELEHEALTH_PLACES.includes(line.place.value ?? '')) return true;
  return line.mods.length > 0 && holding(line, TELEHEALTH_MODIFIERS) !== undefined;
}

const video = { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' };
const texas = {
  ...video,
  'patient.state': 'TX',
  'patient.zip': '78701',
  'subscriber.state': 'TX',
  'subscriber.zip': '78701',
};
const licensedIn = (licensedStates: string[] | undefined) => ({
  sessions: byVideo(45),
  practice: {
    npi: '1993999998',
    providers: [{ npi: '1234567893', credential: 'LCSW', taxonomy: '1041C0700X', licensedStates }],
  },
});

export const examples: Examples = {
  fails: [
    {
      title: 'a patient in Texas, a license in California',
      fields: texas,
      context: licensedIn(['CA']),
      message: 'unlicensed',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [
    { title: 'a license in Texas too', fields: texas, context: licensedIn(['OH', 'Texas']) },
    { title: 'in the own state', fields: video, context: licensedIn(['OH']) },
  ],
  notChecked: [{ title: 'across a state line, licenses not on file', fields: texas, context: licensedIn(undefined) }],
};
