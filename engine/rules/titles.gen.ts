// Written by `npm run build:data`; do not edit.
/** Rule id -> what the rule checks, one plain sentence. */
export const TITLES: Readonly<Record<string, string>> = {
  "code.deleted-2025-phone": "The phone visit codes 99441 to 99443 are gone since 2025.",
  "code.deleted-prolonged-psych": "The prolonged service codes 99354 to 99357 are gone since 2023, and psychotherapy has none.",
  "code.format": "The procedure code has the shape of a CPT or HCPCS code.",
  "code.inactive-on-dos": "The procedure code existed on the date of service.",
  "code.missing": "A service line has a date, a charge or units but no procedure code.",
  "code.unknown": "The procedure code is in one of the code tables.",
  "psychotherapy.time-range": "The psychotherapy code and the minutes of the session belong together.",
};
