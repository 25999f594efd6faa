import { type AuthorizedService, codesOf, EVERY_SERVICE } from './authorization-codes.ts';
import type { Confidence, PayerFact, PayerKind } from './payer.ts';

/**
 * What we ship about a payer. Its facts hold for `lines` only: Aetna's commercial limit says
 * nothing about Aetna's Medicare plans, which take the facts of Medicare Advantage.
 */
export interface Profile {
  readonly key: string;
  readonly name: string;
  /** The line when neither the claim nor the payer's name says another. */
  readonly kind: PayerKind;
  readonly lines?: readonly PayerKind[];
  /** The name itself tells the line: a group plan goes by another. */
  readonly onlyLine?: true;
  /** Phrases that stand for it in a name: see `phrases.ts`. */
  readonly spelled: string;
  /** Payer IDs clearinghouses use for it, upper case. */
  readonly ids?: readonly string[];
  /** Other keys a case file or the practice may use. */
  readonly aliases?: readonly string[];
  readonly filing?: PayerFact<number>;
  readonly appeal?: PayerFact<number>;
  readonly video?: PayerFact<readonly string[]>;
  /** Codes it commonly wants authorized. */
  readonly authorizes?: PayerFact<readonly string[]>;
}

/** The day to which the facts below and those of the states' Medicaid programs were put together, ISO. */
export const SHIPPED_AS_OF = '2026-11-23';

const video = (value: readonly string[], confidence: Confidence, from: string) => ({ value, confidence, from });
const days = (value: number, confidence: Confidence, from: string) => ({ value, confidence, from });
const services = (value: readonly AuthorizedService[], confidence: Confidence, from: string) => ({
  value: codesOf(value),
  confidence,
  from,
});

const TRICARE = {
  kind: 'tricare',
  filing: days(365, 'high', '32 CFR 199.7(d): one year from the date of service'),
  video: video(['95', 'GT'], 'medium', "TRICARE's telehealth guidance"),
  authorizes: services(['aba', 'php', 'iop', 'residential'], 'medium', "TRICARE's authorization lists"),
} as const;

