import { lineOf } from './line-of.ts';
import { isSameForm, type PageField, type ShownPage } from './shown-page.ts';

/** A page that was shown earlier, with what still counts of it: a path is told by the page that showed it last. */
export interface LeftPage {
  readonly frame: number;
  readonly page: ShownPage;
  readonly fields: readonly PageField[];
}

/** The page that this frame showed last. */
export function lastOf(left: readonly LeftPage[], frame: number): ShownPage | undefined {
  return left.findLast((one) => one.frame === frame)?.page;
}

/** Every field that earlier pages still tell. */
export function fieldsLeft(left: readonly LeftPage[]): PageField[] {
  return left.flatMap(({ fields }) => fields);
}

/** Adds a page; what it shows is no longer told by older ones. */
export function addPage(left: readonly LeftPage[], frame: number, page: ShownPage): LeftPage[] {
  const fields = [...page.fields, ...page.folded];
  return [...without(left, pathsOf(fields)), { frame, page, fields }];
}

/** Earlier pages beside a page that is shown now: what it shows it tells itself, and a list it prints is the whole list. */
export function beside(left: readonly LeftPage[], page: ShownPage): LeftPage[] {
  const prints = (path: RegExp) =>
    page.fields.some((field) => field.committed && field.value !== '' && path.test(field.path));
  const lines = prints(/^lines\[\d+\]\.procedureCode$/);
  const diagnoses = prints(/^diagnoses\[/);
  return without(
    left,
    pathsOf([...page.fields, ...page.folded]),
    (path) => (lines && lineOf(path) !== null) || (diagnoses && path.startsWith('diagnoses[')),
  );
}

/** Earlier pages but those that were this same form: it tells anew what there is. */
export function forgetForm(left: readonly LeftPage[], page: { readonly fields: readonly PageField[] }): LeftPage[] {
  return left.map((one) => (isSameForm(one.page, page) ? { ...one, fields: [] } : one));
}

const pathsOf = (fields: readonly PageField[]): ReadonlySet<string> => new Set(fields.map(({ path }) => path));

function without(
  left: readonly LeftPage[],
  paths: ReadonlySet<string>,
  also: (path: string) => boolean = () => false,
): LeftPage[] {
  return left
    .map((one) => ({ ...one, fields: one.fields.filter(({ path }) => !paths.has(path) && !also(path)) }))
    .filter(({ frame, page, fields }) => fields.length > 0 || lastOf(left, frame) === page);
}
