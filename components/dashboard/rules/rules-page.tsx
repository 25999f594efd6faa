import { familyOf, type RulePage } from '../../../engine/rule-page.ts';
import type { UserRule } from '../../../engine/user-rules/user-rule.ts';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { Icon } from '../../ui/icon.tsx';
import { SEVERITY_WORD } from '../../ui/severity.ts';
import { NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import { useLoaded } from '../loaded.ts';
import { OwnRule } from '../own-rules/own-rule.tsx';
import { OwnRulesFile } from '../own-rules/own-rules-file.tsx';
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
export default function RulesPage({ desk, item }: { desk: Desk; item: string | null }) {
  const loaded = useLoaded(desk.actions.rulePages).value;
  if (loaded.kind === 'loading') return <p class="waiting">Loading the rules</p>;
  if (loaded.kind === 'failed') {
    return <NothingOpen words="The pages of the rules are missing from this installation. Install Claimside again." />;
  }
  const own = (desk.state.settings.value ?? DEFAULTS).userRules;
  const pages = [...own.map(pageOf), ...loaded.value];
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
        action={
          <>
            <a class="button" href={`#rules/${NEW}`} data-new-rule>
              New rule of ours
            </a>
            <a class="button bare" href={`#rules/${FILE}`}>
              Export or import
            </a>
          </>
        }
      />
      <Open desk={desk} item={item} pages={loaded.value} own={own} />
    </>
  );
}

/** Places beside the rules themselves, whose ids all have a dot. */
const NEW = 'new-rule';
const FILE = 'rules-file';

function Open(props: {
  readonly desk: Desk;
  readonly item: string | null;
  readonly pages: readonly RulePage[];
  readonly own: readonly UserRule[];
}) {
  const { desk, item, pages, own } = props;
  if (item === NEW) return <OwnRule key={NEW} desk={desk} rule={null} />;
  if (item === FILE) return <OwnRulesFile desk={desk} />;
  const ours = own.find(({ id }) => id === item);
  if (ours) return <OwnRule key={ours.id} desk={desk} rule={ours} />;
  const page = pages.find(({ id }) => id === item);
  if (page) return <RuleDetail desk={desk} page={page} />;
  return (
    <NothingOpen
      words={
        item === null
          ? 'Choose a rule to read what it checks, why a payer minds, and what to do about its finding. Rules your practice needs beside them you make yourself.'
          : 'There is no page for this check. It may have been renamed since.'
      }
    >
      <a class="button" href={`#rules/${pages[0]?.id}`}>
        Open the first
      </a>
    </NothingOpen>
  );
}

/** A row of the list for a rule of the practice. */
function pageOf({ id, title, severity, on }: UserRule): RulePage {
  return { id, title: on ? title : `${title} (not in use)`, severity, confidence: 'high', prevents: [], sections: [] };
}
