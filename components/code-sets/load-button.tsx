import { useRef, useState } from 'preact/hooks';

const ACCEPTED = '.txt,.csv,.xlsx,.zip';

/** Takes official files: chosen one or several at a time, or dropped here. */
export function LoadButton({
  busy,
  onFiles,
}: {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    // The same can be done with the button; dropping is a shortcut for those who drag.
    <section
      class={`drop-zone${over ? ' over' : ''}`}
      aria-label="Load official files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label class={`button main${busy ? ' disabled' : ''}`}>
        Load official files
        <input
          ref={input}
          class="unseen"
          type="file"
          multiple
          accept={ACCEPTED}
          disabled={busy}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // So that the same files can be chosen again.
            currentTarget.value = '';
            onFiles(files);
          }}
        />
      </label>
      <p>
        Or drop them here, as they were downloaded from CMS: the ICD-10-CM order file, the quarterly HCPCS file, the
        NCCI pairs (all four files together) and units for practitioners. Nothing is put in force before you have seen
        what it changes, and nothing leaves this computer.
      </p>
    </section>
  );
}
