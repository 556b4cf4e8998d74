/** People pasted or typed, one to a line: how many they are, and which lines need another look. */
import {
  Checkbox,
  Field,
  Link,
  makeStyles,
  Textarea,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { PEOPLE_MAX, type PeopleList } from './peopleList';
import { listed } from './programmeForm';
import type { StepProps } from './steps';
import { useCreateText } from './text';

const LINES_SHOWN = 5;
const DEPARTMENTS_NAMED = 6;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // Before the field, so that what is wrong with it stands right below it.
  hint: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
  count: { ...typographyStyles.caption1Strong, margin: 0, overflowWrap: 'anywhere' },
  wrong: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  line: { ...typographyStyles.caption1, textAlign: 'start' },
  comma: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export function ListField({ form, onChange, errors, onLeft }: StepProps) {
  const { t, locale } = useCreateText();
  const styles = useStyles();
  const id = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const list = listed(form);
  const error = errors.list;

  /** `52 people, 3 departments: Sales, Quality and Finance`: what was read as a department shows. */
  function inWords({ people, departments }: PeopleList): string {
    const count = t('counts.people', { count: people.length });
    if (departments.length === 0) return count;
    const more = departments.length > DEPARTMENTS_NAMED ? ['…'] : [];
    return t('list.read', {
      people: count,
      departments: t('counts.departments', { count: departments.length }),
      names: new Intl.ListFormat(locale, { type: 'unit' }).format([
        ...departments.slice(0, DEPARTMENTS_NAMED),
        ...more,
      ]),
    });
  }

  function headingsInWords({ line, read, unread }: NonNullable<PeopleList['headings']>): string {
    const names = new Intl.ListFormat(locale, { type: 'unit' });
    return [
      t('list.headings', { line, names: names.format(read) }),
      ...(unread.length > 0 ? [t('list.unread', { names: names.format(unread) })] : []),
    ].join(' ');
  }

  return (
    <div className={styles.list}>
      <Field label={t('list.label')} required validationMessage={error && t(error.key, error.params)}>
        {(field) => (
          <>
            <p id={id} className={styles.hint}>
              {t('list.hint')}
            </p>
            <Textarea
              {...field}
              ref={textarea}
              name="list"
              aria-describedby={[field['aria-describedby'], id].filter(Boolean).join(' ')}
              rows={6}
              resize="vertical"
              wrap="off"
              value={form.list}
              onChange={(_, { value }) => onChange({ list: value })}
              onPaste={() => onLeft('list')}
              onBlur={() => {
                if (form.list !== '') onLeft('list');
              }}
            />
          </>
        )}
      </Field>
      {error && list.lines <= PEOPLE_MAX && (
        <WrongLines list={list} onChoose={(line) => textarea.current && showLine(textarea.current, line)} />
      )}
      {form.list.includes(',') && (
        <Checkbox
          className={styles.comma}
          label={t('list.comma')}
          checked={form.commaInNames}
          onChange={(_, { checked }) => onChange({ commaInNames: checked === true })}
        />
      )}
      {list.headings && <p className={styles.hint}>{headingsInWords(list.headings)}</p>}
      <p className={styles.count} role="status">
        {inWords(list)}
      </p>
    </div>
  );
}

interface WrongLinesProps {
  readonly list: PeopleList;
  readonly onChoose: (line: number) => void;
}

/** Each leads to its line in the field. */
function WrongLines({ list: { wrong }, onChoose }: WrongLinesProps) {
  const { t } = useCreateText();
  const styles = useStyles();
  const more = wrong.length - LINES_SHOWN;
  if (wrong.length === 0) return null;
  return (
    <ul className={styles.wrong}>
      {wrong.slice(0, LINES_SHOWN).map(({ line, key, params }) => (
        <li key={line}>
          <Link className={styles.line} as="button" type="button" onClick={() => onChoose(line)}>
            {t('list.line', { line, what: t(key, params) })}
          </Link>
        </li>
      ))}
      {more > 0 && <li>{t('list.more', { count: more })}</li>}
    </ul>
  );
}

/** Selects a line and brings it into sight, two below the top. */
function showLine(textarea: HTMLTextAreaElement, line: number): void {
  const lines = textarea.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  textarea.focus();
  textarea.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  textarea.scrollTop = (textarea.scrollHeight * (line - 3)) / lines.length;
}
