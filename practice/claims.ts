import { CLEAN } from './clean-claims.ts';
import type { Fields } from './controls.ts';
import { WRONG } from './wrong-claims.ts';

/** Portals that show a claim. Each has a clean claim and one that is half wrong; everything is invented. */
export type PortalName = 'classic' | 'react' | 'wizard' | 'plain' | 'small';
export type Fill = 'wrong' | 'clean' | 'empty';

/** The fill that an address asks for; the half-wrong claim unless it says otherwise. */
export function fillOf(query: URLSearchParams): Fill {
  const asked = query.get('fill');
  return asked === 'clean' || asked === 'empty' ? asked : 'wrong';
}

/** The claim a portal is filled with: canonical path -> text as the page shows it. */
export function claimFor(portal: PortalName, fill: Fill): Fields {
  if (fill === 'empty') return {};
  return fill === 'clean' ? CLEAN[portal] : { ...CLEAN[portal], ...WRONG[portal] };
}
