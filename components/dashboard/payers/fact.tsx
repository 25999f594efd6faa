import type { ComponentChildren } from 'preact';
import type { PayerFact } from '../../../engine/payers/payer.ts';

/** The heads over shipped and yours, where there is room for both side by side. */
export function FactHeads() {
  return (
    <div class="fact fact-heads small" aria-hidden="true">
      <span />
      <span>Shipped</span>
      <span>Your contract</span>
    </div>
  );
}

/** One fact: what is shipped with its source, beside the box for the practice's own value. */
export function Fact<T>(props: {
  readonly label: string;
  readonly fact?: PayerFact<T> | undefined;
  readonly show: (value: T) => string;
  readonly tall?: boolean;
  readonly children: ComponentChildren;
}) {
  const { label, fact, show, tall, children } = props;
  return (
    <section class={tall ? 'fact tall' : 'fact'} aria-label={label}>
      <h3>{label}</h3>
      <div class="fact-shipped">
        {fact ? (
          <>
            <span class="fact-value">{show(fact.value)}</span>
            <span class="small">
              {fact.from} · {fact.confidence} confidence
            </span>
          </>
        ) : (
          <span class="quiet">not shipped</span>
        )}
      </div>
      <div class="fact-yours">{children}</div>
    </section>
  );
}
