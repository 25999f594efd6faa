import type { RuleLine, RulePage, RuleSection } from '../../../engine/rule-page.ts';
import { Icon } from '../../ui/icon.tsx';
import { SEVERITY_WORD } from '../../ui/severity.ts';
import { Detail, Part } from '../detail.tsx';
import type { Desk } from '../state.ts';

/** A rule's page: the same heads for every rule. */
export function RuleDetail({ desk, page }: { desk: Desk; page: RulePage }) {
  const below = (
    <>
      <span class={`severity ${page.severity}`}>
        <Icon is={page.severity} />
        {SEVERITY_WORD[page.severity]}
      </span>
      <code>{page.id}</code>
    </>
  );
  return (
    <Detail back={{ href: '#rules', to: 'Rules' }} title={page.title} below={below} state={desk.state}>
      {page.sections.map((section) => (
        <Section key={section.head} page={page} section={section} />
      ))}
    </Detail>
  );
}

function Section({ page, section: { head, lines } }: { page: RulePage; section: RuleSection }) {
  // The page's own heading says it already.
  const shown = lines.filter(({ text }) => text !== page.title);
  if (shown.length === 0) return null;
  return (
    <Part title={head}>
      {head === 'Denial prevented' ? (
        <p>{shown.map(({ text }) => text).join(', ')}</p>
      ) : (
        <ul class={shown.length > 1 ? 'bullets' : undefined}>
          {shown.map((line) => (
            <Line key={line.text} line={line} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function Line({ line: { text, says, rules } }: { line: RuleLine }) {
  return (
    <li>
      {capitalised(text)}
      {rules ? ': ' : ''}
      {rules?.map((id, at) => (
        <span key={id}>
          {at > 0 ? ', ' : ''}
          <a href={`#rules/${id}`}>{id}</a>
        </span>
      ))}
      {says ? <q class="says">{says}</q> : null}
    </li>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
