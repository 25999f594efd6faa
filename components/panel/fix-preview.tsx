/** Blanks and tabs drawn, so that a stray one can be seen. */
export function withBlanks(text: string): string {
  return text
    .replace(/ /g, '·')
    .replace(/\t/g, '→')
    .replace(/[\r\n]+/g, '↵');
}

/** What Apply will change, before it is pressed. */
export function FixPreview(props: {
  readonly from: string;
  readonly to: string;
  readonly onPage: boolean;
  readonly onApply: (from: string, to: string) => void;
}) {
  const { from, to, onPage, onApply } = props;
  return (
    <p class="fix">
      <span>
        <code class="old">{withBlanks(from)}</code> becomes <code class="new">{withBlanks(to)}</code>
      </span>
      {onPage ? (
        <button type="button" class="button main" data-apply onClick={() => onApply(from, to)}>
          Apply
        </button>
      ) : null}
    </p>
  );
}
