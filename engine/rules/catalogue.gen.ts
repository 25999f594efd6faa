// Written by `npm run build:data`; do not edit.
import { rule as rule0 } from './aba/eight-minute.ts';
import { rule as rule1 } from './addon/em-psych.ts';
import { rule as rule2 } from './addon/primary-missing.ts';
import { rule as rule3 } from './addon/separate-claim.ts';
import { rule as rule4 } from './addon/solo-psych-with-em.ts';
import { rule as rule5 } from './addon/units-vs-primary.ts';
import { rule as rule6 } from './auth/code-not-covered.ts';
import { rule as rule7 } from './auth/date-outside.ts';
import { rule as rule8 } from './auth/missing.ts';
import { rule as rule9 } from './auth/number-shape.ts';
import { rule as rule10 } from './auth/units-exhausted.ts';
import { rule as rule11 } from './bhi/minutes.ts';
import { rule as rule12 } from './checkin/window.ts';
import { rule as rule13 } from './claim/accident-dx.ts';
import { rule as rule14 } from './claim/account-number.ts';
import { rule as rule15 } from './claim/assignment.ts';
import { rule as rule16 } from './claim/charset.ts';
import { rule as rule17 } from './claim/frequency-code.ts';
import { rule as rule18 } from './claim/original-ref-on-1.ts';
import { rule as rule19 } from './cocm/minutes.ts';
import { rule as rule20 } from './code/90863-who.ts';
import { rule as rule21 } from './code/apcm-bhi-base.ts';
import { rule as rule22 } from './code/apcm-bhi-dup.ts';
import { rule as rule23 } from './code/deleted-2025-phone.ts';
import { rule as rule24 } from './code/deleted-prolonged-psych.ts';
import { rule as rule25 } from './code/facility-only.ts';
import { rule as rule26 } from './code/format.ts';
import { rule as rule27 } from './code/g-on-commercial.ts';
import { rule as rule28 } from './code/inactive-on-dos.ts';
import { rule as rule29 } from './code/medicare-98000.ts';
import { rule as rule30 } from './code/medicare-bundled.ts';
import { rule as rule31 } from './code/medicare-consult.ts';
import { rule as rule32 } from './code/medicare-hcpcs-h.ts';
import { rule as rule33 } from './code/medicare-noncovered.ts';
import { rule as rule34 } from './code/missing.ts';
import { rule as rule35 } from './code/otp-provider.ts';
import { rule as rule36 } from './code/otp-weekly.ts';
import { rule as rule37 } from './code/taxonomy-dev.ts';
import { rule as rule38 } from './code/unknown.ts';
import { rule as rule39 } from './code/unlisted-note.ts';
import { rule as rule40 } from './complexity/allowed.ts';
import { rule as rule41 } from './complexity/language.ts';
import { rule as rule42 } from './complexity/routine.ts';
import { rule as rule43 } from './crisis/90839-min.ts';
import { rule as rule44 } from './crisis/90840-units.ts';
import { rule as rule45 } from './crisis/once-per-day.ts';
import { rule as rule46 } from './date/before-dob.ts';
import { rule as rule47 } from './date/from-required.ts';
import { rule as rule48 } from './date/future.ts';
import { rule as rule49 } from './date/span-single.ts';
import { rule as rule50 } from './date/to-before-from.ts';
import { rule as rule51 } from './dup/within-claim.ts';
import { rule as rule52 } from './dx-eval/duration.ts';
import { rule as rule53 } from './dx/duplicate.ts';
import { rule as rule54 } from './dx/excludes1.ts';
import { rule as rule55 } from './dx/format.ts';
import { rule as rule56 } from './dx/gap.ts';
import { rule as rule57 } from './dx/header-not-billable.ts';
import { rule as rule58 } from './dx/max-12.ts';
import { rule as rule59 } from './dx/never-first.ts';
import { rule as rule60 } from './dx/pointer-primary.ts';
import { rule as rule61 } from './dx/pointer-valid.ts';
import { rule as rule62 } from './dx/required.ts';
import { rule as rule63 } from './dx/seventh.ts';
import { rule as rule64 } from './dx/unspecified.ts';
import { rule as rule65 } from './dx/unused.ts';
import { rule as rule66 } from './dx/valid-on-dos.ts';
import { rule as rule67 } from './dx/z-secondary-first.ts';
import { rule as rule68 } from './em/prolonged-threshold.ts';
import { rule as rule69 } from './em/prolonged-with-psych.ts';
import { rule as rule70 } from './em/time-threshold.ts';
import { rule as rule71 } from './eval/with-therapy.ts';
import { rule as rule72 } from './family/50-max.ts';
import { rule as rule73 } from './family/min-26.ts';
import { rule as rule74 } from './g2211/rules.ts';
import { rule as rule75 } from './habi/midpoint.ts';
import { rule as rule76 } from './hcode/eight-minute.ts';
import { rule as rule77 } from './line/charge-missing.ts';
import { rule as rule78 } from './mod/25-missing.ts';
import { rule as rule79 } from './mod/25-on-non-em.ts';
import { rule as rule80 } from './mod/93-not-allowed.ts';
import { rule as rule81 } from './mod/95-required.ts';
import { rule as rule82 } from './mod/audio-only-93.ts';
import { rule as rule83 } from './mod/degree-exclusive.ts';
import { rule as rule84 } from './mod/gt-medicare.ts';
import { rule as rule85 } from './mod/invalid-code.ts';
import { rule as rule86 } from './mod/max-four.ts';
import { rule as rule87 } from './mod/telehealth-exclusive.ts';
import { rule as rule88 } from './mod/telehealth-no-pos.ts';
import { rule as rule89 } from './money/paid-exceeds.ts';
import { rule as rule90 } from './money/total-equals-lines.ts';
import { rule as rule91 } from './mue/exceeded.ts';
import { rule as rule92 } from './ncci/ptp-indicator-0.ts';
import { rule as rule93 } from './ncci/ptp-indicator-1.ts';
import { rule as rule94 } from './online/cumulative.ts';
import { rule as rule95 } from './oud/minutes.ts';
import { rule as rule96 } from './pat/address.ts';
import { rule as rule97 } from './pat/dob-valid.ts';
import { rule as rule98 } from './pat/name-format.ts';
import { rule as rule99 } from './pat/sex.ts';
import { rule as rule100 } from './pos/02-vs-10.ts';
import { rule as rule101 } from './pos/in-person-with-telehealth-pos.ts';
import { rule as rule102 } from './pos/telehealth-non-listed.ts';
import { rule as rule103 } from './pos/valid-code.ts';
import { rule as rule104 } from './prov/billing-address-pobox.ts';
import { rule as rule105 } from './prov/billing-zip9.ts';
import { rule as rule106 } from './prov/ein-ssn.ts';
import { rule as rule107 } from './prov/mft-mhc-before-2024.ts';
import { rule as rule108 } from './prov/npi-luhn.ts';
import { rule as rule109 } from './prov/npi-missing.ts';
import { rule as rule110 } from './prov/npi-type.ts';
import { rule as rule111 } from './prov/taxonomy-format.ts';
import { rule as rule112 } from './psychotherapy/addon-time-separate.ts';
import { rule as rule113 } from './psychotherapy/start-stop-missing.ts';
import { rule as rule114 } from './psychotherapy/time-range.ts';
import { rule as rule115 } from './psychotherapy/under-16.ts';
import { rule as rule116 } from './screen/time.ts';
import { rule as rule117 } from './sub/mbi-format.ts';
import { rule as rule118 } from './sub/member-id-format.ts';
import { rule as rule119 } from './sub/relationship-self.ts';
import { rule as rule120 } from './testing/admin-30.ts';
import { rule as rule121 } from './testing/day-cap.ts';
import { rule as rule122 } from './testing/eval-required.ts';
import { rule as rule123 } from './testing/first-hour-31.ts';
import { rule as rule124 } from './testing/next-hour.ts';
import { rule as rule125 } from './testing/technician-with-professional.ts';
import { rule as rule126 } from './testing/two-tests.ts';
import { rule as rule127 } from './timely/expired.ts';
import { rule as rule128 } from './timely/near-limit.ts';
import { rule as rule129 } from './tobacco/time.ts';
import { rule as rule130 } from './units/positive-integer.ts';
import { rule as rule131 } from './units/session-codes.ts';
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
  rule131,
];
