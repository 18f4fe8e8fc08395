/** Two texts of one note that were written apart: both shown, until somebody takes one. */
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { useData } from '../../data/data-context.tsx'
import { useChanges } from '../../data/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { differingPart } from '../../ui/differing-part.ts'
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
              <Version
                body={body}
                others={texts.filter((other) => other.change !== change).map((other) => other.body)}
              />
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

/** One of the texts, scrolled to where it parts from the others. */
function Version({ body, others }: { readonly body: string; readonly others: readonly string[] }) {
  const { t } = useTranslation('interviews')
  const { from, to } = differingPart(body, others)
  const scrollThere = (part: HTMLElement | null) => {
    const scroller = part?.parentElement
    if (part === null || scroller === null || scroller === undefined) return
    scroller.scrollTop = part.offsetTop - scroller.offsetTop - scroller.clientHeight / 2
  }
  return (
    <div className={styles.text} dir="auto" tabIndex={0} aria-label={t('note.label')} role="group">
      {body.slice(0, from)}
      <strong ref={scrollThere}>{body.slice(from, to)}</strong>
      {body.slice(to)}
    </div>
  )
}
