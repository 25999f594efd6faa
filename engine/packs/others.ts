import type { Pack } from './pack.ts';

/** Portals of which only pages are known by what stands over them, and Change Healthcare's viewer of payments. */
export const PROVIDER_EXPRESS: Pack = {
  key: 'provider-express',
  label: 'Provider Express',
  hosts: ['www.providerexpress.com', 'public.providerexpress.com'],
  pages: [
    { kind: 'confirmation', titles: ['claim entry - step 4 of 4'] },
    { kind: 'status', titles: ['my submitted claims', 'claim inquiry'] },
  ],
};

export const NGS_CONNEX: Pack = {
  key: 'ngsconnex',
  label: 'NGSConnex',
  hosts: ['www.ngsconnex.com'],
  pages: [
    {
      kind: 'entry',
      titles: ['beneficiary details', 'claim header information', 'claim lines information'],
      controls: { by: 'caption', prefix: '', fields: [['medicare number', 'subscriber.memberId']] },
    },
    { kind: 'status', titles: ['claim search'] },
  ],
};

export const CLAIM_MD: Pack = {
  key: 'claim-md',
  label: 'Claim.MD',
  hosts: ['www.claim.md'],
  pages: [
    { kind: 'confirmation', titles: ['claim valid'] },
    {
      kind: 'status',
      titles: ['manage claims', 'view/edit claims'],
    },
    { kind: 'remittance', titles: ['view era'] },
    { kind: 'upload', titles: ['recent uploads'] },
  ],
};

export const CHANGE_HEALTHCARE: Pack = {
  key: 'change-healthcare',
  label: 'Change Healthcare',
  hosts: ['access.emdeon.com', 'cda.changehealthcare.com'],
  pages: [
    {
      kind: 'remittance',
      titles: ['payment #', 'total plb adjustments'],
      controls: { by: 'name', prefix: '', fields: [['insuredId', 'subscriber.memberId']] },
    },
  ],
};

export const WAYSTAR: Pack = {
  key: 'waystar',
  label: 'Waystar',
  hosts: ['login.zirmed.com'],
  pages: [
    {
      kind: 'status',
      titles: ['professional claims', 'rejected by waystar', 'rejected by payer'],
    },
  ],
};
