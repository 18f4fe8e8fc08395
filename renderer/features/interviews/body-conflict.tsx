/** Two texts of one note that were written apart: both shown, until somebody takes one. */
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { useData } from '../../data/data-context.tsx'
import { useChanges } from '../../data/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import styles from './body-conflict.module.css'

export function BodyConflict({
  account,
  record,
}: {
  readonly account: string
  readonly record: StoredRecord
}) {
  const { t } = useTranslation('interviews')
  const format = useFormat()
  const data = useData()
  const changes = useChanges(account)
  const texts = (record.heads['body'] ?? []).flatMap(({ change, value }) =>
    typeof value === 'string' ? [{ change, body: value }] : [],
  )
  return (
    <section className={styles.conflict} aria-label={t('read.conflict')}>
      <p>{t('read.conflict')}</p>
      <div className={styles.texts}>
        {texts.map(({ change, body }) => {
          const written = changes?.find(({ id }) => id === change)
          return (
            <div key={change}>
              {written !== undefined && (
                <p className={styles.about}>
                  {t('revisions.row', {
                    author: written.author === '' ? t('revisions.you') : written.author,
                    at: format.moment(written.wall),
                  })}
                </p>
              )}
              <p className={styles.text} dir="auto">
                {body}
              </p>
              <Button
                onPress={() =>
                  void data.commit({ account, edits: [{ record: record.id, kind: 'note', set: { body } }] })
                }
              >
                {t('read.take')}
              </Button>
            </div>
          )
        })}
      </div>
    </section>
  )
}
