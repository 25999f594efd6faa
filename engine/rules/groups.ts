import type { When } from './rule.ts';

/** Groups of procedure codes that several rules speak about. Code numbers are facts of the CPT and HCPCS code sets. */

/** Individual psychotherapy that stands alone. */
export const THERAPY_ALONE: readonly string[] = ['90832', '90834', '90837'];
/** Psychotherapy added to an E/M visit; each is the twin of the code at the same place in `THERAPY_ALONE`. */
export const THERAPY_WITH_EM: readonly string[] = ['90833', '90836', '90838'];
export const THERAPY: readonly string[] = [...THERAPY_ALONE, ...THERAPY_WITH_EM];
/** Crisis psychotherapy: first hour and its further half hours, CPT and HCPCS. */
export const CRISIS_FIRST: readonly string[] = ['90839', 'G0017'];
export const CRISIS_FURTHER: readonly string[] = ['90840', 'G0018'];
export const CRISIS: readonly string[] = [...CRISIS_FIRST, ...CRISIS_FURTHER];
export const EVALUATION: readonly string[] = ['90791', '90792'];
export const FAMILY: readonly string[] = ['90846', '90847'];
export const GROUP_THERAPY: readonly string[] = ['90849', '90853'];
/** Transcranial magnetic stimulation: the mapping, a session, a new threshold. */
export const STIMULATION: readonly string[] = ['90867', '90868', '90869'];
/** What interactive complexity can be added to. */
export const COMPLEXITY_PRIMARIES: readonly string[] = [...EVALUATION, ...THERAPY, '90853'];
/** First-hour tests and the hours that follow them. */
export const TEST_FIRST_HOUR: readonly string[] = ['96112', '96116', '96130', '96132'];

/** E/M visits by place, each list from the lowest level to the highest. */
export const EM_LEVELS: readonly (readonly string[])[] = [
  ['99202', '99203', '99204', '99205'],
  ['99211', '99212', '99213', '99214', '99215'],
  ['99221', '99222', '99223'],
  ['99231', '99232', '99233'],
  ['99234', '99235', '99236'],
  ['99238', '99239'],
  ['99242', '99243', '99244', '99245'],
  ['99252', '99253', '99254', '99255'],
  ['99304', '99305', '99306'],
  ['99307', '99308', '99309', '99310'],
  ['99315', '99316'],
  ['99341', '99342', '99344', '99345'],
  ['99347', '99348', '99349', '99350'],
];
/** Telemedicine visits of CPT 2025, which Medicare does not pay: video new, established, audio new, established. */
export const TELEMEDICINE_LEVELS: readonly (readonly string[])[] = [
  ['98000', '98001', '98002', '98003'],
  ['98004', '98005', '98006', '98007'],
  ['98008', '98009', '98010', '98011'],
  ['98012', '98013', '98014', '98015'],
];
export const TELEMEDICINE: readonly string[] = TELEMEDICINE_LEVELS.flat();
/** E/M visits a psychotherapy add-on may go with. */
export const EM_VISITS: readonly string[] = [...EM_LEVELS.flat(), ...TELEMEDICINE];

/** Weekly bundles of opioid treatment programs and what is added to them. Office-based care is G2086-G2088. */
export const OTP_BUNDLES: readonly string[] =
  'G0137 G0532 G0533 G0534 G0535 G0536 G1028 G2067 G2068 G2069 G2070 G2071 G2072 G2073 G2074 G2075 G2076 G2077 G2078 G2079 G2080 G2215 G2216'.split(
    ' ',
  );

export const ABA: readonly string[] = [
  '97151',
  '97152',
  '97153',
  '97154',
  '97155',
  '97156',
  '97157',
  '97158',
  '0362T',
  '0373T',
];

/**
 * Services by phone, online or between clinicians that are no telehealth visit: they carry the clinician's usual
 * place of service and no telehealth modifier.
 */
export const NOT_A_VISIT: readonly string[] = [
  '98016',
  '98966',
  '98967',
  '98968',
  '98970',
  '98971',
  '98972',
  '99421',
  '99422',
  '99423',
  '99441',
  '99442',
  '99443',
  '99446',
  '99447',
  '99448',
  '99449',
  '99451',
  '99452',
  '99484',
  '99492',
  '99493',
  '99494',
  'G0323',
  'G0544',
  'G2012',
  'G2214',
  'G2251',
  'G2252',
];

/** Places of service that say "telehealth": 02 elsewhere, 10 in the patient's home. */
export const TELEHEALTH_PLACES: readonly string[] = ['02', '10'];
/** Modifiers that say the visit was by video, by sound alone, or sent and read later. */
export const VIDEO_MODIFIERS: readonly string[] = ['95', 'GT'];
export const AUDIO_MODIFIERS: readonly string[] = ['93', 'FQ'];
export const TELEHEALTH_MODIFIERS: readonly string[] = [...VIDEO_MODIFIERS, ...AUDIO_MODIFIERS, 'GQ'];
/** What rules wait for that speak of lines which say that they were telehealth. */
export const AS_TELEHEALTH: When = { any: [{ places: TELEHEALTH_PLACES }, { mods: TELEHEALTH_MODIFIERS }] };

/** Modifiers by which NCCI lets an indicator-1 pair through. */
export const SEPARATE_MODIFIERS: readonly string[] = ['59', 'XE', 'XS', 'XP', 'XU', '91', '58', '78', '79'];

/** Rules whose finding on a line's code makes every other word about that code pointless. */
export const UNUSABLE_CODE: readonly string[] = [
  'code.format',
  'code.inactive-on-dos',
  'code.deleted-2025-phone',
  'code.deleted-prolonged-psych',
];

/** Whether a code is a visit that can carry modifier 25: E/M, telemedicine, eye examinations, hospital clinic visits. */
export function isVisit(code: string): boolean {
  if (!/^\d{5}$/.test(code)) return code === 'G0463';
  return (
    (code >= '99202' && code <= '99499') || (code >= '98000' && code <= '98016') || (code >= '92002' && code <= '92014')
  );
}

/** Visits, therapy added to them and care management that only physicians and other prescribers bill. */
export const EM_BY_PRESCRIBERS: readonly string[] = [
  ...EM_VISITS,
  ...THERAPY_WITH_EM,
  '99483',
  '99484',
  '99492',
  '99493',
  '99494',
  'G2214',
];
