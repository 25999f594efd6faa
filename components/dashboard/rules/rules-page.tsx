import { familyOf, type RulePage } from '../../../engine/rule-page.ts';
import { Icon } from '../../ui/icon.tsx';
import { SEVERITY_WORD } from '../../ui/severity.ts';
import { NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import { useLoaded } from '../loaded.ts';
import type { Column } from '../rows.ts';
import type { Desk } from '../state.ts';
import { RuleDetail } from './rule-detail.tsx';

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

const COLUMNS: readonly Column<RulePage>[] = [
  { key: 'title', head: 'What it checks', greedy: true, sort: ({ title }) => title, cell: ({ title }) => title },
  {
    key: 'severity',
    head: 'Finding',
    sort: ({ severity }) => WEIGHT[severity],
    text: ({ severity }) => SEVERITY_WORD[severity],
    cell: ({ severity }) => (
      <span class={`severity ${severity}`}>
        <Icon is={severity} />
        {SEVERITY_WORD[severity]}
      </span>
    ),
  },
  { key: 'family', head: 'Family', from: 'wide', sort: ({ id }) => familyOf(id), cell: ({ id }) => familyOf(id) },
  {
    key: 'prevents',
    head: 'Prevents',
    from: 'medium',
    sort: ({ prevents }) => prevents.join(', '),
    cell: ({ prevents }) => <Codes codes={prevents} />,
  },
  { key: 'id', head: 'Rule', from: 'wide', sort: ({ id }) => id, cell: ({ id }) => <span class="small">{id}</span> },
];

/** Each on one line, so that a code is never broken at its hyphen. */
function Codes({ codes }: { codes: readonly string[] }) {
  return (
    <span class="codes">
      {codes.map((code) => (
        <span key={code}>{code} </span>
      ))}
    </span>
  );
}

/** Every rule, to look up what it checks and why. */
export function RulesPage({ desk, item }: { desk: Desk; item: string | null }) {
  const loaded = useLoaded(desk.actions.rulePages).value;
  if (loaded.kind === 'loading') return <p class="waiting">Loading the rules</p>;
  if (loaded.kind === 'failed') {
    return <NothingOpen words="The pages of the rules are missing from this installation. Install Claimside again." />;
  }
  const pages = loaded.value;
  const open = pages.find(({ id }) => id === item);
  return (
    <>
      <List
        label="rules"
        noun={['rule', 'rules']}
        placeholder="Words, rule or denial code"
        rows={pages}
        columns={COLUMNS}
        onSave={(csv) => desk.actions.download('claimside-rules.csv', csv)}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `#rules/${id}`}
        selected={item}
      />
      {open ? (
        <RuleDetail desk={desk} page={open} />
      ) : (
        <NothingOpen
          words={
            item === null
              ? 'Choose a rule to read what it checks, why a payer minds, and what to do about its finding.'
              : 'There is no page for this check. It may have been renamed since.'
          }
        >
          <a class="button" href={`#rules/${pages[0]?.id}`}>
            Open {pages[0]?.id}
          </a>
        </NothingOpen>
      )}
    </>
  );
}
