interface Reference {
  readonly label: string;
  readonly unit?: string | null;
  readonly min_minutes?: number | null;
  readonly max_minutes?: number | null;
  readonly who?: readonly string[] | null;
  readonly medicare_telehealth_2026?: string | null;
  readonly eff?: string | null;
  readonly term?: string | null;
  readonly replacement?: string | null;
}

const CLASSES: Record<string, string> = {
  physician: 'MD',
  np_cns_pa: 'NPP',
  psychologist: 'PSY',
  clinical_social_worker: 'CSW',
  marriage_family_therapist: 'MFT',
  mental_health_counselor: 'MHC',
  behavior_analyst: 'BCBA',
  technician: 'tech',
  clinical_staff_incident_to: 'staff',
  peer_or_navigator: 'peer',
  opioid_treatment_program: 'OTP',
  facility: 'fac',
  payer_specific: 'payer',
  speech_language_pathologist: 'SLP',
};

const TELEHEALTH: Record<string, string> = {
  on_list: 'yes',
  not_on_list: 'no',
  not_a_telehealth_service: 'no',
  not_a_medicare_code: 'not-medicare',
  not_payable_by_medicare: 'not-medicare',
};

/** Who else bills a service: technicians' work under their supervisor, and what Medicare opened in 2024. */
const ALSO: readonly (readonly [codes: readonly string[], classes: readonly string[]])[] = [
  [['97151', '97155', '97156', '97157', '97158'], ['PSY']],
  [
    ['97152', '97153', '97154'],
    ['BCBA', 'PSY'],
  ],
  [
    ['96138', '96139'],
    ['MD', 'NPP', 'PSY'],
  ],
  [
    ['96156', '96158', '96159', '96164', '96165', '96167', '96168', '96170', '96171'],
    ['CSW', 'MFT', 'MHC'],
  ],
  [['90845'], ['CSW']],
];

const LABELS: Record<string, string> = {
  'Deleted code': 'Retired code',
  'same 11-20': 'Interprofessional consult by CP/CSW/MFT/MHC 11-20',
  'same 21-30': 'Interprofessional consult by CP/CSW/MFT/MHC 21-30',
  'same 31+': 'Interprofessional consult by CP/CSW/MFT/MHC 31+',
  'same, written report 5+': 'Interprofessional written report by CP/CSW/MFT/MHC',
  'same, referral by treating practitioner 30': 'Interprofessional referral by CP/CSW/MFT/MHC',
};

/** Imaging analysis: the reference lists it only as a wrong code. */
const NOT_BEHAVIORAL = new Set(['G0566']);

/** What to bill in place of a retired code, one alternative an entry, in words a sentence can join with "or". */
const REPLACEMENTS: Record<string, string> = {
  '90791/90792 + 90785': '90791 with 90785|90792 with 90785',
  'E/M + 90833': 'an E/M code with 90833',
  'E/M + 90836': 'an E/M code with 90836',
  'E/M + 90838': 'an E/M code with 90838',
  '90853 + 90785': '90853 with 90785',
  'E/M (prescribers) or 90863': 'an E/M code|90863',
  '96130/96131 + 96136/96137': '96130 and 96131 with 96136 and 96137',
  '96132/96133 + 96136/96137': '96132 and 96133 with 96136 and 96137',
  '96112/96113': '96112 with 96113',
  '96158/96159': '96158 with 96159',
  '96164/96165': '96164 with 96165',
  '96167/96168': '96167 with 96168',
  '96170/96171': '96170 with 96171',
  '96138/96139': '96138 with 96139',
  '99242 or E/M': '99242|an office E/M code',
  '99417 / G2212 (E/M only); none for psychotherapy': '99417 with an E/M code|G2212 with an E/M code',
  '98012 (commercial) or 99212-99215 with modifier 93 (Medicare)': '98012|99212-99215 with modifier 93 for Medicare',
  '98013 or 99213-93': '98013|99213 with modifier 93 for Medicare',
  '98014 or 99214-93': '98014|99214 with modifier 93 for Medicare',
  'individual care-management codes': 'the single care-management codes',
  '99492-99494/G2214 individually': '99492|99493|99494|G2214',
};

export function proceduresFrom(json: string): {
  head: string[];
  body: string[][];
  effective: Map<string, string>;
  terminated: Map<string, string>;
} {
  const { codes } = JSON.parse(json) as { codes: Record<string, Reference> };
  const listed = Object.entries(codes)
    .filter(([code]) => !NOT_BEHAVIORAL.has(code))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    head: ['code', 'label', 'unit', 'min', 'max', 'who', 'telehealth', 'effective', 'terminated', 'replacement'],
    body: listed.map(([code, entry]) => row(code, entry)),
    effective: new Map(Object.entries(codes).map(([code, { eff }]) => [code, isoOnly(eff)])),
    terminated: new Map(Object.entries(codes).map(([code, { term }]) => [code, isoOnly(term)])),
  };
}

function row(code: string, entry: Reference): string[] {
  const who = new Set((entry.who ?? []).map((name) => CLASSES[name] ?? name));
  for (const [codes, classes] of ALSO) if (codes.includes(code)) for (const one of classes) who.add(one);
  return [
    code,
    LABELS[entry.label] ?? entry.label,
    entry.unit ?? '',
    String(entry.min_minutes ?? ''),
    String(entry.max_minutes ?? ''),
    [...who].join(' '),
    TELEHEALTH[entry.medicare_telehealth_2026 ?? ''] ?? 'unknown',
    isoOnly(entry.eff),
    isoOnly(entry.term),
    replacement(entry.replacement ?? ''),
  ];
}

function replacement(text: string): string {
  return REPLACEMENTS[text] ?? text.split(' or ').join('|');
}

function isoOnly(text: string | null | undefined): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? (text as string) : '';
}
