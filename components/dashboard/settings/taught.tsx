import { usDay } from '../../../engine/claim/day.ts';
import { labelOf } from '../../../engine/claim/paths.ts';
import { type TaughtPage, withTaught } from '../../../engine/taught/taught.ts';
import { readTaughtFile, taughtFile, taughtFileName } from '../../../engine/taught/taught-file.ts';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { count } from '../../ui/count.ts';
import { Icon } from '../../ui/icon.tsx';
import { Part } from '../detail.tsx';
import { JsonFile } from '../json-file.tsx';
import type { Desk } from '../state.ts';

/** What was said of the fields on portals' pages: looked through, taken back, handed on. */
export function TaughtFields({ desk }: { desk: Desk }) {
  const { taught } = desk.state.settings.value ?? DEFAULTS;
  const portals = Object.entries(taught).sort(([a], [b]) => (a < b ? -1 : 1));
  const keep = (origin: string, pages: readonly TaughtPage[], words: string) =>
    desk.save('taught', withTaught(taught, origin, pages), words);
  const take = (text: string) => {
    const read = readTaughtFile(text);
    if (!read.ok) return read.reason;
    const { origin, pages } = read.value;
    keep(origin, pages, `${count(fieldsIn(pages), 'field')} of ${hostOf(origin)} imported`);
    return '';
  };
  return (
    <>
      <Part title="By portal">
        {portals.length === 0 ? (
          <p>Nothing taught yet. Open a claim form, then press “Teach this page” in the panel.</p>
        ) : (
          portals.map(([origin, pages]) => (
            <Portal
              key={origin}
              origin={origin}
              pages={pages}
              onExport={() => desk.actions.download(taughtFileName(origin), taughtFile(origin, pages))}
              onKeep={(next, words) => keep(origin, next, words)}
            />
          ))
        )}
      </Part>
      <Part
        title="Import"
        note="A colleague's file for one portal. It takes the place of what was taught of that portal here."
      >
        <JsonFile name="taught-file" label="File of taught fields" onText={take} />
      </Part>
    </>
  );
}

function Portal(props: {
  readonly origin: string;
  readonly pages: readonly TaughtPage[];
  readonly onExport: () => void;
  readonly onKeep: (pages: readonly TaughtPage[], words: string) => void;
}) {
  const { origin, pages, onExport, onKeep } = props;
  const host = hostOf(origin);
  const without = (gone: TaughtPage['fields'][number]) =>
    pages
      .map((page) => ({ ...page, fields: page.fields.filter((field) => field !== gone) }))
      .filter(({ fields }) => fields.length > 0);
  return (
    <details class="clinician" data-portal={host}>
      <summary>
        <Icon is="chevron" />
        <span class="grow">{host}</span>
        <span class="small">
          {count(fieldsIn(pages), 'field')}
          {pages.length > 1 ? ` on ${count(pages.length, 'page')}` : ''}
        </span>
      </summary>
      <div class="clinician-body">
        {pages.map((page, at) => (
          <section key={page.shape}>
            {pages.length > 1 ? <h4 class="small">Page {at + 1}</h4> : null}
            <ul class="rows">
              {page.fields.map((field) => (
                <li key={`${field.path} ${field.look}`}>
                  <span class="grow">
                    {nameOf(field.path)} <span class="small">{usDay(field.on)}</span>
                  </span>
                  <button
                    type="button"
                    class="button"
                    aria-label={`Remove ${nameOf(field.path)}`}
                    onClick={() => onKeep(without(field), `${nameOf(field.path)} removed`)}
                  >
                    Remove
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p class="preview-tools">
          <button type="button" class="button main" data-taught-export onClick={onExport}>
            Export for a colleague
          </button>
          <button type="button" class="button" data-taught-clear onClick={() => onKeep([], `${host} removed`)}>
            Remove all
          </button>
        </p>
      </div>
    </details>
  );
}

const fieldsIn = (pages: readonly TaughtPage[]): number => pages.reduce((sum, { fields }) => sum + fields.length, 0);
const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

/** A column of the service lines is named without a line. */
function nameOf(path: string): string {
  if (path === '') return 'Not part of the claim';
  const [whole = '', part] = path.split('#');
  const name = whole.startsWith('lines[]') ? `Service lines: ${labelOf(whole).toLowerCase()}` : labelOf(whole);
  return part ? `${name}, ${part}` : name;
}
