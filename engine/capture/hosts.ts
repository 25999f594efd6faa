/** What a portal's page is for. */
export type PageKind = 'entry' | 'confirmation' | 'status' | 'remittance' | 'authorization' | 'upload';

/** Who answers on a host: the payer's own words about acceptance prove more than a clearinghouse's. */
export type Speaker = 'payer' | 'clearinghouse';

interface KnownHost {
  readonly suffix: string;
  readonly speaker: Speaker;
  /** Kinds of its pages, by an element name or a heading that only they have. */
  readonly pages?: readonly { readonly kind: PageKind; readonly name?: RegExp; readonly heading?: RegExp }[];
}

const payer = (suffix: string, pages: KnownHost['pages'] = []): KnownHost => ({ suffix, speaker: 'payer', pages });
const clearinghouse = (suffix: string): KnownHost => ({ suffix, speaker: 'clearinghouse' });

/** Hosts that are known to be a payer's own or a clearinghouse's; any other is neither. */
const HOSTS: readonly KnownHost[] = [
  payer('uhcprovider.com', [{ kind: 'status', name: /^overview-(claim-number|status)$/ }]),
  payer('providerexpress.com', [{ kind: 'confirmation', heading: /\bclaim entry\W+step 4 of 4\b/i }]),
  payer('epaces.emedny.org'),
  payer('mn-its.dhs.state.mn.us'),
  payer('tmhp.com'),
  payer('forwardhealth.wi.gov'),
  payer('portal.scmedicaid.com'),
  payer('nctracks.nc.gov'),
  payer('ctdssmap.com'),
  payer('mmis.georgia.gov'),
  payer('mmis.nd.gov'),
  payer('ngsconnex.com'),
  payer('tricare4u.com'),
  clearinghouse('officeally.com'),
  clearinghouse('claim.md'),
  clearinghouse('availity.com'),
  clearinghouse('zirmed.com'),
  clearinghouse('waystar.com'),
  clearinghouse('emdeon.com'),
  clearinghouse('changehealthcare.com'),
];

/** Who speaks on this host; null where that isn't known. */
export function speakerOf(host: string): Speaker | null {
  return knownHost(host)?.speaker ?? null;
}

/** The kind of a known host's page; null where nothing on it says so. */
export function knownKind(host: string, names: readonly string[], headings: readonly string[]): PageKind | null {
  const page = knownHost(host)?.pages?.find(
    ({ name, heading }) => names.some((one) => name?.test(one)) || headings.some((one) => heading?.test(one)),
  );
  return page?.kind ?? null;
}

function knownHost(host: string): KnownHost | undefined {
  return HOSTS.find(({ suffix }) => host === suffix || host.endsWith(`.${suffix}`));
}
