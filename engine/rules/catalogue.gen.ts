// Written by `npm run build:data`; do not edit.
import { rule as rule0 } from './aba/eight-minute.ts';
import { rule as rule1 } from './addon/em-psych.ts';
import { rule as rule2 } from './addon/primary-missing.ts';
import { rule as rule3 } from './addon/solo-psych-with-em.ts';
import { rule as rule4 } from './auth/code-not-covered.ts';
import { rule as rule5 } from './auth/date-outside.ts';
import { rule as rule6 } from './auth/frequency.ts';
import { rule as rule7 } from './auth/member-mismatch.ts';
import { rule as rule8 } from './auth/missing.ts';
import { rule as rule9 } from './auth/near-exhaustion.ts';
import { rule as rule10 } from './auth/near-expiry.ts';
import { rule as rule11 } from './auth/not-needed.ts';
import { rule as rule12 } from './auth/number-shape.ts';
import { rule as rule13 } from './auth/overlap.ts';
import { rule as rule14 } from './auth/pos-facility.ts';
import { rule as rule15 } from './auth/provider-mismatch.ts';
import { rule as rule16 } from './auth/referral-missing.ts';
import { rule as rule17 } from './auth/retro-window.ts';
import { rule as rule18 } from './auth/status-not-approved.ts';
import { rule as rule19 } from './auth/units-exhausted.ts';
import { rule as rule20 } from './claim/accident-dx.ts';
import { rule as rule21 } from './claim/account-number.ts';
import { rule as rule22 } from './claim/admission-date-missing.ts';
import { rule as rule23 } from './claim/assignment.ts';
import { rule as rule24 } from './claim/charset.ts';
import { rule as rule25 } from './claim/frequency-code.ts';
import { rule as rule26 } from './claim/original-ref-on-1.ts';
import { rule as rule27 } from './code/deleted-2025-phone.ts';
import { rule as rule28 } from './code/deleted-prolonged-psych.ts';
import { rule as rule29 } from './code/format.ts';
import { rule as rule30 } from './code/inactive-on-dos.ts';
import { rule as rule31 } from './code/missing.ts';
import { rule as rule32 } from './code/unknown.ts';
import { rule as rule33 } from './complexity/allowed.ts';
import { rule as rule34 } from './conc/act-bundle.ts';
import { rule as rule35 } from './conc/case-mgmt-single.ts';
import { rule as rule36 } from './conc/h0004-cpt.ts';
import { rule as rule37 } from './conc/inpatient-outpatient.ts';
import { rule as rule38 } from './conc/iop-php-outpatient.ts';
import { rule as rule39 } from './conc/overlap-patient.ts';
import { rule as rule40 } from './crisis/90839-min.ts';
import { rule as rule41 } from './crisis/90840-units.ts';
import { rule as rule42 } from './date/before-dob.ts';
import { rule as rule43 } from './date/from-required.ts';
import { rule as rule44 } from './date/future.ts';
import { rule as rule45 } from './date/span-single.ts';
import { rule as rule46 } from './date/to-before-from.ts';
import { rule as rule47 } from './dup/within-claim.ts';
import { rule as rule48 } from './dx/duplicate.ts';
import { rule as rule49 } from './dx/excludes1.ts';
import { rule as rule50 } from './dx/format.ts';
import { rule as rule51 } from './dx/gap.ts';
import { rule as rule52 } from './dx/header-not-billable.ts';
import { rule as rule53 } from './dx/max-12.ts';
import { rule as rule54 } from './dx/never-first.ts';
import { rule as rule55 } from './dx/pointer-primary.ts';
import { rule as rule56 } from './dx/pointer-valid.ts';
import { rule as rule57 } from './dx/required.ts';
import { rule as rule58 } from './dx/seventh.ts';
import { rule as rule59 } from './dx/unspecified.ts';
import { rule as rule60 } from './dx/unused.ts';
import { rule as rule61 } from './dx/valid-on-dos.ts';
import { rule as rule62 } from './dx/z-secondary-first.ts';
import { rule as rule63 } from './em/time-threshold.ts';
import { rule as rule64 } from './eval/with-therapy.ts';
import { rule as rule65 } from './family/min-26.ts';
import { rule as rule66 } from './history/member-id-drift.ts';
import { rule as rule67 } from './history/patient-drift.ts';
import { rule as rule68 } from './history/payer-drift.ts';
import { rule as rule69 } from './line/charge-missing.ts';
import { rule as rule70 } from './mod/25-missing.ts';
import { rule as rule71 } from './mod/25-on-non-em.ts';
import { rule as rule72 } from './mod/93-not-allowed.ts';
import { rule as rule73 } from './mod/95-required.ts';
import { rule as rule74 } from './mod/audio-only-93.ts';
import { rule as rule75 } from './mod/degree-exclusive.ts';
import { rule as rule76 } from './mod/gt-medicare.ts';
import { rule as rule77 } from './mod/invalid-code.ts';
import { rule as rule78 } from './mod/max-four.ts';
import { rule as rule79 } from './mod/telehealth-exclusive.ts';
import { rule as rule80 } from './mod/telehealth-no-pos.ts';
import { rule as rule81 } from './money/paid-exceeds.ts';
import { rule as rule82 } from './money/total-equals-lines.ts';
import { rule as rule83 } from './mue/exceeded.ts';
import { rule as rule84 } from './ncci/ptp-indicator-0.ts';
import { rule as rule85 } from './ncci/ptp-indicator-1.ts';
import { rule as rule86 } from './pat/address.ts';
import { rule as rule87 } from './pat/dob-valid.ts';
import { rule as rule88 } from './pat/name-format.ts';
import { rule as rule89 } from './pat/sex.ts';
import { rule as rule90 } from './pos/02-vs-10.ts';
import { rule as rule91 } from './pos/in-person-with-telehealth-pos.ts';
import { rule as rule92 } from './pos/telehealth-non-listed.ts';
import { rule as rule93 } from './pos/valid-code.ts';
import { rule as rule94 } from './prov/billing-address-pobox.ts';
import { rule as rule95 } from './prov/billing-name.ts';
import { rule as rule96 } from './prov/billing-zip9.ts';
import { rule as rule97 } from './prov/class-not-allowed.ts';
import { rule as rule98 } from './prov/ein-ssn.ts';
import { rule as rule99 } from './prov/em-by-therapist.ts';
import { rule as rule100 } from './prov/enrolment-date.ts';
import { rule as rule101 } from './prov/excluded.ts';
import { rule as rule102 } from './prov/incident-to-facility.ts';
import { rule as rule103 } from './prov/incident-to-setup.ts';
import { rule as rule104 } from './prov/intern-supervised.ts';
import { rule as rule105 } from './prov/mft-mhc-before-2024.ts';
import { rule as rule106 } from './prov/not-medicare-class.ts';
import { rule as rule107 } from './prov/npi-luhn.ts';
import { rule as rule108 } from './prov/npi-missing.ts';
import { rule as rule109 } from './prov/npi-type.ts';
import { rule as rule110 } from './prov/referring-qualifier.ts';
import { rule as rule111 } from './prov/referring-required.ts';
import { rule as rule112 } from './prov/rendering-same-billing.ts';
import { rule as rule113 } from './prov/taxonomy-format.ts';
import { rule as rule114 } from './psychotherapy/addon-time-separate.ts';
import { rule as rule115 } from './psychotherapy/start-stop-missing.ts';
import { rule as rule116 } from './psychotherapy/time-range.ts';
import { rule as rule117 } from './psychotherapy/under-16.ts';
import { rule as rule118 } from './sub/mbi-format.ts';
import { rule as rule119 } from './sub/member-id-format.ts';
import { rule as rule120 } from './sub/relationship-self.ts';
import { rule as rule121 } from './testing/first-hour-31.ts';
import { rule as rule122 } from './timely/appeal.ts';
import { rule as rule123 } from './timely/confidence-low.ts';
import { rule as rule124 } from './timely/corrected.ts';
import { rule as rule125 } from './timely/expired.ts';
import { rule as rule126 } from './timely/near-limit.ts';
import { rule as rule127 } from './timely/secondary.ts';
import { rule as rule128 } from './timely/unknown.ts';
import { rule as rule129 } from './units/positive-integer.ts';
import { rule as rule130 } from './units/session-codes.ts';
import type { Rule } from './rule.ts';

