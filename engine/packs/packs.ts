import { AVAILITY } from './availity.ts';
import { EPACES, MN_ITS, PROVIDER_WEB_PORTAL, SC_MEDICAID } from './medicaid.ts';
import { OFFICE_ALLY } from './office-ally.ts';
import { CHANGE_HEALTHCARE, CLAIM_MD, NGS_CONNEX, PROVIDER_EXPRESS, WAYSTAR } from './others.ts';
import type { Pack } from './pack.ts';
import { UHC } from './uhc.ts';

/** Portals whose pages are documented by their markup, by official help or by training material. */
export const PACKS: readonly Pack[] = [
  OFFICE_ALLY,
  UHC,
  AVAILITY,
  EPACES,
  MN_ITS,
  SC_MEDICAID,
  PROVIDER_WEB_PORTAL,
  PROVIDER_EXPRESS,
  NGS_CONNEX,
  CLAIM_MD,
  CHANGE_HEALTHCARE,
  WAYSTAR,
];
