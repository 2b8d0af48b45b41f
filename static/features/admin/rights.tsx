import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import styles from './admin.module.css';

/** Who has which rights, and where Jira grants them. */
export function Rights() {
  const { t } = useWords();
  return (
    <Section title={t('admin.rights')}>
      <p>{t('admin.rights.intro')}</p>
      <dl className={styles['rights']}>
        <dt>{t('admin.rights.administer')}</dt>
        <dd>{t('admin.rights.administer.body')}</dd>
        <dt>{t('admin.rights.manage')}</dt>
        <dd>{t('admin.rights.manage.body')}</dd>
      </dl>
      <p>{t('admin.rights.restricted')}</p>
    </Section>
  );
}
