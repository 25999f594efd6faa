import { labelOf, PATHS, patternOf } from '../../engine/claim/paths.ts';
import type { Finding } from '../../engine/findings.ts';
import type { FieldView } from '../../engine/wire.ts';
import { Icon } from '../ui/icon.tsx';
import { SEVERITY_WORD } from '../ui/severity.ts';
import { FixPreview } from './fix-preview.tsx';

/** One finding: a line that folds open to why, what to do, and the small print. */
export function FindingRow(props: {
  readonly finding: Finding;
  /** The field as it was read; undefined where it was not (a blank box, a part not read). */
  readonly field: FieldView | undefined;
  readonly onShow: () => void;
  readonly onApply: (from: string, to: string) => void;
  /** Opens the rule's page; left out where it has none. */
  readonly onRule: (() => void) | undefined;
}) {
  const { finding, field, onShow, onApply, onRule } = props;
  const left = field !== undefined && !field.onPage;
  return (
    <li class={`finding ${finding.severity}`}>
      <details data-finding>
        <summary>
          <Icon is={finding.severity} />
          <span class="finding-what">
            {finding.message}
            <span class="finding-where">
              <b>{SEVERITY_WORD[finding.severity]}</b> · {whereOf(finding.path)}
            </span>
          </span>
          <Icon is="chevron" />
        </summary>
        <div class="finding-body">
          <p>{finding.why}</p>
          <p>
            <b>What to do: </b>
            {finding.fix}
          </p>
          {finding.safeFix && field ? (
            <FixPreview from={field.value} to={finding.safeFix.value} onPage={field.onPage} onApply={onApply} />
          ) : null}
          {left ? (
            <p class="small">This field is on an earlier page of the form. Go back there to change it.</p>
          ) : (
            <button type="button" class="button" data-show onClick={onShow}>
              <Icon is="target" />
              Show on page
            </button>
          )}
          <SmallPrint finding={finding} onRule={onRule} />
        </div>
      </details>
    </li>
  );
}

/** "Procedure code, box 24D": the line is said by the heading above. */
function whereOf(path: string): string {
  const label = labelOf(path).replace(/^Line \d+ /, '');
  const box = PATHS.get(patternOf(path))?.box;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}${box ? `, box ${box}` : ''}`;
}

function SmallPrint({ finding, onRule }: { finding: Finding; onRule: (() => void) | undefined }) {
  const { rule, source, prevents } = finding;
  const rest = [source, prevents.length > 0 ? `prevents ${prevents.join(', ')}` : ''].filter(Boolean).join(' · ');
  return (
    <p class="small">
      {onRule ? (
        <a
          href={`dashboard.html#rules/${rule}`}
          title="What this rule checks, and why"
          onClick={(event) => {
            // The dashboard may be open already; a link would open it once more.
            event.preventDefault();
            onRule();
          }}
        >
          {rule}
        </a>
      ) : (
        rule
      )}
      {rest === '' ? '' : ` · ${rest}`}
    </p>
  );
}
