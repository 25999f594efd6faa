// Written by `npm run build:data`; do not edit.
import { rule as rule0 } from './aba/concurrent.ts';
import { rule as rule1 } from './aba/eight-minute.ts';
import { rule as rule2 } from './aba/with-psych.ts';
import { rule as rule3 } from './addon/em-psych.ts';
import { rule as rule4 } from './addon/primary-missing.ts';
import { rule as rule5 } from './addon/separate-claim.ts';
import { rule as rule6 } from './addon/solo-psych-with-em.ts';
import { rule as rule7 } from './addon/units-vs-primary.ts';
import { rule as rule8 } from './auth/code-not-covered.ts';
import { rule as rule9 } from './auth/date-outside.ts';
import { rule as rule10 } from './auth/frequency.ts';
import { rule as rule11 } from './auth/member-mismatch.ts';
import { rule as rule12 } from './auth/missing.ts';
import { rule as rule13 } from './auth/near-exhaustion.ts';
import { rule as rule14 } from './auth/near-expiry.ts';
import { rule as rule15 } from './auth/not-needed.ts';
import { rule as rule16 } from './auth/number-shape.ts';
import { rule as rule17 } from './auth/overlap.ts';
import { rule as rule18 } from './auth/pos-facility.ts';
import { rule as rule19 } from './auth/provider-mismatch.ts';
import { rule as rule20 } from './auth/referral-missing.ts';
import { rule as rule21 } from './auth/retro-window.ts';
import { rule as rule22 } from './auth/status-not-approved.ts';
import { rule as rule23 } from './auth/units-exhausted.ts';
import { rule as rule24 } from './bhi/exclusive.ts';
import { rule as rule25 } from './bhi/minutes.ts';
import { rule as rule26 } from './checkin/window.ts';
import { rule as rule27 } from './claim/accident-dx.ts';
import { rule as rule28 } from './claim/account-number.ts';
import { rule as rule29 } from './claim/admission-date-missing.ts';
import { rule as rule30 } from './claim/assignment.ts';
import { rule as rule31 } from './claim/charset.ts';
import { rule as rule32 } from './claim/freq-medicare.ts';
import { rule as rule33 } from './claim/frequency-code.ts';
import { rule as rule34 } from './claim/item10-accident.ts';
import { rule as rule35 } from './claim/item11-none.ts';
import { rule as rule36 } from './claim/item20-lab.ts';
import { rule as rule37 } from './claim/line-limit.ts';
import { rule as rule38 } from './claim/mixed-dos-fy.ts';
import { rule as rule39 } from './claim/original-ref-on-1.ts';
import { rule as rule40 } from './claim/reserved-blank.ts';
import { rule as rule41 } from './claim/sign-date.ts';
import { rule as rule42 } from './claim/sof.ts';
import { rule as rule43 } from './clia/number.ts';
import { rule as rule44 } from './cob/birthday-rule.ts';
import { rule as rule45 } from './cob/medicaid-last.ts';
import { rule as rule46 } from './cob/medicare-noncovered-crossover.ts';
import { rule as rule47 } from './cob/msp-age65.ts';
import { rule as rule48 } from './cob/msp-reason.ts';
import { rule as rule49 } from './cob/other-coverage-yes.ts';
import { rule as rule50 } from './cob/primary-eob-missing.ts';
import { rule as rule51 } from './cob/secondary-balancing.ts';
import { rule as rule52 } from './cocm/first-month-only.ts';
import { rule as rule53 } from './cocm/minutes.ts';
import { rule as rule54 } from './code/90863-who.ts';
import { rule as rule55 } from './code/apcm-bhi-base.ts';
import { rule as rule56 } from './code/apcm-bhi-dup.ts';
import { rule as rule57 } from './code/deleted-2025-phone.ts';
import { rule as rule58 } from './code/deleted-prolonged-psych.ts';
import { rule as rule59 } from './code/facility-only.ts';
import { rule as rule60 } from './code/format.ts';
import { rule as rule61 } from './code/g-on-commercial.ts';
import { rule as rule62 } from './code/inactive-on-dos.ts';
import { rule as rule63 } from './code/medicare-98000.ts';
import { rule as rule64 } from './code/medicare-bundled.ts';
import { rule as rule65 } from './code/medicare-consult.ts';
import { rule as rule66 } from './code/medicare-hcpcs-h.ts';
import { rule as rule67 } from './code/medicare-noncovered.ts';
import { rule as rule68 } from './code/missing.ts';
import { rule as rule69 } from './code/otp-provider.ts';
import { rule as rule70 } from './code/otp-weekly.ts';
import { rule as rule71 } from './code/taxonomy-dev.ts';
import { rule as rule72 } from './code/unknown.ts';
import { rule as rule73 } from './code/unlisted-note.ts';
import { rule as rule74 } from './complexity/allowed.ts';
import { rule as rule75 } from './complexity/language.ts';
import { rule as rule76 } from './complexity/routine.ts';
import { rule as rule77 } from './conc/act-bundle.ts';
import { rule as rule78 } from './conc/case-mgmt-single.ts';
import { rule as rule79 } from './conc/h0004-cpt.ts';
import { rule as rule80 } from './conc/inpatient-outpatient.ts';
import { rule as rule81 } from './conc/iop-php-outpatient.ts';
import { rule as rule82 } from './conc/overlap-patient.ts';
import { rule as rule83 } from './crisis/90839-min.ts';
import { rule as rule84 } from './crisis/90840-units.ts';
import { rule as rule85 } from './crisis/g0017-vs-90839.ts';
import { rule as rule86 } from './crisis/once-per-day.ts';
import { rule as rule87 } from './crisis/with-other.ts';
import { rule as rule88 } from './date/after-death.ts';
import { rule as rule89 } from './date/before-dob.ts';
import { rule as rule90 } from './date/from-required.ts';
import { rule as rule91 } from './date/future.ts';
import { rule as rule92 } from './date/monthly-code.ts';
import { rule as rule93 } from './date/span-single.ts';
import { rule as rule94 } from './date/to-before-from.ts';
import { rule as rule95 } from './dup/exact-line.ts';
import { rule as rule96 } from './dup/near.ts';
import { rule as rule97 } from './dup/two-individual-same-day.ts';
import { rule as rule98 } from './dup/within-claim.ts';
import { rule as rule99 } from './dx-eval/duration.ts';
import { rule as rule100 } from './dx/age-group.ts';
import { rule as rule101 } from './dx/code-first.ts';
import { rule as rule102 } from './dx/duplicate.ts';
import { rule as rule103 } from './dx/excludes1.ts';
import { rule as rule104 } from './dx/format.ts';
import { rule as rule105 } from './dx/fy-change.ts';
import { rule as rule106 } from './dx/g47-f51.ts';
import { rule as rule107 } from './dx/gap.ts';
import { rule as rule108 } from './dx/header-not-billable.ts';
import { rule as rule109 } from './dx/max-12.ts';
import { rule as rule110 } from './dx/mdd-recurrent-single.ts';
import { rule as rule111 } from './dx/never-first.ts';
import { rule as rule112 } from './dx/pointer-primary.ts';
import { rule as rule113 } from './dx/pointer-valid.ts';
import { rule as rule114 } from './dx/pregnancy-first.ts';
import { rule as rule115 } from './dx/provisional.ts';
import { rule as rule116 } from './dx/r-with-f.ts';
import { rule as rule117 } from './dx/remission-active.ts';
import { rule as rule118 } from './dx/required.ts';
import { rule as rule119 } from './dx/seventh.ts';
import { rule as rule120 } from './dx/sex-specific.ts';
import { rule as rule121 } from './dx/sud-hierarchy.ts';
import { rule as rule122 } from './dx/suicide-excl.ts';
import { rule as rule123 } from './dx/unspecified.ts';
import { rule as rule124 } from './dx/unused.ts';
import { rule as rule125 } from './dx/valid-on-dos.ts';
import { rule as rule126 } from './dx/z-secondary-first.ts';
import { rule as rule127 } from './elig/after-term.ts';
import { rule as rule128 } from './elig/before-effective.ts';
import { rule as rule129 } from './elig/benefit-not-covered.ts';
import { rule as rule130 } from './elig/network.ts';
import { rule as rule131 } from './elig/stale.ts';
import { rule as rule132 } from './em/prolonged-threshold.ts';
import { rule as rule133 } from './em/prolonged-with-psych.ts';
import { rule as rule134 } from './em/time-threshold.ts';
import { rule as rule135 } from './eval/both.ts';
import { rule as rule136 } from './eval/with-em.ts';
import { rule as rule137 } from './eval/with-therapy.ts';
import { rule as rule138 } from './fac/item32-address.ts';
import { rule as rule139 } from './fac/npi.ts';
import { rule as rule140 } from './family/50-max.ts';
import { rule as rule141 } from './family/both-codes.ts';
import { rule as rule142 } from './family/client-code.ts';
import { rule as rule143 } from './family/min-26.ts';
import { rule as rule144 } from './family/with-individual.ts';
import { rule as rule145 } from './freq/90791-episode.ts';
import { rule as rule146 } from './freq/90837-routine.ts';
import { rule as rule147 } from './freq/99483.ts';
import { rule as rule148 } from './freq/benefit-max.ts';
import { rule as rule149 } from './freq/depression-screen.ts';
import { rule as rule150 } from './freq/g0136.ts';
import { rule as rule151 } from './freq/monthly-single-provider.ts';
import { rule as rule152 } from './freq/new-patient-3y.ts';
import { rule as rule153 } from './freq/sbi-annual.ts';
import { rule as rule154 } from './freq/tobacco.ts';
import { rule as rule155 } from './freq/weekly-limit.ts';
import { rule as rule156 } from './g2211/rules.ts';
import { rule as rule157 } from './group/units.ts';
import { rule as rule158 } from './group/with-individual.ts';
import { rule as rule159 } from './habi/midpoint.ts';
import { rule as rule160 } from './hcode/eight-minute.ts';
import { rule as rule161 } from './history/member-id-drift.ts';
import { rule as rule162 } from './history/patient-drift.ts';
import { rule as rule163 } from './history/payer-drift.ts';
import { rule as rule164 } from './line/charge-missing.ts';
import { rule as rule165 } from './mod/22-psych.ts';
import { rule as rule166 } from './mod/25-missing.ts';
import { rule as rule167 } from './mod/25-on-non-em.ts';
import { rule as rule168 } from './mod/25-with-psych-addon.ts';
import { rule as rule169 } from './mod/26-tc.ts';
import { rule as rule170 } from './mod/52-53-psych.ts';
import { rule as rule171 } from './mod/59-x-exclusive.ts';
import { rule as rule172 } from './mod/93-not-allowed.ts';
import { rule as rule173 } from './mod/95-required.ts';
import { rule as rule174 } from './mod/age-program.ts';
import { rule as rule175 } from './mod/audio-only-93.ts';
import { rule as rule176 } from './mod/degree-exclusive.ts';
import { rule as rule177 } from './mod/degree-mismatch.ts';
import { rule as rule178 } from './mod/fr-supervision.ts';
import { rule as rule179 } from './mod/gq-g0.ts';
import { rule as rule180 } from './mod/gt-medicare.ts';
import { rule as rule181 } from './mod/gz-ga.ts';
import { rule as rule182 } from './mod/hj-eap.ts';
import { rule as rule183 } from './mod/hq-individual.ts';
import { rule as rule184 } from './mod/hr-hs.ts';
import { rule as rule185 } from './mod/invalid-code.ts';
import { rule as rule186 } from './mod/kx-cr.ts';
import { rule as rule187 } from './mod/max-four.ts';
import { rule as rule188 } from './mod/medicaid-degree-missing.ts';
import { rule as rule189 } from './mod/order.ts';
import { rule as rule190 } from './mod/q6-nonphysician.ts';
import { rule as rule191 } from './mod/telehealth-exclusive.ts';
import { rule as rule192 } from './mod/telehealth-no-pos.ts';
import { rule as rule193 } from './money/charge-below-allowed.ts';
import { rule as rule194 } from './money/charge-per-unit.ts';
import { rule as rule195 } from './money/paid-exceeds.ts';
import { rule as rule196 } from './money/paid-medicare.ts';
import { rule as rule197 } from './money/total-equals-lines.ts';
import { rule as rule198 } from './mue/exceeded.ts';
import { rule as rule199 } from './mue/zero.ts';
import { rule as rule200 } from './ncci/modifier-abuse.ts';
import { rule as rule201 } from './ncci/modifier-on-0.ts';
import { rule as rule202 } from './ncci/new-codes-unchecked.ts';
import { rule as rule203 } from './ncci/ptp-indicator-0.ts';
import { rule as rule204 } from './ncci/ptp-indicator-1.ts';
import { rule as rule205 } from './online/cumulative.ts';
import { rule as rule206 } from './oud/minutes.ts';
import { rule as rule207 } from './pair/96127-dx.ts';
import { rule as rule208 } from './pair/99483.ts';
import { rule as rule209 } from './pair/aba-needs-f84.ts';
import { rule as rule210 } from './pair/couples-z630-only.ts';
import { rule as rule211 } from './pair/ect-dx.ts';
import { rule as rule212 } from './pair/esketamine.ts';
import { rule as rule213 } from './pair/habi-physical-dx.ts';
import { rule as rule214 } from './pair/oud-codes.ts';
import { rule as rule215 } from './pair/psychotherapy-dx.ts';
import { rule as rule216 } from './pair/sud-h-codes.ts';
import { rule as rule217 } from './pair/testing-purpose.ts';
import { rule as rule218 } from './pair/tms-dx.ts';
import { rule as rule219 } from './pair/tobacco.ts';
import { rule as rule220 } from './pat/address.ts';
import { rule as rule221 } from './pat/dob-valid.ts';
import { rule as rule222 } from './pat/name-format.ts';
import { rule as rule223 } from './pat/newborn-twin.ts';
import { rule as rule224 } from './pat/sex.ts';
import { rule as rule225 } from './pos/02-vs-10.ts';
import { rule as rule226 } from './pos/20-urgent.ts';
import { rule as rule227 } from './pos/ctbs-not-telehealth.ts';
import { rule as rule228 } from './pos/em-setting.ts';
import { rule as rule229 } from './pos/g0017-office.ts';
import { rule as rule230 } from './pos/in-person-with-telehealth-pos.ts';
import { rule as rule231 } from './pos/otp-58.ts';
import { rule as rule232 } from './pos/prison.ts';
import { rule as rule233 } from './pos/school-03.ts';
import { rule as rule234 } from './pos/snf-31-32.ts';
import { rule as rule235 } from './pos/telehealth-non-listed.ts';
import { rule as rule236 } from './pos/tms-telehealth.ts';
import { rule as rule237 } from './pos/valid-code.ts';
import { rule as rule238 } from './prov/billing-address-pobox.ts';
import { rule as rule239 } from './prov/billing-name.ts';
import { rule as rule240 } from './prov/billing-zip9.ts';
import { rule as rule241 } from './prov/class-not-allowed.ts';
import { rule as rule242 } from './prov/ein-ssn.ts';
import { rule as rule243 } from './prov/em-by-therapist.ts';
import { rule as rule244 } from './prov/enrolment-date.ts';
import { rule as rule245 } from './prov/excluded.ts';
import { rule as rule246 } from './prov/incident-to-facility.ts';
import { rule as rule247 } from './prov/incident-to-setup.ts';
import { rule as rule248 } from './prov/intern-supervised.ts';
import { rule as rule249 } from './prov/mft-mhc-before-2024.ts';
import { rule as rule250 } from './prov/not-medicare-class.ts';
import { rule as rule251 } from './prov/npi-luhn.ts';
import { rule as rule252 } from './prov/npi-missing.ts';
import { rule as rule253 } from './prov/npi-type.ts';
import { rule as rule254 } from './prov/referring-qualifier.ts';
import { rule as rule255 } from './prov/referring-required.ts';
import { rule as rule256 } from './prov/rendering-same-billing.ts';
import { rule as rule257 } from './prov/taxonomy-format.ts';
import { rule as rule258 } from './psychotherapy/addon-time-separate.ts';
import { rule as rule259 } from './psychotherapy/start-stop-missing.ts';
import { rule as rule260 } from './psychotherapy/time-range.ts';
import { rule as rule261 } from './psychotherapy/under-16.ts';
import { rule as rule262 } from './screen/time.ts';
import { rule as rule263 } from './screen96127/with-em.ts';
import { rule as rule264 } from './screen96127/with-therapy.ts';
import { rule as rule265 } from './sub/bcbs-prefix.ts';
import { rule as rule266 } from './sub/mbi-format.ts';
import { rule as rule267 } from './sub/medicaid-id.ts';
import { rule as rule268 } from './sub/member-id-format.ts';
import { rule as rule269 } from './sub/payer-id.ts';
import { rule as rule270 } from './sub/payer-mismatch-mco.ts';
import { rule as rule271 } from './sub/relationship-self.ts';
import { rule as rule272 } from './tcm/once.ts';
import { rule as rule273 } from './tele/audio-condition.ts';
import { rule as rule274 } from './tele/inperson-2028.ts';
import { rule as rule275 } from './tele/originating-fee.ts';
import { rule as rule276 } from './tele/patient-state.ts';
import { rule as rule277 } from './tele/platform-modifier-2027.ts';
import { rule as rule278 } from './testing/admin-30.ts';
import { rule as rule279 } from './testing/day-cap.ts';
import { rule as rule280 } from './testing/eval-required.ts';
import { rule as rule281 } from './testing/first-hour-31.ts';
import { rule as rule282 } from './testing/next-hour.ts';
import { rule as rule283 } from './testing/technician-with-professional.ts';
import { rule as rule284 } from './testing/two-tests.ts';
import { rule as rule285 } from './testing/with-eval.ts';
import { rule as rule286 } from './timely/appeal.ts';
import { rule as rule287 } from './timely/confidence-low.ts';
import { rule as rule288 } from './timely/corrected.ts';
import { rule as rule289 } from './timely/expired.ts';
import { rule as rule290 } from './timely/near-limit.ts';
import { rule as rule291 } from './timely/secondary.ts';
import { rule as rule292 } from './timely/unknown.ts';
import { rule as rule293 } from './tms/course-limit.ts';
import { rule as rule294 } from './tms/sequence.ts';
import { rule as rule295 } from './tobacco/time.ts';
import { rule as rule296 } from './units/daily-max.ts';
import { rule as rule297 } from './units/per-diem.ts';
import { rule as rule298 } from './units/positive-integer.ts';
import { rule as rule299 } from './units/provider-day.ts';
import { rule as rule300 } from './units/session-codes.ts';
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
  rule132,
  rule133,
  rule134,
  rule135,
  rule136,
  rule137,
  rule138,
  rule139,
  rule140,
  rule141,
  rule142,
  rule143,
  rule144,
  rule145,
  rule146,
  rule147,
  rule148,
  rule149,
  rule150,
  rule151,
  rule152,
  rule153,
  rule154,
  rule155,
  rule156,
  rule157,
  rule158,
  rule159,
  rule160,
  rule161,
  rule162,
  rule163,
  rule164,
  rule165,
  rule166,
  rule167,
  rule168,
  rule169,
  rule170,
  rule171,
  rule172,
  rule173,
  rule174,
  rule175,
  rule176,
  rule177,
  rule178,
  rule179,
  rule180,
  rule181,
  rule182,
  rule183,
  rule184,
  rule185,
  rule186,
  rule187,
  rule188,
  rule189,
  rule190,
  rule191,
  rule192,
  rule193,
  rule194,
  rule195,
  rule196,
  rule197,
  rule198,
  rule199,
  rule200,
  rule201,
  rule202,
  rule203,
  rule204,
  rule205,
  rule206,
  rule207,
  rule208,
  rule209,
  rule210,
  rule211,
  rule212,
  rule213,
  rule214,
  rule215,
  rule216,
  rule217,
  rule218,
  rule219,
  rule220,
  rule221,
  rule222,
  rule223,
  rule224,
  rule225,
  rule226,
  rule227,
  rule228,
  rule229,
  rule230,
  rule231,
  rule232,
  rule233,
  rule234,
  rule235,
  rule236,
  rule237,
  rule238,
  rule239,
  rule240,
  rule241,
  rule242,
  rule243,
  rule244,
  rule245,
  rule246,
  rule247,
  rule248,
  rule249,
  rule250,
  rule251,
  rule252,
  rule253,
  rule254,
  rule255,
  rule256,
  rule257,
  rule258,
  rule259,
  rule260,
  rule261,
  rule262,
  rule263,
  rule264,
  rule265,
  rule266,
  rule267,
  rule268,
  rule269,
  rule270,
  rule271,
  rule272,
  rule273,
  rule274,
  rule275,
  rule276,
  rule277,
  rule278,
  rule279,
  rule280,
  rule281,
  rule282,
  rule283,
  rule284,
  rule285,
  rule286,
  rule287,
  rule288,
  rule289,
  rule290,
  rule291,
  rule292,
  rule293,
  rule294,
  rule295,
  rule296,
  rule297,
  rule298,
  rule299,
  rule300,
];
