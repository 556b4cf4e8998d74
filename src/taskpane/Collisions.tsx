/** Names and cells that the workbook already uses for its own, found before anything was written, and how to free them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Collision } from '../workbook';
import { Notice } from './Notice';
import { useText } from './text';

const useStyles = makeStyles({
  list: {
    marginBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontWeight: tokens.fontWeightSemibold,
  },
  wayOut: { display: 'block' },
});

const KINDS = ['sheet', 'table', 'name', 'cells'] as const satisfies readonly Collision['kind'][];

export interface CollisionsProps {
  readonly collisions: readonly Collision[];
  readonly retry?: () => void;
}

export function Collisions({ collisions, retry }: CollisionsProps) {
  const { t } = useText();
  const styles = useStyles();
  const kinds = KINDS.filter((kind) => collisions.some((collision) => collision.kind === kind));
  const onlyCells = kinds.every((kind) => kind === 'cells');
  return (
    <Notice
      intent="warning"
      title={t(onlyCells ? 'collision.cellsTitle' : 'collision.title')}
      action={retry && { label: t('collision.retry'), run: retry }}
    >
      {t(onlyCells ? 'collision.cellsBody' : 'collision.body')}
      <ul className={styles.list}>
        {collisions.map(({ kind, name }) => (
          <li key={`${kind} ${name}`}>{t(`collision.${kind}`, { name })}</li>
        ))}
      </ul>
      {kinds.map((kind) => (
        <span key={kind} className={styles.wayOut}>
          {t(`collision.wayOut.${kind}`)}
        </span>
      ))}
    </Notice>
  );
}
