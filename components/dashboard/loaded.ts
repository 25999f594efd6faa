import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'failed' };

/** What `load` gives, once it is there; asked for when the part that shows it first stands. */
export function useLoaded<T>(load: () => Promise<T>): Signal<Loaded<T>> {
  const loaded = useSignal<Loaded<T>>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const take = (next: Loaded<T>) => {
      if (wanted) loaded.value = next;
    };
    load().then(
      (value) => take({ kind: 'there', value }),
      () => take({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [load, loaded]);
  return loaded;
}
