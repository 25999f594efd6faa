/** @jsxImportSource react */
import { Autocomplete, MenuItem, TextField } from '@mui/material';
import type { Option } from '../../controls.ts';
import type { Mask } from './masks.ts';
import { useValue } from './values.tsx';

interface FieldProps {
  readonly path: string;
  /** The input's name, a JSON path as such portals post it. */
  readonly name: string;
  readonly label: string;
  readonly mask?: Mask;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** A controlled text box that formats what is typed. */
export function Text({ path, name, label, mask, placeholder, maxLength }: FieldProps) {
  const [text, set] = useValue(path);
  return (
    <TextField
      size="small"
      fullWidth
      label={label}
      name={name}
      value={text}
      placeholder={placeholder}
      autoComplete="off"
      onChange={(event) => set(mask ? mask(event.target.value) : event.target.value)}
      slotProps={{ htmlInput: { maxLength, 'data-truth': path } }}
    />
  );
}

/** Material's select: text in a `role=combobox` div, the stored value in a hidden input beside it. */
export function Choice({ path, name, label, options }: FieldProps & { readonly options: readonly Option[] }) {
  const [text, set] = useValue(path);
  const chosen = options.find(([value, shown]) => [value, shown].some((word) => word === text))?.[0] ?? '';
  return (
    <TextField
      select
      size="small"
      fullWidth
      label={label}
      name={name}
      value={chosen}
      onChange={(event) => set(event.target.value)}
      slotProps={{
        htmlInput: { 'data-truth': '' },
        select: { SelectDisplayProps: { 'data-truth': path } as React.HTMLAttributes<HTMLDivElement> },
      }}
    >
      {options.map(([value, shown]) => (
        <MenuItem key={value} value={value}>
          {shown || '\u00a0'}
        </MenuItem>
      ))}
    </TextField>
  );
}

type LookupProps = FieldProps & {
  readonly options: readonly string[];
  /** What the list says beside a code. */
  readonly about?: Readonly<Record<string, string>>;
};

/** A box with a list below it; other text than the list's is taken too. */
export function Lookup({ path, name, label, options, about = {}, mask, placeholder }: LookupProps) {
  const [text, set] = useValue(path);
  return (
    <Autocomplete
      freeSolo
      size="small"
      options={options}
      inputValue={text}
      onInputChange={(_, typed) => set(mask ? mask(typed) : typed)}
      value={text || null}
      renderOption={({ key, ...props }, code) => (
        <li key={key} {...props}>
          {about[code] ? `${code} - ${about[code]}` : code}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          name={name}
          placeholder={placeholder}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, autoComplete: 'off', 'data-truth': path },
          }}
        />
      )}
    />
  );
}

/** A search that fills other boxes in real portals; nothing of the claim is in it. */
export function Picker({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <TextField
      size="small"
      fullWidth
      label={label}
      name={name}
      placeholder="Type to search..."
      slotProps={{ htmlInput: { 'data-truth': '', autoComplete: 'off' } }}
    />
  );
}
