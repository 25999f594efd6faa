import { usDay } from '../../engine/claim/day.ts';
import type { Change } from '../../engine/codes/official/diff.ts';
import type { Candidate, Progress } from '../../engine/codes/official/load-files.ts';
import type { Refusal } from '../../engine/codes/official/refusal.ts';
import { Icon } from '../ui/icon.tsx';
import type { CodeSetsPage, Work } from './connect.ts';

/** The same in one sentence, for those who don't see it. */
export function sayWork(work: Work): string {
  switch (work.kind) {
    case 'idle':
      return '';
    case 'reading':
      return 'Reading the files.';
    case 'read':
      return `Read: ${work.candidates.map(({ table }) => table.edition.edition).join(', ')}. Put in force or discard.`;
    case 'refused':
      return `Not loaded. ${work.what} ${work.fix}`;
    case 'saving':
      return 'Putting it in force.';
    case 'done':
    case 'failed':
      return work.words;
  }
}

/** What a load has come to: how far it is, what it would change, or why it was refused. */
export function WorkArea({ page, today }: { readonly page: CodeSetsPage; readonly today: string }) {
  const work = page.work.value;
  switch (work.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <Reading progress={work.progress} onCancel={page.cancel} />;
    case 'read':
      return <Read candidates={work.candidates} today={today} onKeep={page.keep} onDiscard={page.discard} />;
    case 'refused':
      return <Refused {...work} />;
    case 'saving':
      return <p class="work-line">Putting it in force…</p>;
    case 'done':
      return (
        <p class="work-line">
          <Icon is="good" /> {work.words}
        </p>
      );
    case 'failed':
      return (
        <p class="work-line failed">
          <Icon is="error" /> {work.words}
        </p>
      );
  }
}

function Reading({ progress, onCancel }: { readonly progress: Progress | null; readonly onCancel: () => void }) {
  const { done = 0, total = 0, file = '' } = progress ?? {};
  const words = file === '' ? 'Opening the files' : `Reading ${file}`;
  return (
    <div class="work-box reading">
      <div>
        <p>{words}</p>
        {total > 0 ? <progress aria-label={words} max={total} value={done} /> : <progress aria-label={words} />}
      </div>
      <button type="button" class="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

function Refused({ file, line, what, fix }: Refusal) {
  return (
    <div class="work-box refused">
      <h2>
        <Icon is="error" /> Not loaded. Nothing has changed.
      </h2>
      <p>
        <strong>{line === null ? file : `${file}, line ${line.toLocaleString('en-US')}`}</strong>: {what}
      </p>
      <p>{fix}</p>
    </div>
  );
}

function Read(props: {
  readonly candidates: readonly Candidate[];
  readonly today: string;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}) {
  const { candidates, today, onKeep, onDiscard } = props;
  return (
    <div class="work-box">
      {candidates.map((candidate) => (
        <CandidateView key={candidate.table.kind} {...candidate} today={today} />
      ))}
      <div class="choices">
        <button type="button" class="button main" onClick={onKeep}>
          Put in force
        </button>
        <button type="button" class="button" onClick={onDiscard}>
          Discard
        </button>
      </div>
    </div>
  );
}

function CandidateView({ table, before, diff, today }: Candidate & { readonly today: string }) {
  const { edition, count, files } = table;
  const isPairs = table.kind === 'ncci-pairs' || table.kind === 'ncci-pairs-medicaid';
  const noun = isPairs ? 'behavioral-health pairs' : 'codes';
  return (
    <section class="candidate">
      <h2>{edition.edition}</h2>
      <p>
        {count.toLocaleString('en-US')} {noun} from {files.join('; ')}.{' '}
        {edition.from > today
          ? `It answers for services from ${usDay(edition.from)}; until then the older one does.`
          : `It answers for services from ${usDay(edition.from)}; for earlier ones the older one does.`}
        {isPairs ? ' Pairs without a behavioral-health code are left out.' : ''}
      </p>
      {before === null ? (
        <p>There was no such table before.</p>
      ) : (
        <>
          <p>Compared with {before}:</p>
          <ul class="changes">
            <ChangeLine words="added" {...diff.added} />
            <ChangeLine words="gone" {...diff.removed} />
            <ChangeLine words="changed" {...diff.changed} />
          </ul>
        </>
      )}
    </section>
  );
}

function ChangeLine({ words, count, examples }: Change & { readonly words: string }) {
  return (
    <li>
      <strong>
        {count.toLocaleString('en-US')} {words}
      </strong>
      {count > 0 ? `: ${examples.join(', ')}${count > examples.length ? ' …' : ''}` : ''}
    </li>
  );
}
