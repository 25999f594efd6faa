import { OPT_OUT } from '../../ui/opt-out.ts';

/** A file that Claimside wrote, to be read by the record's process. */
export function FileField(props: {
  readonly label: string;
  readonly name: string;
  readonly accept: string;
  readonly onFile: (file: File | null) => void;
}) {
  const { label, name, accept, onFile } = props;
  return (
    <div class="text-field">
      <label for={`file-${name}`}>{label}</label>
      <input
        {...OPT_OUT}
        id={`file-${name}`}
        type="file"
        name={name}
        accept={accept}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
