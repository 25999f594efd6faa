import { byVideo, MEDICARE } from '../example-lines.ts';
import { TELEHEALTH_MODIFIERS, TELEHEALTH_PLACES } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'tele.platform-modifier-2027',
  title: 'From 2027 Medicare wants telehealth through a virtual platform marked.',
  scope: 'line',
  when: { payers: ['medicare-ffs'], facts: ['practice'] },
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'Consolidated Appropriations Act, 2026', section: '6209' }],
  prevents: ['CO-4'],
  effective: { from: '2027-01-01' },
  reads: ['lines[].placeOfService'],
  after: ['pos.in-person-with-telehealth-pos'],
  fix: 'none',
  messages: {
    platform: {
      what: 'Line {line} is telehealth through a virtual platform.',
      why: 'The law has Medicare set a modifier for it by 01/01/2027; it is not in the tables here.',
      fix: 'Look up whether CMS has published it, and add it if so.',
    },
  },
  // No modifier had been published in November 2026: there is nothing yet that the line could be checked for.
  check(line, _claim, { payer, facts }) {
    if (payer.kind !== 'medicare-ffs' || facts.practice?.telehealthPlatform !== true) return notApplicable;
    if (!TELEHEALTH_PLACES.includes(line.place.value ?? '') && !holding(line, TELEHEALTH_MODIFIERS))
      return notApplicable;
    return finding('platform', { path: line.place.path, data: { line: line.index + 1 }, private: true });
  },
};

const on = (date: string) => ({
  ...MEDICARE,
  'lines[0].placeOfService': '10',
  'lines[0].dateFrom': date,
  'lines[0].dateTo': date,
});
const context = {
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: byVideo(45),
  practice: {
    npi: '1993999998',
    telehealthPlatform: true,
    providers: [{ npi: '1234567893', credential: 'LCSW', taxonomy: '1041C0700X' }],
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'in February 2027',
      fields: on('02/01/2027'),
      context,
      asOf: '2027-02-05',
      message: 'platform',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [{ title: 'before 2027', fields: on('11/16/2026'), context }],
};