/** Every rule of the engine, in the order of its id. */
export const RULES: readonly Rule[] = [
  rule0,
  rule1,
  rule2,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule36,
  rule37,
  rule38,
  rule39,
  rule40,
  rule41,
  rule42,
  rule43,
  rule44,
  rule45,
  rule46,
  rule47,
  rule48,
  rule49,
  rule50,
  rule51,
  rule52,
  rule53,
  rule54,
  rule55,
  rule56,
  rule57,
  rule58,
  rule59,
  rule60,
  rule61,
  rule62,
  rule63,
  rule64,
  rule65,
  rule66,
  rule67,
  rule68,
  rule69,
  rule70,
  rule71,
  rule72,
  rule73,
  rule74,
  rule75,
  rule76,
  rule77,
  rule78,
  rule79,
  rule80,
  rule81,
  rule82,
  rule83,
  rule84,
  rule85,
  rule86,
  rule87,
  rule88,
  rule89,
  rule90,
  rule91,
  rule92,
  rule93,
  rule94,
  rule95,
  rule96,
  rule97,
  rule98,
  rule99,
  rule100,
  rule101,
  rule102,
  rule103,
  rule104,
  rule105,
  rule106,
  rule107,
  rule108,
  rule109,
  rule110,
  rule111,
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule121,
  rule122,
  rule123,
  rule124,
  rule125,
  rule126,
  rule127,
  rule128,
  rule129,
  rule130,
];
