/** People × roles: how well each fits each role, by number and by shade, and which role is proposed. */
import {
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowSortDownRegular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { StarFilled } from '@fluentui/react-icons/svg/star';
import { useState } from 'react';
import { HeatRow, shadeOf } from './HeatRow';
import { inOrder, matching, type Matrix, type Order } from './matrix';
import { More, useShown } from './LongList';
import { useTalentText } from './text';

const FIRST = 12;

const useStyles = makeStyles({
  find: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '180px', minWidth: 0 },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: '2px',
  },
  person: { width: '38%', textAlign: 'start', verticalAlign: 'bottom' },
  role: { verticalAlign: 'bottom', padding: 0 },
  head: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: tokens.spacingHorizontalXXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  upright: { flexDirection: 'column', justifyContent: 'flex-end' },
  // Read from below: four roles side by side fit the narrowest pane, in German too.
  roleName: {
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    maxHeight: '150px',
    overflowWrap: 'anywhere',
  },
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  scale: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  shade: {
    display: 'inline-block',
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  star: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

export function HeatMap({ matrix }: { readonly matrix: Matrix }) {
  const { t, locale } = useTalentText();
  const styles = useStyles();
  const [sought, setSought] = useState('');
  const [department, setDepartment] = useState('');
  const [order, setOrder] = useState<Order>('proposed');
  const { rows, count, more, reset } = useShown<HTMLTableSectionElement>(FIRST);
  const found = inOrder(matching(matrix.talents, sought, department), order, locale);

  function look(change: () => void): void {
    change();
    reset();
  }

  const heading = (name: string, by: Order, upright: boolean) => (
    <button
      type="button"
      className={mergeClasses(styles.head, upright && styles.upright)}
      title={t('people.sort', { name })}
      onClick={() => look(() => setOrder(order === by ? 'proposed' : by))}
    >
      <span className={mergeClasses(upright && styles.roleName)}>{name}</span>
      {order === by && <ArrowSortDownRegular aria-hidden />}
    </button>
  );

  return (
    <>
      <div className={styles.find}>
        <Input
          className={styles.field}
          type="search"
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          contentBefore={<SearchRegular aria-hidden />}
          value={sought}
          onChange={(_, { value }) => look(() => setSought(value))}
        />
        {matrix.departments.length > 1 && (
          <Select
            className={styles.field}
            aria-label={t('people.department')}
            value={department}
            onChange={(_, { value }) => look(() => setDepartment(value))}
          >
            <option value="">{t('people.all')}</option>
            {matrix.departments.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </div>
      <div className={styles.legend}>
        <span role="status">{t('people.found', { count: found.length })}</span>
        <span className={styles.scale}>
          0
          {[0, 25, 50, 75, 100].map((fit) => (
            <span key={fit} className={styles.shade} style={{ backgroundColor: shadeOf(fit) }} />
          ))}
          100
        </span>
        <span className={styles.star}>
          <StarFilled aria-hidden /> {t('people.proposed')}
        </span>
      </div>
      {found.length > 0 && (
        <table className={styles.table} aria-label={t('people.caption')}>
          <thead>
            <tr>
              <th
                scope="col"
                className={styles.person}
                aria-sort={order === 'name' ? 'ascending' : undefined}
              >
                {heading(t('people.person'), 'name', false)}
              </th>
              {matrix.roles.map(({ key, name, position }) => (
                <th
                  key={key}
                  scope="col"
                  className={styles.role}
                  aria-sort={order === position ? 'descending' : undefined}
                >
                  {heading(name, position, true)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={rows}>
            {found.slice(0, count).map((talent) => (
              <HeatRow key={talent.row.index} talent={talent} />
            ))}
          </tbody>
        </table>
      )}
      <More count={count} total={found.length} onMore={more} />
    </>
  );
}
