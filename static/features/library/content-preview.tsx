import type { FilledTemplate } from '../../../src/domain/library/fill';
import type { TemplateContent } from '../../../src/domain/library/template';
import { pageDocument } from '../../../src/domain/library/page-text';
import { useWords } from '../../i18n/words';
import { AdfNotes } from '../../ui/adf-notes';
import styles from './library.module.css';
import { measureLine } from './measure-line';

/** What a template holds, or what comes of it once its blanks are filled. */
export function ContentPreview({
  content,
}: {
  readonly content: TemplateContent | FilledTemplate;
}) {
  const words = useWords();
  const { t } = words;
  const { objectives, page } = content;
  return (
    <div className={styles['preview']}>
      {objectives.map((objective, index) => (
        <section key={index} className={styles['objective']}>
          <p className={styles['objectiveTitle']}>{objective.title}</p>
          {objective.why !== '' && <p className={styles['text']}>{objective.why}</p>}
          <ul className={styles['keyResults']}>
            {objective.keyResults.map((keyResult, at) => (
              <li key={at}>
                {keyResult.title}
                <p className={styles['quiet']}>
                  {measureLine(keyResult.measure, words)}
                  {keyResult.cadenceDays !== null &&
                    ` · ${t('library.cadence', { n: keyResult.cadenceDays })}`}
                </p>
                {keyResult.jql !== '' && <p className={styles['jql']}>{keyResult.jql}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {page !== null && (
        <section>
          <p className={styles['objectiveTitle']}>{t('library.page', { title: page.title })}</p>
          <AdfNotes document={pageDocument(page.text)} label={page.title} />
        </section>
      )}
      {objectives.length === 0 && page === null && (
        <p className={styles['quiet']}>{t('library.nothingInside')}</p>
      )}
    </div>
  );
}
