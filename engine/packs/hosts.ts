/** Hosts of all packs, apart from them: what decides whether they are loaded must not load them. */
const HOSTS: readonly string[] = [
  'www.officeally.com',
  'pm.officeally.com',
  'cms.officeally.com',
  'secure.uhcprovider.com',
  'provider-apps.linkhealth.com',
  'provider-linkhealth.unitedhealthcareonline.com',
  'www.unitedhealthcareonline.com',
  'apps.availity.com',
  'essentials.availity.com',
  'www.availity.com',
  'qa-apps.availity.com',
  'test-apps.availity.com',
  'epaces.emedny.org',
  'mn-its.dhs.state.mn.us',
  'portal.scmedicaid.com',
  'portal.indianamedicaid.com',
  'www.medicaid.nv.gov',
  'www.providerexpress.com',
  'public.providerexpress.com',
  'www.ngsconnex.com',
  'www.claim.md',
  'access.emdeon.com',
  'cda.changehealthcare.com',
  'login.zirmed.com',
];

/** Host name of an origin, without port; '' for what has none. */
export const hostIn = (origin: string): string => /^https?:\/\/([^:/]+)/.exec(origin)?.[1] ?? '';

/** Whether there is a pack for this site. */
export const hasPack = (origin: string): boolean => HOSTS.includes(hostIn(origin));
