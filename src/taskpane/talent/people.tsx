/** People of this view: every name leads to the person's sheet, and one can be chosen from a list. */
import { Field, Link, Select } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { useLooks } from './looks';

const OpenContext = createContext<(name: string) => void>(() => {});

export const OpenPerson = OpenContext.Provider;

export function PersonLink({ name }: { readonly name: string }) {
  const open = useContext(OpenContext);
  const looks = useLooks();
  return (
    <Link as="button" className={looks.link} onClick={() => open(name)}>
      {name}
    </Link>
  );
}

export interface PeopleGroup {
  readonly title: string;
  readonly names: readonly string[];
}

export interface PersonFieldProps {
  readonly label: string;
  /** Nobody is in two of them. */
  readonly groups: readonly PeopleGroup[];
  /** Empty while nobody is chosen. */
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (name: string) => void;
}

export function PersonField({ label, groups, value, hint, onChange }: PersonFieldProps) {
  const filled = groups.filter(({ names }) => names.length > 0);
  return (
    <Field label={label} hint={hint}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">–</option>
        {filled.length === 1
          ? options(filled[0]!.names)
          : filled.map(({ title, names }) => (
              <optgroup key={title} label={title}>
                {options(names)}
              </optgroup>
            ))}
      </Select>
    </Field>
  );
}

const options = (names: readonly string[]) =>
  names.map((name, index) => (
    <option key={index} value={name}>
      {name}
    </option>
  ));
