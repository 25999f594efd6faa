import { CLASSIC } from './claims/classic.ts';
import { DIALOG } from './claims/dialog.ts';
import { LEGACY } from './claims/legacy.ts';
import { MINIMAL } from './claims/minimal.ts';
import { PANELS } from './claims/panels.ts';
import { PLAIN } from './claims/plain.ts';
import type { PortalClaim } from './claims/portal-claim.ts';
import { REACT } from './claims/react.ts';
import { SMALL } from './claims/small.ts';
import { TABS } from './claims/tabs.ts';
import { WIZARD } from './claims/wizard.ts';
import type { Fields } from './controls.ts';

/** Portals that show a claim. Each has a clean claim and one that is half wrong; everything is invented. */
export type PortalName =
  | 'classic'
  | 'legacy'
  | 'react'
  | 'dialog'
  | 'wizard'
  | 'panels'
  | 'tabs'
  | 'minimal'
  | 'plain'
  | 'small';
export type Fill = 'wrong' | 'clean' | 'empty';

const CLAIMS: Readonly<Record<PortalName, PortalClaim>> = {
  classic: CLASSIC,
  legacy: LEGACY,
  react: REACT,
  dialog: DIALOG,
  wizard: WIZARD,
  panels: PANELS,
  tabs: TABS,
  minimal: MINIMAL,
  plain: PLAIN,
  small: SMALL,
};

/** The fill that an address asks for; the half-wrong claim unless it says otherwise. */
export function fillOf(query: URLSearchParams): Fill {
  const asked = query.get('fill');
  return asked === 'clean' || asked === 'empty' ? asked : 'wrong';
}

/** The claim a portal is filled with: canonical path -> text as the page shows it. */
export function claimFor(portal: PortalName, fill: Fill): Fields {
  if (fill === 'empty') return {};
  const { clean, wrong } = CLAIMS[portal];
  return fill === 'clean' ? clean : { ...clean, ...wrong };
}
