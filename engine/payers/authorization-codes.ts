/** Services that payers commonly want authorized, as the codes they are billed with on professional claims. */
const AUTHORIZED = {
  aba: ['97151', '97152', '97153', '97154', '97155', '97156', '97157', '97158', '0362T', '0373T'],
  tms: ['90867', '90868', '90869'],
  ect: ['90870'],
  testing: ['96130', '96131', '96132', '96133', '96136', '96137', '96138', '96139'],
  iop: ['S9480', 'H0015'],
  php: ['H0035', 'S0201', 'G0410', 'G0411'],
  residential: ['H0017', 'H0018', 'H0019'],
  rehabilitation: ['H2017', 'H2018'],
  act: ['H0039', 'H0040'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** In place of codes where a payer wants everything authorized. */
export const EVERY_SERVICE = '*';

export type AuthorizedService = keyof typeof AUTHORIZED;

/** The codes of several services, sorted. */
export function codesOf(services: readonly AuthorizedService[]): readonly string[] {
  return services.flatMap((service) => [...AUTHORIZED[service]]).sort();
}