/** More particular names come first: the first profile with a phrase in the name is the payer. */
export const PROFILES: readonly Profile[] = [
  {
    key: 'champva',
    name: 'CHAMPVA',
    kind: 'va',
    spelled: 'champva, champ va',
    ids: ['84146'],
    filing: days(365, 'high', '38 CFR 17.275: one year from the date of service'),
    authorizes: services([], 'medium', "CHAMPVA's guide: outpatient sessions go without"),
  },
  {
    key: 'va-ccn',
    name: 'VA Community Care Network',
    kind: 'va',
    spelled:
      'vaccn, ccn, community care network, va community care, veterans affairs, veterans administration, veterans health, veteran affairs, veteran administration, veteran health',
    ids: ['VACCN', 'TWVACCN'],
    aliases: ['va'],
    filing: days(180, 'medium', 'the VA community care handbook: 180 days from the date of service'),
    authorizes: {
      value: [EVERY_SERVICE],
      confidence: 'high',
      from: 'the VA community care handbook: every episode of care has a referral',
    },
  },
  { ...TRICARE, key: 'tricare-east', name: 'TRICARE East', spelled: 'tricare east, humana military' },
  { ...TRICARE, key: 'tricare-west', name: 'TRICARE West', spelled: 'tricare west, triwest tricare' },
  { ...TRICARE, key: 'tricare', name: 'TRICARE', spelled: 'tricare, champus' },
  {
    key: 'bcbs-fep',
    name: 'Blue Cross Blue Shield Federal Employee Program',
    kind: 'commercial',
    spelled:
      'federal employees program, federal employees health benefits program, federal employees health benefit program, federal employee program, federal employee health benefits program, federal employee health benefit program, fep',
    aliases: ['fep'],
    // Its limit is 31 December of the year after the service: no number of days.
    video: video(['95', 'GT'], 'medium', "Blue Cross plans' telehealth policies"),
  },
  {
    key: 'anthem',
    name: 'Anthem Blue Cross Blue Shield',
    kind: 'commercial',
    spelled: 'anthem, elevance, empire bcbs*, empire blue*',
    aliases: ['elevance'],
    filing: days(90, 'medium', "Anthem's usual limit; some plans give longer"),
    video: video(['95', 'GT'], 'medium', "Anthem's telehealth policy"),
    authorizes: services(['aba', 'tms', 'iop', 'php', 'residential'], 'low', "Blue Cross plans' usual lists"),
  },
  {
    key: 'bcbs-generic',
    name: 'Blue Cross Blue Shield',
    kind: 'commercial',
    spelled:
      'bcbs*, blue cross, bluecross, blue shield, blueshield, bc bs, highmark, carefirst, premera, regence, florida blue, excellus, wellmark',
    aliases: ['bcbs'],
    filing: days(180, 'low', "Blue Cross plans' middle value; plans range from 90 days to 24 months"),
    video: video(['95', 'GT'], 'medium', "Blue Cross plans' telehealth policies"),
    authorizes: services(['aba', 'tms', 'iop', 'php', 'residential'], 'low', "Blue Cross plans' usual lists"),
  },
  {
    key: 'aetna-better-health',
    name: 'Aetna Better Health',
    kind: 'medicaid',
    onlyLine: true,
    spelled: 'aetna better health',
    filing: days(180, 'medium', "Aetna Better Health's shortest state limit"),
  },
  {
    key: 'aetna',
    name: 'Aetna',
    kind: 'commercial',
    spelled: 'aetna',
    ids: ['60054'],
    filing: days(120, 'medium', "Aetna's usual limit for participating providers; some lists say 90 days"),
    video: video(['95', 'GT'], 'medium', "Aetna's telehealth policy"),
    authorizes: services(
      ['aba', 'tms', 'php', 'residential'],
      'medium',
      "Aetna's behavioral-health precertification list",
    ),
  },
  {
    key: 'optum-bh',
    name: 'Optum Behavioral Health',
    kind: 'commercial',
    spelled: 'optum, united behavioral, ubh',
    aliases: ['optum', 'ubh'],
    filing: days(90, 'medium', "Optum's national network manual"),
    video: video([], 'medium', "UnitedHealthcare's telehealth policy: the place of service says it"),
    authorizes: services(
      ['aba', 'tms', 'ect', 'testing', 'iop', 'php', 'residential'],
      'medium',
      "Optum's prior authorization list",
    ),
  },
  {
    key: 'uhc',
    name: 'UnitedHealthcare',
    kind: 'commercial',
    spelled: 'united healthcare, unitedhealth care, unitedhealthcare, united health, uhc, oxford health',
    ids: ['87726'],
    aliases: ['unitedhealthcare', 'uhc-optum'],
    filing: days(90, 'medium', "UnitedHealthcare's administrative guide"),
    video: video([], 'medium', "UnitedHealthcare's telehealth policy: the place of service says it"),
    authorizes: services(
      ['aba', 'tms', 'ect', 'testing', 'iop', 'php', 'residential'],
      'medium',
      "UnitedHealthcare's prior authorization list",
    ),
  },
  {
    key: 'cigna-evernorth',
    name: 'Cigna / Evernorth',
    kind: 'commercial',
    spelled: 'cigna, evernorth',
    ids: ['62308'],
    aliases: ['cigna', 'evernorth'],
    filing: days(90, 'medium', "Evernorth's administrative guidelines"),
    video: video(['95', 'GT'], 'medium', "Evernorth's telehealth guidelines"),
    authorizes: services(['aba', 'tms', 'php', 'residential'], 'medium', "Evernorth's authorization list"),
  },
  {
    key: 'humana',
    name: 'Humana',
    kind: 'commercial',
    lines: ['commercial', 'medicare-advantage'],
    spelled: 'humana, choicecare',
    ids: ['61101'],
    filing: days(180, 'medium', "Humana's provider manual"),
    authorizes: services(['tms', 'iop', 'php', 'residential'], 'medium', "Humana's preauthorization list"),
  },
  {
    key: 'magellan',
    name: 'Magellan',
    kind: 'commercial',
    spelled: 'magellan',
    ids: ['01260'],
    filing: days(60, 'high', "Magellan's claims filing procedures; some plans give longer"),
    video: video(['95', 'GT'], 'medium', "Magellan's telehealth policy"),
    authorizes: services(['aba', 'tms', 'testing', 'iop', 'php'], 'medium', "Magellan's authorization list"),
  },
  {
    key: 'carelon',
    name: 'Carelon Behavioral Health',
    kind: 'commercial',
    spelled: 'carelon, beacon health, value options, valueoptions',
    aliases: ['beacon'],
    filing: days(90, 'high', "Carelon's provider handbook, unless your agreement differs"),
    video: video(['95', 'GT'], 'medium', "Carelon's usual client rule"),
    authorizes: services(['aba'], 'high', "Carelon's national form for applied behavior analysis"),
  },
  {
    key: 'kaiser',
    name: 'Kaiser Permanente',
    kind: 'commercial',
    spelled: 'kaiser',
    filing: days(365, 'low', "Kaiser's regional manuals; many contracts say 90 days"),
  },
  {
    key: 'centene-ambetter',
    name: 'Ambetter',
    kind: 'commercial',
    spelled: 'ambetter',
    aliases: ['ambetter'],
    filing: days(180, 'low', "Ambetter's usual limit; some lists say 120 days"),
  },
  { key: 'centene', name: 'Centene', kind: 'unknown', spelled: 'centene' },
  { key: 'molina', name: 'Molina Healthcare', kind: 'medicaid', spelled: 'molina' },
  {
    key: 'wellpoint',
    name: 'Wellpoint / Amerigroup',
    kind: 'medicaid',
    spelled: 'wellpoint, amerigroup',
    aliases: ['amerigroup'],
    filing: days(180, 'medium', "Wellpoint's state limits"),
  },
  {
    key: 'medicare-advantage',
    name: 'Medicare Advantage',
    kind: 'medicare-advantage',
    spelled:
      'medicare advantage, medicare hmo, medicare ppo, medicare replacement, part c, c snp, csnp, d snp, dsnp, i snp, isnp, wellcare, devoted health, clover health, alignment health, scan health',
    authorizes: services(['iop', 'php', 'tms'], 'medium', "Medicare Advantage plans' usual lists"),
  },
  {
    key: 'medicare-ffs',
    name: 'Medicare Part B',
    kind: 'medicare-ffs',
    spelled:
      'medicare, noridian, palmetto gba, national government services, ngs, novitas, first coast service, fcso, cgs administrators, cgs j15, cgs 15, wps gha, wps government, wisconsin physicians service government',
    aliases: ['medicare'],
    filing: days(365, 'high', '42 CFR 424.44: one calendar year from the date of service'),
    appeal: days(120, 'high', '42 CFR 405.942: a redetermination is asked for within 120 days of the notice'),
    video: video([], 'high', 'Medicare: the place of service says it, 93 for audio only'),
    authorizes: services([], 'high', 'Medicare asks for none on outpatient behavioral health'),
  },
  {
    key: 'medicaid',
    name: 'Medicaid',
    kind: 'medicaid',
    spelled: 'medicaid, medical assistance',
    filing: days(365, 'high', '42 CFR 447.45(d): the longest any state may give'),
    authorizes: services(
      ['aba', 'iop', 'php', 'residential', 'rehabilitation', 'act'],
      'medium',
      "state Medicaid programs' usual lists",
    ),
  },
];
