/** What a page of a portal is for. `upload` takes a batch file, the others show or take one claim. */
export type PageKind = 'entry' | 'confirmation' | 'status' | 'remittance' | 'authorization' | 'upload';

/**
 * One field of a portal's page: the name its control carries there, after the page's prefix, and the canonical path
 * it holds. `#` stands for the number of a row that counts from 0, `@` for one that counts from 1; `lines[].charge`
 * and `diagnoses[].code` take their place from it. `choice` marks boxes to tick and buttons to choose by.
 */
export type PackField = readonly [name: string, path: string, kind?: 'choice'];

/** How the controls of a page are told apart, and what they hold. */
export interface PackControls {
  /** The attribute that names them: `binding` is formcontrolname, data-testid and the like, `caption` the text beside. */
  readonly by: 'id' | 'name' | 'binding' | 'caption';
  /** What every name begins with. */
  readonly prefix: string;
  readonly fields: readonly PackField[];
}

/** One page of a portal as far as it is known. */
export interface PackPage {
  readonly kind: PageKind;
  /** Parts of headings, lower case, one of which such a page shows; empty where none is known. */
  readonly titles: readonly string[];
  readonly controls?: PackControls;
}

/** What is known of one portal. Plain data; it says nothing that a page could not contradict. */
export interface Pack {
  readonly key: string;
  /** As billers call the portal. */
  readonly label: string;
  /** Host names without port. */
  readonly hosts: readonly string[];
  readonly pages: readonly PackPage[];
}
