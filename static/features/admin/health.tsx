import type { OperationOutput } from '../../../src/contract/operations';
import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import { HealthOfJira } from './health-of-jira';
import { HealthOfLimits } from './health-of-limits';
import { StateLozenge } from './health-row';
import styles from './health.module.css';

type Admin = OperationOutput<'admin.get'>;

/** How the app is: whether what it knows is true, and how near its limits are. */
export function Health({ admin }: { readonly admin: Admin }) {
  const { t } = useWords();
  const { upkeep, asOf } = admin;
  return (
    <Section title={t('admin.health')} action={<StateLozenge state={upkeep.state} />}>
      <p className={styles['summary']}>{t(`health.sum.${upkeep.state}`)}</p>
      <HealthOfJira upkeep={upkeep} asOf={asOf} />
      <HealthOfLimits admin={admin} />
    </Section>
  );
}
